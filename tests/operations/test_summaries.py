from datetime import date
from decimal import Decimal

import openpyxl
import pytest

from tests.flow import read_back
from tests.make import campaign, consent, episode, event, figure, person, podcast
from tests.stopping import Onlooker
from youthcab.errors import ExportError
from youthcab.operations.summaries import export_summary, summary_of
from youthcab.progress import Stopped
from youthcab.records.cabinet import Cabinet
from youthcab.records.event import EventStatus
from youthcab.records.period import Period
from youthcab.records.podcast import EpisodeStatus, Reading
from youthcab.records.record import Publish

MARCH = Period.parse("2021-03")


@pytest.fixture
def cabinet(store):
    health, voices, rishi = campaign("Mental health"), podcast("Voices"), person("Rishi")
    held = {"campaigns": (health.id,), "status": EventStatus.HELD}
    readings = tuple(Reading(on=date(2021, month, 28), figure=figure(100 * month, "plays")) for month in (2, 3))
    with store.writing("Sam", "Begin") as writing:
        writing.save_all([Cabinet(title="Kent Youth Council"), health, voices, rishi, consent(rishi)])
        writing.save(event("Rishi's webinar", attended=figure(84), **held))
        writing.save(event("Last month", "2021-02-10", attended=figure(7), **held))
        writing.save(event("Not yet", attended=figure(9), publish=Publish.NOT_YET, **held))
        published = {"podcast": voices.id, "status": EpisodeStatus.PUBLISHED}
        writing.save(episode("Old", "2020-11-05", plays=readings, **published))
    return store


def test_a_month_is_summed_up_from_the_store(cabinet):
    summary = summary_of(cabinet, MARCH)
    assert summary.body == "Kent Youth Council"
    assert (summary.whole.held, summary.whole.attended.number, summary.left_out) == (1, Decimal(84), 1)


def test_plays_of_an_old_episode_belong_to_the_month_they_were_counted_in(cabinet):
    assert summary_of(cabinet, MARCH).whole.plays.number == Decimal(100)


def test_each_path_gets_the_form_that_its_format_takes(cabinet, tmp_path):
    paths = [tmp_path / f"summary.{suffix}" for suffix in ("xlsx", "csv", "pdf", "docx", "html", "odt", "md", "txt")]
    assert export_summary(cabinet, MARCH, paths) == tuple(paths)
    for path in paths:
        assert "84" in read_back.text(path)
        assert "Rishi" not in read_back.text(path)
    page = openpyxl.load_workbook(paths[0])["Campaigns"]
    assert [page["A2"].value, page["F2"].value] == ["Mental health", 84]


def test_nothing_is_written_where_one_format_is_unknown(cabinet, tmp_path):
    with pytest.raises(ExportError, match=r"\.xlsx or \.csv"):
        export_summary(cabinet, MARCH, [tmp_path / "a.csv", tmp_path / "a.docm"])
    assert list(tmp_path.glob("a.*")) == []


def test_a_chart_of_who_came_stands_in_a_document_with_its_words(cabinet, tmp_path):
    [page] = export_summary(cabinet, MARCH, [tmp_path / "summary.html"])
    assert 'alt="Attendance by campaign: Mental health 84 young people."' in page.read_text("utf-8")


def test_where_nobody_knows_who_came_there_is_no_chart(store, tmp_path):
    with store.writing("Sam", "Begin") as writing:
        writing.save_all([campaign("Mental health"), event("Talk", status=EventStatus.HELD)])
    [page] = export_summary(store, MARCH, [tmp_path / "summary.html"])
    assert "<figure" not in page.read_text("utf-8")


def test_an_export_that_is_stopped_leaves_the_files_that_are_whole(cabinet, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(Stopped):
        export_summary(cabinet, MARCH, [folder / "a.csv", folder / "b.xlsx"], Onlooker(1))
    assert [each.name for each in folder.iterdir()] == ["a.csv"]
