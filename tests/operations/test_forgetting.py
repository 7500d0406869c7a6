from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.make import award_entry, consent, entry, event, person, when
from youthcab.errors import ExportError, StoreError
from youthcab.operations import records, undo
from youthcab.operations.backups import restore
from youthcab.operations.cabinets import open_cabinet
from youthcab.operations.encryption import encrypt, new_keys, new_lock
from youthcab.operations.exchange import export_data, import_files
from youthcab.operations.forgetting import forget, people_called
from youthcab.operations.history import history
from youthcab.operations.person_data import export_person, person_data
from youthcab.records.award_entry import AwardEntry
from youthcab.records.event import Event
from youthcab.records.identity import Id
from youthcab.records.period import Period
from youthcab.records.person import Consent, Person, Role, RoleName
from youthcab.records.statement import Block, IssuedCopy, Sentence, Source, Statement
from youthcab.store.chain import broken_links
from youthcab.store.store import Store, open_store

TODAY = date(2021, 4, 1)
ZEPHYRINE = person("Zephyrine", family_name="Quartermain", notes="zq@school.example", under_18_until=date(2022, 2, 2))
SAM = person("Sam", family_name="Young")


def add(store: Store, *added) -> None:
    for record in added:
        records.add(store, record, "Zephyrine Quartermain", TODAY)


def block(text: str) -> Block:
    return Block(sentences=(Sentence(text=text, sources=(Source(ZEPHYRINE.id, "first_name"),)),), edited=True)


@pytest.fixture
def full(store: Store) -> Store:
    """A cabinet where Zephyrine is in everything."""
    add(store, ZEPHYRINE, SAM, consent(ZEPHYRINE, notes="her mother's number"))
    add(store, Role(person=ZEPHYRINE.id, role=RoleName.CHAIR, since=date(2020, 9, 1), notes="lives in West"))
    add(store, event("Talk by Zephyrine", speakers=(ZEPHYRINE.id, SAM.id)), award_entry(person=ZEPHYRINE.id))
    add(store, entry("young people met ZEPHYRINE"))
    statement = Statement(period=Period.parse("2021-03"), blocks=(block("Zephyrine spoke."),))
    add(store, statement)
    records.change(store, replace(statement, blocks=(block("Quartermain spoke well."),)), "Sam")
    return store


def told(store: Store) -> str:
    with store.reading() as reading:
        everything = [record for kind in (Event, AwardEntry, Role, Statement, Person) for record in reading.all(kind)]
        return f"{everything} {reading.history(limit=None)}"


def test_the_name_leaves_records_links_drafts_search_and_history(full: Store):
    forget(full, ZEPHYRINE.id, "Sam")

    assert "Zephyrine" not in told(full)
    assert "Quartermain" not in told(full)
    assert "mother" not in told(full)
    assert "lives in" not in told(full)
    assert records.page(full, Event, search="zephyrine") == ()
    assert records.everything(full, Person) == (SAM,)
    assert records.everything(full, Consent) == ()


def test_no_byte_of_the_file_holds_it(full: Store, cabinet_file: Path):
    forget(full, ZEPHYRINE.id, "Sam")

    folder = b"".join(path.read_bytes() for path in cabinet_file.parent.rglob("*") if path.is_file())
    assert b"zephyrine" not in folder.lower()
    assert b"quartermain" not in folder.lower()


def test_the_role_and_who_else_was_there_stay(full: Store):
    forget(full, ZEPHYRINE.id, "Sam")

    (role,) = records.everything(full, Role)
    assert (role.role, role.since, role.person) == (RoleName.CHAIR, date(2020, 9, 1), None)
    (talk,) = records.everything(full, Event)
    assert (talk.title, talk.speakers, talk.when) == ("Talk by [name removed]", (SAM.id,), when("2021-03-10"))
    assert records.everything(full, AwardEntry)[0].person is None
    assert records.everything(full, Statement)[0].blocks[0].text == "[name removed] spoke well."


def test_the_log_is_whole_and_gives_the_same_records(full: Store):
    changed = forget(full, ZEPHYRINE.id, "Sam").changes.records

    with full.reading() as reading:
        assert list(broken_links(reading._connection)) == []
        live = [record for each in changed if (record := reading.find(each))]
        assert reading.log.last_known([each.id for each in live]) == {each.id: each for each in live}
        assert reading.history(limit=1)[0].step == "Forget a person"


def test_it_is_not_there_to_undo_or_bring_back(full: Store):
    forget(full, ZEPHYRINE.id, "Sam")

    with full.reading() as reading:
        last = reading.log.last_step()
        assert last is not None
        assert last.words != "Forget a person"
    with pytest.raises(StoreError, match="was forgotten here"):
        undo.bring_back(full, ZEPHYRINE.id, "Sam")
    assert "Zephyrine" not in told(full)


