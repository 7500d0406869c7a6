import pytest

from tests.review.words import heading, reviewed
from youthcab.records.statement import Block, BlockKind
from youthcab.review.accessibility import find_empty_headings, find_headings, find_links, find_other_languages


def test_something_stands_under_each_heading():
    good = reviewed(heading("Our campaigns"), "We met.", heading("Other news"), "We ate.")
    bad = reviewed(heading("Our campaigns"), heading("Other news"), "We met.", heading("Thanks"))
    assert list(find_headings(good)) == []
    assert [each.what for each in find_headings(bad)] == ["Our campaigns", "Thanks"]


def test_headings_tell_each_other_apart():
    again = reviewed(heading("News"), "We met.", heading("News"), "We ate.", title="March")
    assert [(each.what, each.block) for each in find_headings(again)] == [("News", 2)]


def test_an_empty_heading_is_found():
    [finding] = find_empty_headings(reviewed(Block(kind=BlockKind.HEADING), "We met."))
    assert (finding.what, finding.block) == ("An empty heading", 0)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Click here to vote.", ["Click here"]),
        ("See https://kent.example/vote.", ["https://kent.example/vote"]),
        ("Follow this link.", ["this link"]),
        ("Write to youth@kent.example.", []),
        ("The vote is on the council's site.", []),
    ],
)
def test_links_make_sense_alone(text, found):
    assert [each.what for each in find_links(reviewed(text))] == found


def test_another_language_is_found():
    welsh = "Mae pobl ifanc yn siarad am yr hyn sydd bwysig iddyn nhw."
    assert [each.what for each in find_other_languages(reviewed(welsh, "We met the young people of the town."))] == [
        welsh
    ]
