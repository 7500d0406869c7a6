"""XLSX: typed cells, a table a sheet, native charts, and no text that Excel could take for a formula or a link."""

from __future__ import annotations

from datetime import datetime, time
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import xlsxwriter

from youthcab.document.sheet import Cell, Chart, ColumnKind, Sheet, Workbook
from youthcab.export.shape import NO_DAY

# A cell of Excel holds 32,767 characters and no more.
_LONGEST = 32_767
_LONGEST_NAME = 255
_A4 = 9
_DATE = "d mmmm yyyy"
_NUMBER = "#,##0.##########"
_WHOLE = "#,##0"
_NARROWEST, _WIDEST = 9, 48
_TEXT_ONLY = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
_TABLE = {"style": "Table Style Light 1", "banded_rows": False}


def write(content: Workbook, path: Path) -> None:
    """Write every sheet with its header frozen and filtered; numbers and dates are typed, the unknown stays empty."""
    made = BytesIO()
    book = xlsxwriter.Workbook(made, _TEXT_ONLY)
    day = datetime.combine(content.dated or NO_DAY, time())
    book.set_properties({"title": content.title, "author": content.author, "created": day})
    formats = _formats(book)
    taken: set[str] = set()
    for number, sheet in enumerate(content.sheets, 1):
        page = book.add_worksheet(_tab_name(sheet.title, taken))
        _fill(page, sheet, number, formats)
        if sheet.chart and sheet.rows:
            _draw(book, page, sheet, sheet.chart)
    book.close()
    path.write_bytes(made.getvalue())


def _formats(book: Any) -> dict[str, Any]:
    looks: dict[str, dict[str, object]] = {
        "text": {"text_wrap": True},
        "date": {"num_format": _DATE, "align": "left"},
        "whole": {"num_format": _WHOLE},
        "number": {"num_format": _NUMBER},
        "header": {"text_wrap": True},
        "number header": {"text_wrap": True, "align": "right"},
    }
    plain = {name: book.add_format({"valign": "top"} | look) for name, look in looks.items()}
    return plain | {
        f"bold {name}": book.add_format({"valign": "top", "bold": True} | look) for name, look in looks.items()
    }


def _tab_name(title: str, taken: set[str]) -> str:
    """Make a name that Excel allows: 31 characters, none of its seven signs, and no other sheet of that name."""
    plain = title.translate(str.maketrans("[]:*?/\\", "       ")).strip(" '")[:31].strip(" '") or "Sheet"
    name, count = plain, 1
    while name.lower() in taken or name.lower() == "history":
        count += 1
        name = f"{plain[:27]} {count}"
    taken.add(name.lower())
    return name


def _fill(page: Any, sheet: Sheet, number: int, formats: dict[str, Any]) -> None:
    for place in range(len(sheet.columns)):
        page.set_column(place, place, _width(sheet, place))
    for line, row in enumerate(sheet.rows, 1):
        _write_row(page, line, row, formats)
    # A line is left free before the total, or Excel would take it into the table.
    _write_row(page, len(sheet.rows) + 2, sheet.total or (), formats, "bold ")
    _add_header(page, sheet, number, formats)
    page.freeze_panes(1, 1)
    page.set_landscape()
    page.set_paper(_A4)
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)


def _add_header(page: Any, sheet: Sheet, number: int, formats: dict[str, Any]) -> None:
    names = [column.header[:_LONGEST] for column in sheet.columns]
    looks = ["bold number header" if each.kind is ColumnKind.NUMBER else "bold header" for each in sheet.columns]
    for place, (name, look) in enumerate(zip(names, looks, strict=True)):
        page.write_string(0, place, name, formats[look])
    area = (0, 0, max(1, len(sheet.rows)), len(names) - 1)
    # Excel takes a table only where the names of its columns are short, there, and unlike each other.
    if len({name.lower() for name in names}) == len(names) and all(0 < len(name) <= _LONGEST_NAME for name in names):
        columns = [{"header": name, "header_format": formats[look]} for name, look in zip(names, looks, strict=True)]
        page.add_table(
            *area, _TABLE | {"name": f"Table{number}", "columns": columns, "title": sheet.title[:_LONGEST_NAME]}
        )
    else:
        page.autofilter(*area)


def _write_row(page: Any, line: int, row: tuple[Cell, ...], formats: dict[str, Any], weight: str = "") -> None:
    for place, cell in enumerate(row):
        if isinstance(cell, str):
            text = cell if len(cell) <= _LONGEST else cell[: _LONGEST - 1] + "…"
            page.write_string(line, place, text, formats[weight + "text"])
        elif isinstance(cell, (int, Decimal)):
            page.write_number(line, place, cell, formats[weight + ("whole" if cell == int(cell) else "number")])
        elif cell is not None:
            page.write_datetime(line, place, datetime.combine(cell, time()), formats[weight + "date"])


def _width(sheet: Sheet, place: int) -> int:
    kind = sheet.columns[place].kind
    longest = max((len(str(row[place])) for row in sheet.rows if row[place] is not None), default=0)
    wanted = max(longest, len(sheet.columns[place].header) + 3, 18 if kind is ColumnKind.DATE else 0)
    return min(_WIDEST, max(_NARROWEST, wanted + 1))


def _draw(book: Any, page: Any, sheet: Sheet, chart: Chart) -> None:
    drawn = book.add_chart({"type": "column"})
    last = len(sheet.rows)
    for place in chart.values:
        series = {
            "name": [page.name, 0, place],
            "categories": [page.name, 1, chart.names, last, chart.names],
            "values": [page.name, 1, place, last, place],
        }
        drawn.add_series(series | {"fill": {"color": "#12466B"}, "gap": 60})
    drawn.set_title({"name": chart.title, "overlay": False, "name_font": {"size": 14}})
    drawn.set_legend({"none": len(chart.values) == 1, "position": "bottom"})
    drawn.set_y_axis(
        {"min": 0, "num_format": _WHOLE, "major_gridlines": {"visible": True, "line": {"color": "#D0D7DE"}}}
    )
    drawn.set_size({"width": 760, "height": 380})
    page.insert_chart(last + 4, 0, drawn, {"description": chart.alt, "object_position": 2})
