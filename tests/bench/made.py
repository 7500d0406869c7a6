"""A large cabinet, the same on every run: the March 2021 sample, and 100,000 records of other months around it."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from sqlcipher3 import dbapi2

from youthcab.operations.cabinets import open_cabinet
from youthcab.operations.exchange import make_sample
from youthcab.records.action import Action
from youthcab.records.award_entry import AwardEntry
from youthcab.records.campaign import Campaign
from youthcab.records.entry import Entry, EntryKind
from youthcab.records.event import Event, EventKind
from youthcab.records.identity import Id
from youthcab.records.podcast import Episode
from youthcab.records.record import Record
from youthcab.records.when import When
from youthcab.store.chain import rechain
from youthcab.store.connection import engine_for

TOPICS = ("mental health", "safer streets", "youth voice", "bus fares", "clean air", "votes at 16", "homelessness")
PLACES = ("library", "town hall", "college", "market square", "riverside", "school hall", "station", "museum", "park")
FIRST_DAY = date(2022, 1, 1)  # well after the sample, so that its month holds the same records however many there are


def big_cabinet(path: Path, count: int) -> None:
    """Make the cabinet; records are spread evenly over ten years."""
    make_sample(path).close()
    campaigns = [Campaign(title=f"{TOPICS[n % 7].capitalize()} {n}") for n in range(20)]
    with open_cabinet(path) as store, store.writing("bench", "Fill the cabinet") as writing:
        writing.save_all(campaigns)
        writing.save_all(records(count, [campaign.id for campaign in campaigns]))


def long_log(path: Path, count: int) -> None:
    """Put as many steps of one operation each into a cabinet's log, as years of use would."""
    with closing(dbapi2.connect(str(path), isolation_level=None)) as connection:
        record = connection.execute("SELECT max(id) FROM record").fetchone()[0]
        connection.execute("BEGIN IMMEDIATE")
        for n in range(count):
            step = f"{FIRST_DAY + timedelta(days=n // 1000)}T12:00:00.{n % 1000:03}+0000@bench"
            connection.execute("INSERT INTO step (id, actor, words, hash) VALUES (?, 'bench', 'Change', '')", (step,))
            connection.execute(
                "INSERT INTO operation VALUES (?, 0, ?, 'notes', ?, ?)", (step, record, f'"{n}"', f'"{n + 1}"')
            )
        connection.execute("COMMIT")
    engine = engine_for(path)
    with engine.begin() as connection:
        rechain(connection)
    engine.dispose()


def records(count: int, campaigns: list[Id]) -> Iterator[Record]:
    """Make records of the kinds that a cabinet has most of."""
    for n in range(count):
        day = FIRST_DAY + timedelta(days=n * 3650 // count)
        hosts = (campaigns[n % len(campaigns)],) if campaigns else ()
        yield record(n, When.day(day), hosts, day)


def record(n: int, when: When, hosts: tuple[Id, ...], noted: date) -> Record:
    title = f"{TOPICS[n % 7]} at the {PLACES[n % 9]} {n}"
    shared = {"title": title, "campaigns": hosts, "noted": noted}
    match n % 10:
        case 0 | 1 | 2 | 3:
            kind = tuple(EventKind)[n % len(EventKind)]
            return Event(**shared, kind=kind, when=when, about=TOPICS[n % 7], place=PLACES[n % 9])
        case 4 | 5 | 6:
            return Entry(**shared, kind=EntryKind.ACTIVITY, what=f"work on {TOPICS[n % 7]}", when=when)
        case 7:
            return Episode(**shared, number=n, published=when)
        case 8:
            return AwardEntry(**shared, award=f"{PLACES[n % 9]} award", giver="the council")
        case _:
            return Action(**shared, text=f"meet the {PLACES[n % 9]} about {TOPICS[n % 7]}", due=when)
