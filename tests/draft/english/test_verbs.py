import pytest

from youthcab.draft.english.verbs import (
    Agreement,
    Tense,
    base_form,
    gerund,
    in_tense,
    participle,
    past,
    third_person,
)

ONE, MANY = Agreement(), Agreement(plural=True)


@pytest.mark.parametrize(
    ("verb", "past_form", "participle_form", "gerund_form", "third"),
    [
        ("work", "worked", "worked", "working", "works"),
        ("plan", "planned", "planned", "planning", "plans"),
        ("carry", "carried", "carried", "carrying", "carries"),
        ("travel", "travelled", "travelled", "travelling", "travels"),
        ("visit", "visited", "visited", "visiting", "visits"),
        ("reveal", "revealed", "revealed", "revealing", "reveals"),
        ("submit", "submitted", "submitted", "submitting", "submits"),
        ("take", "took", "taken", "taking", "takes"),
        ("write", "wrote", "written", "writing", "writes"),
        ("be", "was", "been", "being", "is"),
        ("have", "had", "had", "having", "has"),
        ("agree", "agreed", "agreed", "agreeing", "agrees"),
        ("play", "played", "played", "playing", "plays"),
        ("learn", "learnt", "learnt", "learning", "learns"),
        ("reach", "reached", "reached", "reaching", "reaches"),
    ],
)
def test_a_verb_takes_its_british_forms(verb, past_form, participle_form, gerund_form, third):
    assert (past(verb), participle(verb), gerund(verb), third_person(verb)) == (
        past_form,
        participle_form,
        gerund_form,
        third,
    )


@pytest.mark.parametrize(
    ("tense", "agreement", "said"),
    [
        (Tense.PAST, ONE, "recently took part in work"),
        (Tense.PERFECT, ONE, "has recently taken part in work"),
        (Tense.PERFECT, MANY, "have recently taken part in work"),
        (Tense.PRESENT, ONE, "recently takes part in work"),
        (Tense.PROGRESSIVE, MANY, "are recently taking part in work"),
        (Tense.FUTURE, ONE, "will recently take part in work"),
    ],
)
def test_a_doing_goes_into_any_tense_with_its_adverb_in_place(tense, agreement, said):
    assert in_tense("take part in work", tense, agreement, "recently") == said


def test_be_agrees_and_its_adverb_follows_it():
    assert in_tense("be led by young people", Tense.PAST, MANY) == "were led by young people"
    assert (
        in_tense("be nominated for a prize", Tense.PERFECT, ONE, "recently")
        == "has recently been nominated for a prize"
    )
    assert in_tense("be busy", Tense.PRESENT, MANY, "now") == "are now busy"


def test_a_second_verb_joined_by_and_changes_with_the_first_and_a_noun_does_not():
    assert in_tense("meet schools and make a film", Tense.PAST, MANY) == "met schools and made a film"
    assert in_tense("discuss transport and work", Tense.PAST, MANY) == "discussed transport and work"
    assert in_tense("be led by members and open to all", Tense.PAST, ONE) == "was led by members and open to all"


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("met", "meet"),
        ("working", "work"),
        ("carries", "carry"),
        ("tidied", "tidy"),
        ("labelled", "label"),
        ("prioritised", "prioritise"),
        ("blorp", ""),
    ],
)
def test_any_known_form_leads_back_to_the_base(word, base):
    assert base_form(word) == base
