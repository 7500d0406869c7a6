"""Read the command line, run what it asks for, and turn every error into a sentence and an exit code."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence

import click

from youthcab import __version__, paths
from youthcab.cli.output import complain, never_fail_on_a_letter
from youthcab.errors import YouthcabError
from youthcab.memory import search_the_young_only
from youthcab.operations.carried import expect_to_keep
from youthcab.operations.fault_report import write_fault_report

OpenWindow = Callable[[str], int]  # takes the cabinet that is named, or nothing

FAILED = 1
REFUSED = 2
FAULT_OF_THE_PROGRAM = 70
STOPPED = 130

COMMANDS = (
    "sample",
    "draft",
    "review",
    "answer",
    "clear",
    "issue",
    "compare",
    "export",
    "import",
    "log",
    "history",
    "undo",
    "redo",
    "forget",
    "encrypt",
    "backup",
    "restore",
    "verify",
    "schema",
    "rules",
    "doctor",
)


class Commands(click.Group):
    """Each command is the module of its name and is loaded when used, so that starting costs nothing."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name the commands in the order of a month's work."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load a command; None if there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"youthcab.cli.commands.{cmd_name}_").command
        return command


@click.group(cls=Commands, invoke_without_command=True)
@click.option("--data", "where", metavar="FILE", default="", help="The cabinet; your own if left out.")
@click.option("--self-test", is_flag=True, help="Try every format on a fresh cabinet, in a temporary folder.")
@click.version_option(__version__, prog_name="youthcab", message="%(prog)s %(version)s")
@click.pass_context
def youthcab(ctx: click.Context, where: str, self_test: bool) -> None:
    """Turn what a youth cabinet logged into a statement that its council can publish.

    Without a command it opens the window.
    """
    open_window: OpenWindow = ctx.obj
    if ctx.invoked_subcommand is not None:
        expect_to_keep()  # the window says it in a box
    ctx.obj = where or str(paths.default_cabinet())
    if self_test:
        ctx.exit(_self_test())
    if ctx.invoked_subcommand is None:
        ctx.exit(open_window(where))


def main(arguments: Sequence[str], open_window: OpenWindow) -> int:
    """Run the command line and return its exit code: 0 done, 1 checked and failed, 2 refused, 70 our own fault."""
    never_fail_on_a_letter()
    search_the_young_only()  # a command is over before there is much to be found
    try:
        code = youthcab.main(list(arguments), prog_name="youthcab", standalone_mode=False, obj=open_window)
    except click.Abort:
        return complain("Stopped.", STOPPED)
    except click.UsageError as error:
        return complain(_usage(error), REFUSED)
    except (click.ClickException, YouthcabError) as error:
        return complain(str(error), REFUSED)
    except OSError as error:
        return complain(_file_trouble(error), REFUSED)
    except Exception as error:
        report = write_fault_report(error)
        return complain(f"Something went wrong in youthcab itself. What is known is in {report}", FAULT_OF_THE_PROGRAM)
    return code if isinstance(code, int) else 0


def _self_test() -> int:
    # It loads every writer's way in, which no other start needs.
    from youthcab.operations.self_test import run

    failures = 0
    for step in run():
        click.echo(f"failed: {step.what}: {step.trouble}" if step.trouble else f"passed: {step.what}")
        failures += bool(step.trouble)
    return FAILED if failures else 0


def _usage(error: click.UsageError) -> str:
    command = error.ctx.command_path if error.ctx else "youthcab"
    return f"{error.format_message()} See `{command} --help`."


def _file_trouble(error: OSError) -> str:
    reason = error.strerror or str(error) or "it cannot be used"
    return f"{error.filename}: {reason}." if error.filename else f"{reason}."
