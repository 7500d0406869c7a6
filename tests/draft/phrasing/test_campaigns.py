"""How a step in a campaign's history reads."""

from datetime import date

import pytest

from tests.make import campaign, person
from tests.make import when as moment
from youthcab.domain.material import Material
from youthcab.draft.composition import how_it_reads
from youthcab.records.cabinet import Cabinet
from youthcab.records.campaign import Progress, Stage, StageStep
from youthcab.records.person import Role, RoleName

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


@pytest.mark.parametrize(
    ("begun", "leads", "said"),
    [
        ("2021-03", 1, "Our parks campaign has its first lead."),
        ("2020-03", 1, "Our parks campaign has a new lead."),
        ("2021-03", 2, "Our parks campaign has a new lead."),
    ],
)
def test_a_new_campaign_has_its_first_lead_and_an_old_one_a_new_lead(begun, leads, said):
    parks = campaign("Park Life", known_as="parks campaign", stages=(step(Stage.IDEA, on=begun),))
    mara = person("Mara")
    roles = [
        Role(person=mara.id, role=RoleName.LEAD, campaign=parks.id, since=date(2021, 3, day)) for day in (20, 2)[:leads]
    ]
    material = Material(cabinet=Cabinet(), campaigns=(parks,), people=(mara,), roles=tuple(roles))

    assert how_it_reads(roles[0], material, MARCH_31) == said
