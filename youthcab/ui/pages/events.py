"""The webinars and events page, as data."""

from __future__ import annotations

from youthcab.records.event import Event, EventStatus
from youthcab.records.question import Condition, Is
from youthcab.ui.forms.fields import Field, Section
from youthcab.ui.lists.filters import Filter, Ready
from youthcab.ui.lists.listing import Listing
from youthcab.ui.lists.table import Column
from youthcab.ui.page import PageData
from youthcab.ui.pages.shared import BELONGS, MORE_NEWS_COLUMNS, WORDS, more
from youthcab.ui.shown import in_a_list

UNTOLD = (
    Condition("status", Is.SAME, EventStatus.PLANNED),
    Condition("status", Is.SAME, EventStatus.TO_BE_CONFIRMED),
    Condition("when", Is.BEFORE),
)
UNCOUNTED = (Condition("status", Is.SAME, EventStatus.HELD), Condition("attended", Is.EMPTY))
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
                Column("When", "when", 16),
                Column("Event", letters=18, field="title", show=in_a_list),
                Column("Kind", "kind", 13),
                Column("Status", "status", 10),
                Column("Campaigns", "campaigns", 12, links=True),
                Column("Came", "attended", 7),
                Column("About", "about", 22, usual=False),
                Column("Topics", "topics", 20, usual=False),
                Column("Signed up", "registered", 9, usual=False),
                Column("Place", "place", 14, usual=False),
                Column("Led by", "led_by", 14, usual=False),
                Column("Speakers", "speakers", 16, links=True, usual=False),
                Column("How sure", "certainty", 10, usual=False),
                *MORE_NEWS_COLUMNS,
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
                        Field("topics", "Topics", example="exam stress, then Enter", suggest=True),
                        *BELONGS,
                        Field("attended", "How many came", half=True, example="84, over 80"),
                        Field("registered", "How many signed up", half=True, example="120, about 100"),
                    ),
                ),
                WORDS,
                more(
                    Field(
                        "purpose",
                        "It is held to …",
                        example="hear what young people need",
                        group="Who, where, what for",
                    ),
                    Field("audience", "Open to …", half=True, example="people of all ages", suggest=True),
                    Field("led_by", "Led by, if not the campaign", half=True, example="the youth team", suggest=True),
                    Field("speakers", "Our speakers", half=True),
                    Field("guests", "Guests, by office", half=True, example="the mayor, then Enter", suggest=True),
                    Field("mode", "Online or in person", half=True),
                    Field("place", "Place", half=True, example="County Hall", suggest=True),
                    Field("sessions", "Sessions, if more than one", half=True, example="3 evenings"),
                    Field("certainty", "How sure the date is", half=True, group="Planning"),
                    Field("first_planned", "First planned for", half=True),
                ),
            ),
            order="when",
            descending=True,
            filters=(
                Filter("status", "Status"),
                Filter("kind", "Kind"),
                Filter("campaigns", "Campaign"),
                Filter("when", "When"),
                Filter("partners", "Done with"),
                Filter("publish", "May be published"),
                Ready("Over, and nobody said if it was held", UNTOLD),
                Ready("Held, and nobody counted", UNCOUNTED),
            ),
        ),
    ),
)
