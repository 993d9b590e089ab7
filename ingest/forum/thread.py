"""A saved forum thread: its posts, and how much of the thread they are."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Post:
    """One post as it stands on a saved page."""

    site: str
    """Short name of the platform, such as ``mumsnet``."""
    thread: str = field(repr=False)
    """Title of the thread; may be empty."""
    author: str = field(repr=False)
    """Username; empty where the page names nobody, as archives do that have lost their names."""
    time: datetime | None
    """When it was posted, in the site's local time with its offset; None where the page does not tell."""
    body: str = field(repr=False)
    """The author's own words, without the page's furniture and without a quoted post; empty when withdrawn."""
    quoted: str = field(default="", repr=False)
    """The post that the author quotes above their own words, as far as it is known; its header line comes first."""
    number: int = 0
    """Place among the posts as saved, oldest first, from 1."""
    opening_poster: bool = False
    staff: bool = False
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Damaged:
    """A part of an export that is cut short or broken; the rest of it is read."""

    where: str
    """Its place in the file, such as ``line 3``."""
    raw: str = field(repr=False)
    """Its own text, to be kept."""


@dataclass(frozen=True, slots=True)
class Thread:
    """What one saved file holds of a thread."""

    site: str
    title: str = field(repr=False)
    posts: tuple[Post, ...]
    """Oldest first, each once."""
    stated: int = 0
    """How many posts the page says the thread has, its first one included; 0 when it does not say."""
    damaged: tuple[Damaged, ...] = ()
    chrome: tuple[str, ...] = field(default=(), repr=False)
    """The lines of the page that are nobody's words, for whoever checks what the reader left out."""

    @property
    def description(self) -> str:
        """What was found, for the person: ``mumsnet thread, 25 of 174 posts, 11 authors; pages missing``."""
        found = len(self.posts)
        missing = self.stated > found
        posts = f"{found} of {self.stated} posts" if missing else _counted(found, "post")
        names = {post.author for post in self.posts if post.author}
        authors = _counted(len(names), "author") if names else "nobody named"
        broken = f"; {_counted(len(self.damaged), 'part')} damaged" if self.damaged else ""
        return f"{self.site} thread, {posts}, {authors}" + ("; pages missing" if missing else "") + broken


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
