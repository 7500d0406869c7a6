"""A cabinet's file: opened, read and written, from any thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Any, Self

import sqlalchemy as sa

from youthcab.errors import Damaged, StoreError
from youthcab.store.access import Access, access_to
from youthcab.store.backup_folder import Backup
from youthcab.store.backups import back_up, is_sound
from youthcab.store.chain import Fault
from youthcab.store.connection import DAMAGED, TO_WRITE, engine_for, told_in_sentences
from youthcab.store.contents import Contents, contents_of
from youthcab.store.copying import copy_of
from youthcab.store.deriving import underived
from youthcab.store.encryption import Key, Keys
from youthcab.store.erasing import COMPACTED
from youthcab.store.lying_there import expect_none_is_missed, refuse_what_is_not_ours, version_of
from youthcab.store.making import make, make_ready
from youthcab.store.reading import Reading
from youthcab.store.writing import Writing


def _now() -> datetime:
    return datetime.now(UTC)


class Store:
    """An open file. Read and write in short blocks; a block that writes holds off other writers, not readers."""

    def __init__(
        self, path: Path, engine: sa.Engine, now: Callable[[], datetime], access: Access, keys: Keys, key: Key | None
    ) -> None:
        self.where, self.keys, self._key = str(path), keys, key
        self._path, self._engine, self._now, self._access = path, engine, now, access
        sa.event.listen(engine, "connect", self._look_where_it_leads)
        self._one_writer = RLock()
        self._before_closing: list[Callable[[], object]] = []

    @property
    def view_only(self) -> bool:
        """Tell whether the file can only be read here."""
        return bool(self.why_view_only)

    @property
    def why_view_only(self) -> str:
        """Say in a sentence why the file can only be read here; empty where it can be changed."""
        return self._access.why_view_only

    @property
    def is_encrypted(self) -> bool:
        """Tell whether the file is under a passphrase."""
        return self._key is not None

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """Read from one state of the file, whatever others write meanwhile.

        Raises StoreError where it is only read here and another file took its place.
        """
        if self.view_only:
            self._access.expect_in_place(self._now)
        with self._told(), self._engine.connect() as connection, connection.begin():
            yield Reading(connection)

    @contextmanager
    def writing(self, actor: str, step: str) -> Iterator[Writing]:
        """Change the file in one step, all or nothing; `step` says in words what `actor` did, such as "Add event".

        Within the block read through the Writing itself: a second block of the same thread would wait for this one.
        Raises StoreError where the file cannot be written, with nothing changed, and Displaced where another took its
        place, with all that it held copied to safety.
        """
        with (
            self._one_writer,
            self._access.changing(self._now) as look,
            told_in_sentences(self._path),
            self._engine.connect() as connection,
        ):
            connection.execution_options(**TO_WRITE)
            with connection.begin():
                look()
                writing = Writing(connection, actor, step, self._now())
                yield writing
                writing.step.close()
                look(changing=True)

    @contextmanager
    def trying(self, actor: str, step: str) -> Iterator[Writing]:
        """Change the file as `writing` does and take all of it back on leaving.

        Of one that is open for reading only a copy is changed.
        """
        place = self._copy() if self.view_only else nullcontext(self._engine)
        with self._one_writer, self._told(), place as engine, engine.connect() as connection:
            connection.execution_options(**TO_WRITE)
            # What is not to stay must not reach the file even for a moment, since whoever may change it watches it.
            connection.connection.execute("PRAGMA cache_spill=OFF")
            try:
                with connection.begin() as transaction:
                    yield Writing(connection, actor, step, self._now())
                    transaction.rollback()
            finally:
                connection.connection.execute("PRAGMA cache_spill=ON")

    @contextmanager
    def copied(self) -> Iterator[Store]:
        """Give a copy of the file as it stands, to be read for as long as it takes; it is gone on leaving."""
        access = access_to(self._path, view_only=True)
        access.watch()
        with self._told(), self._copy() as engine:
            yield Store(self._path, engine, self._now, access, self.keys, self._key)

    def _copy(self) -> AbstractContextManager[sa.Engine]:
        return copy_of(self._engine, self._path, self._key)

    def contents(self) -> Contents:
        """Count what the file holds."""
        with self._told(), self._engine.connect() as connection, connection.begin():
            return contents_of(connection)

    def check(self, *, quickly: bool = False) -> None:
        """Look through the whole file, about 150 megabytes a second; raises Damaged where it is not sound.

        `quickly` is three times as fast, and does not compare the indexes with the tables.
        """
        damaged = Damaged(DAMAGED.format(file=self._path))
        try:
            with self._told(), self._engine.connect() as connection, connection.begin():
                if not is_sound(connection, quickly=quickly):
                    raise damaged
                contents_of(connection)
        except sa.exc.DBAPIError as error:
            # Even the names of the tables may be gone.
            raise damaged from error

    def loose_links(self) -> int:
        """Count the rows that point at a row which is not there."""
        with self._told(), self._engine.connect() as connection, connection.begin():
            return len(connection.exec_driver_sql("PRAGMA foreign_key_check").all())

    def back_up(self, reason: str, look_over: Callable[[Reading], tuple[str, ...]] | None = None) -> Backup:
        """Put a checked copy of the file as it stands beside it; `look_over` tells what is wrong with its log."""
        opener = partial(engine_for, key=self._key)
        look = partial(_look_over, look_over) if look_over else None
        return back_up(self._engine, self._path, reason, self._now(), opener, look)

    def compact(self) -> None:
        """Write the whole file anew, so that nothing that was deleted is left in it; all of it or as it was.

        Raises StoreError where there is no room for that.
        """
        with (
            self._one_writer,
            self._access.changing(self._now) as look,
            told_in_sentences(self._path),
            self._engine.connect() as connection,
        ):
            look()
            connection.connection.execute("VACUUM")
            connection.connection.execute(COMPACTED)
            self._access.remember()

    def compact_if_due(self) -> None:
        """Compact the file where somebody was forgotten in it and that could not be done; raises StoreError again."""
        with self.reading() as reading:
            is_due = reading.is_to_be_compacted()
        if is_due:
            self.compact()

    def look(self) -> None:
        """Raise Displaced, with what was open copied to safety, where something else took the file's place."""
        self._access.look(self._now)

    def underived(self) -> tuple[Fault, ...]:
        """Return whatever finds and lists the records, and is not what would be made of them anew."""
        with self._told(), self._engine.connect() as connection, connection.begin():
            return tuple(underived(connection))

    def before_closing(self, act: Callable[[], object]) -> None:
        """Have something done when the file is closed; not where an error ends its use."""
        self._before_closing.append(act)

    def close(self) -> None:
        """Let go of the file."""
        if self._access.is_lost:
            # All that was in it is in the copy, and what lies there now is not ours to back up.
            self._before_closing.clear()
        try:
            while self._before_closing:
                self._before_closing.pop()()
        finally:
            self._engine.dispose()
            self._access.close()

    def _told(self) -> AbstractContextManager[None]:
        return told_in_sentences(self._path, only_read=self.view_only)

    def _look_where_it_leads(self, made: Any, _: object) -> None:
        try:
            self._access.expect_in_place(self._now)
        except StoreError:
            made.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None:
            self._before_closing.clear()
        self.close()


