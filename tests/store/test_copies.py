from __future__ import annotations

import os
import re
import shutil
import tempfile
from pathlib import Path

import pytest

from tests.make import entry, person
from youthcab import paths
from youthcab.store.copies import copies_holding, copies_under
from youthcab.store.encryption import Keys
from youthcab.store.store import Store, open_store

ZEPHYRINE = person("Zephyrine", family_name="Quartermain")


def taken_out(text: str) -> str:
    return re.sub("(?i)zephyrine", "", text)


def site_of(store: Store) -> str:
    with store.reading() as reading:
        return reading.site()


def found(store: Store, where: Path | None = None) -> set[str]:
    site = site_of(store)
    copies = copies_holding(where or Path(store.where), ZEPHYRINE.id, store.keys, site, taken_out)
    return {str(copy.path.relative_to(Path(store.where).parent)) for copy in copies}


@pytest.fixture
def full(store: Store) -> Store:
    with store.writing("Sam", "Add") as writing:
        writing.save(ZEPHYRINE)
    return store


def copy_of(store: Store, name: str) -> Path:
    copy = Path(store.where).parent / name
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(store.where, copy)
    return copy


def test_a_copy_is_found_from_a_link_to_the_cabinet(full: Store, tmp_path: Path):
    backup = full.back_up("asked for").path
    beside_link = tmp_path / "elsewhere" / "ours rescued.youthcab"
    beside_link.parent.mkdir()
    shutil.copy(full.where, beside_link)
    link = beside_link.with_name("ours.youthcab")
    link.symlink_to(full.where)

    copies = copies_holding(link, ZEPHYRINE.id, full.keys)
    assert {copy.path for copy in copies} == {Path(os.path.realpath(each)) for each in (backup, beside_link)}


def test_a_copy_under_another_name_is_found(full: Store):
    copy_of(full, "before.youthcab-backups/000001.youthcab")
    copy_of(full, "kept for Kim")
    assert found(full) == {"before.youthcab-backups/000001.youthcab", "kept for Kim"}


def test_copies_with_the_name_in_a_text_only_are_found(store: Store, tmp_path: Path):
    with store.writing("Zephyrine", "Add") as writing:
        writing.save(entry("met somebody"))
    with open_store(tmp_path / "another.youthcab") as another, another.writing("Zephyrine", "Add") as writing:
        writing.save(entry("met Zephyrine"))
    copy_of(store, "copy")
    assert found(store) == {"copy"}


def test_what_a_crash_left_of_a_cabinet_is_listed_unread(full: Store):
    left = Path(full.where).with_name(f"{Path(full.where).name}-set-aside") / "0001"
    left.mkdir(parents=True)
    (left / f"{Path(full.where).name}-journal").write_bytes(bytes.fromhex("d9d505f920a163d7") + b"Zephyrine")
    (copy,) = copies_holding(Path(full.where), ZEPHYRINE.id, full.keys)
    assert copy.unread


def test_what_was_copied_to_safety_elsewhere_is_found(full: Store, tmp_path: Path, monkeypatch):
    data, temporary = tmp_path / "data", tmp_path / "temporary"
    monkeypatch.setattr(paths, "data_folder", lambda: data)
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(temporary))
    for folder in (data, temporary):
        folder.mkdir()
        shutil.copy(full.where, folder / f"{Path(full.where).stem} rescued 2021-03-02 10.00.00.youthcab")
    assert {copy.path.parent for copy in copies_holding(Path(full.where), ZEPHYRINE.id, full.keys)} == {
        Path(os.path.realpath(data)),
        Path(os.path.realpath(temporary)),
    }


def test_another_cabinet_or_database_is_no_copy(full: Store):
    other = Path(full.where).with_name(f"{Path(full.where).stem} of others.youthcab")
    open_store(other).close()
    assert found(full) == set()
    assert copies_under(Path(full.where), Keys(), site_of(full)) == ()
    copy_of(full, "kept for Kim")
    assert [copy.name for copy in copies_under(Path(full.where), Keys(), site_of(full))] == ["kept for Kim"]
