"""Looks for names in written files: as they are read, run together, and in what a file holds beside its text."""

import zipfile
from pathlib import Path

import pikepdf

from tests.flow import read_back
from tests.flow.consent_histories import may_be_shown
from youthcab.domain.folding import folded
from youthcab.records.person import Person, Use


def hidden_in(past, place):
    days = (past.today, past.meeting)
    allowed = {use: all(may_be_shown(past, use, place, day) for day in days) for use in Use}
    return forms_hidden(past.person, first=allowed[Use.FIRST_NAME], full=allowed[Use.FULL_NAME])


def run_of(name):
    return "".join(letter for letter in folded(name)[0].casefold() if letter.isalnum())


def forms_hidden(person: Person, *, first: bool, full: bool) -> list[str]:
    names = [*([] if first else [person.first_name]), *([] if full else [person.family_name])]
    return sorted({form for name in names if name for form in (name.casefold(), run_of(name))})


def named_in(path: Path, names: list[str]) -> list[str]:
    """Look in the text as it is read, in the text with its spaces out, and in what else the file holds."""
    told = read_back.text(path)
    everything = f"{told} {''.join(told.split())} {_rest(path)}".casefold()
    return [name for name in names if name in everything]


def _rest(path: Path) -> str:
    if path.suffix == ".pdf":
        with pikepdf.open(path) as file:
            return f"{dict(file.docinfo)} {file.open_metadata()}"
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as package:
            parts = [name for name in package.namelist() if name.endswith((".xml", ".rels", ".rdf"))]
            return " ".join(package.read(name).decode("utf-8", "replace") for name in parts)
    return path.read_text("utf-8-sig")
