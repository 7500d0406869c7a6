import pytest

from youthcab.domain.role_in_place import Change, counted, put, with_first_name, with_role

LEAD, MEMBER, ADULT = "our lead for transport", "one of our members", "an adult who works with us"


def without(name, text, role=LEAD):
    start = text.index(name)
    return put(text, [with_role(text, start, start + len(name), role)])


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Then Priya spoke.", "Then our lead for transport spoke."),
        ("Priya spoke.", "Our lead for transport spoke."),
        ("It went well. Priya spoke.", "It went well. Our lead for transport spoke."),
        ("It went well.\nPriya spoke.", "It went well.\nOur lead for transport spoke."),
        ("She said: 'It works.' Priya agreed.", "She said: 'It works.' Our lead for transport agreed."),
        ("'Priya will win,' we said.", "'Our lead for transport will win,' we said."),
        ("Priya, our lead for transport, will speak.", "Our lead for transport will speak."),
        ("Thanks go to Priya, our lead for transport.", "Thanks go to our lead for transport."),
        ("Our lead for transport, Priya, will speak.", "Our lead for transport will speak."),
        ("Our lead for transport Priya will speak.", "Our lead for transport will speak."),
        ("With Priya, our lead for transport, and the police.", "With our lead for transport, and the police."),
        ("We met Priya, the police and Ed.", "We met our lead for transport, the police and Ed."),
        ("We thank Miss Priya for it.", "We thank our lead for transport for it."),
        ("We thank our Dr. Priya.", "We thank our lead for transport."),
        ("We miss Priya.", "We miss our lead for transport."),
        ("We hope that Priya wins.", "We hope that our lead for transport wins."),
        ("Dear Priya, thank you.", "Our lead for transport, thank you."),
        ("In other news, Priya, our lead for transport, met him.", "In other news, our lead for transport met him."),
        ("The Priya story began.", "Our lead for transport story began."),
        ("Write to priya.p@example.org now.", "Write to our lead for transport now."),
        ("Write to @priyap now.", "Write to our lead for transport now."),
        ("See https://x.org/priya%20patel/day.", "See our lead for transport."),
        ("We like #team_priya_s!", "We like our lead for transport!"),
        ("It was hers (Priya).", "It was hers (our lead for transport)."),
    ],
)
def test_a_role_stands_where_the_name_stood(text, left):
    name = "priya" if "priya" in text else "Priya"
    assert without(name, text) == left


@pytest.mark.parametrize(
    ("text", "role", "left"),
    [
        ("We read James's letter.", MEMBER, "We read one of our members' letter."),
        ("We read James' letter.", LEAD, "We read our lead for transport's letter."),
        ("We read James\u2019 letter.", MEMBER, "We read one of our members\u2019 letter."),
        ("We said 'thank you, James' to him.", MEMBER, "We said 'thank you, one of our members' to him."),
    ],
)
def test_what_is_owned_stays_owned(text, role, left):
    assert without("James", text, role) == left


def test_a_first_name_stands_where_only_the_family_name_is_too_much():
    text = "We thank Mr Patel for it."
    assert put(text, [with_first_name(text, 12, 17, "Rishi")]) == "We thank Rishi for it."


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (f"We thank {MEMBER} and {MEMBER}.", "We thank two of our members."),
        ("One of our members, one of our members and one of our members led.", "Three of our members led."),
        (f"We thank {LEAD} and {LEAD}.", "We thank our leads for transport."),
        (f"{ADULT.capitalize()} and {ADULT} came.", "Two adults who work with us came."),
        (f"We thank {MEMBER} and {LEAD}.", f"We thank {MEMBER} and {LEAD}."),
    ],
)
def test_the_same_role_in_a_row_is_told_once(text, left):
    assert counted(text, [MEMBER, LEAD, ADULT]) == left


def test_of_two_changes_in_one_place_the_first_is_made():
    assert put("abcdef", [Change(1, 4, "X"), Change(2, 5, "Y")]) == "aXef"
