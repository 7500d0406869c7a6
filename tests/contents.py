"""Everything that a cabinet's file holds, read by bare SQL, to compare one state with another."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2

from youthcab.records.kinds import KINDS

# What was removed stays known by its identifier, since the log names it; it is in none of these.
LIVE = {
    "record": "SELECT * FROM record WHERE NOT deleted",
    "link": "SELECT * FROM link",
    "search": "SELECT rowid, words FROM search",
    **{kind.name: f'SELECT * FROM "{kind.name}"' for kind in KINDS},
}


Contents = dict[str, list[tuple]]


def contents(path: Path) -> Contents:
    """Return the rows of every table that holds what there is now."""
    with closing(dbapi2.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        return {name: sorted(connection.execute(query), key=repr) for name, query in LIVE.items()}
