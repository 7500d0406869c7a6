import importlib
import subprocess
import sys

import pytest

from youthcab import __version__, paths
from youthcab.cli import main as command_line
from youthcab.cli.main import COMMANDS, main


def python(code: str, *arguments: str, **more) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, check=False, **more)


START = "import sys; from youthcab.__main__ import main; sys.argv[0] = 'youthcab'; main()"


def test_version_loads_neither_the_window_nor_the_store():
    code = "import atexit, sys; atexit.register(lambda: print(*sys.modules));" + START
    done = python(code, "--version", text=True)
    version, modules = done.stdout.split("\n", 1)
    assert version == f"youthcab {__version__}"
    heavy = {"PySide6", "sqlalchemy", "alembic", "pydantic", "typst", "docx", "odfdo", "xlsxwriter"}
    assert not heavy & {name.split(".")[0] for name in modules.split()}


def test_without_a_command_the_window_opens_on_the_cabinet_that_is_named():
    opened = []
    assert main(["--data", "here.youthcab"], lambda where: opened.append(where) or 5) == 5
    assert main([], lambda where: opened.append(where) or 0) == 0
    assert opened == ["here.youthcab", ""]


def test_help_tells_of_every_command(youthcab):
    told = youthcab("--help").out
    assert all(f"\n  {name} " in told for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_the_name_it_is_called_by(name, youthcab):
    assert importlib.import_module(f"youthcab.cli.commands.{name}_").command.name == name
    assert youthcab(name, "--help").code == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["nonsense"], "No such command 'nonsense'"),
        (["--nonsense"], "No such option"),
        (["draft"], "Missing argument 'PERIOD'. See `youthcab draft --help`."),
        (["draft", "marhc"], '"marhc" is not a period: write a month like "2021-03"'),
        (["draft", "2021-03", "--date", "10 March"], '"10 March" is not a day: write it like 2021-03-10.'),
        (["draft", "2021-03"], "There is no cabinet at"),
        (["history"], "There is no cabinet at"),
        (["import", "nowhere.json", "--dry-run"], "There is no cabinet at"),
    ],
)
def test_what_the_user_can_mend_is_one_sentence_and_exit_2(arguments, words, youthcab):
    said = youthcab(*arguments)
    assert said.code == 2
    assert words in said.err
    assert said.err.count("\n") == 1
    assert said.out == ""


def test_a_fault_of_the_program_leaves_a_report_to_read(tmp_path, monkeypatch, youthcab):
    def broken() -> int:
        raise ZeroDivisionError("a fault")

    monkeypatch.setattr(command_line, "_self_test", broken)
    said = youthcab("--self-test")
    assert said.code == 70
    [report] = (tmp_path / "log").iterdir()
    assert "ZeroDivisionError: a fault" in report.read_text("utf-8")
    assert str(report) in said.err
    assert "Traceback" not in said.err


def test_stopping_by_the_keyboard_is_no_fault(monkeypatch, youthcab):
    def stopped() -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(command_line, "_self_test", stopped)
    said = youthcab("--self-test")
    assert (said.code, said.err.strip()) == (130, "Stopped.")


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1"])
def test_any_terminal_can_show_any_name(encoding):
    code = (
        "import click; from youthcab.cli.output import *; never_fail_on_a_letter();"
        "click.echo('Ll\\u0177r \\u2713'); say_json(['\\u0177'])"
    )
    done = python(code, env={"PYTHONIOENCODING": encoding, "PYTHONPATH": str(paths.resource("..")), "PATH": ""})
    assert done.returncode == 0, done.stderr
    assert b'"\\u0177"' in done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="a shell is used to close the pipe")
@pytest.mark.parametrize("into", ["| true", ">&-", "2>&-", ">/dev/full"])
def test_an_output_that_goes_away_makes_no_traceback(into):
    line = f'"{sys.executable}" -c "{START}" schema {into}'
    done = subprocess.run(["/bin/sh", "-c", line], capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr
