"""Which backups stay: chosen by their numbers alone, since a clock can be wrong by years."""

from __future__ import annotations

from collections.abc import Collection

NEVER_UNDER = 7
_NEWEST = 10
_OF_EACH_RANK = 3


def kept(numbers: Collection[int]) -> frozenset[int]:
    """Return the numbers of the backups to keep: the newest ones all, and ever fewer the further back.

    A number's rank is how often it can be halved. The newest few of each rank and above stay, so a thousand backups
    come down to twenty that reach back over three quarters of them; what once goes is never wanted again later.
    """
    newest_first = sorted(numbers, reverse=True)
    staying = set(newest_first[:_NEWEST])
    halving = 2
    while newest_first and halving <= newest_first[0]:
        staying.update([number for number in newest_first if number % halving == 0][:_OF_EACH_RANK])
        halving *= 2
    return frozenset(staying)
