"""Whatever is done is logged and can be undone, and nobody changes the log unnoticed (G18)."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.contents import Contents, contents
from tests.reliability.at_work import WAYS, AtWork
from youthcab.operations import undo
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
