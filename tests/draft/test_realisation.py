import pytest

from youthcab.draft.clause import WE, Clause, Subject, SubjectKind
from youthcab.draft.english.verbs import Tense
from youthcab.draft.realisation import as_clause, as_text, words_in
from youthcab.records.identity import Id

THE_TEAM = Subject(SubjectKind.OTHER, "the team")


def clause(**given):
    return Clause(**{"record": Id("r"), "sources": (), "subject": WE, "doing": "write to schools", **given})


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"tense": Tense.PAST}, "we wrote to schools"),
        ({"tense": Tense.FUTURE, "adverb": "soon"}, "we will soon write to schools"),
        ({"tense": Tense.FUTURE, "modal": "hope to", "subject": THE_TEAM}, "the team hopes to write to schools"),
        ({"tense": Tense.FUTURE, "modal": "may"}, "we may write to schools"),
        ({"tense": Tense.PAST, "lead": "on 3 March"}, "on 3 March, we wrote to schools"),
        (
            {"doing": "share", "objects": ("a film", "posters"), "tails": ("with all",)},
            "we share a film and posters with all",
        ),
        ({"doing": "finish {its} work", "tense": Tense.PERFECT}, "we have finished our work"),
        ({"doing": "finish {its} work", "tense": Tense.PERFECT, "subject": THE_TEAM}, "the team has finished its work"),
    ],
)
def test_a_clause_goes_into_words(given, words):
    assert as_clause(clause(**given)) == words
    assert words_in(clause(**given)) == len(words.split())


def test_two_clauses_are_joined_with_a_comma_unless_they_share_a_subject():
    two = (clause(tense=Tense.PAST), clause(doing="wait", tense=Tense.PAST))
    assert as_text(two, shares_subject=True) == "We wrote to schools and waited."
    assert as_text(two, shares_subject=False) == "We wrote to schools, and we waited."
