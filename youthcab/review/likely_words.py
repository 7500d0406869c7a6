"""What was meant by a word that is spelt wrongly: what slips of a quick hand make of it, and short forms in full."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from string import ascii_lowercase

from youthcab.domain.word_list import is_ordinary

IN_FULL = {
    "mon": "Monday",
    **dict.fromkeys(("tue", "tues"), "Tuesday"),
    **dict.fromkeys(("wed", "weds"), "Wednesday"),
    **dict.fromkeys(("thu", "thur", "thurs"), "Thursday"),
    "fri": "Friday",
    "jan": "January",
    "feb": "February",
    "apr": "April",
    "aug": "August",
    **dict.fromkeys(("sep", "sept"), "September"),
    "oct": "October",
    "nov": "November",
    "dec": "December",
    "2day": "today",
    **dict.fromkeys(("2moro", "2morrow", "tmr", "tmrw", "tomoz"), "tomorrow"),
    "b4": "before",
    **dict.fromkeys(("bc", "cuz", "coz"), "because"),
    "gr8": "great",
    **dict.fromkeys(("pls", "plz"), "please"),
    "ppl": "people",
    "thx": "thanks",
}
"""What is written short in a message; a word among them that is another word too is flagged by the checker alone."""
_LEAST_LETTERS = 4


def likeliest(written: str, proposed: Sequence[str]) -> str | None:
    """Choose what was meant: a short form in full, a letter that was doubled, swapped or left out, or what is proposed.

    None where nothing was proposed that is one word.
    """
    if written.lower() in IN_FULL:
        return IN_FULL[written.lower()]
    whole = [each for each in proposed if " " not in each.strip()]
    if written.islower() and len(written) >= _LEAST_LETTERS:
        for slips in (_doubled(written), _swapped(written), _left_out(written)):
            found = [each for each in dict.fromkeys(slips) if is_ordinary(each)]
            # Of several it is one that is proposed too; else what was meant is anybody's guess.
            likely = [each for each in whole if each in found] or (found if len(found) == 1 else [])
            if likely:
                return likely[0]
    return whole[0] if whole else None


def is_short_form(written: str) -> bool:
    """Tell whether a word is written short, so that it is quite another in full."""
    return written.lower() in IN_FULL


def _doubled(word: str) -> Iterator[str]:
    for place, letter in enumerate(word):
        yield word[:place] + letter + word[place:]


def _swapped(word: str) -> Iterator[str]:
    for place, (first, second) in enumerate(pairwise(word)):
        yield word[:place] + second + first + word[place + 2 :]


def _left_out(word: str) -> Iterator[str]:
    for place in range(1, len(word)):
        yield from (word[:place] + letter + word[place:] for letter in ascii_lowercase)
