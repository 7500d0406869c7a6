"""A cabinet's file made new, or made ready to be worked on once it is opened."""

from __future__ import annotations

import os
import secrets
from datetime import datetime
from functools import partial
from pathlib import Path

import sqlalchemy as sa

from youthcab.errors import StoreError
from youthcab.store.access import Access, Clock
from youthcab.store.backup_folder import Reason
from youthcab.store.backups import back_up
from youthcab.store.connection import engine_for, told_in_sentences
from youthcab.store.conversion import finish
from youthcab.store.encryption import Key, Keys
from youthcab.store.header import is_half_changed
from youthcab.store.in_place import let_go, new_file, place_new
from youthcab.store.recovery import set_aside
from youthcab.store.tables import SCHEMA_VERSION


def make(path: Path) -> None:
    """Make an empty cabinet beside its place and put it there when it is whole."""
    from youthcab.store.migrating import migrate

    new = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    try:
        new_file(new)
        engine = engine_for(new)
        try:
            with told_in_sentences(path):
                migrate(engine)
        finally:
            engine.dispose()
        # What another file left beside this place would be played into the new one.
        set_aside(Path(os.path.realpath(path)), only_beside=True)
        place_new(new, path)
    except OSError as error:
        raise StoreError(
            f"{path} cannot be made ({error.strerror}). Name a folder that is yours to write to."
        ) from error
    finally:
        let_go(new)
        let_go(new.with_name(f"{new.name}-journal"))


def make_ready(
    engine: sa.Engine, path: Path, access: Access, version: int | None, now: Clock, keys: Keys, key: Key | None
) -> None:
    """Take back what a crash left half done, bring an older file up to date, and finish what was stopped half way."""
    is_older = version is not None and version < SCHEMA_VERSION
    if is_older:
        access.must_change()
    with told_in_sentences(path, only_read=bool(access.why_view_only)):
        _take_back_half(engine, path, access)
        if is_older:
            _bring_up_to_date(engine, path, now(), key)
            access.remember()
        if not access.why_view_only:
            finish(path, key, keys)


def _take_back_half(engine: sa.Engine, path: Path, access: Access) -> None:
    if is_half_changed(path):
        # Taken back later, it would look as if another program had cut the file short.
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA schema_version")
        engine.dispose()
        access.remember()


def _bring_up_to_date(engine: sa.Engine, path: Path, now: datetime, key: Key | None) -> None:
    # Alembic takes longer to load than the rest of the store, and is needed once for each version.
    from youthcab.store.migrating import migrate

    back_up(engine, path, Reason.NEW_VERSION, now, partial(engine_for, key=key))
    migrate(engine)
