import pytest
from PySide6.QtGui import QPalette

from youthcab.ui.theme import READ_ON, THEMES, contrast, load_theme, palette_of, style_sheet, theme_for


def test_contrast_is_that_of_the_standard():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", THEMES)
def test_every_text_is_readable_on_what_it_stands_on(name):
    theme = load_theme(name)
    least = 7 if name == "contrast" else 4.5
    ratios = {(text, ground): contrast(theme[text], theme[ground]) for text, grounds in READ_ON for ground in grounds}
    assert {pair: ratio for pair, ratio in ratios.items() if ratio < least} == {}


@pytest.mark.parametrize("name", THEMES)
def test_edges_of_fields_and_the_focus_ring_can_be_seen(name):
    theme = load_theme(name)
    for ground in ("window", "card", "field"):
        assert contrast(theme["field_line"], theme[ground]) >= 3
    for ground in ("window", "card", "field", "selected"):
        assert contrast(theme["focus"], theme[ground]) >= 3


@pytest.mark.parametrize("name", THEMES)
def test_the_palette_reads_as_well_as_the_style_sheet(name):
    palette = palette_of(load_theme(name))
    pairs = (
        (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window),
        (QPalette.ColorRole.Text, QPalette.ColorRole.Base),
        (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
        (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
        (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base),
        (QPalette.ColorRole.ToolTipText, QPalette.ColorRole.ToolTipBase),
        (QPalette.ColorRole.Link, QPalette.ColorRole.Base),
    )
    for text, ground in pairs:
        assert contrast(palette.color(text).name(), palette.color(ground).name()) >= 4.5, text


@pytest.mark.parametrize("name", THEMES)
def test_the_style_sheet_is_filled_in_whole(name):
    sheet = style_sheet(load_theme(name), 10)
    assert "$" not in sheet
    assert load_theme(name)["accent"] in sheet


def test_the_system_decides_until_the_person_does():
    assert theme_for("system", is_dark=True).name == "dark"
    assert theme_for("system", is_dark=False).name == "light"
    assert theme_for("contrast", is_dark=False).name == "contrast"


def test_choosing_a_theme_dresses_the_window_and_is_kept(program, qapp):
    for name in ("dark", "light"):
        program.choose("theme", name)
        assert qapp.palette().color(QPalette.ColorRole.Window).name() == load_theme(name)["window"]
    assert 'theme = "light"' in program.window._state.with_name("settings.toml").read_text("utf-8")
