from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

from tests.conftest import NOON
from youthcab.store.open_file import OpenFile


def test_threads_that_look_at_once_do_not_read_at_each_others_place(cabinet_file: Path):
    cabinet_file.write_bytes(bytes(range(256)) * 40)

    with closing(OpenFile(cabinet_file)) as file, ThreadPoolExecutor(8) as threads:
        looks = [threads.submit(file.look, lambda: NOON) for _ in range(4000)]

        for look in looks:
            look.result()
