import json
from datetime import date
from decimal import Decimal

import jsonschema
import pytest

from tests.stopping import Onlooker
from youthcab.errors import ExportError, ImportProblems, StoreError
from youthcab.operations.cabinets import open_cabinet
from youthcab.operations.exchange import export_data, import_files, make_sample, schema
from youthcab.progress import Stopped
from youthcab.records.campaign import Campaign, StageStep
from youthcab.records.entry import Entry
from youthcab.records.event import Event
from youthcab.records.figure import Figure, Qualifier
from youthcab.records.kinds import KINDS
from youthcab.records.period import Period
from youthcab.records.podcast import Episode, Reading
from youthcab.records.statement import Block, IssuedCopy, Sentence, Source, Statement
from youthcab.records.when import When


@pytest.fixture
def store(tmp_path):
    with open_cabinet(tmp_path / "own.youthcab") as opened:
        yield opened


@pytest.fixture
def written(tmp_path):
    def write(name="month.json", **lists):
        path = tmp_path / name
        path.write_text(json.dumps({"youthcab": 1, **lists}), encoding="utf-8")
        return path

    return write


def held(store):
    with store.reading() as reading:
        return {kind.name: reading.all(kind.type) for kind in KINDS}


def steps(store):
    with store.reading() as reading:
        return {(change.step, change.actor) for change in reading.history()}


def test_a_file_comes_in_as_one_step(store, written):
    report = import_files(
        store,
        [written(campaigns=[{"title": "A"}], entries=[{"what": "meet the mayor", "campaigns": ["A"]}])],
        "officer",
    )
    [campaign], [entry] = held(store)["campaign"], held(store)["entry"]
    assert entry.campaigns == (campaign.id,)
    assert (report.added, report.changed, report.unchanged) == (2, 0, 0)
    assert report.changes.kinds == {"campaign", "entry"}
    assert report.changes.records == (campaign.id, entry.id)
    assert steps(store) == {("Import month.json", "officer")}


def test_a_file_brought_in_twice_changes_nothing(store, written):
    path = written(campaigns=[{"title": "A"}], events=[{"title": "B", "campaigns": ["A"], "when": "soon"}])
    import_files(store, [path], "officer")
    before = held(store)
    report = import_files(store, [path], "officer")
    assert (report.added, report.changed, report.unchanged) == (0, 0, 2)
    assert held(store) == before


def test_files_build_on_each_other(store, written):
    first = written("one.json", campaigns=[{"title": "A"}])
    second = written(
        "two.json", campaigns=[{"title": "A", "aim": "plant trees"}], entries=[{"what": "b", "campaigns": ["A"]}]
    )
    report = import_files(store, [first, second], "officer")
    assert (report.added, report.changed, report.unchanged) == (2, 0, 0)
    assert [campaign.aim for campaign in held(store)["campaign"]] == ["plant trees"]
    assert steps(store) == {("Import 2 files", "officer")}


def test_one_wrong_file_keeps_all_out_and_every_problem_is_told(store, written):
    paths = [
        written("good.json", campaigns=[{"title": "A"}]),
        written("bad.json", campaigns=[{"title": 3}]),
        written("worse.json", events=[{}, {"title": "B", "when": "?"}]),
    ]
    with pytest.raises(ImportProblems, match="The set of 3 files was not imported") as caught:
        import_files(store, paths, "officer")
    assert [problem.split(", item")[0] for problem in caught.value.problems] == [
        "bad.json: campaigns",
        "worse.json: events",
        "worse.json: events",
    ]
    assert not any(held(store).values())


def test_a_link_that_leads_nowhere_keeps_all_out(store, written):
    with pytest.raises(ImportProblems, match='no campaign called "B"'):
        import_files(
            store, [written(campaigns=[{"title": "A"}], entries=[{"what": "x", "campaigns": ["B"]}])], "officer"
        )
    assert not any(held(store).values())
    assert steps(store) == set()


def test_wrong_values_and_links_that_lead_nowhere_are_told_at_once(store, written):
    path = written(
        campaigns=[{"title": "Mental health", "stages": 4}],
        events=[7, {"title": "B", "when": "?", "campaigns": ["Mental health", "Mental helth"]}],
    )
    with pytest.raises(ImportProblems) as caught:
        import_files(store, [path], "officer")
    assert [problem.partition(":")[0] for problem in caught.value.problems] == [
        "campaigns, item 1, stages",
        "events, item 1",
        "events, item 2, when",
        "events, item 2, campaigns, item 2",
    ]


def test_a_dry_run_tells_what_would_come_and_changes_nothing(store, written):
    report = import_files(store, [written(campaigns=[{"title": "A"}])], "officer", dry_run=True)
    assert report.added == 1
    assert not any(held(store).values())
    assert steps(store) == set()


