from tests.export import read_markdown
from tests.export.documents import hostile, statement
from youthcab.export.markdown import marked


def test_headings_lists_tables_and_pictures_are_markup():
    told = read_markdown.page(marked(statement()))
    assert [(each.tag, each.text) for each in told.iter("h1", "h2", "h3")] == [
        ("h1", "Statement from the Chair"),
        ("h2", "Our campaigns"),
        ("h3", "Next"),
    ]
    assert told.xpath("//ul/li/text()") == ["a debate on the pastoral curriculum", "a podcast"]
    assert told.xpath("//thead//th/text()") == ["Event", "When", "Attended"]
    assert told.xpath("//tbody/tr[2]/td/text()") == ["Three evenings", "1 to 3 March 2021", "over 120"]
    assert told.xpath("//img/@alt") == ["A column chart: 84 people came to Free Your Mind."]
    assert told.xpath("//p[br]/text()") == [
        "Contact officer: Participation team",
        "\nPapers: 10 March 2021",
        "Chair",
        "\nWest Sussex Youth Cabinet",
    ]


def test_plain_words_stay_readable_in_the_file():
    assert "On 10 March, a Free Your Mind webinar will discuss the stigma around mental health.\n" in marked(
        statement()
    )


def test_no_text_becomes_a_link_or_a_tag():
    told = read_markdown.page(
        marked(hostile("<b>x</b> [a](javascript:b) <https://c.org> ![d](e) `f` *g* ~~h~~ &copy;"))
    )
    assert told.xpath("//b | //a | //code | //em | //s") == []
    assert all(source.startswith("data:") for source in told.xpath("//img/@src"))
