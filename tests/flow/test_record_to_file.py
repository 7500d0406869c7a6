"""From what somebody logs to the file that the council reads, once for each format."""

from datetime import date
from decimal import Decimal

import pytest

from tests.flow import read_back
from youthcab.document.blocks import Document
from youthcab.document.sheet import Workbook
from youthcab.export.formats import formats_for
from youthcab.operations import records
from youthcab.operations.cabinets import open_cabinet
from youthcab.operations.exporting import export_statement
from youthcab.operations.statements import draft
from youthcab.operations.summaries import export_summary
from youthcab.records.campaign import Campaign
from youthcab.records.entry import Entry
from youthcab.records.event import Event, EventKind, EventStatus
from youthcab.records.figure import Figure
from youthcab.records.period import Period
from youthcab.records.when import When

MONTH = Period.parse("2021-03")
TODAY = date(2021, 3, 31)


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    with open_cabinet(tmp_path_factory.mktemp("cabinet") / "ours.youthcab") as opened:
        campaign = Campaign(title="Llŷn <Buses> & =Trams")
        webinar = Event(
            title="Bus fares webinar",
            campaigns=(campaign.id,),
            kind=EventKind.WEBINAR,
            when=When.parse("2021-03-10"),
            status=EventStatus.HELD,
            about="bus fares for under-19s",
            attended=Figure(number=Decimal(84), unit="young people"),
        )
        press = Entry(title="Fares", campaigns=(campaign.id,), in_our_words="The bus company called fares “too high”.")
        for record in (campaign, webinar, press):
            records.add(opened, record, "Cai", TODAY)
        yield opened


@pytest.mark.parametrize("suffix", [each.suffix for each in formats_for(Document)])
def test_the_statement_says_in_every_format_what_the_draft_says(store, suffix, tmp_path):
    [written] = export_statement(store, MONTH, [tmp_path / f"statement{suffix}"])
    told = "".join(read_back.text(written).split())
    sentences = [sentence.text for block in draft(store, MONTH).blocks for sentence in block.sentences]
    assert any("84" in sentence for sentence in sentences)
    assert any("too high" in sentence for sentence in sentences)
    for sentence in sentences:
        assert "".join(sentence.split()) in told


@pytest.mark.parametrize(
    "suffix", [each.suffix for each in formats_for(Document) if each.suffix not in (".md", ".txt", ".odt")]
)
def test_the_summary_tells_the_figure_in_every_format_for_reading(store, suffix, tmp_path):
    [written] = export_summary(store, MONTH, [tmp_path / f"summary{suffix}"])
    told = read_back.text(written)
    assert "Llŷn <Buses> & =Trams" in told
    assert "84" in told


@pytest.mark.parametrize("suffix", [each.suffix for each in formats_for(Workbook)])
def test_the_summary_tells_the_figure_in_every_format_for_counting(store, suffix, tmp_path):
    [written] = export_summary(store, MONTH, [tmp_path / f"summary{suffix}"])
    cells = read_back.READERS[suffix](written)
    assert "Llŷn <Buses> & =Trams" in cells
    assert "84" in cells
