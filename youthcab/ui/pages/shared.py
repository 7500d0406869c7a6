"""The fields and columns that every record and every piece of news has, in the same order everywhere."""

from __future__ import annotations

from youthcab.ui.forms.fields import Field, Section
from youthcab.ui.lists.table import Column

BELONGS = (
    Field("campaigns", "Campaigns", half=True),
    Field("partners", "Done with", half=True),
)
KEPT = (
    Field("notes", "Notes for the cabinet", long=True, hint=True, group="Notes and publishing"),
    Field("source", "Where this is known from", half=True, example="minutes of 2 March", suggest=True),
    Field("publish", "May be published", half=True),
)
FOLLOWS = Field("follows", "Follows from", hint=True, group="Background")
NOTED = Field("noted", "Known from", hint=True, aside=True)
KEEPING = Section("More", KEPT, folded=True)
WORDS = Section(
    "In our words",
    (Field("in_our_words", "Your own sentence", long=True, hint=True, example="We are proud to …"),),
    folded=True,
)


def more(*fields: Field) -> Section:
    """Make the folded end of a form of news: its rare fields, then what every piece of news has."""
    return Section("More", (*fields, FOLLOWS, NOTED, *KEPT), folded=True)


MORE_COLUMNS = (
    Column("May be published", "publish", 12, usual=False),
    Column("Known from", "source", 16, usual=False),
    Column("Notes", "notes", 20, usual=False),
)
MORE_NEWS_COLUMNS = (
    Column("Done with", "partners", 16, links=True, usual=False),
    Column("Known since", "noted", 13, usual=False),
    *MORE_COLUMNS,
)
