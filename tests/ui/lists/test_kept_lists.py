from datetime import date

from youthcab.records.event import Event, EventStatus
from youthcab.records.period import Period
from youthcab.records.question import Condition, Is
from youthcab.ui.lists.kept_lists import KeptList, KeptLists, View

CONDITIONS = (
    Condition("status", Is.SAME, EventStatus.HELD),
    Condition("campaigns", Is.SAME, "0197"),
    Condition("when", Is.DURING, Period.parse("2021-q1")),
    Condition("when", Is.DURING, "this month"),
    Condition("when", Is.BEFORE, date(2021, 3, 3)),
    Condition("attended", Is.EMPTY),
)
VIEW = View("Held, nobody counted", CONDITIONS, ("when", "title"), "title", descending=True)


def test_what_is_kept_comes_back_in_the_next_start(tmp_path):
    file = tmp_path / "new folder" / "lists.json"
    kept = KeptList(("title", "when"), {"title": 240}).with_view(VIEW)
    KeptLists(file).keep("event", kept)
    assert KeptLists(file).of("event", Event) == kept
    assert KeptLists(file).of("entry", Event) == KeptList()


def test_a_view_of_the_same_name_takes_its_place(tmp_path):
    other = View("Held, nobody counted", (), ("when",))
    assert KeptList().with_view(VIEW).with_view(other).views == (other,)
    assert KeptList().with_view(VIEW).without_view(VIEW.name).views == ()


def test_a_file_that_cannot_be_read_is_as_none(tmp_path):
    file = tmp_path / "lists.json"
    for text in ("{", "[]", '{"event": 7}', '{"event": {"views": [{"name": "x"}]}}'):
        file.write_text(text, "utf-8")
        assert KeptLists(file).of("event", Event) == KeptList()


def test_a_condition_that_no_version_knows_is_not_asked(tmp_path):
    file = tmp_path / "lists.json"
    KeptLists(file).keep("event", KeptList().with_view(VIEW))
    file.write_text(file.read_text("utf-8").replace("this month", "in the age of Aquarius"), "utf-8")
    assert KeptLists(file).of("event", Event) == KeptList()


def test_a_place_that_cannot_be_written_to_is_no_fault(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("", "utf-8")
    lists = KeptLists(blocked / "lists.json")
    lists.keep("event", KeptList(("when",)))
    assert lists.of("event", Event).columns == ("when",)
