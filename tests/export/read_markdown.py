"""Reads Markdown with another program's parser (markdown-it), strictly by CommonMark with tables."""

from lxml import html
from markdown_it import MarkdownIt


def page(text):
    return html.fromstring(f"<main>{MarkdownIt('commonmark').enable(['table', 'strikethrough']).render(text)}</main>")


def lines(path):
    told = page(path.read_text("utf-8"))
    return [line.text_content() for line in told.iter("h1", "h2", "h3", "p", "li", "th", "td")]
