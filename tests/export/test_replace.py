import errno
import os
from pathlib import Path

import pytest

from youthcab.errors import ExportError
from youthcab.export.replace import check_places, replacing
from youthcab.store.header import MARK


def put(path, data=b"new"):
    with replacing(path) as beside:
        beside.write_bytes(data)


def test_the_file_is_there_and_nothing_else(tmp_path):
    put(tmp_path / "a.txt")
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {"a.txt": b"new"}


def test_an_older_file_stays_until_the_new_one_is_whole(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    with replacing(path) as beside:
        beside.write_bytes(b"half")
        assert path.read_bytes() == b"old"
        assert beside.parent == path.parent
    assert path.read_bytes() == b"half"


def test_a_fault_while_writing_leaves_the_old_file_and_nothing_else(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    with pytest.raises(TypeError):
        put(path, data=None)
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {"a.txt": b"old"}


@pytest.mark.parametrize(
    ("number", "advice"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EACCES, "open in another program"),
        (errno.EROFS, "may only be read"),
        (errno.EIO, "the disk could not be reached"),
        (errno.ENODEV, "Choose another name or folder"),
    ],
)
def test_a_fault_of_the_disk_is_a_sentence_and_leaves_the_old_file(tmp_path, monkeypatch, number, advice):
    def fails(*_):
        raise OSError(number, os.strerror(number))

    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    monkeypatch.setattr(Path, "replace", fails)
    with pytest.raises(ExportError, match=advice):
        put(path)
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {"a.txt": b"old"}


def test_a_file_that_cannot_be_cleared_away_does_not_hide_the_fault(tmp_path, monkeypatch):
    def fails(*_, **__):
        raise OSError(errno.EACCES, "no")

    monkeypatch.setattr(Path, "unlink", fails)
    with pytest.raises(TypeError):
        put(tmp_path / "a.txt", data=None)


def test_what_a_killed_program_left_of_the_file_is_cleared_away(tmp_path):
    old, young, other = (
        tmp_path / name for name in (".a.txt.0123abcd.tmp", ".a.txt.4567abcd.tmp", ".b.txt.0123abcd.tmp")
    )
    for left in (old, young, other):
        left.write_bytes(b"half")
    for left in (old, other):
        os.utime(left, (0, 0))
    put(tmp_path / "a.txt")
    assert sorted(os.listdir(tmp_path)) == [young.name, other.name, "a.txt"]


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(ExportError, match="missing does not exist"):
        put(tmp_path / "missing" / "a.txt")


def test_a_folder_in_the_way_is_told(tmp_path):
    (tmp_path / "a.txt").mkdir()
    with pytest.raises(ExportError, match="a folder of that name"):
        put(tmp_path / "a.txt")
    assert [each.name for each in tmp_path.iterdir()] == ["a.txt"]


def test_the_bytes_are_synced_before_the_name_and_the_folder_after(tmp_path, monkeypatch):
    steps = []
    sync, replace = os.fsync, Path.replace
    monkeypatch.setattr(os, "fsync", lambda number: (steps.append("sync"), sync(number))[1])
    monkeypatch.setattr(Path, "replace", lambda one, other: (steps.append("replace"), replace(one, other))[1])
    put(tmp_path / "a.txt")
    assert steps[:2] == ["sync", "replace"]
    assert steps[2:] == (["sync"] if os.name == "posix" else [])


@pytest.mark.skipif(os.name != "posix", reason="needs a right that Windows keeps for administrators")
def test_a_link_keeps_pointing_at_the_file(tmp_path):
    (tmp_path / "real.txt").write_bytes(b"old")
    (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")
    put(tmp_path / "link.txt")
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_bytes() == b"new"


@pytest.mark.parametrize("begins", [b"SQLite format 3\0", MARK])
def test_a_cabinet_is_never_written_over(tmp_path, begins):
    cabinet = tmp_path / "ours.txt"
    cabinet.write_bytes(begins + b" and the rest")
    with pytest.raises(ExportError, match="cabinet"), replacing(cabinet) as beside:
        beside.write_text("a statement")
    with pytest.raises(ExportError, match="cabinet"):
        check_places([cabinet], str(tmp_path / "another"))
    assert cabinet.read_bytes() == begins + b" and the rest"


def test_a_file_that_cannot_be_looked_into_is_never_written_over(tmp_path, monkeypatch):
    def fails(*_, **__):
        raise PermissionError(errno.EACCES, "no")

    theirs = tmp_path / "theirs.txt"
    theirs.write_bytes(b"perhaps a cabinet")
    monkeypatch.setattr(Path, "open", fails)
    with pytest.raises(ExportError, match="open in another program"):
        put(theirs)
    monkeypatch.undo()
    assert theirs.read_bytes() == b"perhaps a cabinet"


@pytest.mark.skipif(os.name != "posix", reason="Windows needs rights to make links")
@pytest.mark.parametrize("link", [os.symlink, os.link])
def test_the_open_cabinet_is_known_by_any_name_without_opening_it(tmp_path, monkeypatch, link):
    cabinet, other = tmp_path / "ours.youthcab", tmp_path / "data.json"
    cabinet.write_bytes(b"SQLite format 3\0 and the rest")
    link(cabinet, other)
    monkeypatch.delattr(Path, "open")
    with pytest.raises(ExportError, match="open cabinet"):
        check_places([other], str(cabinet))


def test_places_are_checked_before_anything_is_written(tmp_path):
    locked = tmp_path / "locked.txt"
    locked.write_bytes(b"no magic at all")
    with pytest.raises(ExportError, match="open cabinet"):
        check_places([tmp_path / "one.txt", locked], str(locked))
    with pytest.raises(ExportError, match="does not exist"):
        check_places([tmp_path / "one.txt", tmp_path / "none" / "two.txt"], str(locked))
