from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.blocks import block, sentence, some_blocks
from youthcab.draft.editing import edited, hers, moved, own_block, shown
from youthcab.draft.refreshing import Novelty, accepted, left, proposals, refreshed
from youthcab.records.statement import Block, Seen

OPENING, MENTAL, CLOSING = (
    block("opening", "spring"),
    block("campaign:m", "webinar", "survey"),
    block("closing", "thanks"),
)


def topics(blocks):
    return [each.topic for each in blocks]


def test_a_refresh_never_changes_an_edited_block():
    changed = edited(MENTAL, "My own words about the webinar.")
    new = (OPENING, block("campaign:m", "webinar", "survey"), CLOSING)
    assert refreshed((OPENING, changed, CLOSING), new) == (OPENING, changed, CLOSING)


def test_a_refresh_takes_new_paragraphs_in_where_the_draft_has_them():
    changed = edited(CLOSING, "Thank you all.")
    new = (OPENING, MENTAL, block("campaign:n", "debate"), CLOSING)
    assert topics(refreshed((OPENING, changed), new)) == ["opening", "campaign:m", "campaign:n", "closing"]


def test_what_an_edited_block_speaks_of_is_not_said_again_under_another_topic():
    changed = edited(MENTAL, "We told of webinar. And more.")
    regrouped = block("campaigns:m+n", "webinar")
    assert topics(refreshed((OPENING, changed), (OPENING, regrouped))) == ["opening", "campaign:m"]


def test_her_own_paragraph_stays_where_she_put_it():
    own = own_block("A word from me.")
    assert refreshed((OPENING, own, CLOSING), (OPENING, MENTAL, CLOSING)) == (OPENING, own, MENTAL, CLOSING)


def test_a_sentence_that_she_took_out_stays_out():
    changed = edited(MENTAL, "We told of webinar.")
    assert refreshed((changed,), (MENTAL,)) == (changed,)


def test_an_emptied_paragraph_stays_empty():
    emptied = edited(MENTAL, "")
    assert emptied.text == ""
    assert refreshed((OPENING, emptied), (OPENING, MENTAL)) == (OPENING, emptied)


def test_the_order_that_she_gave_the_paragraphs_stays():
    kept = moved((OPENING, MENTAL, CLOSING), 2, 0)
    new = (OPENING, MENTAL, block("campaign:n", "debate"), CLOSING)
    assert topics(refreshed(kept, new)) == ["closing", "opening", "campaign:m", "campaign:n"]


def test_what_she_hid_stays_hidden_and_is_said_nowhere_else():
    hidden = shown(MENTAL, hidden=True)
    assert refreshed((OPENING, hidden), (OPENING, block("campaigns:m+n", "webinar"))) == (OPENING, hidden)


def test_news_for_her_paragraph_is_proposed_and_not_put_in():
    changed = edited(MENTAL, "My own words.")
    new = (block("campaign:m", "webinar", "survey", "podcast"),)
    assert refreshed((changed,), new) == (changed,)
    [found] = proposals((changed,), new)
    assert (found.news, found.topic, found.sentence.text) == (Novelty.ADDED, "campaign:m", "We told of podcast.")


def test_a_record_that_moved_on_is_proposed_in_place_of_the_sentence_that_tells_it():
    changed = edited(MENTAL, "We told of the webinar. We told of survey.")
    moved_on = replace(
        MENTAL,
        sentences=(sentence("webinar", "84 came."), MENTAL.sentences[1]),
        seen=(Seen("webinar", "2"), Seen("survey", "1")),
    )
    [found] = proposals((changed,), (moved_on,))
    assert (found.news, found.said) == (Novelty.CHANGED, "We told of the webinar.")
    taken = accepted(changed, found)
    assert taken.text == "84 came. We told of survey."
    assert taken.sentences[0].sources == moved_on.sentences[0].sources
    assert proposals((taken,), (moved_on,)) == ()


def test_her_own_rewording_is_no_news():
    changed = edited(MENTAL, "We told of this webinar, and then of that survey.")
    assert proposals((changed,), (MENTAL,)) == ()


def test_a_sentence_whose_record_is_gone_is_proposed_to_be_taken_out():
    changed = hers(MENTAL)
    [found] = proposals((changed,), (block("campaign:m", "survey"),), {"webinar"})
    assert (found.news, found.said) == (Novelty.GONE, "We told of webinar.")
    assert accepted(changed, found).text == "We told of survey."
    kept = left(changed, found)
    assert kept.text == changed.text
    assert proposals((kept,), (block("campaign:m", "survey"),), {"webinar"}) == ()


def test_what_she_left_is_proposed_again_when_the_record_changes_again():
    changed = edited(MENTAL, "My own words.")
    new = (block("campaign:m", "webinar", "survey", "podcast"),)
    kept = left(changed, *proposals((changed,), new))
    assert proposals((kept,), new) == ()
    again = (block("campaign:m", "webinar", "survey", "podcast", print="2"),)
    assert "We told of podcast." in [each.sentence.text for each in proposals((kept,), again)]


def any_block(topic):
    names = st.lists(st.sampled_from(["a", "b", "c", "d", "e", "f"]), min_size=1, max_size=3, unique=True)
    return st.builds(lambda records, print: block(topic, *records, print=print), names, st.sampled_from(["1", "2"]))


def drafts():
    picked = st.lists(st.sampled_from(["opening", "m", "n", "o", "closing"]), unique=True, max_size=5)
    return picked.flatmap(lambda names: st.tuples(*map(any_block, names)))


@given(drafts(), drafts(), st.data())
def test_a_refresh_never_changes_or_moves_a_block_of_hers(kept, new, data):
    kept = tuple(
        edited(each, data.draw(st.sampled_from(["", "Hers.", f"{each.text} And more."])))
        if data.draw(st.booleans())
        else each
        for each in kept
    )
    own = own_block("A word.")
    kept = (*kept, own)
    again = refreshed(kept, new)
    assert [each for each in again if each.edited] == [each for each in kept if each.edited]
    assert len(set(topics(again))) == len(again)
    assert refreshed(again, new) == again


@given(drafts(), drafts(), st.data())
def test_every_proposal_can_be_left_or_taken_and_then_stays_away(kept, new, data):
    kept = tuple(hers(each) for each in kept)
    for _ in range(40):
        found = proposals(kept, new)
        if not found:
            break
        answer = data.draw(st.sampled_from([accepted, left]))
        kept = tuple(answer(each, found[0]) if each.topic == found[0].topic else each for each in kept)
    assert proposals(kept, new) == ()


@given(some_blocks())
def test_a_draft_that_nobody_edited_becomes_the_new_one(blocks):
    assert set(refreshed((), blocks)) == set(blocks)
    assert refreshed((Block(topic="old", sentences=blocks[0].sentences),), blocks) == blocks
