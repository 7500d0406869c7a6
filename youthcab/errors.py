"""Errors that a person can act on; anything else that is raised is a fault of the program."""

from __future__ import annotations

from pathlib import Path


class YouthcabError(Exception):
    """Something the user can put right: its text is one or two sentences, with what to do next."""


class StoreError(YouthcabError):
    """The cabinet's file cannot be used as it is."""


class Damaged(StoreError):
    """The cabinet's file is damaged or gone; a backup can take its place."""


class Foreign(StoreError):
    """The file is none of youthcab's; it was left as it was."""


class InUse(StoreError):
    """Another program is writing to the cabinet's file; it can still be opened for reading only."""


class Displaced(StoreError):
    """The file at the path is not the one, or not as, it was when last written here; what was open is copied."""

    def __init__(self, sentence: str, to_open: Path | None = None) -> None:
        """Take the sentence, and the file to go on with: the copy, or what lies there now; None where neither is."""
        self.to_open = to_open
        super().__init__(sentence)


class PassphraseNeeded(StoreError):
    """The cabinet is encrypted, and neither its passphrase nor its recovery code was given, or a wrong one."""

    def __init__(self, sentence: str, file: Path) -> None:
        """Take the sentence, and the file that is to be unlocked."""
        self.file = file
        super().__init__(sentence)


class ImportProblems(YouthcabError):
    """A file to be read has faults; `problems` lists each with its place, and nothing was changed."""

    def __init__(self, file_name: str, problems: tuple[str, ...]) -> None:
        """Take the file's name and every problem found in it."""
        self.problems = problems
        listed = "\n".join(f"  {problem}" for problem in problems)
        super().__init__(f"{file_name} was not imported and nothing was changed. Mend these first:\n{listed}")


class ExportError(YouthcabError):
    """A file cannot be written."""


class ReviewError(YouthcabError):
    """An answer to a finding of review cannot be taken."""
