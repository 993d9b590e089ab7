"""A Discourse user's own archive (``user_archive.csv``): her posts in many threads, without her name in the file."""

from __future__ import annotations

import csv
import io

from ingest.forum.post_time import moment_of
from ingest.forum.saved_page import SavedPage
from ingest.forum.thread import Damaged, Post, Thread

SITE = "discourse"
_NEEDED = {"topic_title", "post_raw", "created_at"}


def read_user_archive(page: SavedPage) -> Thread | None:
    """The posts of an archive, which names nobody: a person says whose they are. None where it is no such table."""
    if page.html or not set(page.plain.partition("\n")[0].strip().split(",")) >= _NEEDED:
        return None
    posts: dict[tuple[str, str], Post] = {}
    damaged: tuple[Damaged, ...] = ()
    table = csv.DictReader(io.StringIO(page.plain, newline=""), strict=True)
    read = 1
    try:
        for row in table:
            read = table.line_num
            words = (row["post_raw"] or "").replace("\r\n", "\n").strip()
            post = Post(
                site=SITE,
                thread=row["topic_title"] or "",
                author="",
                time=moment_of((row["created_at"] or "").replace(" UTC", "+00:00").replace(" ", "T", 1)),
                body=words,
                number=len(posts) + 1,
            )
            posts.setdefault((row["created_at"] or "", words), post)
    except csv.Error:  # a table that broke off: what stands before is read, and the rest is told
        rest = page.plain.splitlines(keepends=True)[read:]
        damaged = (Damaged(f"line {read + 1}", "".join(rest)),)
    return Thread(SITE, "", tuple(posts.values()), damaged=damaged) if posts else None
