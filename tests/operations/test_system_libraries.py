import sys

import pytest

from youthcab.operations import system_libraries
from youthcab.operations.system_libraries import LIBRARIES, missing_libraries, opens, package_for


def test_a_loader_message_leads_to_its_debian_package():
    assert package_for("libEGL.so.1: cannot open shared object file: No such file or directory") == "libegl1"
    assert package_for("No module named PySide6") == ""


def test_each_library_is_named_once_and_by_its_versioned_name():
    names = [library.name for library in LIBRARIES]
    assert len(set(names)) == len(names)
    assert all(".so." in name for name in names)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems bring these with Qt")
def test_only_what_the_platform_plugin_needs_is_missed(monkeypatch):
    monkeypatch.setattr(system_libraries, "opens", lambda name: name == "libEGL.so.1")
    bare, xcb = ({library.package for library in missing_libraries(plugin)} for plugin in ("offscreen", "xcb"))
    assert "libegl1" not in xcb
    assert "libgl1" in bare
    assert xcb - bare >= {"libxcb-cursor0", "libxkbcommon-x11-0"}
    assert "libwayland-cursor0" not in xcb


def test_a_library_that_no_system_has_does_not_open():
    assert not opens("libyouthcab-none.so.9")
