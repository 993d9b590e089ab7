"""A page of a forum as a person saved it: as text, as HTML, or as HTML with its pictures in one file (MHTML)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import cached_property

from ingest.filetext import text_of_file
from ingest.forum.furniture import without_furniture
from ingest.html_text import text_of_html
from ingest.mime import read_message
from ingest.unattributed import is_markup, is_web_archive

_ADDRESS = re.compile(
    rb"^(?:Snapshot-Content-Location|Content-Location):[ \t]*(\S{1,2000})", re.IGNORECASE | re.MULTILINE
)
_SAVED = re.compile(rb"^Date:[ \t]*([^\r\n]{1,80})", re.IGNORECASE | re.MULTILINE)
_CANONICAL = re.compile(
    r"<link\b[^<>]{0,200}?rel=[\"']?canonical[\"']?[^<>]{0,200}?href=[\"']([^\"'<>]{1,2000})", re.IGNORECASE
)
_SMILEY = re.compile(
    r"<img\b[^<>]{0,400}?[/\"'](?:emo|emoji|emoticons?|smileys?|smilies)[/\"' ][^<>]{0,400}>", re.IGNORECASE
)
_ALTERNATIVE = re.compile(r"\balt=[\"']([a-z ]{2,16})[\"']", re.IGNORECASE)
_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d+\)(\S{1,2000}) -->")


@dataclass(frozen=True)
class SavedPage:
    """What a file holds, before anybody has looked for posts in it."""

    html: str = field(repr=False)
    """The markup; empty where the page was saved as text."""
    plain: str = field(repr=False)
    """The text; empty where there is markup."""
    address: str = field(default="", repr=False)
    """Where it was saved from, as far as the file tells."""
    saved: datetime | None = None
    """When it was saved, as far as the file tells: "Today" on it means that day."""

    @cached_property
    def text(self) -> str:
        """The page as lines of text."""
        return self.plain or text_of_html(_with_smileys(without_furniture(self.html)))


def read_saved_page(raw: bytes) -> SavedPage:
    """The page in these bytes. Raises UnreadableMessage for a web archive whose parts cannot be read."""
    header = raw.replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    if is_web_archive(header):
        address = _ADDRESS.search(header) or _ADDRESS.search(raw[:20_000])
        found = read_message(raw)
        return SavedPage(found.html, "" if found.html else found.plain, _shown(address), _day(_SAVED.search(header)))
    text = text_of_file(raw)
    if not is_markup(text):
        return SavedPage("", text)
    told = _SAVED_FROM.search(text[:5_000]) or _CANONICAL.search(text[:100_000])
    return SavedPage(text, "", told[1] if told else "")


def _with_smileys(html: str) -> str:
    """The markup with each little face as its word: a writer's "grin" is hers, and no picture."""
    return _SMILEY.sub(_word_of, html)


def _word_of(picture: re.Match[str]) -> str:
    word = _ALTERNATIVE.search(picture[0])
    return f" {word[1]} " if word else picture[0]


def _shown(found: re.Match[bytes] | None) -> str:
    return found[1].decode("ascii", "replace") if found else ""


def _day(found: re.Match[bytes] | None) -> datetime | None:
    try:
        moment = parsedate_to_datetime(found[1].decode("ascii", "replace")) if found else None
    except ValueError:
        return None
    return moment if moment is None or moment.tzinfo else moment.replace(tzinfo=UTC)
