"""The podcasts page, as data: series and their episodes."""

from __future__ import annotations

from youthcab.records.podcast import Episode, Podcast
from youthcab.ui.fields import Field, Section
from youthcab.ui.listing import Listing
from youthcab.ui.page import PageData
from youthcab.ui.pages.shared import BELONGS, KEEPING_NEWS, WORDS
from youthcab.ui.shown import figure_in_words, in_a_list
from youthcab.ui.table import Column

_FOLLOWS = Section("Background", (Field("follows", "Follows from", hint=True),), folded=True)


def latest_plays(episode: Episode) -> str:
    """Say the newest reading of an episode's plays."""
    return figure_in_words(episode.plays[-1].figure) if episode.plays else ""


_SERIES = Listing(
    Podcast,
    "series",
    "series",
    "No podcasts yet.\n\nAdd a series when it is planned; its episodes have a list of their own.",
    (
        Column("Series", "title", 26, show=in_a_list),
        Column("Status", "status", 16),
        Column("How often", "frequency", 13),
        Column("Medium", "medium", 10),
        Column("Campaigns", "campaigns", 20, links=True),
    ),
    (
        Section(
            "",
            (
                Field("title", "Name", example="Youth Voices"),
                Field("medium", "Audio or video", half=True),
                Field("status", "Status", half=True),
                Field("frequency", "How often", half=True),
                Field("since", "Since", half=True),
                Field("aim", "Aim: it wants to …", example="start conversations about racial equality"),
                Field("topics", "Topics"),
                *BELONGS,
            ),
        ),
        _FOLLOWS,
        WORDS,
        KEEPING_NEWS,
    ),
    order="title",
)
_EPISODES = Listing(
    Episode,
    "episode",
    "episodes",
    "No episodes yet.",
    (
        Column("No.", "number", 7),
        Column("Episode", "title", 24, show=in_a_list),
        Column("Series", "podcast", 18, links=True),
        Column("Status", "status", 12),
        Column("Published", "published", 14),
        Column("Plays", letters=14, show=latest_plays),
    ),
    (
        Section(
            "",
            (
                Field("title", "Title"),
                Field("podcast", "Series", half=True),
                Field("number", "Number", half=True),
                Field("status", "Status", half=True),
                Field("published", "Published", half=True),
                Field("topics", "Topics"),
                Field("plays", "Plays, read off on a day", word="reading"),
                *BELONGS,
            ),
        ),
        Section(
            "Where to find it",
            (
                Field("link", "Link"),
                Field("minutes", "Length in minutes", half=True),
                Field("transcript", "Transcript", half=True, word="There is a transcript or captions"),
            ),
            folded=True,
        ),
        _FOLLOWS,
        WORDS,
        KEEPING_NEWS,
    ),
    order="published",
    descending=True,
)
PAGE = PageData("podcasts", "Podcasts", (_SERIES, _EPISODES))
