from hypothesis import given
from hypothesis import strategies as st

from tests.blocks import block, some_blocks
from youthcab.draft.editing import (
    edited,
    hers,
    may_merge,
    may_remove,
    merged,
    moved,
    own_block,
    sentence_moved,
    shown,
    split,
    text_of,
    told_in,
)
from youthcab.records.identity import Id
from youthcab.records.statement import Block, BlockKind, Sentence, Source

MENTAL = block("campaign:m", "webinar", "survey")


def test_words_that_are_the_same_do_not_make_a_block_hers():
    assert edited(MENTAL, "We told of webinar.  We told of survey.") == MENTAL


def test_a_sentence_keeps_its_sources_through_small_changes_and_a_new_one_has_none():
    changed = edited(MENTAL, "We told of survey. We told of the webinar. It was our best evening this year.")
    assert changed.edited
    assert [sentence.sources for sentence in changed.sentences] == [
        (Source(Id("survey"), "when"),),
        (Source(Id("webinar"), "when"),),
        (),
    ]


def test_quotations_and_titles_of_people_do_not_break_a_sentence():
    changed = edited(MENTAL, "She told us 'Go on.' Then Dr. Lee and Ms. Ray left.")
    assert [each.text for each in changed.sentences] == ["She told us 'Go on.'", "Then Dr. Lee and Ms. Ray left."]


def test_a_sentence_moves_within_its_paragraph_and_then_into_the_next_one_with_what_is_known_of_it():
    blocks = (MENTAL, Block(kind=BlockKind.HEADING, topic="h"), block("campaign:t", "planting"))
    blocks, place, number = sentence_moved(blocks, 0, 0, 1)
    assert ([each.cited for each in blocks[0].sentences], place, number) == ([("survey",), ("webinar",)], 0, 1)
    blocks, place, number = sentence_moved(blocks, 0, 1, 1)
    assert ([each.cited for each in blocks[2].sentences], place, number) == ([("webinar",), ("planting",)], 2, 0)
    assert [told_in(each) for each in blocks] == [("survey",), (), ("planting", "webinar")]
    assert [each.record for each in blocks[2].seen] == ["planting", "webinar"]


def test_a_paragraph_goes_when_its_last_sentence_moves_out_and_the_first_sentence_of_all_stays():
    blocks = (block("campaign:a", "debate"), MENTAL)
    moved_on, place, number = sentence_moved(blocks, 0, 0, 1)
    assert ([each.topic for each in moved_on], place, number) == (["campaign:m"], 0, 0)
    assert sentence_moved(blocks, 0, 0, -1) == (blocks, 0, 0)
    heading = (Block(kind=BlockKind.HEADING, sentences=(Sentence(text="One"),)),) * 2
    assert sentence_moved(heading, 0, 0, 1) == (heading, 0, 0)


def test_the_lines_of_a_signature_stay_lines():
    signature = Block(kind=BlockKind.SIGNATURE, topic="signature", sentences=(Sentence(text="Thank you,"),))
    assert [line.text for line in edited(signature, "Yours,\nThe Chair").sentences] == ["Yours,", "The Chair"]


def test_two_sentences_made_one_stand_on_what_both_stood_on():
    changed = edited(MENTAL, "We told of webinar and survey.")
    assert records(changed) == {"webinar", "survey"}


def test_the_lines_of_a_list_stay_lines():
    listed = Block(kind=BlockKind.BULLETS, sentences=(Sentence(text="One. And more."), Sentence(text="Two")))
    assert edited(listed, text_of(listed)) == listed
    assert [line.text for line in edited(listed, "One. And more.\nThree").sentences] == ["One. And more.", "Three"]


def test_merging_makes_one_paragraph_that_the_draft_still_knows():
    both = merged(own_block("A word first."), MENTAL)
    assert (both.text, both.topic, both.edited) == (f"A word first. {MENTAL.text}", "campaign:m", True)


def test_a_heading_is_no_part_of_a_paragraph_and_hidden_words_are_not_merged_into_shown_ones():
    assert not may_merge(Block(kind=BlockKind.HEADING), MENTAL)
    assert not may_merge(shown(MENTAL, hidden=True), MENTAL)


def test_splitting_inside_a_sentence_gives_both_parts_what_it_stands_on():
    first, second = split(MENTAL, len("We told"))
    assert (first.text, second.text) == ("We told", "of webinar. We told of survey.")
    assert records(first) == {"webinar"}
    assert records(second) == {"webinar", "survey"}


def test_only_a_paragraph_of_her_own_that_tells_nothing_can_be_removed():
    assert may_remove(own_block("A word."))
    assert not may_remove(MENTAL)
    assert not may_remove(split(MENTAL, len(MENTAL.sentences[0].text))[1])


def records(*blocks):
    return {source.record for each in blocks for sentence in each.sentences for source in sentence.sources}


def sources(*blocks):
    return {source for each in blocks for sentence in each.sentences for source in sentence.sources}


@given(some_blocks(), st.data())
def test_no_source_is_ever_lost_by_merging_splitting_moving_or_hiding(blocks, data):
    before = sources(*blocks), {record for each in blocks for record in told_in(each)}
    for _ in range(6):
        place = data.draw(st.integers(0, len(blocks) - 1))
        match data.draw(st.sampled_from(["split", "merge", "move", "hide", "sentence"])):
            case "split":
                parts = split(blocks[place], data.draw(st.integers(-1, len(blocks[place].text) + 1)))
                blocks = (*blocks[:place], *parts, *blocks[place + 1 :])
            case "merge" if len(blocks) > place + 1 and may_merge(*blocks[place : place + 2]):
                blocks = (*blocks[:place], merged(*blocks[place : place + 2]), *blocks[place + 2 :])
            case "move":
                blocks = moved(blocks, place, data.draw(st.integers(0, len(blocks) - 1)))
            case "sentence" if blocks[place].sentences:
                number = data.draw(st.integers(0, len(blocks[place].sentences) - 1))
                blocks, _, _ = sentence_moved(blocks, place, number, data.draw(st.sampled_from([-1, 1])))
            case "hide":
                hidden = shown(blocks[place], hidden=not blocks[place].hidden)
                blocks = (*blocks[:place], hidden, *blocks[place + 1 :])
    assert sources(*blocks) == before[0]
    assert {record for each in blocks for record in told_in(each)} == before[1]


@given(some_blocks(), st.data())
def test_splitting_and_merging_again_gives_the_same_words(blocks, data):
    place = data.draw(st.integers(0, len(blocks[0].text)))
    first, second = split(blocks[0], place)
    assert "".join(merged(first, second).text.split()) == "".join(blocks[0].text.split())


@given(some_blocks(), st.sampled_from(["", " at last", " this spring", " again"]))
def test_a_sentence_that_is_changed_a_little_keeps_its_sources(blocks, words):
    first = blocks[0]
    text = text_of(first).replace(".", f"{words}.")
    assert sources(edited(first, text)) == sources(first)
    assert sources(hers(first)) == sources(first)
