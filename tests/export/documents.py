"""Documents and workbooks that the tests of the writers share."""

import struct
import zlib
from datetime import date
from decimal import Decimal

from youthcab.document.blocks import Bullets, Document, Figure, Heading, Lines, Paragraph, Signature, Table
from youthcab.document.sheet import Chart, Column, ColumnKind, Sheet, Workbook

DAY = date(2021, 3, 19)

HOSTILE = (
    "=1+1",
    "+44 20 7946 0000",
    "-2+3",
    "@SUM(A1)",
    '=HYPERLINK("http://example.org","x")',
    "<script>alert(1)</script>",
    "a & b < c > d &amp; &lt;",
    "]]> --> <!-- <?xml \"quoted\" 'single'",
    '#read("x") #eval("1") #import "@preview/x:1.0.0"',
    "{{ 7*7 }} {% if x %} ${HOME} %s %(x)s {0}",
    "$x$ $$y$$ \\frac{1}{2}",
    "*bold* _italic_ `code` ~~gone~~ **x** __y__",
    "[link](javascript:x) ![p](x.png) <https://example.org> [^1]",
    "# no heading",
    "1. no list",
    "12) no list",
    "- no bullet",
    "+ no bullet",
    "> no quote",
    "| no | table |",
    "=== no heading",
    "--- no rule",
    "~~~ no code",
    "/ term: no term list",
    "\\ no break \\n",
    "file://x external:y mailto:z",
    "Ŵythnos ŷd â ê î ô û, “too high”, €5, ½, 1–2",
    "//comment /* comment */",
    "C:\\path\\..\\..\\x ../../etc",
)


# What a spreadsheet with a wide keyboard takes for a formula.
WIDE = ("\uff1d1+1", "\uff0b1", "\uff0d1", "\uff20SUM(A1)")


def picture(width: int = 4, height: int = 3) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    rows = b"".join(b"\0" + b"\x12\x46\x6b" * width for _ in range(height))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def statement(*more: object) -> Document:
    blocks = (
        Heading("Our campaigns"),
        Paragraph("On 10 March, a Free Your Mind webinar will discuss the stigma around mental health."),
        Heading("Next", 3),
        Bullets(("a debate on the pastoral curriculum", "a podcast")),
        Table(
            "Attendance in March 2021",
            ("Event", "When", "Attended"),
            (("Free Your Mind", "10 March 2021", "84"), ("Three evenings", "1 to 3 March 2021", "over 120")),
            frozenset({2}),
        ),
        Figure(picture(), "A column chart: 84 people came to Free Your Mind.", "Who came in March"),
        *more,
        Lines(("Contact officer: Participation team", "Papers: 10 March 2021")),
        Signature(("Chair", "West Sussex Youth Cabinet")),
    )
    return Document("Statement from the Chair", blocks, "March 2021", author="West Sussex Youth Cabinet", dated=DAY)


def hostile(text: str) -> Document:
    """Put the same text into every place that a document has for text."""
    blocks = (
        Heading(text),
        Paragraph(text),
        Bullets((text, text)),
        Table(text, (text, "Number"), ((text, text),), frozenset({1})),
        Figure(picture(), text, text),
        Lines((text, text)),
        Signature((text, text)),
    )
    return Document(text, blocks, text, author=text, dated=DAY)


def workbook(*rows: tuple[object, ...]) -> Workbook:
    columns = (
        Column("Campaign"),
        Column("Attended", ColumnKind.NUMBER),
        Column("Share", ColumnKind.NUMBER),
        Column("Day", ColumnKind.DATE),
    )
    first = ("Free Your Mind", 84, Decimal("0.25"), date(2021, 3, 10))
    unknown = ("Environment", None, None, None)
    chart = Chart("Attendance by campaign", "84 people came to Free Your Mind.", 0, (1,))
    total = ("In all", 84, None, None)
    sheets = (
        Sheet("Campaigns", columns, (first, unknown, *rows), chart, total),
        Sheet("Notes", (Column("Note"),), (("Only what is known is counted.",),)),
    )
    return Workbook("Summary of March 2021", sheets, author="West Sussex Youth Cabinet", dated=DAY)
