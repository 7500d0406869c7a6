"""The log page, as data: everything else that happened, and what is to be done."""

from __future__ import annotations

from youthcab.records.action import Action
from youthcab.records.entry import Entry
from youthcab.ui.fields import Field, Section
from youthcab.ui.listing import Listing
from youthcab.ui.page import PageData
from youthcab.ui.pages.shared import BELONGS, KEEPING_NEWS, WORDS
from youthcab.ui.shown import in_a_list
from youthcab.ui.table import Column

_ENTRIES = Listing(
    Entry,
    "entry",
    "what happened",
    "Nothing logged yet.\n\nOne line is enough: who does what, and since when.",
    (
        Column("When", "when", 13),
        Column("What", "what", 34, show=in_a_list),
        Column("Kind", "kind", 15),
        Column("Campaigns", "campaigns", 22, links=True),
    ),
    (
        Section(
            "",
            (
                Field("kind", "Kind", half=True),
                Field("who", "Who, if not the campaign or us", half=True),
                Field("what", "What: … (a doing, in the plain form)", example="work with schools on safer streets"),
                Field("when", "When, or since when"),
                Field("still_going", "Still going on", word="It is still going on"),
                Field("topics", "Topics"),
                *BELONGS,
            ),
        ),
        Section(
            "Figure and purpose",
            (
                Field("figure", "A number that goes with it"),
                Field("purpose", "What it is for: to …"),
            ),
        ),
        Section(
            "Background",
            (Field("title", "Name, if it has one"), Field("follows", "Follows from", hint=True)),
            folded=True,
        ),
        WORDS,
        KEEPING_NEWS,
    ),
    order="when",
    descending=True,
)
_ACTIONS = Listing(
    Action,
    "action",
    "to be done",
    "Nothing to be done.\n\nAdd what you plan next, and what others promised you.",
    (
        Column("Due", "due", 13),
        Column("What", "text", 36, show=in_a_list),
        Column("State", "state", 10),
        Column("Who", "owner", 12),
        Column("Campaigns", "campaigns", 24, links=True),
    ),
    (
        Section(
            "",
            (
                Field("text", "What is to be done: to …", example="ask for a seat on the scrutiny committee"),
                Field("owner", "Who, if not us", half=True),
                Field("state", "State", half=True),
                Field("certainty", "How sure it is", half=True),
                Field("asked", "Asked", half=True, word="We asked them to do it"),
                Field("due", "By when"),
                Field("answer", "What came of it", long=True),
                *BELONGS,
            ),
        ),
        Section(
            "Background",
            (Field("title", "Name, if it has one"), Field("follows", "Follows from", hint=True)),
            folded=True,
        ),
        WORDS,
        KEEPING_NEWS,
    ),
    order="due",
    descending=True,
)
PAGE = PageData("log", "Log", (_ENTRIES, _ACTIONS))
