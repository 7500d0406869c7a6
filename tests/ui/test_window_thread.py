"""What is asked of the cabinet on the window's own thread: single records and nothing that grows with the cabinet.

Whatever goes through a whole table takes longer the more is in it, and the window stands still for it. Looked at is how
SQLite goes about each question, which no noise of the machine changes; `python3 dev.py bench stalls` has the times.
"""

import threading
from contextlib import closing
from datetime import date

import pytest
from sqlalchemy import event as sqlalchemy_event
from sqlalchemy.engine import Engine
from sqlcipher3 import dbapi2

from tests.make import event
from tests.ui.conftest import put_away
from youthcab.operations.cabinets import open_cabinet
from youthcab.operations.exchange import export_data, make_sample
from youthcab.records.period import Period
from youthcab.ui import files
from youthcab.ui.program import Program

TODAY = date(2021, 4, 1)
A_RECORD_OR_TWO = 20  # rows, with their lines in the log: what was typed is kept there and then, before any answer
# A list that was handed in, or an index of words; neither grows with what nobody asked for.
FINE = ("CONSTANT ROW", "VIRTUAL TABLE")


@pytest.fixture
def asked_here():
    """Collect what is asked on the window's thread."""
    asked = []

    def note(_connection, _cursor, sql, parameters, *_):
        if threading.current_thread() is threading.main_thread():
            asked.append((sql, parameters))

    sqlalchemy_event.listen(Engine, "before_cursor_execute", note)
    yield asked
    sqlalchemy_event.remove(Engine, "before_cursor_execute", note)


@pytest.fixture
def program(qapp, tmp_path):
    sample = make_sample(tmp_path / "sample.youthcab")
    made = Program(qapp, sample, tmp_path / "settings.toml", month=Period.parse("2021-03"), today=lambda: TODAY)
    made.window.show()
    yield made
    made.close()
    put_away(made)


@pytest.fixture
def until_done(program, qtbot):
    """Waits for what the other thread was asked, and for what follows from its answers."""

    def wait():
        for _ in range(3):
            done = []
            program.desk.runner.run(lambda: None, done.append, pytest.fail)
            qtbot.waitUntil(lambda done=done: bool(done))

    return wait


@pytest.fixture
def rows(tmp_path):
    with open_cabinet(tmp_path / "rows.youthcab") as source, source.writing("Sam", "Make rows") as writing:
        writing.save_all(event(f"Debate {n}", "2021-03-10") for n in range(300))
    with open_cabinet(tmp_path / "rows.youthcab") as source:
        return export_data(source, tmp_path / "rows.json")


def whole_tables(asked, file):
    """Return the questions for which SQLite goes through all of a table that grows."""
    found = set()
    with closing(dbapi2.connect(str(file))) as bare:
        for sql, parameters in asked:
            if sql.lstrip().upper().startswith(("SELECT", "WITH")):
                plan = [row[3] for row in bare.execute(f"EXPLAIN QUERY PLAN {sql}", parameters)]
                found |= {(step, sql) for step in plan if step.startswith("SCAN ") and not any(f in step for f in FINE)}
    return found


def written(asked):
    """Return how many rows were written."""
    changes = ("INSERT", "UPDATE", "DELETE")
    many = [parameters for sql, parameters in asked if sql.lstrip().upper().startswith(changes)]
    return sum(len(each) if isinstance(each, list) else 1 for each in many)


def test_no_page_import_draft_review_or_export_goes_through_a_table_on_the_windows_thread(
    program, asked_here, until_done, rows, tmp_path
):
    window, desk = program.window, program.desk
    until_done()
    asked_here.clear()
    for name in ("events", "log", "people", "history", "home"):
        window.go(name)
        until_done()
    window.go("events")
    window.page.search_line.setText("debate")
    window.page.search_line.returnPressed.emit()
    until_done()
    files.import_files(desk, window, lambda *_: ([str(rows)], ""))
    until_done()
    window.actions_by_name["draft"].trigger()
    until_done()
    window.actions_by_name["next_finding"].trigger()
    until_done()
    files.write_statement(desk, (tmp_path / "statement.docx",))
    until_done()
    assert (tmp_path / "statement.docx").is_file()
    assert whole_tables(asked_here, desk.store.where) == set()
    assert written(asked_here) < A_RECORD_OR_TWO
