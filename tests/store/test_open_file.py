from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from tests.conftest import NOON
from youthcab.errors import Displaced
from youthcab.store.open_file import OpenFile


@pytest.fixture
def with_room_to_spare(cabinet_file: Path) -> Path:
    with closing(dbapi2.connect(str(cabinet_file), isolation_level=None)) as connection:
        connection.execute("CREATE TABLE large AS SELECT zeroblob(100000) AS much")
        connection.execute("DELETE FROM large")
    return cabinet_file


def test_a_file_that_a_failed_step_left_whole_and_smaller_was_not_cut_short(with_room_to_spare: Path):
    with closing(OpenFile(with_room_to_spare)) as file, closing(dbapi2.connect(str(with_room_to_spare))) as connection:
        connection.execute("VACUUM")
        file.forget()  # as when the disk failed at the very end

        file.look(lambda: NOON, changing=True)


def test_a_file_that_was_cut_short_is_told_after_a_failed_step_too(with_room_to_spare: Path):
    with closing(OpenFile(with_room_to_spare)) as file:
        file.forget()
        with with_room_to_spare.open("r+b") as other:
            other.truncate(8192)

        with pytest.raises(Displaced, match="cut short"):
            file.look(lambda: NOON, changing=True)


def test_threads_that_look_at_once_do_not_read_at_each_others_place(cabinet_file: Path):
    cabinet_file.write_bytes(bytes(range(256)) * 40)

    with closing(OpenFile(cabinet_file)) as file, ThreadPoolExecutor(8) as threads:
        looks = [threads.submit(file.look, lambda: NOON) for _ in range(4000)]

        for look in looks:
            look.result()
