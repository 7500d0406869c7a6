from decimal import Decimal
from xml.etree import ElementTree

from youthcab.domain.chart import Bar, Chart
from youthcab.domain.drawing import Pen, drawn

PEN = Pen("#182120", "#55615e", "#0b6b62", "Open Sans", 12, lambda text: 7 * len(text))
CHART = Chart(
    "How many came",
    "84 people <came>.",
    ("Month", "Who came"),
    (
        Bar("January & February", Decimal(42), "42 people", ("a",)),
        Bar("March", Decimal(84), "over 84 people", ("b",)),
        Bar("April", None, "not known", ("c",)),
        Bar("May", Decimal(), "none"),
    ),
)
SVG = "{http://www.w3.org/2000/svg}"


def picture(chart=CHART, width=600):
    return ElementTree.fromstring(drawn(chart, PEN, width))


def test_every_row_has_its_words_and_every_known_number_a_bar():
    found = picture()
    assert [each.text for each in found.iter(f"{SVG}text")] == [
        word for bar in CHART.bars for word in (bar.label, bar.words)
    ]
    one, two = (float(each.get("width")) for each in found.iter(f"{SVG}rect"))
    assert abs(two / one - 2) < 0.01
    assert found.find(f"{SVG}desc").text == CHART.sentence


def test_it_keeps_within_its_width_and_cuts_long_labels():
    chart = Chart("", "", ("", ""), (Bar("A campaign with a very long name indeed", Decimal(3), "3", ("a",)),))
    found = picture(chart, 200)
    label = next(found.iter(f"{SVG}text")).text
    assert label.endswith("…")
    assert PEN.width_of(label) <= 200 * 0.4
    bar = next(found.iter(f"{SVG}rect"))
    assert float(bar.get("x")) + float(bar.get("width")) < 200


def test_a_single_event_does_not_fill_the_page():
    found = picture(Chart("", "", ("", ""), (Bar("March", Decimal(1), "1", ("a",)),)))
    assert float(next(found.iter(f"{SVG}rect")).get("width")) < 200


def test_it_is_drawn_as_soon_as_a_row_stands_on_a_record():
    assert CHART.is_drawn
    assert not Chart("", "", ("", ""), (Bar("May", Decimal(), "none"),)).is_drawn
