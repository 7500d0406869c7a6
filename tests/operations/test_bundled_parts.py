from importlib import metadata

from youthcab.operations.bundled_parts import parts


def test_every_part_has_a_version_and_the_text_of_its_licence():
    for part in parts():
        assert part.version
        assert part.licence != "the licence below" or part.files
        assert len(part.text) > 300, part.name


def test_every_package_that_the_program_needs_is_named():
    named = {part.name.lower().replace("_", "-") for part in parts()}
    needed = {"pyside6-essentials", "sqlalchemy", "typst", "lxml", "python", "youthcab", "open sans"}
    assert needed <= named
    assert "pytest" not in named
    assert metadata.version("typst") in [part.version for part in parts()]


def test_no_part_is_under_a_licence_that_may_not_be_shipped():
    for part in parts():
        assert "AGPL" not in part.licence
        assert not part.licence.startswith("GPL")
    [qt] = [part for part in parts() if part.name == "PySide6_Essentials"]
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.text
