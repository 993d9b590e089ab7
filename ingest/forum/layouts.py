"""The forms in which a thread may be saved, tried one after the other; what fits none of them is left to a person."""

from __future__ import annotations

import re
from collections.abc import Callable

from ingest.forum.discourse_json import read_json
from ingest.forum.forum_dl import read_lines
from ingest.forum.marked_page import read_marked
from ingest.forum.mumsnet import read_page_of_mumsnet
from ingest.forum.mumsnet_lines import is_top_line
from ingest.forum.saved_page import SavedPage
from ingest.forum.text_page import read_text_page
from ingest.forum.thread import Thread
from ingest.forum.user_archive import read_user_archive
from ingest.forum.vbulletin_archive import read_vbulletin_archive

Reader = Callable[[SavedPage], Thread | None]

READERS: tuple[Reader, ...] = (
    read_json,
    read_lines,
    read_user_archive,
    read_marked,
    read_page_of_mumsnet,
    read_vbulletin_archive,
    read_text_page,
)


_GREETING = re.compile(r"(?:dear|hi|hiya|hello|hey|good (?:morning|afternoon|evening))\b.{0,60},", re.IGNORECASE)
"""How a letter begins, and no page: a thread's title has no comma at its end."""
_PROSE = 12
"""Words of a line that is prose; what stands above the posts of a page is titles, links and counts."""


def read_layout(page: SavedPage) -> Thread | None:
    """The thread that a page holds, by the first layout that finds posts; None where none does."""
    for reader in READERS:
        thread = reader(page)
        if thread and thread.posts:
            return None if _is_letter(page, thread) else thread
    return None


def _is_letter(page: SavedPage, thread: Thread) -> bool:
    """Whether a text is somebody's letter with posts pasted into it, so that her own words above them would be lost."""
    if not page.plain or page.plain.lstrip().startswith(("{", "[")):
        return False
    first = page.plain.lstrip().partition("\n")[0].strip()
    if _GREETING.fullmatch(first) or (_GREETING.match(first) and len(first.split()) >= _PROSE):
        return True
    if len(thread.posts) != 1:
        return False
    body = thread.posts[0].body
    above = page.plain.partition(body.partition("\n")[0] or thread.posts[0].author)[0]
    lines = above.split("\n")[:-1]
    return any(len(line.split()) >= _PROSE and not is_top_line(line) for line in lines)
