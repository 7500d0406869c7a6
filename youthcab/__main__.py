"""Start youthcab: the command line, or the window when nothing else is asked for."""

from __future__ import annotations

import sys

from youthcab.cli.main import main as run_command_line


def main() -> None:
    """Run what the command line says and leave with its exit code."""
    sys.exit(run_command_line(sys.argv[1:], open_window))


def open_window(where: str) -> int:
    """Open the window; Qt is loaded here and not before, so that commands start fast."""
    from youthcab.app import run

    return run(where or None)


if __name__ == "__main__":
    main()
