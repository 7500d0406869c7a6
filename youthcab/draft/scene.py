"""What a drafting step can look around at: the records, the day it speaks from, and how things are named."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from youthcab.domain.material import Material
from youthcab.domain.naming import may_show, role_on
from youthcab.draft.clause import WE, Subject, SubjectKind
from youthcab.draft.english.dates import date_words
from youthcab.draft.english.style import Style
from youthcab.draft.english.words import bare, is_plural, join, lowered, lowered_people, the
from youthcab.records.campaign import Campaign
from youthcab.records.event import Event
from youthcab.records.identity import Id
from youthcab.records.person import Person, Role, RoleName, Standing, Use
from youthcab.records.record import News, Record
from youthcab.records.statement import Source, Voice

_ARTICLES = ("The ", "A ", "An ", "Our ", "Local ", "Several ")
ONE_OF_US = "one of our members"
_EVENTS = """
assembly ball breakfast camp ceremony clean club concert conference course day dinner drop-in evening exhibition fair
festival forum gala gathering hustings lunch match meeting morning night parade party pick picnic quiz rehearsal
residential ride roadshow run sale session show stall summit supper swim tea tour tournament trip visit walk week
weekend
"""
_EVENT_WORDS = frozenset(_EVENTS.split())

_BEFORE_PLACES = frozenset(("The", "Our", "A"))
_OURS = re.compile(r"\b(?:our|us|we|ourselves)\b")
_GATHERINGS = frozenset("assembly conference festival forum gala hustings parade residential roadshow summit".split())
"""What says by itself what an event is, in the name of one too: "Youth Voice Summit"."""


@dataclass(frozen=True, slots=True)
class Scene:
    """The records, the statement's day, and for whom it is written."""

    material: Material
    dated: date
    voice: Voice = Voice.PAPER

    @property
    def style(self) -> Style:
        """How the council writes numbers and marks."""
        return Style.of(self.material.cabinet.rules)

    def find(self, record: Id) -> Record | None:
        """Return a record that is at hand."""
        return self.material.by_id.get(record)

    def shown(self, record: Id) -> Record | None:
        """Return a record that is at hand and may be published."""
        found = self.find(record)
        return found if found is not None and self.material.publishable(found) else None

    @property
    def names(self) -> frozenset[str]:
        """The first words of names of people, places and partners, which keep their capital in mid-sentence."""
        people = (name for each in self.material.people for name in (each.first_name, each.family_name))
        cabinet = self.material.cabinet
        ours = (cabinet.place, cabinet.council, cabinet.title, *(each.title for each in self.material.partners))
        titles = (name for name in ours if name[:1].isupper() and not name.startswith(_ARTICLES))
        return frozenset(name.split()[0] for name in (*people, *titles) if name.strip())

    def fitted(self, text: str) -> str:
        """Give a thing that was typed on its own as it stands in mid-sentence: "Bus fares" to "bus fares"."""
        return lowered(bare(text), self.names)

    def listed(self, texts: Iterable[str]) -> tuple[str, ...]:
        """Give things as they stand in a list in mid-sentence, without empty ones."""
        return tuple(fitted for text in texts if (fitted := self.fitted(text)))

    def people_fitted(self, text: str) -> str:
        """Give those who act as they stand in mid-sentence; what may be a name keeps its capital."""
        return lowered_people(bare(text), self.names)

    def subject(self, record: News, doing: str = "") -> Subject:
        """Name who does what a record tells: its campaigns, or "we", also where the doing speaks of us and ours."""
        if _OURS.search(doing.lower()):
            return WE
        campaigns = [each for link in record.campaigns if isinstance(each := self.find(link), Campaign)]
        return campaign_subject(campaigns) if campaigns else WE

    def subject_sources(self, record: News) -> tuple[Source, ...]:
        """Return what a clause with such a subject stands on beside the record."""
        return tuple(Source(link, "title") for link in record.campaigns if self.find(link) is not None)

    def partners(self, record: News, others: Iterable[str] = ()) -> str:
        """List who something is done with: "council officers and the police"; "" for nobody."""
        titles = [getattr(each, "title", "") for link in record.partners if (each := self.shown(link))]
        fitted = [self.people_fitted(title) for title in (*titles, *others)]
        return join([title for title in dict.fromkeys(fitted) if title])

    def member(self, text: str) -> Person | None:
        """Return the one person whose name this is, if it is no more than a name and nobody else has it."""
        words = bare(text).lower()
        named = [
            each
            for each in self.material.people
            if words and words in (each.first_name.lower(), f"{each.first_name} {each.family_name}".lower())
        ]
        return named[0] if len(named) == 1 else None

    def person(self, link: Id) -> str:
        """Name a person as they may be named: "Rishi, our lead for domestic violence", or by role alone."""
        name = self.name(link)
        if not name:
            return self.in_role(link)
        return f"{name}, {self.in_role(link)}," if self.role_of(link) else name

    def in_role(self, link: Id) -> str:
        """Say who a person is without the name: "our lead for domestic violence", "one of our members"."""
        role = self.role_of(link)
        if role is not None and role.role is not RoleName.MEMBER:
            return f"our {self.role_words(role)}"
        person = self.find(link)
        adult = isinstance(person, Person) and person.standing is not Standing.YOUNG_PERSON
        return "an adult who works with us" if adult else ONE_OF_US

    def role_of(self, link: Id) -> Role | None:
        """Return the role that a person has on the statement's day and that may be told."""
        roles = (each for each in self.material.roles if self.material.publishable(each))
        return role_on(link, roles, self.dated)

    def name(self, link: Id) -> str:
        """Give a person's name as they agreed to be named; "" where they may not be."""
        person = self.find(link)
        if not isinstance(person, Person):
            return ""

        def allowed(use: Use) -> bool:
            rules = self.material.cabinet.rules
            return may_show(person, self.material.consents, use, self.voice.place, self.dated, rules)

        if person.family_name and allowed(Use.FULL_NAME):
            return f"{person.first_name} {person.family_name}".strip()
        return person.first_name if allowed(Use.FIRST_NAME) else ""

    def role_words(self, role: Role) -> str:
        """Say what a person is: "chair", "lead for mental health"."""
        campaign = self.shown(role.campaign) if role.campaign else None
        if not isinstance(campaign, Campaign):
            return role.role.value if role.role is not RoleName.LEAD else "campaign lead"
        return f"{role.role.value} for {_cause(campaign)}"

    def event_name(self, event: Event) -> str:
        """Name an event without article: "'Free Your Mind' webinar", "debate", "social media launch"."""
        title, kind = bare(event.title), event.kind.value
        if not title.rstrip("!?"):
            return kind
        if title.lower() in _EVENT_WORDS:
            return title.lower()
        if _is_plain(title) and title.split()[-1][0].isupper():
            return title.rstrip("!?")
        if kind.rstrip("s") in title.lower() or title[0].islower() or _is_plain(title):
            place = bare(event.place).split(" ", 1)[0]
            return lowered(title, self.names | ({place} - _BEFORE_PLACES)).rstrip("!?")
        if title.lower().startswith(("trip to ", "visit to ", "visit from ", "tour of ")):
            return title[0].lower() + title[1:].rstrip("!?")
        return f"'{title}' {kind}"

    def event_mention(self, event: Event, *, again: bool = False) -> str:
        """Refer to an event that a statement does not tell anew: "November's debate", "the debate in November"."""
        words, name = date_words(event.when, self.dated), self.event_name(event)
        if not words:
            return f"the recent {name}" if event.when.words == "recently" else the(name)
        if again or " " in words:
            there = self.partners(event)
            met = f" with {there}" if there and " and " not in there and " with " not in name else ""
            return f"{the(name)}{met} {'on' if words[0].isdigit() else 'in'} {words}"
        return f"{words}'s {name}"


