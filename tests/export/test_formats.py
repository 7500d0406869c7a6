from datetime import datetime

import pytest

from tests.export import read_markdown
from tests.export.documents import HOSTILE, WIDE, hostile, picture, statement, workbook
from tests.flow import read_back
from youthcab.document.blocks import Document, Figure, Paragraph
from youthcab.document.sheet import Workbook
from youthcab.errors import ExportError
from youthcab.export.clean import clean_text
from youthcab.export.formats import FORMATS, format_for, formats_for, save

DOCUMENTS = [each.suffix for each in formats_for(Document)]
WORKBOOKS = [each.suffix for each in formats_for(Workbook)]
READERS = read_back.READERS | {".md": read_markdown.lines}
# Title, subtitle, heading, paragraph, two bullets, caption, header, two cells, signature.
PLACES = 11


def squeezed(text):
    return "".join(text.replace("\u200b", "").split())


def test_the_suffix_decides_in_any_case(tmp_path):
    assert format_for(tmp_path / "a.PDF").name == "pdf"
    assert save(statement(), tmp_path / "a.TXT") == tmp_path / "a.TXT"


def test_an_unknown_suffix_is_refused_with_those_that_fit(tmp_path):
    with pytest.raises(ExportError, match=r"a\.doc .* \.docx, \.pdf, \.odt, \.html, \.md or \.txt\."):
        save(statement(), tmp_path / "a.doc")
    with pytest.raises(ExportError, match=r"\.xlsx or \.csv\."):
        save(workbook(), tmp_path / "a.pdf")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("figure", "why"), [(Figure(picture(), " "), "description"), (Figure(b"GIF", "A"), "PNG")])
@pytest.mark.parametrize("suffix", DOCUMENTS)
def test_a_picture_that_cannot_be_told_or_read_is_refused(suffix, figure, why, tmp_path):
    with pytest.raises(ExportError, match=why):
        save(statement(figure), tmp_path / f"a{suffix}")
    assert list(tmp_path.iterdir()) == []


def test_every_format_takes_something_and_no_two_share_a_suffix():
    assert all(each.takes_document or each.takes_workbook for each in FORMATS)
    assert len({each.suffix for each in FORMATS}) == len(FORMATS)


@pytest.mark.parametrize("suffix", DOCUMENTS + WORKBOOKS)
def test_the_same_content_gives_the_same_bytes_on_another_day(suffix, tmp_path, monkeypatch):
    content = statement() if suffix in DOCUMENTS else workbook()
    once = save(content, tmp_path / f"once{suffix}").read_bytes()
    monkeypatch.setattr("time.time", lambda: datetime(2031, 5, 6).timestamp())
    monkeypatch.setattr("time.localtime", lambda *_: datetime(2031, 5, 6).timetuple())
    assert save(content, tmp_path / f"again{suffix}").read_bytes() == once


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("suffix", DOCUMENTS)
def test_hostile_text_is_read_back_as_text_from_every_place(suffix, text, tmp_path):
    told = " ".join(READERS[suffix](save(hostile(text), tmp_path / f"a{suffix}")))
    assert squeezed(told).count(squeezed(text)) >= PLACES


@pytest.mark.parametrize("text", HOSTILE + WIDE)
@pytest.mark.parametrize("suffix", WORKBOOKS)
def test_a_hostile_cell_is_read_back_as_text(suffix, text, tmp_path):
    cells = read_back.READERS[suffix](save(workbook((text, None, None, None)), tmp_path / f"a{suffix}"))
    assert text in cells or f"'{text}" in cells


@pytest.mark.parametrize("suffix", DOCUMENTS + WORKBOOKS)
def test_signs_that_no_file_may_hold_do_no_harm(suffix, tmp_path):
    text = "before \x00\x0b\x1b\ud800\ufffe\uffff\ue000\u202e\u2066 after"
    content = hostile(text) if suffix in DOCUMENTS else workbook((text, None, None, None))
    told = read_back.text(save(content, tmp_path / f"a{suffix}"))
    assert squeezed(clean_text(text)) in squeezed(told)
    assert "\u202e" not in told


@pytest.mark.parametrize("suffix", DOCUMENTS)
@pytest.mark.parametrize(("text", "sign"), [("=1+1 " * 8_000, "=1+1"), ("#" * 40_000, "#")], ids=["words", "one word"])
def test_forty_thousand_characters_are_all_there(suffix, text, sign, tmp_path):
    told = " ".join(READERS[suffix](save(statement(Paragraph(text)), tmp_path / f"a{suffix}")))
    assert told.count(sign) >= text.count(sign)
