import pytest

from tests.review.words import mended, reviewed
from youthcab.review.chat_words import find_chat_words


@pytest.mark.parametrize(
    ("text", "mend"),
    [
        ("Come and see what u can do.", "Come and see what you can do."),
        ("We went 2 the council.", "We went to the council."),
        ("We want 2 be heard.", "We want to be heard."),
        ("There is data 4 you.", "There is data for you."),
        ("We asked 4 a crossing.", "We asked for a crossing."),
        ("They listened 2 us.", "They listened to us."),
        ("Its going to be a good year.", "It's going to be a good year."),
        ("We think its a fair plan.", "We think it's a fair plan."),
    ],
)
def test_words_of_a_message_are_found_and_mended(text, mend):
    under_review = reviewed(text)
    [finding] = find_chat_words(under_review)
    assert mended(under_review, finding) == mend


def test_what_has_two_meanings_is_only_pointed_out():
    [finding] = find_chat_words(reviewed("Tell us ur views."))
    assert (finding.what, finding.replacement) == ("ur", None)


@pytest.mark.parametrize(
    "text",
    [
        "We held 2 webinars, and 4 of the schools came.",
        "In year 4 you choose a club.",
        "At 2 you can join us, and at 4 we end.",
        "The 2 you met are members, and the 2 meet every week.",
        "We sent 2 letters and wrote 4 the day before.",
        "The council changed its plan, and its aim is clear.",
        "It found its going rate too low.",
        "We made a U turn and a u-turn.",
        "The chat is on bit.ly/u and u.k.",
        "It had its time to shine.",
        "We need 2 more members.",
    ],
)
def test_figures_and_words_that_are_right_are_left(text):
    assert list(find_chat_words(reviewed(text))) == []
