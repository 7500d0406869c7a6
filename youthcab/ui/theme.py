"""The window's colours: a theme is a file of named colours, turned into a Qt palette and a style sheet."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from string import Template

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from youthcab.paths import resource
from youthcab.settings import Value

SYSTEM = "system"
_HALF = 128  # of a lightness of 255
_PLAIN_FONT = "fontAsTheSystemHasIt"
THEMES = ("light", "dark", "contrast")
READ_ON = (
    ("text", ("window", "card", "field", "nav", "hover")),
    ("muted", ("window", "card", "field", "nav")),
    ("placeholder", ("field",)),
    ("link", ("window", "card", "field")),
    ("problem", ("window", "card")),
    ("accent_text", ("accent", "accent_hover")),
    ("selected_text", ("selected",)),
    ("soft_text", ("soft",)),
    ("good_text", ("good",)),
    ("warn_text", ("warn",)),
    ("bad_text", ("bad",)),
    ("tip_text", ("tip",)),
    ("hero_text", ("hero",)),
    ("hero_button_text", ("hero_button",)),
)
_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "field",
    QPalette.ColorRole.AlternateBase: "card",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "card",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "accent_text",
    QPalette.ColorRole.Highlight: "selected",
    QPalette.ColorRole.HighlightedText: "selected_text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "link",
    QPalette.ColorRole.LinkVisited: "link",
    QPalette.ColorRole.PlaceholderText: "placeholder",
    QPalette.ColorRole.ToolTipBase: "tip",
    QPalette.ColorRole.ToolTipText: "tip_text",
    QPalette.ColorRole.Light: "card",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "field_line",
    QPalette.ColorRole.Shadow: "line",
}
_ON_TEXT = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


@dataclass(frozen=True, slots=True)
class Theme:
    """A named set of colours."""

    name: str
    title: str
    dark: bool
    colours: Mapping[str, str]

    def __getitem__(self, colour: str) -> str:
        """Return a colour by its name; raises KeyError where the theme has none of that name."""
        return self.colours[colour]


def load_theme(name: str) -> Theme:
    """Read a theme from its file under resources/themes."""
    data = tomllib.loads(resource(f"themes/{name}.toml").read_text(encoding="utf-8"))
    return Theme(name, data["title"], data["dark"], data["colours"])


def theme_for(choice: str, *, is_dark: bool) -> Theme:
    """Return the theme that a person chose, or the one that goes with the system's setting."""
    if choice in THEMES:
        return load_theme(choice)
    return load_theme("dark" if is_dark else "light")


def palette_of(theme: Theme) -> QPalette:
    """Turn a theme into the palette that Qt's own drawing uses."""
    palette = QPalette()
    for role, colour in _ROLES.items():
        palette.setColor(role, QColor(theme[colour]))
    for role in _ON_TEXT:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme["disabled"]))
    return palette


def style_sheet(theme: Theme, points: float) -> str:
    """Fill in the one style sheet with a theme's colours and sizes that follow the text size, in points."""
    sizes = {
        "small": f"{points * 0.9:.1f}pt",
        "normal": f"{points:.1f}pt",
        "reading": f"{points * 1.1:.1f}pt",
        "large": f"{points * 1.2:.1f}pt",
        "title": f"{points * 1.7:.1f}pt",
        "figure": f"{points * 2.1:.1f}pt",
    }
    ground = "dark" if theme.dark else "light"
    signs = {sign: resource(f"themes/{sign}-{ground}.svg").as_posix() for sign in ("chevron", "tick")}
    text = resource("themes/window.qss").read_text(encoding="utf-8")
    return Template(text).substitute(theme.colours, **signs, **sizes)


def apply_theme(app: QApplication, theme: Theme, plain_font: QFont, text_size: int) -> None:
    """Dress the whole program; `text_size` is in per cent of the system's own size, which `plain_font` has."""
    font = QFont(plain_font)
    points = (plain_font.pointSizeF() if plain_font.pointSizeF() > 0 else 10.0) * text_size / 100
    font.setPointSizeF(points)
    # Without a sheet in force, font and palette cost next to nothing to change.
    app.setStyleSheet("")
    app.setFont(font)
    app.setPalette(palette_of(theme))
    app.setStyleSheet(style_sheet(theme, points))


def dress(app: QApplication, wished: Mapping[str, Value]) -> Theme:
    """Give all windows and dialogs the colours and the text size that a person wished for."""
    if app.property(_PLAIN_FONT) is None:
        app.setProperty(_PLAIN_FONT, app.font())
    # Without a palette of ours the system's own holds; Qt's word for dark takes 20 ms to load, before all painting.
    app.setPalette(QPalette())
    is_dark = app.palette().window().color().lightness() < _HALF
    theme = theme_for(str(wished["theme"]), is_dark=is_dark)
    apply_theme(app, theme, app.property(_PLAIN_FONT), int(wished["text_size"]))
    return theme


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, as WCAG 2.2 defines it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
