"""Whatever is done is logged and can be undone, and nobody changes the log unnoticed (G18)."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from tests.contents import Contents, contents
from tests.reliability.at_work import WAYS, AtWork
from tests.reliability.conftest import Trial
from youthcab.operations import undo
from youthcab.operations.audit import verify_log
from youthcab.store.store import Store, open_store

FULL = bool(os.environ.get("YOUTHCAB_TORTURE"))


@pytest.fixture(scope="module")
def empty(room: Path) -> Path:
    path = room / "empty.youthcab"
    open_store(path).close()
    return path


WORK = st.lists(st.tuples(st.sampled_from((*WAYS, "undo", "redo", "reopen")), st.integers(0, 999)), max_size=12)


@given(work=WORK)
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=1000 if FULL else 100
)
def test_any_work_is_undone_step_by_step_and_done_again(empty: Path, room: Path, work: list[tuple[str, int]]):
    with tempfile.TemporaryDirectory(dir=room) as folder:
        path = Path(shutil.copy(empty, folder))
        store = open_store(path)
        somebody = AtWork(store, path.parent)
        states, undone = [contents(path)], []
        for way, chance in work:
            if way == "reopen":
                store.close()
                store = somebody.store = open_store(path)
            elif way == "undo":
                if undo.undo(store, "Sam") is not None:
                    undone.append(states.pop())
            elif way == "redo":
                if undo.redo(store, "Sam") is not None:
                    states.append(undone.pop())
            else:
                before = undo.last_step(store)
                somebody.do(way, chance)
                if undo.last_step(store) != before:
                    states.append(contents(path))
                    undone.clear()
            assert contents(path) == states[-1], way
        there_and_back(store, path, states, undone)
        store.close()


def there_and_back(store: Store, path: Path, states: list[Contents], undone: list[Contents]) -> None:
    for state in reversed(states[:-1]):
        assert undo.undo(store, "Sam") is not None
        assert contents(path) == state
    assert undo.last_step(store) is undo.undo(store, "Sam") is None
    for state in (*states[1:], *reversed(undone)):
        assert undo.redo(store, "Sam") is not None
        assert contents(path) == state
    assert undo.next_redo(store) is undo.redo(store, "Sam") is None


FORGERIES = (
    "UPDATE operation SET new = '\"forged\"' WHERE step = :step AND position = :position",
    "UPDATE operation SET old = '\"forged\"' WHERE step = :step AND position = :position",
    "UPDATE operation SET new = coalesce(new, '') || ' ' WHERE step = :step AND position = :position",
    "UPDATE operation SET field = 'forged' WHERE step = :step AND position = :position",
    "UPDATE operation SET position = position + 100000 WHERE step = :step AND position = :position",
    "DELETE FROM operation WHERE step = :step AND position = :position",
    "INSERT INTO operation SELECT step, 100000, record, field, old, new FROM operation"
    " WHERE step = :step AND position = :position",
    "UPDATE step SET words = 'forged' WHERE id = :step",
    "UPDATE step SET actor = 'forged' WHERE id = :step",
    "UPDATE step SET undoes = coalesce(undoes, '') || 'forged' WHERE id = :step",
    "UPDATE step SET hash = 'forged' WHERE id = :step",
    "UPDATE step SET id = id || 'forged' WHERE id = :step",
    "DELETE FROM step WHERE id = :step",
    "DELETE FROM operation WHERE step = :step; DELETE FROM step WHERE id = :step",
    "DELETE FROM operation WHERE step >= :step; DELETE FROM step WHERE id >= :step",
    "UPDATE setting SET value = 'forged' WHERE name = 'log_head'",
    "UPDATE record SET deleted = NOT deleted WHERE id = :record",
    "UPDATE {kind} SET notes = coalesce(notes, '') || 'forged' WHERE id = :live",
    "DELETE FROM link WHERE source = :live; DELETE FROM {kind} WHERE id = :live",
)


def test_whatever_is_done_is_in_the_log_and_nobody_changes_it_unnoticed(empty: Path, room: Path, trial: Trial):
    done = forged = 0
    for number in range(trial.count(1, 25)):
        path = Path(shutil.copy(empty, room / f"worked-{number}.youthcab"))
        with open_store(path) as store:
            somebody = AtWork(store, room)
            for _ in range(200):
                somebody.do(trial.random.choice(WAYS), trial.random.randrange(10**6))
                if trial.random.random() < 0.1:
                    trial.random.choice((undo.undo, undo.redo))(store, "Sam")
                done += 1
            assert verify_log(store) == ()
            assert each_change_goes_on_from_the_one_before(store)
        for forgery in trial.random.sample(FORGERIES * 2, 20):
            copy = Path(shutil.copy(path, room / "forged.youthcab"))
            forge(copy, forgery, trial.random)
            with open_store(copy) as store:
                assert verify_log(store), forgery
            forged += 1
    trial.tell(f"{done} operations in the log, which tells the same as the records; {forged} forgeries, all found")


def each_change_goes_on_from_the_one_before(store: Store) -> bool:
    held: dict[tuple[str, str], object] = {}
    with store.reading() as reading:
        for change in reversed(reading.history(limit=None)):
            place = (change.record, change.field)
            assert change.old != change.new
            assert place not in held or held[place] == change.old
            held[place] = change.new
    return bool(held)


def forge(path: Path, forgery: str, chance: Random) -> None:
    with closing(dbapi2.connect(str(path), isolation_level=None)) as connection:

        def one(query: str) -> tuple:
            return chance.choice(connection.execute(query).fetchall())

        step, position, record = one("SELECT step, position, record FROM operation")
        live, kind = one("SELECT id, kind FROM record WHERE NOT deleted")
        values = {"step": step, "position": position, "record": record, "live": live}
        for statement in forgery.format(kind=kind).split("; "):
            connection.execute(statement, values)
