"""The campaigns page, as data."""

from __future__ import annotations

from youthcab.records.campaign import Campaign
from youthcab.ui.forms.fields import Field, Section
from youthcab.ui.lists.filters import Filter
from youthcab.ui.lists.listing import Listing
from youthcab.ui.lists.table import Column
from youthcab.ui.page import PageData
from youthcab.ui.pages.shared import KEPT, MORE_COLUMNS
from youthcab.ui.shown import in_words, stage_now


def stage_since(campaign: Campaign) -> str:
    """Say when the newest step was."""
    return in_words(campaign.stages[-1].when) if campaign.stages else ""


PAGE = PageData(
    "campaigns",
    "Campaigns",
    (
        Listing(
            Campaign,
            "campaign",
            "campaigns",
            "No campaigns yet.\n\nAdd the first one: a name and what it wants to do are enough.",
            (
                Column("Campaign", "title", 22),
                Column("Stage", "stages.stage", 16, show=stage_now),
                Column("Since", "stages.when", 13, show=stage_since),
                Column("Aim", "aim", 30),
                Column("Known as", "known_as", 20, usual=False),
                Column("Slogan", "slogan", 18, usual=False),
                Column("Why it matters", "reason", 26, usual=False),
                *MORE_COLUMNS,
            ),
            (
                Section(
                    "",
                    (
                        Field("title", "Name", example="Free Your Mind"),
                        Field("known_as", "What sentences call it", hint=True, example="mental health campaign"),
                        Field("aim", "It wants to …", example="make it normal to talk about mental health"),
                        Field("stages", "What it has been doing, oldest first", word="stage"),
                    ),
                ),
                Section(
                    "More",
                    (
                        Field("reason", "Why it matters, as a sentence", long=True, example="One in six of us …"),
                        Field("slogan", "Slogan", example="Talk to me"),
                        *KEPT,
                    ),
                    folded=True,
                ),
            ),
            order="title",
            filters=(Filter("stages.stage", "Stage"), Filter("aim", "Aim"), Filter("publish", "May be published")),
        ),
    ),
)
