"""The webinars and events page, as data."""

from __future__ import annotations

from youthcab.records.event import Event
from youthcab.ui.fields import Field, Section
from youthcab.ui.listing import Listing
from youthcab.ui.page import PageData
from youthcab.ui.pages.shared import BELONGS, KEEPING_NEWS, WORDS
from youthcab.ui.shown import in_a_list
from youthcab.ui.table import Column

PAGE = PageData(
    "events",
    "Webinars & events",
    (
        Listing(
            Event,
            "event",
            "events",
            "No webinars or events yet.\n\nAdd one as soon as it is planned: the rest can follow after it took place.",
            (
                Column("When", "when", 14),
                Column("Event", letters=22, field="title", show=in_a_list),
                Column("Kind", "kind", 12),
                Column("Status", "status", 11),
                Column("Campaigns", "campaigns", 15, links=True),
                Column("Came", "attended", 9),
            ),
            (
                Section(
                    "",
                    (
                        Field("title", "Name, if it has one", example="Free Your Mind"),
                        Field("kind", "Kind", half=True),
                        Field("status", "Status", half=True),
                        Field("when", "When"),
                        Field("about", "About …", example="the stigma around mental health"),
                        Field("topics", "Topics"),
                        *BELONGS,
                    ),
                ),
                Section(
                    "How it went",
                    (
                        Field("attended", "How many came"),
                        Field("registered", "How many signed up"),
                    ),
                ),
                Section(
                    "Who, where and what for",
                    (
                        Field("purpose", "What it is for: to …", example="hear what young people need"),
                        Field("audience", "Who may come", half=True, example="people of all ages"),
                        Field("led_by", "Led by, if not the campaign", half=True),
                        Field("speakers", "Our speakers", half=True),
                        Field("guests", "Guests, by office", half=True),
                        Field("mode", "Online or in person", half=True),
                        Field("place", "Place", half=True, example="County Hall"),
                        Field("sessions", "Sessions, if more than one"),
                    ),
                    folded=True,
                ),
                Section(
                    "Planning",
                    (
                        Field("certainty", "How sure the date is", half=True),
                        Field("first_planned", "First planned for", half=True, hint=True),
                        Field("follows", "Follows from", hint=True),
                    ),
                    folded=True,
                ),
                WORDS,
                KEEPING_NEWS,
            ),
            order="when",
            descending=True,
        ),
    ),
)
