from youthcab.draft.editing import edited, own_block, refreshed
from youthcab.records.identity import Id
from youthcab.records.statement import Block, BlockKind, Sentence, Source


def block(topic, *records):
    sentences = tuple(Sentence(text=f"We told of {each}.", sources=(Source(Id(each), "title"),)) for each in records)
    return Block(topic=topic, sentences=sentences)


OPENING, MENTAL, CLOSING = (
    block("opening", "spring"),
    block("campaign:m", "webinar", "survey"),
    block("closing", "thanks"),
)


def topics(blocks):
    return [each.topic for each in blocks]


def test_words_that_are_the_same_do_not_make_a_block_hers():
    assert edited(MENTAL, "We told of webinar.  We told of survey.") == MENTAL


def test_a_sentence_keeps_its_sources_through_small_changes_and_a_new_one_has_none():
    hers = edited(MENTAL, "We told of the webinar. It was our best evening this year.")
    assert hers.edited
    assert [sentence.sources for sentence in hers.sentences] == [
        (Source(Id("webinar"), "title"), Source(Id("survey"), "title")),
        (),
    ]


def test_a_refresh_never_changes_an_edited_block():
    hers = edited(MENTAL, "My own words about the webinar.")
    new = (OPENING, block("campaign:m", "webinar", "survey"), CLOSING)
    assert refreshed((OPENING, hers, CLOSING), new) == (OPENING, hers, CLOSING)


def test_a_refresh_takes_new_paragraphs_in_where_the_draft_has_them():
    hers = edited(CLOSING, "Thank you all.")
    new = (OPENING, MENTAL, block("campaign:n", "debate"), CLOSING)
    assert topics(refreshed((OPENING, hers), new)) == ["opening", "campaign:m", "campaign:n", "closing"]


def test_what_an_edited_block_speaks_of_is_not_said_again_under_another_topic():
    hers = edited(MENTAL, "We told of webinar. And more.")
    regrouped = block("campaigns:m+n", "webinar")
    assert topics(refreshed((OPENING, hers), (OPENING, regrouped))) == ["opening", "campaign:m"]


def test_her_own_paragraph_stays_where_she_put_it():
    own = own_block("A word from me.")
    assert refreshed((OPENING, own, CLOSING), (OPENING, MENTAL, CLOSING)) == (OPENING, own, MENTAL, CLOSING)


def test_a_refresh_puts_what_is_new_about_an_edited_block_after_it():
    hers = edited(MENTAL, "My own words about the webinar.")
    new = block("campaign:m", "webinar", "survey", "podcast")
    [_, kept, more] = refreshed((OPENING, hers), (OPENING, new))
    assert kept == hers
    assert more.text == "We told of podcast."


def test_a_sentence_that_she_took_out_stays_out():
    hers = edited(MENTAL, "We told of webinar.")
    assert refreshed((hers,), (MENTAL,)) == (hers,)


def test_quotations_and_titles_of_people_do_not_break_a_sentence():
    hers = edited(MENTAL, "She told us 'Go on.' Then Dr. Lee and Ms. Ray left.")
    assert [each.text for each in hers.sentences] == ["She told us 'Go on.'", "Then Dr. Lee and Ms. Ray left."]


def test_an_emptied_paragraph_stays_empty():
    emptied = edited(MENTAL, "")
    assert emptied.text == ""
    assert refreshed((OPENING, emptied), (OPENING, MENTAL)) == (OPENING, emptied)


def test_the_lines_of_a_signature_stay_lines():
    signature = Block(kind=BlockKind.SIGNATURE, topic="signature", sentences=(Sentence(text="Thank you,"),))
    assert [line.text for line in edited(signature, "Yours,\nThe Chair").sentences] == ["Yours,", "The Chair"]
