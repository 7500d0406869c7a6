import zipfile

from lxml import etree

from tests.export.documents import picture, statement
from youthcab.document.blocks import Document, Figure, Table
from youthcab.export.odt import write

ODF = "urn:oasis:names:tc:opendocument:xmlns:"
NAMES = {
    **{name: f"{ODF}{name}:1.0" for name in ("office", "style", "table", "text", "meta")},
    "draw": f"{ODF}drawing:1.0",
    "svg": f"{ODF}svg-compatible:1.0",
    "fo": f"{ODF}xsl-fo-compatible:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xlink": "http://www.w3.org/1999/xlink",
}


def package(tmp_path, document):
    write(document, tmp_path / "a.odt")
    return zipfile.ZipFile(tmp_path / "a.odt")


def read(tmp_path, document, name="content.xml"):
    with package(tmp_path, document) as held:
        return etree.fromstring(held.read(name))


def find(tree, path):
    return tree.xpath(path, namespaces=NAMES)


def test_the_kind_of_file_comes_first_and_uncompressed(tmp_path):
    with package(tmp_path, statement()) as held:
        first = held.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert held.testzip() is None


def test_headings_are_headings_with_their_level(tmp_path):
    body = read(tmp_path, statement())
    levels = find(body, "//text:h/@text:outline-level")
    assert list(zip(levels, (each.text for each in find(body, "//text:h")), strict=True)) == [
        ("1", "Statement from the Chair"),
        ("2", "Our campaigns"),
        ("3", "Next"),
    ]


def test_lines_that_belong_together_are_one_paragraph(tmp_path):
    [lines] = find(read(tmp_path, statement()), "//text:p[@text:style-name='Lines']")
    assert list(lines.itertext()) == ["Contact officer: Participation team", "Papers: 10 March 2021"]


def test_every_style_that_is_used_is_in_the_file(tmp_path):
    body = read(tmp_path, statement())
    styles = read(tmp_path, statement(), "styles.xml")
    known = {*find(styles, "//@style:name"), *find(body, "//office:automatic-styles//@style:name")}
    assert set(find(body, "//office:text//@*[local-name()='style-name']")) <= known


def test_lists_and_tables_are_real(tmp_path):
    body = read(tmp_path, statement())
    assert find(body, "//text:list/text:list-item/text:p/text()") == [
        "a debate on the pastoral curriculum",
        "a podcast",
    ]
    assert find(body, "//table:table-header-rows//text:p/text()") == ["Event", "When", "Attended"]
    assert find(body, "//table:table/table:title/text()") == ["Attendance in March 2021"]
    assert len(find(body, "//table:table/table:table-row")) == 2


def test_the_language_is_british_in_every_style(tmp_path):
    styles = read(tmp_path, statement(), "styles.xml")
    assert set(find(styles, "//@fo:language")) == {"en"}
    assert set(find(styles, "//@fo:country")) == {"GB"}
    assert find(read(tmp_path, statement(), "meta.xml"), "//dc:language/text()") == ["en-GB"]


def test_title_author_and_day_are_told(tmp_path):
    meta = read(tmp_path, statement(), "meta.xml")
    assert find(meta, "//dc:title/text()") == ["Statement from the Chair"]
    assert set(find(meta, "//dc:creator/text() | //meta:initial-creator/text()")) == {"West Sussex Youth Cabinet"}
    assert [day[:10] for day in find(meta, "//meta:creation-date/text()")] == ["2021-03-19"]


def test_a_picture_is_in_the_file_told_in_words_and_fits_the_page(tmp_path):
    document = Document("A", (Figure(picture(3000, 30), "A wide chart."),))
    body = read(tmp_path, document)
    assert find(body, "//draw:frame/svg:title/text()") == ["A wide chart."]
    assert [float(width.removesuffix("cm")) for width in find(body, "//draw:frame/@svg:width")] == [16.0]
    with package(tmp_path, document) as held:
        assert held.read(find(body, "//draw:image/@xlink:href")[0]) == picture(3000, 30)
        assert b"Pictures/1.png" in held.read("META-INF/manifest.xml")


def test_a_page_with_many_columns_lies_on_its_side(tmp_path):
    header = tuple("ABCDEFG")
    styles = read(tmp_path, Document("Wide", (Table("Many", header, ()),)), "styles.xml")
    assert find(styles, "//style:page-layout-properties/@fo:page-width") == ["29.7cm"]
