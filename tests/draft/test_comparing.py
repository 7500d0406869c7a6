from hypothesis import given
from hypothesis import strategies as st

from youthcab.draft.comparing import How, Part, Placed, compare, differs
from youthcab.records.statement import Block, Sentence

WORDS = ("webinar", "poster", "March", "84", "people", "came", "'Free", "Mind'", "not", "yet")
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=7).map(lambda words: " ".join(words) + ".")
VERSIONS = st.lists(
    st.tuples(st.lists(SENTENCES, max_size=4), st.booleans()).map(lambda made: block(*made[0], hidden=made[1])),
    max_size=5,
).map(tuple)


def block(*texts, hidden=False):
    return Block(sentences=tuple(Sentence(text=text) for text in texts), hidden=hidden)


def said(blocks):
    return tuple(
        Placed(number, place, sentence.text)
        for number, each in enumerate(blocks)
        if not each.hidden
        for place, sentence in enumerate(each.sentences)
    )


def told(before, after):
    return [
        (each.how.value, (each.after or each.before).text) for each in compare(before, after) if each.how != How.KEPT
    ]


@given(VERSIONS, VERSIONS)
def test_both_versions_can_be_given_back(before, after):
    differences = compare(before, after)
    assert tuple(sorted(each.before for each in differences if each.before)) == said(before)
    assert tuple(sorted(each.after for each in differences if each.after)) == said(after)


@given(VERSIONS, VERSIONS)
def test_the_parts_of_a_sentence_give_both_its_wordings(before, after):
    for each in compare(before, after):
        old = "".join(part.text for part in each.parts if part.how is not How.ADDED)
        new = "".join(part.text for part in each.parts if part.how is not How.GONE)
        assert old == (each.before.text if each.before else "")
        assert new == (each.after.text if each.after else "")


@given(VERSIONS, VERSIONS)
def test_a_sentence_counts_as_kept_or_moved_only_where_its_words_are_the_same(before, after):
    for each in compare(before, after):
        same = each.before is not None and each.after is not None and each.before.text == each.after.text
        assert same == (each.how in (How.KEPT, How.MOVED))


@given(VERSIONS)
def test_a_version_does_not_differ_from_itself(version):
    assert not differs(compare(version, version))


def test_what_is_added_gone_and_changed_is_told_in_the_order_of_the_later_version():
    before = (block("We held a webinar.", "Nobody answered."), block("We won an award."))
    after = (block("We held a webinar on 10 March."), block("Thank you all for coming.", "We won an award."))
    assert told(before, after) == [
        ("changed", "We held a webinar on 10 March."),
        ("gone", "Nobody answered."),
        ("added", "Thank you all for coming."),
    ]


def test_the_words_that_changed_are_shown_within_the_sentence():
    [changed] = compare((block("Over 80 people came."),), (block("84 people came."),))
    assert changed.parts == (
        Part(How.GONE, "Over 80"),
        Part(How.ADDED, "84"),
        Part(How.KEPT, " people came."),
    )


def test_a_sentence_that_stands_elsewhere_was_moved():
    before = (block("We held a webinar."), block("The survey is open."), block("We won an award."))
    assert told(before, (before[2], before[0], before[1])) == [("moved", "We won an award.")]


def test_a_hidden_block_is_not_printed_and_so_is_gone():
    assert told((block("One."),), (block("One.", hidden=True),)) == [("gone", "One.")]
