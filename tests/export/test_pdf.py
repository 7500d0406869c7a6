from itertools import pairwise

import pikepdf
import pytest
from page import ValidationProfile, validate_pdf

from tests.export.documents import HOSTILE, hostile, picture, statement
from tests.flow import read_back
from youthcab.document.blocks import Bullets, Document, Figure, Heading, Paragraph, Table
from youthcab.errors import ExportError
from youthcab.export.clean import clean
from youthcab.export.pdf import write


def many_pages():
    rows = tuple((f"Event {number}", "10 March 2021", f"{number}") for number in range(300))
    words = Paragraph("The council heard from us, and we heard from the council. " * 12)
    blocks = (Heading("All year"), *[words] * 20, Table("Every event", ("Event", "When", "Attended"), rows))
    return Document("A long year", blocks)


def wide():
    header = tuple(f"Column {number}" for number in range(9))
    return Document("Wide", (Table("Many columns", header, (header,)),))


def odd_signs():
    return Document("Party 🎉", (Paragraph("中文 বাংলা العربية ไทย ☐ ✓ → \U0001d4b3 ﷺ"), Bullets(("🎉 done", "𓀀 old"))))


DOCUMENTS = {
    "statement": statement(),
    "nothing but a title": Document("Title", ()),
    "no day": Document("Title", (Paragraph("Words."),), "March", author="Us"),
    "Welsh": Document("Datganiad", (Paragraph("Ŵythnos o ŷd."),), language="cy-GB"),
    "hostile": hostile(" ".join(HOSTILE)),
    "many pages": many_pages(),
    "wide": wide(),
    "odd signs": odd_signs(),
    "empty texts": Document("T", (Paragraph(""), Bullets(()), Table("C", ("A", "B"), (("", ""),)))),
    "long title": Document(
        "word " * 2_000, (Heading("#" * 40_000), Figure(picture(), "alt " * 10_000, "caption " * 5_000))
    ),
}


def made(tmp_path, document):
    path = tmp_path / "a.pdf"
    write(clean(document), path)
    return path


@pytest.mark.parametrize("document", DOCUMENTS.values(), ids=DOCUMENTS.keys())
def test_it_is_accessible_and_fit_to_keep(document, tmp_path):
    path = made(tmp_path, document)
    for profile in (ValidationProfile.PDF_UA_1, ValidationProfile.PDF_A_2A):
        report = validate_pdf(path, profile=profile)
        assert report.is_compliant, [failure.message for failure in report.failures]


def test_a_reader_is_told_language_title_author_and_day(tmp_path):
    with pikepdf.open(made(tmp_path, statement())) as file:
        assert str(file.Root.Lang) == "en-GB"
        assert bool(file.Root.ViewerPreferences.DisplayDocTitle)
        with file.open_metadata() as about:
            assert about["dc:title"] == "Statement from the Chair"
            assert about["dc:creator"] == ["West Sussex Youth Cabinet"]
            assert about["xmp:CreateDate"].startswith("2021-03-19")


def elements(node):
    for child in node.get("/K", []) if isinstance(node.get("/K"), pikepdf.Array) else [node.get("/K")]:
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield child
            yield from elements(child)


def test_the_structure_says_what_each_part_is(tmp_path):
    with pikepdf.open(made(tmp_path, statement())) as file:
        parts = list(elements(file.Root.StructTreeRoot))
        kinds = [str(part.S) for part in parts]
        headings = [kind for kind in kinds if kind.startswith("/H")]
        assert headings == ["/H1", "/H2", "/H3"]
        assert all(int(later[2:]) - int(earlier[2:]) <= 1 for earlier, later in pairwise(headings))
        assert (kinds.count("/L"), kinds.count("/LI")) == (1, 2)
        assert (kinds.count("/Table"), kinds.count("/TH"), kinds.count("/TD")) == (1, 3, 6)
        assert kinds.count("/Caption") == 2
        assert [str(part.Alt) for part in parts if "/Alt" in part] == [
            "A column chart: 84 people came to Free Your Mind."
        ]


def test_every_page_is_numbered_and_the_table_header_comes_again(tmp_path):
    path = made(tmp_path, many_pages())
    with pikepdf.open(path) as file:
        pages = len(file.pages)
    told = read_back.text(path)
    assert pages > 8
    assert [f"Page {number} of {pages}" in told for number in range(1, pages + 1)] == [True] * pages
    assert told.count("Attended") > 1


def test_a_sign_that_no_font_has_is_told_by_its_name(tmp_path):
    told = read_back.text(made(tmp_path, odd_signs()))
    assert "[party popper] done" in told
    assert "Party [party popper]" in told


def test_only_our_fonts_are_used_for_welsh_too_so_that_every_machine_makes_the_same_file(tmp_path):
    welsh = Paragraph("ŵ ŷ Ŵ Ŷ â ê î ô û ẁ ẃ ẅ ỳ ï ë ö")
    with pikepdf.open(made(tmp_path, statement(welsh))) as file:
        fonts = {str(font.BaseFont).split("+")[-1] for page in file.pages for font in page.Resources.Font.values()}
    assert {name.split("-Identity")[0] for name in fonts} == {"OpenSans", "OpenSans-Bold"}


def test_a_picture_that_is_none_is_an_error_in_a_sentence(tmp_path):
    with pytest.raises(ExportError, match="The PDF was not made"):
        made(tmp_path, Document("A", (Figure(b"no picture", "Nothing."),)))


def test_a_picture_without_words_is_refused(tmp_path):
    with pytest.raises(ExportError, match="alt text"):
        made(tmp_path, Document("A", (Figure(picture(), ""),)))
