import os
import stat
from pathlib import Path

import pytest

from youthcab.errors import ExportError
from youthcab.operations.text_file import save_text
from youthcab.store.store import Store


def test_a_text_is_for_the_person_alone(tmp_path: Path) -> None:
    path = save_text("Recovery code ÄÖÜ\n", tmp_path / "code.txt")
    assert path.read_bytes() == "Recovery code ÄÖÜ\n".encode().replace(b"\n", os.linesep.encode())
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_where_it_cannot_be_written_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="does not exist"):
        save_text("text", tmp_path / "gone" / "code.txt")


def test_the_open_cabinet_is_never_written_over(store: Store, cabinet_file: Path) -> None:
    before = cabinet_file.read_bytes()
    with pytest.raises(ExportError, match="open cabinet"):
        save_text("text", cabinet_file)
    assert cabinet_file.read_bytes() == before
