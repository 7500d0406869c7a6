from __future__ import annotations

import gzip
from datetime import date
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from tests.make import event, every_kind
from youthcab.operations import records, undo
from youthcab.operations.audit import verify_log
from youthcab.operations.verifying import verify_open
from youthcab.records.event import Event, EventKind
from youthcab.store.store import Store, open_store
from youthcab.store.tables import SCHEMA_VERSION


def sql(path: Path, statement: str) -> None:
    with dbapi2.connect(str(path)) as connection:
        connection.execute(statement)


@pytest.fixture
def full(store: Store) -> Store:
    with store.writing("Sam", "Add all") as writing:
        writing.save_all(every_kind())
    for title in ("one", "two"):
        records.add(store, event(title), "Sam", date(2021, 3, 15))
    undo.undo(store, "Sam")
    return store


def test_the_log_of_a_cabinet_that_nobody_touched_is_sound(store: Store, full: Store):
    assert verify_log(store) == verify_log(full) == ()


def test_a_changed_row_is_found_at_its_step(full: Store, cabinet_file: Path):
    step = undo.last_step(full)
    sql(cabinet_file, f"UPDATE operation SET new = '\"three\"' WHERE field = 'title' AND step = '{step.id}'")

    at_step, at_record = verify_log(full)
    assert at_step.step == step.id
    assert step.id in at_step.sentence
    assert (at_step.known_as, at_record.known_as) == (step.words, "one")


def test_an_end_that_was_cut_off_is_found_even_after_more_was_done(full: Store, cabinet_file: Path):
    sql(cabinet_file, "DELETE FROM operation WHERE step = (SELECT max(id) FROM step)")
    sql(cabinet_file, "DELETE FROM step WHERE id = (SELECT max(id) FROM step)")
    full.close()
    with open_store(cabinet_file) as again:
        assert "last steps are missing" in verify_log(again)[0].sentence
        records.add(again, event("later"), "Sam", date(2021, 3, 15))
        assert "the one before it was changed or is missing" in verify_log(again)[0].sentence


def test_a_record_changed_behind_the_log_is_found(full: Store, cabinet_file: Path):
    sql(cabinet_file, "UPDATE event SET place = 'nowhere' WHERE title = 'one'")

    (fault,) = verify_log(full)
    assert fault.known_as == "one"
    assert fault.sentence.startswith("The record ")


@pytest.mark.parametrize(
    "forgery",
    [
        "UPDATE record SET label = 'Other' WHERE kind = 'event'",
        "UPDATE record SET first_day = '1999-01-01' WHERE kind = 'event'",
        "UPDATE record SET width = 1 WHERE kind = 'person'",
        "UPDATE event SET when_day = '1999-01-01'",
        "DELETE FROM search",
        "UPDATE search SET words = 'nothing'",
        "INSERT INTO search (rowid, words) VALUES (99999, 'nobody')",
        "DROP INDEX ix_event_title",
        "CREATE TABLE mine (words TEXT)",
        "CREATE VIEW mine AS SELECT * FROM person",
        "CREATE TRIGGER mine AFTER INSERT ON event BEGIN DELETE FROM person; END",
    ],
)
def test_what_finds_and_lists_records_must_be_what_would_be_made_of_them(full: Store, cabinet_file: Path, forgery: str):
    assert full.underived() == ()
    sql(cabinet_file, forgery)

    assert full.underived() != ()
    assert not verify_open(full).sound


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION + 1))
def test_a_file_of_an_older_version_is_brought_to_the_same_form(cabinet_file: Path, version: int):
    released = Path(__file__).parents[1] / "store" / "released" / f"schema-{version}.youthcab.gz"
    cabinet_file.write_bytes(gzip.decompress(released.read_bytes()))

    with open_store(cabinet_file) as store:
        assert store.underived() == ()


def test_an_event_without_a_name_of_an_older_file_is_listed_by_its_kind(cabinet_file: Path):
    released = Path(__file__).parents[1] / "store" / "released" / "schema-1.youthcab.gz"
    cabinet_file.write_bytes(gzip.decompress(released.read_bytes()))
    sql(cabinet_file, "UPDATE event SET title = NULL, about = NULL WHERE title = 'debate'")
    sql(cabinet_file, "UPDATE operation SET new = NULL WHERE field IN ('title', 'about') AND new = '\"debate\"'")
    sql(cabinet_file, "UPDATE record SET label = 'Event' WHERE label = 'debate'")

    with open_store(cabinet_file) as store, store.reading() as reading:
        [debate] = [each for each in reading.all(Event) if each.kind is EventKind.DEBATE]
        assert reading.label_of(debate.id) == "Debate"


def test_a_log_that_holds_no_values_at_all_is_told_and_not_stumbled_over(full: Store, cabinet_file: Path):
    sql(cabinet_file, "UPDATE operation SET new = '{' WHERE field = 'title'")

    assert len(verify_log(full)) > 2
