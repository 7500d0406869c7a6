"""Start from the command line."""

from __future__ import annotations


def main() -> None:
    """Run the command line, which opens the window when it is given nothing to do."""


if __name__ == "__main__":
    main()
