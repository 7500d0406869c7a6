"""The awards page, as data."""

from __future__ import annotations

from youthcab.records.award_entry import AwardEntry
from youthcab.ui.fields import Field, Section
from youthcab.ui.listing import Listing
from youthcab.ui.page import PageData
from youthcab.ui.pages.shared import BELONGS, KEEPING_NEWS, WORDS
from youthcab.ui.shown import choice_in_words, in_words
from youthcab.ui.table import Column


def step_now(entry: AwardEntry) -> str:
    """Say the newest step."""
    return choice_in_words(entry.steps[-1].stage) if entry.steps else ""


def step_when(entry: AwardEntry) -> str:
    """Say when the newest step was or is."""
    return in_words(entry.steps[-1].when) if entry.steps else ""


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
                Column("Step", letters=14, show=step_now),
                Column("When", letters=17, show=step_when),
                Column("Entered for", "campaigns", 20, links=True),
                Column("Category", "category", 14),
            ),
            (
                Section(
                    "",
                    (
                        Field("award", "Award", example="National Crimebeat Award"),
                        Field("giver", "Given by", half=True),
                        Field("category", "Category", half=True),
                        Field("campaigns", "Campaigns entered", half=True),
                        Field("person", "Or the person entered", half=True),
                        Field("steps", "What has happened, oldest first", word="step"),
                    ),
                ),
                Section(
                    "Background",
                    (
                        Field("title", "Title of the entry", half=True),
                        BELONGS[1],
                        Field("follows", "Follows from", hint=True),
                    ),
                    folded=True,
                ),
                WORDS,
                KEEPING_NEWS,
            ),
            order="award",
        ),
    ),
)
