from hypothesis import given
from hypothesis import strategies as st

from tests.make import person
from youthcab.domain.mentions import mentions, perhaps
from youthcab.domain.roll import Roll

SAID = """Sam sam Šam O’Brien o'brien obrien 'Aisha _Sam Mary-Jane Mary Jane maryjane ße SamBrien #samobrien sobrien07
samob07@x.org iamsam@x.org jmary #TeamSam
#goobrien x%20sam 2sam Ms Jo. J.""".split()
SPOKEN = st.lists(st.sampled_from(SAID), max_size=4)
CALLED = st.lists(
    st.sampled_from(
        ["Sam", "\u0160am", "O'Brien", "'Aisha", "_Sam", "Mary", "Mary-Jane", "(Jo)", "Dr", "Jane", "Sse", "@x", "-"]
    ),
    max_size=2,
)
PEOPLE = st.lists(st.builds(lambda *names: person(" ".join(names[0]), family_name=" ".join(names[1])), CALLED, CALLED))


@given(SPOKEN, st.sampled_from([" ", "_", ", ", "-", "@", "", "."]), PEOPLE)
def test_nobody_is_passed_over_whom_a_text_names_or_may_name(spoken, between, people):
    text = between.join(spoken)
    called = Roll(people).in_text(text)
    assert [each for each in people if each not in called and (mentions(each, text) or perhaps(each, text))] == []


def test_of_many_people_few_are_looked_for():
    people = [person(f"Zed{number}x", family_name=f"Quix{number}x") for number in range(1000)]
    assert Roll(people).in_text("We thank Zed7x and Quix12x of Zed.") == (people[7], people[12])
