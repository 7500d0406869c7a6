"""Records for tests: each with what a test does not care about filled in."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from youthcab.records.action import Action, ActionState
from youthcab.records.award_entry import AwardEntry, AwardStage, AwardStep
from youthcab.records.cabinet import Cabinet, Partner, PartnerKind, Term, TermOf
from youthcab.records.campaign import Campaign, Progress, Stage, StageStep
from youthcab.records.entry import Entry, EntryKind
from youthcab.records.event import Event, EventKind, EventStatus, Mode
from youthcab.records.figure import Figure, Qualifier
from youthcab.records.period import Period
from youthcab.records.person import Consent, Person, Place, Role, RoleName, Signer, Standing, Use
from youthcab.records.podcast import Episode, EpisodeStatus, Frequency, Podcast, Reading, SeriesStatus
from youthcab.records.record import Certainty, Medium, Publish, Record
from youthcab.records.rules import AgeBand, Election, PerCent, Quotes, Rules
from youthcab.records.statement import (
    Answer,
    Block,
    BlockKind,
    Evidence,
    IssuedCopy,
    Sentence,
    Source,
    Statement,
    StatementState,
    Voice,
)
from youthcab.records.when import When


def when(text: str) -> When:
    return When.parse(text)


def figure(number: float | str, unit: str = "young people", **more: Any) -> Figure:
    return Figure(number=Decimal(str(number)), unit=unit, **more)


def campaign(title: str = "Mental Health", **more: Any) -> Campaign:
    return Campaign(title=title, **more)


def event(title: str = "Free Your Mind", on: str = "2021-03-10", **more: Any) -> Event:
    return Event(title=title, when=when(on), **more)


def entry(what: str = "work with schools on safer streets", on: str = "2021-03", **more: Any) -> Entry:
    return Entry(what=what, when=when(on), **more)


def action(text: str = "write to every school", due: str = "", **more: Any) -> Action:
    return Action(text=text, due=when(due), **more)


def podcast(title: str = "Voices", **more: Any) -> Podcast:
    return Podcast(title=title, **more)


def episode(title: str = "Exam stress", on: str = "2021-03-05", **more: Any) -> Episode:
    return Episode(title=title, published=when(on), **more)


def award_entry(
    award: str = "Young Heroes", stage: AwardStage = AwardStage.ENTERED, on: str = "", **more: Any
) -> AwardEntry:
    return AwardEntry(award=award, steps=(AwardStep(stage=stage, when=when(on)),), **more)


def person(first_name: str = "Sam", **more: Any) -> Person:
    return Person(first_name=first_name, **more)


def consent(of: Person, **more: Any) -> Consent:
    given = {"uses": (Use.FIRST_NAME,), "places": (Place.COUNCIL_PAPERS,), "agreed_by": tuple(Signer)}
    return Consent(person=of.id, **{**given, **more})


def every_kind() -> tuple[Record, ...]:
    """One record of every kind with every field filled in, the linked ones before those that link to them."""
    shared = {"notes": "ask Ş again", "source": "minutes, p. 3", "publish": Publish.NOT_YET}
    who = Person(
        first_name="Zoë", family_name="Ŵyn", standing=Standing.ADULT, under_18_until=date(2023, 5, 1), **shared
    )
    partner = Partner(title="the police", kind=PartnerKind.POLICE, since=date(2019, 9, 1), **shared)
    step = StageStep(stage=Stage.RESEARCHING, progress=Progress.NEARLY_DONE, when=when("late 2021-02"), note="It grew.")
    cause = Campaign(
        title="Safer Streets",
        known_as="safety campaign",
        aim="make streets safer",
        reason="Many are afraid.",
        slogan="Light it up!",
        stages=(step, StageStep(stage=Stage.PAUSED)),
        **shared,
    )
    told: dict[str, Any] = {**shared, "campaigns": (cause.id,), "partners": (partner.id,), "noted": date(2021, 3, 2)}
    told["in_our_words"] = 'We said "hello" — twice.'
    first = entry(title="a survey")
    told["follows"] = (first.id,)
    number = figure("84.5", qualifier=Qualifier.OVER, as_of=date(2021, 3, 11), source="Zoom", measured="by login")
    series = Podcast(
        title="Voices",
        medium=Medium.VIDEO,
        status=SeriesStatus.PAUSED,
        frequency=Frequency.WEEKLY,
        since=when("2020-23"),
        aim="let people speak",
        topics=("school", "home"),
        **told,
    )
    return (
        who,
        partner,
        cause,
        first,
        _body(shared),
        _term(shared),
        Role(
            person=who.id,
            role=RoleName.OFFICER,
            campaign=cause.id,
            since=date(2020, 4, 1),
            until=date(2021, 4, 1),
            **shared,
        ),
        Consent(
            person=who.id,
            uses=(Use.PHOTO, Use.QUOTE),
            places=(Place.WEB,),
            agreed_by=(Signer.YOUNG_PERSON, Signer.PARENT),
            since=date(2020, 4, 1),
            until=date(2021, 4, 1),
            withdrawn=date(2021, 1, 1),
            **shared,
        ),
        _event(told, who, number),
        series,
        Episode(
            title="Exam stress",
            podcast=series.id,
            number=3,
            status=EpisodeStatus.PUBLISHED,
            published=when("2021-03-05"),
            topics=("exams",),
            link="https://example.org/3",
            minutes=25,
            transcript=True,
            plays=(Reading(on=date(2021, 3, 9), figure=number),),
            **told,
        ),
        AwardEntry(
            title="our entry",
            award="Young Heroes",
            giver="the county",
            category="health",
            person=who.id,
            steps=(AwardStep(stage=AwardStage.FINALIST, when=when("mid 2021-03")),),
            **told,
        ),
        Entry(
            title="lights",
            kind=EntryKind.SURVEY,
            who="three schools",
            what="count the lamps",
            figure=number,
            topics=("lamps", "paths"),
            purpose="find dark places",
            when=when("2021"),
            still_going=True,
            **told,
        ),
        Action(
            title="reply",
            text="mend the lamps",
            owner="the council",
            asked=True,
            certainty=Certainty.HOPED,
            due=when("soon"),
            state=ActionState.DONE,
            answer="They did.",
            **told,
        ),
        _statement(shared, cause),
    )


def _body(shared: dict[str, Any]) -> Cabinet:
    return Cabinet(
        title="West Youth Cabinet",
        known_as="YC",
        council="West Council",
        place="West",
        contact="Jo, 01234",
        style="own",
        header="Council, 26 March",
        rules=_rules(),
        **shared,
    )


def _rules() -> Rules:
    bands = (AgeBand(from_age=11, signers=(Signer.YOUNG_PERSON, Signer.PARENT)),)
    poll = Election(what="county council", poll=date(2021, 5, 6), notice=date(2021, 3, 22))
    return Rules(commas_from=10_000, per_cent=PerCent.SIGN, quotes=Quotes.DOUBLE, age_bands=bands, elections=(poll,))


def _term(shared: dict[str, Any]) -> Term:
    return Term(
        title="2020 to 2021",
        of=TermOf.COUNCIL,
        since=date(2020, 4, 1),
        until=date(2021, 3, 31),
        seats=40,
        votes=12345,
        **shared,
    )


def _event(told: dict[str, Any], who: Person, number: Figure) -> Event:
    return Event(
        title="Free Your Mind",
        kind=EventKind.DEBATE,
        when=when("2021-03-10/2021-03-12"),
        status=EventStatus.POSTPONED,
        certainty=Certainty.POSSIBLE,
        first_planned=when("early 2021-02"),
        about="mental health",
        topics=("stigma", "help"),
        purpose="open minds",
        sessions=figure(3, "evenings"),
        audience="everyone",
        led_by="the chair",
        speakers=(who.id,),
        guests=("a councillor",),
        mode=Mode.BOTH,
        place="County Hall",
        registered=number,
        attended=figure(2000, qualifier=Qualifier.ABOUT),
        **told,
    )


def _statement(shared: dict[str, Any], cause: Campaign) -> Statement:
    sentence = Sentence(text="It went well.", sources=(Source(cause.id, "stages"),))
    block = Block(kind=BlockKind.HEADING, topic="campaigns", sentences=(sentence,), edited=True)
    stood_on = Evidence(sentence="It went well.", record="Buses", field="stages", value="running")
    copy = IssuedCopy(
        number=2,
        on=date(2021, 3, 13),
        reason="a typo",
        blocks=(block,),
        title="March",
        by="Chair",
        evidence=(stood_on,),
        head=("Kent County Council",),
        foot=("Ask the officer.",),
        author="Kent Youth Council",
        dated=date(2021, 3, 9),
        meeting=date(2021, 3, 26),
        deadline=date(2021, 3, 12),
    )
    return Statement(
        title="March",
        period=Period.parse("2021-03"),
        dated=date(2021, 3, 9),
        meeting=date(2021, 3, 26),
        deadline=date(2021, 3, 12),
        blocks=(block, Block()),
        state=StatementState.ISSUED,
        cleared_by="the officer",
        issued=(copy,),
        voice=Voice.SPEECH,
        cleared_on=date(2021, 3, 12),
        answers=(Answer(check="names", what="Sam", reason="an adult", by="officer", on=date(2021, 3, 12)),),
        **shared,
    )
