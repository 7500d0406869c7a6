"""A drawing as a picture, for the formats that hold no drawings; typst draws it, with our own fonts."""

from __future__ import annotations

from typing import Any

import typst

from youthcab.paths import resource

_DOTS = 220.0  # to the inch: sharp on paper
_PAGE = b"""#set page(width: auto, height: auto, margin: 0pt)
#image(bytes(sys.inputs.drawing), format: "svg")
"""


def png_of(svg: str) -> bytes:
    """Draw an SVG as a PNG; the same drawing gives the same bytes."""
    layout: dict[str, Any] = {"font_paths": [resource("fonts")], "ignore_system_fonts": True}
    made = typst.compile(_PAGE, format="png", ppi=_DOTS, sys_inputs={"drawing": svg}, **layout)
    assert isinstance(made, bytes)
    return made
