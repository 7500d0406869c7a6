"""The fields that every record and every piece of news has, in the same order on every form."""

from __future__ import annotations

from youthcab.ui.fields import Field, Section

BELONGS = (
    Field("campaigns", "Campaigns", half=True),
    Field("partners", "Done with", half=True),
)
KEPT = (
    Field("notes", "Notes for the cabinet", long=True, hint=True),
    Field("source", "Where this is known from", half=True, example="minutes of 2 March"),
    Field("publish", "May be published", half=True),
)
KEEPING = Section("Notes and publishing", KEPT, folded=True)
WORDS = Section(
    "In our words",
    (Field("in_our_words", "Your own sentence", long=True, hint=True, example="We are proud to …"),),
    folded=True,
)
KEEPING_NEWS = Section(
    "Notes and publishing",
    (*KEPT, Field("noted", "Known from", half=True, hint=True)),
    folded=True,
)
