"""The awards page, as data."""

from __future__ import annotations

from youthcab.records.award_entry import AwardEntry, AwardStage
from youthcab.records.question import Condition, Is
from youthcab.ui.forms.fields import Field, Section
from youthcab.ui.lists.filters import Filter, Ready
from youthcab.ui.lists.listing import Listing
from youthcab.ui.lists.table import Column
from youthcab.ui.page import PageData
from youthcab.ui.pages.shared import BELONGS, MORE_NEWS_COLUMNS, WORDS, more
from youthcab.ui.shown import choice_in_words, in_words


def step_now(entry: AwardEntry) -> str:
    """Say the newest step."""
    return choice_in_words(entry.steps[-1].stage) if entry.steps else ""


def step_when(entry: AwardEntry) -> str:
    """Say when the newest step was or is."""
    return in_words(entry.steps[-1].when) if entry.steps else ""


UNDECIDED = (
    Condition("steps.stage", Is.SAME, AwardStage.SHORTLISTED),
    Condition("steps.stage", Is.SAME, AwardStage.FINALIST),
    Condition("steps.stage", Is.SAME, AwardStage.PRESENTING),
    Condition("steps", Is.BEFORE),
)
PAGE = PageData(
    "awards",
    "Awards",
    (
        Listing(
            AwardEntry,
            "award entry",
            "award entries",
            "No award entries yet.\n\nAdd one when you enter, and a step each time that you hear something.",
            (
                Column("Award", "award", 26),
                Column("Step", "steps.stage", 14, show=step_now),
                Column("When", "steps.when", 17, show=step_when),
                Column("Entered for", "campaigns", 20, links=True),
                Column("Category", "category", 14),
                Column("Given by", "giver", 16, usual=False),
                Column("Person", "person", 16, links=True, usual=False),
                *MORE_NEWS_COLUMNS,
            ),
            (
                Section(
                    "",
                    (
                        Field("award", "Award", example="National Crimebeat Award", suggest=True),
                        Field("giver", "Given by", half=True, example="the police", suggest=True),
                        Field("category", "Category", half=True, example="young campaigners", suggest=True),
                        Field("campaigns", "Campaigns entered", half=True),
                        Field("person", "Or the person entered", half=True),
                        Field("steps", "What has happened, oldest first", word="step"),
                    ),
                ),
                WORDS,
                more(Field("title", "Title of the entry", half=True, example="Safer streets"), BELONGS[1]),
            ),
            order="award",
            filters=(
                Filter("steps.stage", "Step"),
                Filter("campaigns", "Entered for"),
                Filter("publish", "May be published"),
                Ready("The day has passed, with no result", UNDECIDED),
            ),
        ),
    ),
)
