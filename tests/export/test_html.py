import re

from lxml import html

from tests.export.documents import hostile, statement
from youthcab.document.blocks import Document, Table
from youthcab.export.html import page
from youthcab.paths import resource


def read(document):
    return html.fromstring(page(document).encode())


def test_the_page_has_language_title_one_top_heading_and_order():
    told = read(statement())
    assert told.get("lang") == "en-GB"
    assert told.findtext("head/title") == "Statement from the Chair"
    assert [(each.tag, each.text) for each in told.iter("h1", "h2", "h3")] == [
        ("h1", "Statement from the Chair"),
        ("h2", "Our campaigns"),
        ("h3", "Next"),
    ]
    assert told.xpath("//meta[@name='author']/@content") == ["West Sussex Youth Cabinet"]
    assert told.xpath("//meta[@name='dcterms.date']/@content") == ["2021-03-19"]


def test_lists_tables_and_pictures_mean_what_they_show():
    told = read(statement())
    assert told.xpath("//ul/li/text()") == ["a debate on the pastoral curriculum", "a podcast"]
    assert told.xpath("//table/caption/text()") == ["Attendance in March 2021"]
    assert told.xpath("//thead/tr/th[@scope='col']/text()") == ["Event", "When", "Attended"]
    assert told.xpath("//tbody/tr[2]/td/text()") == ["Three evenings", "1 to 3 March 2021", "over 120"]
    assert told.xpath("//img/@alt") == ["A column chart: 84 people came to Free Your Mind."]
    assert told.xpath("//p[@class='lines']/text()") == ["Contact officer: Participation team", "Papers: 10 March 2021"]
    assert told.xpath("//p[@class='signature']/text()") == ["Chair", "West Sussex Youth Cabinet"]


def test_the_page_needs_no_other_file_and_runs_nothing():
    text = page(hostile("<script src='//x'></script><img src=x onerror=y> </style>"))
    told = html.fromstring(text.encode())
    assert told.xpath("//script | //link | //iframe | //@onerror") == []
    assert all(source.startswith("data:image/png;base64,") for source in told.xpath("//@src"))
    assert "url(" not in text
    assert "@import" not in text


def test_a_wide_table_gets_a_wide_page():
    header = tuple("ABCDEFG")
    wide = Document("Wide", (Table("Many", header, (header,)),))
    assert read(wide).xpath("//main/@class") == ["wide"]
    assert read(statement()).xpath("//main/@class") == []


def luminance(colour):
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_text_stands_out_in_light_and_dark_as_wcag_asks():
    style = resource("layouts/document.css").read_text("utf-8")
    palettes = [dict(re.findall(r"--(\w+): (#\w{6})", block)) for block in style.split("@media")]
    palettes = [palette for palette in palettes if palette]
    assert len(palettes) == 3
    for palette in palettes:
        for name in ("ink", "accent", "quiet"):
            low, high = sorted((luminance(palette[name]), luminance(palette["page"])))
            assert (high + 0.05) / (low + 0.05) >= 4.5