def test_undo_and_redo_go_on_without_whoever_was_forgotten(full: Store):
    records.remove(full, ZEPHYRINE, "Sam")
    records.remove(full, SAM, "Kim")
    undo.undo(full, "Kim")
    undo.undo(full, "Sam")
    forget(full, ZEPHYRINE.id, "Kim")

    while (changes := undo.redo(full, "Kim")) is not None:
        assert ZEPHYRINE.id not in changes.records
    while (changes := undo.undo(full, "Kim")) is not None:
        assert ZEPHYRINE.id not in changes.records
        assert ZEPHYRINE.id not in {each.id for each in records.everything(full, Person)}
    assert ZEPHYRINE.id not in {each.record for each in undo.removed(full)}


def test_a_removal_of_somebody_forgotten_since_is_taken_back_to_nothing(full: Store):
    records.remove(full, ZEPHYRINE, "Sam")
    removal = history(full, limit=1)[0].step_id
    forget(full, ZEPHYRINE.id, "Kim")
    assert undo.take_back(full, removal, "Kim") == undo.TakenBack()
    assert records.everything(full, Person) == (SAM,)


def test_what_was_read_before_is_not_saved_afterwards(full: Store):
    (talk,) = records.everything(full, Event)
    (agreed,) = records.everything(full, Consent)
    forget(full, ZEPHYRINE.id, "Sam")

    for stale in (replace(ZEPHYRINE, notes="likes tea"), replace(agreed, notes="!"), replace(talk, notes="!")):
        with pytest.raises(StoreError, match="was forgotten here"):
            records.change(full, stale, "Sam")
    assert "Zephyrine" not in told(full)


def test_an_old_export_does_not_bring_a_forgotten_person_back(full: Store, tmp_path: Path):
    old = export_data(full, tmp_path / "old.json")
    forget(full, ZEPHYRINE.id, "Sam")

    for dry_run in (True, False):
        with pytest.raises(StoreError, match="was forgotten here"):
            import_files(full, [old], "Sam", dry_run=dry_run)
    assert "Zephyrine" not in told(full)
    assert records.everything(full, Person) == (SAM,)


def test_going_back_to_an_old_backup_names_whom_to_forget_anew(full: Store, cabinet_file: Path):
    backup = full.back_up("asked for")
    later = person("Ottoline")
    add(full, later)
    forget(full, ZEPHYRINE.id, "Sam")
    forget(full, later.id, "Sam")
    full.close()

    restored = restore(cabinet_file, backup)

    told_whom = [line for line in restored.missing if "forgotten" in line]
    assert len(told_whom) == 1
    assert told_whom[0].endswith(f"Forget them anew: youthcab forget {ZEPHYRINE.id}")
    with open_store(cabinet_file) as again:
        forget(again, ZEPHYRINE.id, "Sam")
        assert "Zephyrine" not in told(again)


def test_going_back_from_a_file_that_cannot_be_read_tells_to_forget_anew(full: Store, cabinet_file: Path):
    backup = full.back_up("asked for")
    full.close()
    cabinet_file.write_bytes(b"SQLite format 3\0")
    assert any("`youthcab forget`" in line for line in restore(cabinet_file, backup).missing)


def test_where_there_is_no_room_to_compact_the_person_is_forgotten_and_that_is_made_up_for(
    full: Store, cabinet_file: Path, monkeypatch
):
    backup = full.back_up("asked for")
    with monkeypatch.context() as patched:
        patched.setattr(Store, "compact", no_room)
        forgotten = forget(full, ZEPHYRINE.id, "Sam")
    assert not forgotten.is_compact
    assert [copy.path for copy in forgotten.copies] == [backup.path]
    assert "Zephyrine" not in told(full)
    full.close()

    with monkeypatch.context() as patched:
        patched.setattr(Store, "compact", no_room)
        open_cabinet(cabinet_file).close()
    for is_due in (True, False):
        with open_store(cabinet_file) as again, again.reading() as reading:
            assert reading.is_to_be_compacted() == is_due
        open_cabinet(cabinet_file).close()


def no_room(*_: object) -> None:
    raise StoreError("no room")


def test_somebody_of_the_same_name_can_be_added_anew(full: Store):
    forget(full, ZEPHYRINE.id, "Sam")
    again = person("Zephyrine", family_name="Quartermain")
    add(full, again)
    assert people_called(full, "Zephyrine") == (again,)


def test_one_who_forgets_herself_leaves_no_name_as_the_one_who_did_it(full: Store):
    forget(full, ZEPHYRINE.id, "Zephyrine Quartermain")
    assert "Zephyrine" not in told(full)


