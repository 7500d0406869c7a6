"""The log page, as data: everything else that happened, and what is to be done."""

from __future__ import annotations

from youthcab.records.action import Action, ActionState
from youthcab.records.entry import Entry
from youthcab.records.question import Condition, Is
from youthcab.ui.forms.fields import Field, Section
from youthcab.ui.lists.filters import Filter, Ready
from youthcab.ui.lists.listing import Listing
from youthcab.ui.lists.table import Column
from youthcab.ui.page import PageData
from youthcab.ui.pages.shared import BELONGS, MORE_NEWS_COLUMNS, WORDS, more
from youthcab.ui.shown import in_a_list

OVERDUE = (Condition("state", Is.SAME, ActionState.OPEN), Condition("due", Is.BEFORE))
UNANSWERED = (
    Condition("asked", Is.SAME, True),
    Condition("state", Is.SAME, ActionState.OPEN),
    Condition("answer", Is.EMPTY),
)
_ENTRIES = Listing(
    Entry,
    "entry",
    "what happened",
    "Nothing logged yet.\n\nOne line is enough: who does what, and since when.",
    (
        Column("When", "when", 17),
        Column("What", "what", 34, show=in_a_list),
        Column("Kind", "kind", 15),
        Column("Campaigns", "campaigns", 22, links=True),
        Column("Who", "who", 14, usual=False),
        Column("Figure", "figure", 12, usual=False),
        Column("Topics", "topics", 20, usual=False),
        Column("Still going on", "still_going", 9, usual=False),
        *MORE_NEWS_COLUMNS,
    ),
    (
        Section(
            "",
            (
                Field("what", "What we do, or did: to …", example="work with schools on safer streets"),
                Field("kind", "Kind", half=True),
                Field("who", "Who, if not the campaign or us", half=True, example="our members", suggest=True),
                Field("when", "When, or since when", half=True),
                Field("still_going", "Still going on", half=True, word="Yes, it is"),
                Field("topics", "Topics", example="street lighting, then Enter", suggest=True),
                *BELONGS,
                Field("figure", "A number that goes with it", half=True, example="over 2,000 followers"),
                Field("purpose", "It is done to …", half=True, example="make walking home safer"),
            ),
        ),
        WORDS,
        more(Field("title", "Name, if it has one", example="Safer Streets")),
    ),
    order="when",
    descending=True,
    filters=(
        Filter("kind", "Kind"),
        Filter("campaigns", "Campaign"),
        Filter("when", "When"),
        Filter("still_going", "Still going on"),
        Filter("partners", "Done with"),
        Filter("publish", "May be published"),
    ),
)
_ACTIONS = Listing(
    Action,
    "action",
    "to be done",
    "Nothing to be done.\n\nAdd what you plan next, and what others promised you.",
    (
        Column("Due", "due", 17),
        Column("What", "text", 36, show=in_a_list),
        Column("State", "state", 10),
        Column("Who", "owner", 12),
        Column("Campaigns", "campaigns", 24, links=True),
        Column("We asked", "asked", 8, usual=False),
        Column("How sure", "certainty", 10, usual=False),
        Column("What came of it", "answer", 24, usual=False),
        *MORE_NEWS_COLUMNS,
    ),
    (
        Section(
            "",
            (
                Field("text", "What is to be done: to …", example="ask for a seat on the scrutiny committee"),
                Field("due", "By when", half=True),
                Field("state", "State", half=True),
                Field("owner", "Who, if not us", half=True, example="the council", suggest=True),
                Field("asked", "Asked", half=True, word="We asked them to do it"),
                Field("answer", "What came of it, as a sentence", long=True, example="The council agreed to …"),
                *BELONGS,
            ),
        ),
        WORDS,
        more(
            Field("certainty", "How sure it is", half=True),
            Field("title", "Name, if it has one", half=True, example="Seat on the committee"),
        ),
    ),
    order="due",
    descending=True,
    filters=(
        Filter("state", "State"),
        Filter("due", "Due"),
        Filter("campaigns", "Campaign"),
        Filter("asked", "We asked"),
        Ready("Overdue", OVERDUE),
        Ready("Asked, and not answered", UNANSWERED),
    ),
)
PAGE = PageData("log", "Log", (_ENTRIES, _ACTIONS))
