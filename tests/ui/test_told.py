from datetime import UTC, datetime

from youthcab.records.identity import Id
from youthcab.store.change import Change, StepTold, StepWords
from youthcab.ui.told import lines_of

AT = datetime(2021, 3, 3, tzinfo=UTC)
RENAMED = Change(
    step_id="1",
    step="Change event",
    at=AT,
    actor="Sam",
    kind="event",
    record=Id("one"),
    label="Quiz",
    field="title",
    old="Quiz",
    new="Pub quiz",
)


def test_one_more_field_is_one_and_others_are_counted():
    step = StepWords(id="1", words="Change event", at=AT, actor="Sam")
    for count, last in ((2, "and 1 more changed field"), (1_001, "and 1,000 more changed fields")):
        assert lines_of(StepTold(step=step, count=count, changes=(RENAMED,)), str)[-1] == last
