import zipfile

from lxml import etree

from tests.export.documents import picture, statement
from youthcab.document.blocks import Document, Figure, Table
from youthcab.export.docx import write

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NAMES = {
    "w": W[1:-1],
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
}


def parts(tmp_path, document):
    write(document, tmp_path / "a.docx")
    with zipfile.ZipFile(tmp_path / "a.docx") as package:
        assert package.testzip() is None
        return {name: package.read(name) for name in package.namelist()}


def read(tmp_path, document, name="word/document.xml"):
    return etree.fromstring(parts(tmp_path, document)[name])


def find(tree, path):
    return tree.xpath(path, namespaces=NAMES)


def styled(tree, style):
    lines = find(tree, f"//w:p[w:pPr/w:pStyle/@w:val='{style}']")
    return ["".join(line.itertext(f"{W}t")) for line in lines]


def test_there_is_one_top_heading_and_real_headings_below(tmp_path):
    body = read(tmp_path, statement())
    assert styled(body, "Heading1") == ["Statement from the Chair"]
    assert styled(body, "Heading2") == ["Our campaigns"]
    assert styled(body, "Heading3") == ["Next"]
    assert styled(body, "ListBullet") == ["a debate on the pastoral curriculum", "a podcast"]
    assert styled(body, "Lines") == ["Contact officer: Participation teamPapers: 10 March 2021"]
    assert len(find(body, "//w:p[w:pPr/w:pStyle/@w:val='Lines']//w:br")) == 1
    assert styled(body, "Signature") == ["Chair", "West Sussex Youth Cabinet"]
    styles = read(tmp_path, statement(), "word/styles.xml")
    levels = find(styles, "//w:style[starts-with(@w:styleId, 'Heading')]/w:pPr/w:outlineLvl/@w:val")
    assert levels == ["0", "1", "2"]


def test_every_style_that_is_used_is_in_the_file(tmp_path):
    body = read(tmp_path, statement())
    known = set(find(read(tmp_path, statement(), "word/styles.xml"), "//w:style/@w:styleId"))
    assert set(find(body, "//w:pStyle/@w:val | //w:tblStyle/@w:val")) <= known


def test_the_header_row_is_marked_and_the_table_named(tmp_path):
    body = read(tmp_path, statement())
    [table] = find(body, "//w:tbl")
    header, *rows = table.findall(f"{W}tr")
    assert header.find(f"{W}trPr/{W}tblHeader") is not None
    assert all(row.find(f"{W}trPr/{W}tblHeader") is None for row in rows)
    assert find(table, "w:tblPr/w:tblCaption/@w:val") == ["Attendance in March 2021"]
    assert styled(body, "Caption") == ["Attendance in March 2021"]


def test_the_language_is_british_everywhere(tmp_path):
    held = parts(tmp_path, statement())
    assert not any(b"en-US" in part for part in held.values())
    assert find(etree.fromstring(held["word/styles.xml"]), "//w:lang/@w:val") == ["en-GB"]
    assert find(etree.fromstring(held["word/settings.xml"]), "//w:themeFontLang/@w:val") == ["en-GB"]
    assert find(etree.fromstring(held["docProps/core.xml"]), "//dc:language/text()") == ["en-GB"]


def test_another_language_of_the_document_is_written(tmp_path):
    styles = read(tmp_path, Document("Datganiad", (), language="cy-GB"), "word/styles.xml")
    assert find(styles, "//w:lang/@w:val") == ["cy-GB"]


def test_title_author_and_day_are_in_the_properties(tmp_path):
    core = read(tmp_path, statement(), "docProps/core.xml")
    assert find(core, "//dc:title/text()") == ["Statement from the Chair"]
    assert find(core, "//dc:creator/text()") == ["West Sussex Youth Cabinet"]
    assert find(core, "//dcterms:created/text()") == ["2021-03-19T00:00:00Z"]
    assert b"python-docx" not in etree.tostring(core)


def test_pictures_are_told_in_words_and_fit_the_page(tmp_path):
    body = read(tmp_path, Document("A", (Figure(picture(3000, 30), "A wide chart."), Figure(picture(), "A dot."))))
    assert find(body, "//wp:docPr/@descr") == ["A wide chart.", "A dot."]
    assert len(set(find(body, "//wp:docPr/@id"))) == 2
    page = 21.0 - 2 * 2.5
    assert all(int(width) / 360_000 <= page + 0.01 for width in find(body, "//wp:extent/@cx"))


def test_a_page_with_many_columns_lies_on_its_side(tmp_path):
    header = tuple("ABCDEFG")
    [size] = find(read(tmp_path, Document("Wide", (Table("Many", header, ()),))), "//w:pgSz")
    assert int(size.get(f"{W}w")) > int(size.get(f"{W}h"))
    [size] = find(read(tmp_path, statement()), "//w:pgSz")
    assert (size.get(f"{W}w"), size.get(f"{W}h")) == ("11906", "16838")
