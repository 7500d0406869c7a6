from __future__ import annotations

import pytest

from youthcab.domain.folding import folded


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Zoë Zoe\u0308", "Zoe Zoe"),
        ("Ao\u00adi\u200bfe\ufeff", "Aoife"),
        ("\uff33\uff41\uff4d\u00a0\uff28\uff49\uff4c\uff4c ﬁne", "Sam Hill fine"),
        ("O\u2018B O\u2019B O\u02bcB O`B O\u00b4B", "O'B O'B O'B O'B O'B"),
        ("a\u2010b a\u2011b a\u2013b a\u2014b a\uff0db a\u2212b", "a-b a-b a-b a-b a-b a-b"),
        ("Łukasz Bjørn Weiß İpek", "Lukasz Bjorn Weiss Ipek"),
        ("O`Brien", "O'Brien"),
    ],
)
def test_what_a_person_reads_as_the_same_is_the_same(text: str, plain: str):
    assert folded(text)[0] == plain


@pytest.mark.parametrize("text", ["", "plain", "a\u00adß\u0301z", "ﬁn"])
def test_each_letter_and_the_end_know_their_place(text: str):
    plain, places = folded(text)
    assert len(places) == len(plain) + 1
    assert places[-1] == len(text)
    assert list(places) == sorted(places)
