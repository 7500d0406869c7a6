"""The campaigns page, as data."""

from __future__ import annotations

from youthcab.records.campaign import Campaign
from youthcab.ui.fields import Field, Section
from youthcab.ui.listing import Listing
from youthcab.ui.page import PageData
from youthcab.ui.pages.shared import KEEPING
from youthcab.ui.shown import choice_in_words, in_words
from youthcab.ui.table import Column


def stage_now(campaign: Campaign) -> str:
    """Say what a campaign is doing, as its newest step tells."""
    return choice_in_words(campaign.stages[-1].stage) if campaign.stages else ""


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
                Column("Stage", letters=16, show=stage_now),
                Column("Since", letters=13, show=stage_since),
                Column("Aim", "aim", 30),
            ),
            (
                Section(
                    "",
                    (
                        Field("title", "Name", half=True, example="Free Your Mind"),
                        Field("known_as", "As a sentence names it: our …", half=True, example="mental health campaign"),
                        Field("aim", "Aim: it wants to …", example="make it normal to talk about mental health"),
                        Field("stages", "What it has been doing, oldest first", word="stage"),
                    ),
                ),
                Section(
                    "Why it matters",
                    (
                        Field("reason", "Why it matters", long=True, example="One in six of us …"),
                        Field("slogan", "Slogan"),
                    ),
                    folded=True,
                ),
                KEEPING,
            ),
            order="title",
        ),
    ),
)
