"""The people page, as data: people with their roles and consents, partners, terms of office, the cabinet itself."""

from __future__ import annotations

from youthcab.records.cabinet import Cabinet, Partner, Term
from youthcab.records.person import Consent, Person, Role
from youthcab.ui.dialogs.forgetting import forget_person, save_person_data
from youthcab.ui.forms.fields import Field, Section
from youthcab.ui.lists.filters import Filter
from youthcab.ui.lists.listing import Deed, Listing
from youthcab.ui.lists.table import Column
from youthcab.ui.page import PageData
from youthcab.ui.pages.shared import KEEPING, MORE_COLUMNS

_PEOPLE = Listing(
    Person,
    "person",
    "people",
    "Nobody here yet.\n\nAdd only those who speak, lead or are named, and only what is needed.",
    (
        Column("First name", "first_name", 18),
        Column("Family name", "family_name", 18),
        Column("Standing", "standing", 18),
        Column("Eighteenth birthday", "under_18_until", 21),
        *MORE_COLUMNS,
    ),
    (
        Section(
            "",
            (
                Field("first_name", "First name", half=True, example="Asha"),
                Field("family_name", "Family name, if needed", half=True),
                Field("standing", "Standing", half=True),
                Field("under_18_until", "Eighteenth birthday", half=True),
            ),
        ),
        KEEPING,
    ),
    order="first_name",
    filters=(Filter("standing", "Standing"), Filter("under_18_until", "Eighteenth birthday")),
    deeds=(
        Deed("Save their data…", save_person_data, changing=False),
        Deed("Forget this person…", forget_person),
    ),
)
_ROLES = Listing(
    Role,
    "role",
    "roles",
    "No roles yet.\n\nSay who is chair, and who leads which campaign.",
    (
        Column("Who", "person", 20, links=True),
        Column("Role", "role", 24),
        Column("Campaign", "campaign", 26, links=True),
        Column("From", "since", 18),
        Column("To", "until", 18),
    ),
    (
        Section(
            "",
            (
                Field("person", "Who", half=True),
                Field("role", "Role", half=True),
                Field("campaign", "Of which campaign; empty for the whole cabinet"),
                Field("since", "From", half=True),
                Field("until", "To", half=True),
            ),
        ),
        KEEPING,
    ),
    order="role",
    filters=(Filter("person", "Who"), Filter("campaign", "Campaign"), Filter("until", "To")),
)
_CONSENTS = Listing(
    Consent,
    "consent",
    "consents",
    "No consents yet.\n\nA young person is named only where a consent for that place says so.",
    (
        Column("Whose", "person", 20, links=True),
        Column("What", "uses", 24),
        Column("Where", "places", 26),
        Column("From", "since", 18),
        Column("Taken back", "withdrawn", 18),
        Column("To", "until", 18, usual=False),
    ),
    (
        Section(
            "",
            (
                Field("person", "Whose"),
                Field("uses", "What may be shown"),
                Field("places", "Where"),
                Field("agreed_by", "Who agreed"),
                Field("since", "From", half=True),
                Field("until", "To", half=True),
                Field("withdrawn", "Taken back on", half=True),
            ),
        ),
        KEEPING,
    ),
    order="since",
    descending=True,
    filters=(Filter("person", "Whose"), Filter("since", "From"), Filter("withdrawn", "Taken back")),
)
_PARTNERS = Listing(
    Partner,
    "partner",
    "partners",
    "No partners yet.",
    (Column("Partner", "title", 36), Column("Kind", "kind", 20), Column("Since", "since", 18)),
    (
        Section(
            "",
            (
                Field("title", "Name", hint=True, example="the police"),
                Field("kind", "Kind", half=True),
                Field("since", "Since", half=True),
            ),
        ),
        KEEPING,
    ),
    order="title",
    filters=(Filter("kind", "Kind"),),
)
_TERMS = Listing(
    Term,
    "term",
    "terms",
    "No terms of office yet.",
    (
        Column("Term", "title", 26),
        Column("Of", "of", 16),
        Column("First day", "since", 18),
        Column("Last day", "until", 18),
    ),
    (
        Section(
            "",
            (
                Field("title", "What it is called", half=True, example="2020 to 2022"),
                Field("of", "Whose", half=True),
                Field("since", "First day", half=True),
                Field("until", "Last day", half=True),
                Field("seats", "Seats", half=True),
                Field("votes", "Votes cast", half=True),
            ),
        ),
        KEEPING,
    ),
    order="since",
    descending=True,
)
_CABINET = Listing(
    Cabinet,
    "cabinet",
    "the cabinet",
    "The cabinet itself has no entry yet.\n\nAdd its name and its council: the statement begins with them.",
    (Column("Name", "title", 36), Column("Council", "council", 30)),
    (
        Section(
            "",
            (
                Field("title", "Full name", example="West Sussex Youth Cabinet"),
                Field("known_as", "What sentences call it", half=True, example="Youth Cabinet"),
                Field("place", "County or town", half=True, example="West Sussex"),
                Field("council", "Council", example="West Sussex County Council"),
                Field("header", "What its papers begin with", long=True, hint=True, example="Meeting: [meeting]"),
                Field("contact", "Contact officer", long=True, hint=True),
                Field("style", "House style"),
            ),
        ),
        KEEPING,
    ),
    single=True,
)
PAGE = PageData("people", "People", (_PEOPLE, _ROLES, _CONSENTS, _PARTNERS, _TERMS, _CABINET))
