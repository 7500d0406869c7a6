from __future__ import annotations

import gzip
import hashlib
import json
from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2

from tests.contents import contents
from tests.make import event
from youthcab.operations import undo
from youthcab.operations.audit import verify_log
from youthcab.store.store import Store, open_store

FIRST_SCHEMA = Path(__file__).parent / "released" / "schema-1.youthcab.gz"


def test_each_hash_is_of_the_one_before_and_the_step_with_its_operations(store: Store, cabinet_file: Path):
    for title in ("Free Your Mind", "Zoë's"):
        with store.writing("Sam", "Add event") as writing:
            writing.save(event(title))

    with closing(dbapi2.connect(str(cabinet_file))) as connection:
        last = ""
        for *step, found in connection.execute("SELECT id, actor, words, undoes, hash FROM step ORDER BY id"):
            rows = connection.execute("SELECT * FROM operation WHERE step = ? ORDER BY position", step[:1]).fetchall()
            whole = json.dumps([last, *step, *rows], ensure_ascii=False, separators=(",", ":"))
            last = hashlib.sha256(whole.encode()).hexdigest()
            assert found == last
        assert connection.execute("SELECT value FROM setting WHERE name = 'log_head'").fetchone() == (last,)


def test_the_log_of_the_first_schema_is_chained_and_can_be_undone(cabinet_file: Path):
    cabinet_file.write_bytes(gzip.decompress(FIRST_SCHEMA.read_bytes()))

    with open_store(cabinet_file) as store:
        assert verify_log(store) == ()
        while undo.undo(store, "Sam"):
            pass
        assert verify_log(store) == ()
    assert not any(contents(cabinet_file).values())
