"""The podcasts page, as data: series and their episodes."""

from __future__ import annotations

from youthcab.records.podcast import Episode, EpisodeStatus, Podcast
from youthcab.records.question import Condition, Is
from youthcab.ui.forms.fields import Field, Section
from youthcab.ui.lists.filters import Filter, Ready
from youthcab.ui.lists.listing import Listing
from youthcab.ui.lists.table import Column
from youthcab.ui.page import PageData
from youthcab.ui.pages.shared import BELONGS, MORE_NEWS_COLUMNS, WORDS, more
from youthcab.ui.shown import figure_in_words, in_a_list


def latest_plays(episode: Episode) -> str:
    """Say the newest reading of an episode's plays."""
    return figure_in_words(episode.plays[-1].figure) if episode.plays else ""


SILENT = (Condition("status", Is.SAME, EpisodeStatus.PUBLISHED), Condition("transcript", Is.SAME, False))
_SERIES = Listing(
    Podcast,
    "series",
    "series",
    "No series yet.\n\nAdd a series when it is planned; its episodes have a list of their own.",
    (
        Column("Series", "title", 26, show=in_a_list),
        Column("Status", "status", 16),
        Column("How often", "frequency", 13),
        Column("Medium", "medium", 10),
        Column("Campaigns", "campaigns", 20, links=True),
        Column("Since", "since", 13, usual=False),
        Column("Aim", "aim", 24, usual=False),
        Column("Topics", "topics", 20, usual=False),
        *MORE_NEWS_COLUMNS,
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
                Field("aim", "It wants to …", example="start conversations about racial equality"),
                Field("topics", "Topics", example="racism in schools, then Enter", suggest=True),
                *BELONGS,
            ),
        ),
        WORDS,
        more(),
    ),
    order="title",
    filters=(Filter("status", "Status"), Filter("campaigns", "Campaign"), Filter("medium", "Medium")),
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
        Column("Plays", "plays.figure.number", 14, show=latest_plays),
        Column("Campaigns", "campaigns", 18, links=True, usual=False),
        Column("Topics", "topics", 20, usual=False),
        Column("Minutes", "minutes", 8, usual=False),
        Column("Link", "link", 20, usual=False),
        Column("Transcript", "transcript", 9, usual=False),
        *MORE_NEWS_COLUMNS,
    ),
    (
        Section(
            "",
            (
                Field("title", "Title", example="Growing up between two cultures"),
                Field("podcast", "Series", half=True),
                Field("number", "Number", half=True, example="5"),
                Field("status", "Status", half=True),
                Field("published", "Published", half=True),
                Field("topics", "Topics", example="racism in schools, then Enter", suggest=True),
                Field("plays", "Plays, read off on a day", word="reading"),
                *BELONGS,
            ),
        ),
        WORDS,
        more(
            Field("link", "Link", example="https://…", group="Where to find it"),
            Field("minutes", "Length in minutes", half=True, example="25"),
            Field("transcript", "Transcript", half=True, word="There is one, or captions"),
        ),
    ),
    order="published",
    descending=True,
    filters=(
        Filter("podcast", "Series"),
        Filter("status", "Status"),
        Filter("published", "Published"),
        Filter("campaigns", "Campaign"),
        Filter("transcript", "Transcript"),
        Filter("plays", "Plays"),
        Ready("Out, with no transcript", SILENT),
    ),
)
PAGE = PageData("podcasts", "Podcasts", (_SERIES, _EPISODES))