def _look_over(look: Callable[[Reading], tuple[str, ...]], copied: sa.Connection) -> tuple[str, ...]:
    return look(Reading(copied))


def open_store(
    where: str | Path,
    *,
    now: Callable[[], datetime] = _now,
    create: bool = True,
    view_only: bool = False,
    keys: Keys | None = None,
) -> Store:
    """Open a cabinet's file, make it where there is none, and bring an older one to the newest schema.

    `now` is the clock of the log, `keys` open what is encrypted. One program at a time may change a file and any number
    may read it: for `view_only`, or where nothing can be written, it is only read. Raises InUse where another program
    may change it, Damaged for a file that is gone or another one although there are backups of it, PassphraseNeeded for
    an encrypted one whose key was not given, and StoreError for a file that is not a cabinet of this or an older
    version, and leaves it untouched, for one that cannot be opened, and for a missing one unless it may be made.
    """
    if "://" in str(where):
        raise StoreError(f"{where} is an address, and this version opens files only. Name a file.")
    path, keys = Path(where), keys or Keys()
    if not view_only:
        refuse_what_is_not_ours(path, keys)
    access = access_to(path, view_only=view_only)
    try:
        # Whatever is found to lie there stays as it is from here on: nobody else may change it.
        version, key = version_of(path, keys, only_read=bool(access.why_view_only))
        if version is None:
            expect_none_is_missed(path, may_be_made=create and not view_only)
            make(path)
        access.watch()
        engine = engine_for(path, key, only_read=bool(access.why_view_only))
        try:
            make_ready(engine, path, access, version, now, keys, key)
        except BaseException:
            engine.dispose()
            raise
    except BaseException:
        access.close()
        raise
    return Store(path, engine, now, access, keys, key)
