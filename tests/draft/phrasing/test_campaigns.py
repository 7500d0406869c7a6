"""How a step in a campaign's history reads."""

from datetime import date

import pytest

from tests.make import campaign
from tests.make import when as moment
from youthcab.domain.material import Material
from youthcab.draft.composition import how_it_reads
from youthcab.records.cabinet import Cabinet
from youthcab.records.campaign import Progress, Stage, StageStep

MARCH_31 = date(2021, 3, 31)


def step(stage, progress=Progress.UNDER_WAY, on="2021-03"):
    return StageStep(stage=stage, progress=progress, when=moment(on))


def reads(*stages, aim=""):
    record = campaign("Park Life", known_as="parks campaign", aim=aim, stages=stages)
    return how_it_reads(record, Material(cabinet=Cabinet(), campaigns=(record,)), MARCH_31)


@pytest.mark.parametrize(
    ("stages", "said"),
    [
        ([step(Stage.RUNNING, Progress.BEGUN)], "In March, our parks campaign began."),
        (
            [step(Stage.RESEARCHING, on="2020-11"), step(Stage.RUNNING, Progress.BEGUN)],
            "In March, our parks campaign began its main work.",
        ),
        (
            [step(Stage.IDEA, on="2020-11"), step(Stage.RUNNING, Progress.BEGUN)],
            "In March, our parks campaign began.",
        ),
    ],
)
def test_a_campaign_begins_once(stages, said):
    assert reads(*stages) == said


@pytest.mark.parametrize(
    ("aim", "said"),
    [
        ("plant a tree in every park", "We are planning a new parks campaign to plant a tree in every park."),
        ("cleaner parks", "We are planning a new parks campaign for cleaner parks."),
    ],
)
def test_a_new_campaign_is_told_with_its_aim(aim, said):
    assert reads(step(Stage.IDEA), aim=aim) == said
