"""The house's own rules, so that the suite alone tells when one is broken."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

from youthcab.cli.main import COMMANDS
from youthcab.export.formats import FORMATS
from youthcab.operations.cabinets import open_cabinet
from youthcab.operations.exchange import import_files
from youthcab.records.cabinet import Cabinet
from youthcab.records.kinds import KINDS

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def test_every_import_keeps_to_the_contracts():
    assert lint_imports(str(ROOT / "pyproject.toml"), no_cache=True) == 0


@pytest.mark.parametrize("name", COMMANDS)
def test_the_readme_names_every_command(name):
    assert f"\n    youthcab {name} " in README


@pytest.mark.parametrize("suffix", [each.suffix for each in FORMATS])
def test_the_readme_names_every_format(suffix):
    assert re.search(rf"{re.escape(suffix)}\b", README)


@pytest.mark.parametrize("listed", ["cabinet", *(kind.plural for kind in KINDS if kind.type is not Cabinet)])
def test_the_readme_names_every_kind_of_record(listed):
    assert f"`{listed}`" in README


def test_the_two_commands_are_the_first_that_the_readme_tells_of():
    assert re.findall(r"^    (\S.*?)(?:  .*)?$", README, re.MULTILINE)[:2] == [
        "python3 dev.py demo",
        "python3 dev.py test",
    ]


def test_ci_runs_the_command_of_the_readme():
    assert "\npython3 dev.py test\n" in (ROOT / ".ci" / "run").read_text("utf-8")


def test_dev_called_bare_lists_its_tasks_and_needs_nothing_installed():
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(ROOT / "dev.py")], capture_output=True, text=True, check=True, cwd=ROOT
    )
    for task in ("demo", "test", "check", "torture", "bench", "screenshots", "build"):
        assert f"\n  {task} " in done.stdout


def test_every_dependency_is_held_at_the_version_that_was_tested():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    named = project["dependencies"] + project["optional-dependencies"]["dev"]
    held = {line.partition("==")[0] for line in (ROOT / "constraints.txt").read_text("utf-8").split()}
    assert {_key(name) for name in named} <= {_key(name) for name in held}


def test_the_file_that_the_readme_shows_comes_in(tmp_path):
    file = tmp_path / "readme.json"
    file.write_text(re.search(r"^    \{.*?^    \}$", README, re.MULTILINE | re.DOTALL)[0], "utf-8")
    with open_cabinet(tmp_path / "new.youthcab") as store:
        assert import_files(store, [file], "Cai").added == 2


def test_no_page_points_at_a_file_that_is_not_there():
    for page in ROOT.glob("*.md"):
        for goal in re.findall(r"\]\(([^)#:]+)\)", page.read_text("utf-8")):
            assert (ROOT / goal).exists(), f"{page.name} points at {goal}"


def _key(requirement: str) -> str:
    return re.split(r"[<>=~!;\[ ]", requirement)[0].lower().replace("_", "-")
