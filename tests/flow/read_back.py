"""Reads written files back with other libraries than wrote them, each as the lines of text that a person would see."""

import csv
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pikepdf
from lxml import etree, html

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ODF_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def docx(path: Path) -> list[str]:
    body = _part(path, "word/document.xml")
    return ["".join(run.text or "" for run in line.iter(f"{WORD}t")) for line in body.iter(f"{WORD}p")]


def odt(path: Path) -> list[str]:
    body = _part(path, "content.xml")
    return ["".join(line.itertext()) for line in body.iter(f"{ODF_TEXT}h", f"{ODF_TEXT}p")]


def web_page(path: Path) -> list[str]:
    page = html.fromstring(path.read_bytes())
    return [line.text_content() for line in page.iter("h1", "h2", "h3", "p", "li", "td", "th", "caption")]


def plain(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines()


def markdown(path: Path) -> list[str]:
    return [re.sub(r"\\(\W)", r"\1", line).lstrip("#-* ") for line in plain(path)]


def pdf(path: Path) -> list[str]:
    with pikepdf.open(path) as file:
        return [line for page in file.pages for line in _lines_of_page(page)]


def xlsx(path: Path) -> list[str]:
    book = openpyxl.load_workbook(path)
    return [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]


def comma_separated(path: Path) -> list[str]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [cell for row in csv.reader(file) for cell in row]


READERS: dict[str, Callable[[Path], list[str]]] = {
    ".docx": docx,
    ".odt": odt,
    ".html": web_page,
    ".md": markdown,
    ".txt": plain,
    ".pdf": pdf,
    ".xlsx": xlsx,
    ".csv": comma_separated,
}


def text(path: Path) -> str:
    """All that a file says, with every space and line break as one space."""
    return " ".join(" ".join(READERS[path.suffix](path)).split())


def _part(path: Path, name: str) -> etree._Element:
    with zipfile.ZipFile(path) as package:
        return etree.fromstring(package.read(name))


def _lines_of_page(page: pikepdf.Page) -> list[str]:
    """Decode the text of a page: each font's own table says which letter a code stands for (ISO 32000, 9.10.3)."""
    fonts = {name: _letters(font) for name, font in page.Resources.Font.items()}
    letters: dict[str, str] = {}
    lines = [""]
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "Tf":
                letters = fonts[str(operands[0])]
            case "Tj":
                lines[-1] += _decoded(bytes(operands[0]), letters)
            case "TJ":
                shown = (part for part in operands[0] if isinstance(part, pikepdf.String))
                lines[-1] += "".join(_decoded(bytes(part), letters) for part in shown)
            case "ET":
                lines.append("")
    return lines


def _letters(font: pikepdf.Object) -> dict[str, str]:
    table = font.ToUnicode.read_bytes().decode("latin-1")
    found: dict[str, str] = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for code, letter in re.findall(r"<(\w+)>\s*<(\w+)>", block):
            found[code.lower()] = _utf16(letter)
    for block in re.findall(r"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for first, last, letter in re.findall(r"<(\w+)>\s*<(\w+)>\s*<(\w+)>", block):
            for step in range(int(last, 16) - int(first, 16) + 1):
                found[f"{int(first, 16) + step:04x}"] = chr(int(letter, 16) + step)
    return found


def _utf16(code: str) -> str:
    return bytes.fromhex(code).decode("utf-16-be")


def _decoded(codes: bytes, letters: dict[str, str]) -> str:
    return "".join(letters[codes[place : place + 2].hex()] for place in range(0, len(codes), 2))
