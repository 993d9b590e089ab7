"""The forms in which a thread may be saved, tried one after the other; what fits none of them is left to a person."""

from __future__ import annotations

from collections.abc import Callable

from ingest.forum.discourse_json import read_json
from ingest.forum.forum_dl import read_lines
from ingest.forum.marked_page import read_marked
from ingest.forum.mumsnet import read_page_of_mumsnet
from ingest.forum.phpbb_text import read_phpbb_text
from ingest.forum.saved_page import SavedPage
from ingest.forum.thread import Thread
from ingest.forum.user_archive import read_user_archive
from ingest.forum.vbulletin_text import read_vbulletin_text

Reader = Callable[[SavedPage], Thread | None]

READERS: tuple[Reader, ...] = (
    read_json,
    read_lines,
    read_user_archive,
    read_marked,
    read_page_of_mumsnet,
    read_phpbb_text,
    read_vbulletin_text,
)


def read_layout(page: SavedPage) -> Thread | None:
    """The thread that a page holds, by the first layout that finds posts; None where none does."""
    for reader in READERS:
        thread = reader(page)
        if thread and thread.posts:
            return thread
    return None
