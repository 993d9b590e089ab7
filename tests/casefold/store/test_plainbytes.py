"""Looking for names in raw bytes: whatever form they stand in, and nothing where there is none."""

from __future__ import annotations

import base64
import os
import sqlite3
from pathlib import Path

import pytest

from casefold.store.plainbytes import names_in, names_in_files

NAME, OTHER = "Brindolwick", "Hosteaton"


@pytest.mark.parametrize(
    "content",
    [
        b"My son Brindolwick was seen.",
        b"BRINDOLWICK",
        b"x@brindolwick.example",
        "Re: Brindolwick".encode("utf-16-le"),
        "Re: Brindolwick".encode("utf-16-be"),
        base64.b64encode(b"Brindolwick was there"),
        base64.b64encode(b"a Brindolwick was there"),
        base64.b64encode(b"is Brindolwick was there"),
        b"QQQ" + base64.b64encode(b"is Brindolwick was there"),  # after letters that belong to no base64
        os.urandom(5000) + b"brindolwick" + os.urandom(5000),
    ],
    ids=range(10),
)
def test_a_name_is_found(content: bytes) -> None:
    """As it stands, in any letter case, as UTF-16, in base64 at any offset, in the midst of anything."""
    assert names_in(content, [NAME, OTHER]) == {NAME}


def test_nothing_is_found_where_nothing_is() -> None:
    """Neither in random bytes, nor where a name is only begun."""
    assert names_in(os.urandom(2_000_000) + b"Brindolwic k", [NAME, OTHER]) == set()


def test_files_and_their_names_are_searched(tmp_path: Path) -> None:
    """A row of a database, and a file's own name in a folder below."""
    db = sqlite3.connect(tmp_path / "a.db")
    db.execute("create table a (b)")
    db.execute("insert into a values (?)", [NAME])
    db.commit()
    db.close()
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / f"{OTHER}.txt").touch()
    assert names_in_files(tmp_path, [NAME, OTHER, "Wickandstone"]) == {NAME, OTHER}
