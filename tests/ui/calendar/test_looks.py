"""Every part of Home as people see and hear it, in each theme and with large text."""

from datetime import date

import pytest

from tests.make import Cabinet, Statement, action, award_entry, campaign, episode, event, figure, podcast
from tests.ui import walking
from youthcab.operations import records
from youthcab.records.award_entry import AwardStage
from youthcab.records.event import EventKind, EventStatus
from youthcab.records.period import Period
from youthcab.records.podcast import EpisodeStatus

LOOKS = (
    walking.without_a_name,
    walking.alike,
    walking.doubled_mnemonics,
    walking.small_targets,
    walking.clipped,
    walking.faint,
)


@pytest.fixture
def home(program, desk):
    climate, series = campaign("Environment and climate action"), podcast("Voices")
    for each in (
        Cabinet(title="West Sussex Youth Cabinet"),
        climate,
        series,
        event("Free Your Mind", "2021-03-10", campaigns=(climate.id,)),
        event("Exam stress: how to talk about it with your family", "2021-03-10", kind=EventKind.TALK),
        event("Library drop-in", "2021-03-02", status=EventStatus.HELD, attended=figure(84), campaigns=(climate.id,)),
        event("Debate night", "2021-02-18"),
        event("Clean-up", "2021-03-03", status=EventStatus.CANCELLED),
        event("Members of Parliament", "mid 2021-03"),
        episode("Exam stress", "2021-03-05", status=EpisodeStatus.PUBLISHED, podcast=series.id),
        action("write to every school", "2021-03-01"),
        award_entry("Young Heroes", AwardStage.SHORTLISTED, "2021-03-18"),
        Statement(period=Period.parse("2021-03"), meeting=date(2021, 3, 19), deadline=date(2021, 3, 10)),
    ):
        desk.do(lambda store, each=each: records.add(store, each, "test", desk.today()))
    program.window.resize(1280, 720)
    return program.window.page_named("home")


@pytest.mark.parametrize(("theme", "size"), [("light", 100), ("light", 200), ("dark", 100), ("contrast", 100)])
def test_every_part_can_be_read_heard_and_hit(program, home, theme, size):
    program.choose("theme", theme)
    program.choose("text_size", size)
    found = []
    for part in ("this_month", "figures", "calendar"):
        shown = home.go(part)
        if part == "figures":
            shown._cards[0].toggle.click()
        for view in range(3 if part == "calendar" else 1):
            if part == "calendar":
                shown.show_view(view)
            walking.settle()
            found += [f"{part} {view}, {look.__name__}: {fault}" for look in LOOKS for fault in look(program.window)]
    assert not found, "\n".join(found)