def test_a_person_that_was_removed_before_can_be_forgotten(full: Store):
    records.remove(full, ZEPHYRINE, "Sam")
    (found,) = people_called(full, ZEPHYRINE.id)
    forget(full, found.id, "Sam")
    assert "Zephyrine" not in told(full)
    with full.reading() as reading:
        assert reading.log.removed() == ()


def test_issued_statements_stay_as_published_and_are_listed(full: Store):
    copy = IssuedCopy(number=1, on=date(2021, 4, 2), blocks=(block("Zephyrine spoke."),))
    add(full, Statement(title="March", period=Period.parse("2021-02"), issued=(copy,)))

    (issued,) = forget(full, ZEPHYRINE.id, "Sam").issued

    assert (issued.title, issued.number, issued.on) == ("March", 1, date(2021, 4, 2))
    kept = next(each for each in records.everything(full, Statement) if each.id == issued.statement)
    assert kept.issued == (copy,)


def test_issued_statements_can_be_cleared_too(full: Store):
    copy = IssuedCopy(number=1, on=date(2021, 4, 2), blocks=(block("Zephyrine spoke."),))
    add(full, Statement(title="March", issued=(copy,)))

    assert forget(full, ZEPHYRINE.id, "Sam", and_issued=True).issued == ()
    assert "Zephyrine" not in told(full)


def test_what_may_be_anothers_name_is_left_and_listed(store: Store):
    twin = person("Sam", family_name="Hill")
    add(store, twin, SAM, entry("met Sam"), entry("met Sam Hill"))

    forgotten = forget(store, twin.id, "Kim")

    assert [each.text for each in forgotten.left] == ["met Sam"]
    assert {each.what for each in records.everything(store, type(entry()))} == {"met Sam", "met [name removed]"}


def test_backups_that_hold_the_person_are_listed_with_their_day(full: Store, cabinet_file: Path):
    backup = full.back_up("asked for")
    forgotten = forget(full, ZEPHYRINE.id, "Sam")
    full.back_up("asked for")

    assert [copy.path for copy in forgotten.copies] == [backup.path]
    assert not forgotten.copies[0].unread
    damaged = cabinet_file.with_name(f"{cabinet_file.stem} damaged.youthcab")
    damaged.write_bytes(cabinet_file.read_bytes()[:5000])
    assert [copy.unread for copy in forget(full, SAM.id, "Kim").copies].count(True) == 1


def test_nobody_is_forgotten_where_there_is_no_such_person(full: Store):
    with pytest.raises(StoreError, match="no such person"):
        forget(full, Id("nobody"), "Sam")


def test_a_forgotten_person_stays_forgotten_when_the_file_is_opened_again(full: Store, cabinet_file: Path):
    forget(full, ZEPHYRINE.id, "Sam")
    full.close()
    with open_store(cabinet_file) as again:
        assert people_called(again, "Zephyrine") == ()
        full_log = told(again)
    assert "Zephyrine" not in full_log


def test_a_person_gets_all_that_is_held(full: Store, tmp_path: Path):
    full.back_up("asked for")
    held = json.loads(export_person(full, ZEPHYRINE.id, tmp_path / "hers.json").read_text("utf-8"))

    assert held["person"]["under_18_until"] == "2022-02-02"
    assert [each["role"] for each in held["roles"]] == ["chair"]
    assert len(held["consents"]) == 1
    assert {each["kind"] for each in held["linked from"]} == {"event", "award_entry"}
    assert "young people met ZEPHYRINE" in {each["text"] for each in held["named or perhaps meant in"]}
    assert {"first_name", "notes"} <= {each["field"] for each in held["history"]}
    assert {each["step"] for each in held["steps under this name"]} >= {"Add person", "Add event"}
    assert len(held["other files that hold the person"]) == 1


def test_what_is_held_on_a_person_is_never_written_over_a_cabinet(tmp_path: Path):
    keys, lock = new_keys(), new_lock("three random words")
    where = tmp_path / "cabinet.youthcab"
    open_store(where).close()
    encrypt(where, lock, lock.code.rpartition("-")[2], keys)
    with open_store(where, keys=keys) as store, open_store(tmp_path / "other.youthcab") as other:
        add(store, ZEPHYRINE)
        for cabinet in (store, other):
            before = Path(cabinet.where).read_bytes()
            with pytest.raises(ExportError, match="cabinet"):
                export_person(store, ZEPHYRINE.id, Path(cabinet.where))
            assert Path(cabinet.where).read_bytes() == before


def test_a_person_gets_nothing_of_another(full: Store):
    assert "Zephyrine" not in json.dumps(person_data(full, SAM.id)["person"])
    with pytest.raises(StoreError, match="no such person"):
        person_data(full, Id("nobody"))
