"""The first schema: records, links, the log and the index of words."""

from __future__ import annotations

import uuid
from typing import Any

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Make all tables of an empty file, and the name of this copy of it."""
    _records_and_links(op)
    _log(op)
    _kinds_without_news(op)
    _kinds_with_news(op)
    # An index without its own copy of the words would keep those of a removed record in the file.
    op.execute(
        "CREATE VIRTUAL TABLE search USING fts5("
        "words, tokenize='unicode61 remove_diacritics 2', prefix='1 2', detail=none)"
    )
    op.execute("INSERT INTO search(search, rank) VALUES('secure-delete', 1)")
    op.execute(
        sa.text("INSERT INTO setting (name, value) VALUES ('site', :site)").bindparams(site=uuid.uuid4().hex[:12])
    )


def _records_and_links(op: Operations) -> None:
    op.create_table(
        "record",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("deleted", sa.Boolean, nullable=False),
        sa.Column("first_day", sa.Date, nullable=False),
        sa.Column("last_day", sa.Date, nullable=False),
        sa.Column("width", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_record"),
        sa.UniqueConstraint("id", name="uq_record_id"),
    )
    op.create_index("ix_record_kind_width_first_day", "record", ["kind", "width", "first_day"])
    op.create_table(
        "link",
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("field", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("target", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("source", "field", "position", name="pk_link"),
        _to_record("link", "source"),
        _to_record("link", "target"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_link_target", "link", ["target"])


def _log(op: Operations) -> None:
    """Make the tables of steps and their operations, and the one of settings, which keeps where the log ends."""
    op.create_table(
        "step",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("actor", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_step"),
    )
    op.create_table(
        "operation",
        sa.Column("step", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sa.Column("field", sa.Text, nullable=False),
        sa.Column("old", sa.Text),
        sa.Column("new", sa.Text),
        sa.PrimaryKeyConstraint("step", "position", name="pk_operation"),
        sa.ForeignKeyConstraint(["step"], ["step.id"], name="fk_operation_step"),
        _to_record("operation", "record"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_operation_record", "operation", ["record"])
    op.create_table(
        "setting",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_setting"),
    )


def _kinds_without_news(op: Operations) -> None:
    _kind(op, "cabinet", *_words("title", "known_as", "council", "place", "contact", "style"))
    _kind(op, "term", *_words("title", "of"), *_days("since", "until"), *_numbers("seats", "votes"))
    _kind(op, "partner", *_words("title", "kind"), *_days("since"))
    _kind(op, "person", *_words("first_name", "family_name", "standing"), *_days("under_18_until"))
    _kind(op, "campaign", *_words("title", "known_as", "aim", "reason", "slogan"), *_lists("stages"))
    _kind(op, "role", *_words("role"), *_days("since", "until"), links=("person", "campaign"))
    consent = (*_lists("uses", "places", "agreed_by"), *_days("since", "until", "withdrawn"))
    _kind(op, "consent", *consent, links=("person",))
    statement = (*_words("title", "state", "cleared_by"), sa.Column("period", sa.Text))
    days = _days("dated", "meeting", "deadline")
    _kind(op, "statement", *statement, *days, *_lists("blocks", "issued"))


def _kinds_with_news(op: Operations) -> None:
    event = _words("kind", "status", "certainty", "about", "purpose", "audience", "led_by", "mode", "place")
    event += _lists("topics", "sessions", "guests", "registered", "attended")
    _news(op, "event", *event, whens=("when", "first_planned"))
    _news(op, "podcast", *_words("medium", "status", "frequency", "aim"), *_lists("topics"), whens=("since",))
    episode = [*_words("status", "link"), *_numbers("number", "minutes"), *_lists("topics", "plays")]
    _news(op, "episode", *episode, _truth("transcript"), whens=("published",), links=("podcast",))
    _news(op, "award_entry", *_words("award", "giver", "category"), *_lists("steps"), links=("person",))
    entry = [*_words("kind", "who", "what", "purpose"), *_lists("figure", "topics")]
    _news(op, "entry", *entry, _truth("still_going"), whens=("when",))
    action = _words("text", "owner", "certainty", "state", "answer")
    _news(op, "action", *action, _truth("asked"), whens=("due",))


def _news(op: Operations, name: str, *columns: sa.Column[Any], **more: tuple[str, ...]) -> None:
    _kind(op, name, *_words("title", "in_our_words"), *_days("noted"), *columns, **more)


def _kind(
    op: Operations, name: str, *columns: sa.Column[Any], whens: tuple[str, ...] = (), links: tuple[str, ...] = ()
) -> None:
    op.create_table(
        name,
        sa.Column("record_number", sa.Integer, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        *_words("notes", "source", "publish"),
        *columns,
        *(sa.Column(when, sa.Text) for when in whens),
        *_days(*(f"{when}_day" for when in whens)),
        *(sa.Column(link, sa.Text) for link in links),
        sa.PrimaryKeyConstraint("record_number", name=f"pk_{name}"),
        sa.ForeignKeyConstraint(["record_number"], ["record.number"], name=f"fk_{name}_record_number"),
        sa.UniqueConstraint("id", name=f"uq_{name}_id"),
        *(_to_record(name, column) for column in ("id", *links)),
    )
    titles = ("title",) if any(column.name == "title" for column in columns) else ()
    for column in (*titles, *(f"{when}_day" for when in whens), *links):
        op.create_index(f"ix_{name}_{column}", name, [column])


def _to_record(table: str, column: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], ["record.id"], name=f"fk_{table}_{column}", deferrable=True, initially="DEFERRED"
    )


def _words(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Text(collation="NOCASE")) for name in names]


def _days(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Date) for name in names]


def _numbers(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Integer) for name in names]


def _lists(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Text) for name in names]


def _truth(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Boolean, nullable=False)