def _is_plain(title: str) -> bool:
    """Tell whether an event's title says by its last word what it is, so that it needs no quotation marks."""
    last = title.split()[-1].rstrip("!?")
    return last in _EVENT_WORDS or last.lower() in _GATHERINGS or title in ("AGM", "EGM")


def campaign_subject(campaigns: Iterable[Campaign]) -> Subject:
    """Make the subject "our X and Y campaigns" of some campaigns."""
    listed = tuple(campaigns)
    names = tuple(campaign_name(campaign) for campaign in listed)
    return Subject(SubjectKind.CAMPAIGN, names=names, key=tuple(campaign.id for campaign in listed))


def campaign_name(campaign: Campaign) -> str:
    """Name a campaign as it stands after "our": as it is known, or by its title."""
    if campaign.known_as:
        return re.sub(r"^(?:our|the) ", "", bare(campaign.known_as), flags=re.IGNORECASE)
    title = re.sub(r"^(?:our|the) ", "", bare(campaign.title), flags=re.IGNORECASE)
    if title.lower().endswith("campaign"):
        return lowered(title)
    if title.split(" ", 1)[0].endswith("ing") and " " in title:
        return f"'{title}' campaign"
    return f"{lowered(title)} campaign"


def _cause(campaign: Campaign) -> str:
    """Name what a campaign is for, by the name that its sentences use: "period poverty", "the green campaign"."""
    title, name = lowered(bare(campaign.title)), campaign_name(campaign)
    stem = name.removesuffix(" campaign")
    if not campaign.known_as or title[:1].islower():
        return title
    return stem if stem.lower() in title.lower() else f"the {name}"


def campaigns_words(names: tuple[str, ...]) -> str:
    """Join campaign names, saying the word once: "domestic violence and homelessness campaigns"."""
    if len(names) == 1:
        return names[0]
    stems = [name.removesuffix(" campaign") for name in names]
    if all(stem != name for stem, name in zip(stems, names, strict=True)):
        return f"{join(stems)} campaigns"
    return join([f"our {name}" for name in names]).removeprefix("our ")


def thing(noun_phrase: str, key: Id) -> Subject:
    """Make a subject of a thing that is named by a noun phrase."""
    return Subject(SubjectKind.THING, noun_phrase, key=(key,), plural=is_plural(noun_phrase))
