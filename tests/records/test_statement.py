from dataclasses import replace

from youthcab.records.identity import Id
from youthcab.records.statement import Block, Sentence, Source, Statement

WALK, RUN = Id("walk"), Id("run")
BOTH = Sentence(text="We walk.", sources=(Source(WALK, "what"), Source(RUN, "what"), Source(WALK, "when")))


def test_what_is_hidden_or_empty_is_not_printed():
    shown = Block(sentences=(BOTH,))
    emptied = Block(sentences=(replace(BOTH, text=" "),))
    assert Statement(blocks=(emptied, shown, replace(shown, hidden=True), Block())).printed == (shown,)


def test_each_record_is_cited_once_in_the_order_of_the_words():
    assert Block(sentences=(Sentence(text="Hello."), BOTH, replace(BOTH, sources=BOTH.sources[::-1]))).cited == (
        WALK,
        RUN,
    )