def test_a_cabinet_given_out_and_brought_in_again_is_the_same(tmp_path, store):
    with make_sample(tmp_path / "sample.youthcab") as sample:
        path = export_data(sample, tmp_path / "all.json")
        import_files(store, [path], "officer")
        assert held(store) == held(sample)
    again = export_data(store, tmp_path / "again.json")
    assert again.read_bytes() == path.read_bytes()


def test_a_record_that_says_nothing_goes_out_and_comes_in(tmp_path, store):
    with open_cabinet(tmp_path / "other.youthcab") as other:
        with other.writing("officer", "Add") as writing:
            writing.save_all([Event(), Campaign(), Entry()])
        import_files(store, [export_data(other, tmp_path / "all.json")], "officer")
        assert held(store) == held(other)


def test_what_lies_deep_inside_records_goes_out_and_comes_in(tmp_path, store):
    campaign = Campaign(title="Caf\u00e9 =1+1 <b>", stages=(StageStep(when=When.parse("summer 2020"), note="a\nb"),))
    plays = Figure(number=Decimal("0.1"), qualifier=Qualifier.ABOUT, unit="plays", as_of=date(2021, 3, 1))
    many = Figure(number=Decimal("12345678.12345678901234567890"), measured="by hand")
    episode = Episode(number=1, transcript=True, plays=(Reading(on=date(2021, 3, 2), figure=plays),))
    block = Block(
        topic="opening", edited=True, sentences=(Sentence(text="A.", sources=(Source(campaign.id, "title"),)),)
    )
    statement = Statement(
        period=Period.parse("2021-01-05..2021-03-20"),
        blocks=(block,),
        issued=(IssuedCopy(number=2, on=date(2021, 3, 19), reason="a name", blocks=(block,)),),
    )
    event = Event(when=When.parse("2021-03-10/2021-03-12"), attended=many, campaigns=(campaign.id,))
    with open_cabinet(tmp_path / "other.youthcab") as other:
        with other.writing("officer", "Add") as writing:
            writing.save_all([campaign, episode, statement, event])
        import_files(store, [export_data(other, tmp_path / "all.json")], "officer")
        assert held(store) == held(other)
    assert held(store)["event"] == (event,)


def test_what_is_given_out_fits_the_schema(tmp_path):
    with make_sample(tmp_path / "sample.youthcab") as sample:
        path = export_data(sample, tmp_path / "all.json")
    checker = jsonschema.FormatChecker()
    jsonschema.Draft202012Validator(schema(), format_checker=checker).validate(json.loads(path.read_text("utf-8")))


def test_a_file_that_cannot_be_written_is_told(tmp_path, store):
    with pytest.raises(ExportError, match="does not exist"):
        export_data(store, tmp_path / "nowhere" / "all.json")


def test_the_sample_never_takes_the_place_of_a_file(tmp_path):
    path = tmp_path / "mine.youthcab"
    path.write_text("mine")
    with pytest.raises(StoreError, match="there already"):
        make_sample(path)
    assert path.read_text() == "mine"


def many(count):
    return [{"title": f"Meeting {number}", "when": "2021-03-05"} for number in range(count)]


@pytest.mark.parametrize("stop_at", [1, 400, 750, 999])
def test_an_import_that_is_stopped_keeps_nothing(store, written, stop_at):
    before = held(store), steps(store)
    paths = [written(events=many(600)), written("more.json", campaigns=[{"title": str(each)} for each in range(401)])]
    with pytest.raises(Stopped):
        import_files(store, paths, "officer", progress=Onlooker(stop_at))
    assert (held(store), steps(store)) == before
    assert import_files(store, paths, "officer").added == 1001


def test_an_import_that_is_stopped_late_leaves_records_as_they_were(store, written):
    import_files(store, [written(events=many(30))], "officer")
    before = held(store), steps(store)
    told = [each | {"about": "new"} for each in many(31)]
    with pytest.raises(Stopped):
        import_files(store, [written("again.json", events=told)], "officer", progress=Onlooker(30))
    assert (held(store), steps(store)) == before


def test_an_import_counts_its_records_up(store, written):
    onlooker = Onlooker()
    import_files(
        store, [written(events=many(300)), written("more.json", events=many(500))], "officer", progress=onlooker
    )
    counted = [done for done, of in onlooker.told if of]
    assert {of for _, of in onlooker.told} == {0, 800}
    assert counted == sorted(counted)
    assert len(set(counted)) > 600


def test_an_export_that_is_stopped_leaves_the_file_before_it(tmp_path, store, written):
    import_files(store, [written(events=many(50))], "officer")
    path = tmp_path / "out" / "all.json"
    path.parent.mkdir()
    onlooker = Onlooker()
    whole = export_data(store, path, onlooker).read_text("utf-8")
    assert [each for each in onlooker.told if each[1]] == [(done, 50) for done in range(50)]
    import_files(store, [written("more.json", campaigns=[{"title": "A"}])], "officer")
    with pytest.raises(Stopped):
        export_data(store, path, Onlooker(20))
    assert [each.name for each in path.parent.iterdir()] == ["all.json"]
    assert path.read_text("utf-8") == whole
