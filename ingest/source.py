"""Where messages in files come from: anything a person can name is opened by looking at what it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import assert_never

from ingest import mailboxes
from ingest.arrival import Arrival, Form, Unreadable
from ingest.forum.layouts import read_layout
from ingest.forum.post import dump
from ingest.forum.saved_page import read_saved_page
from ingest.forum.thread import Post, Thread
from ingest.forum.web_archive import is_web_archive_file, pages_of
from ingest.looks import HEAD, Look, is_outlook, look
from ingest.message import IngestError, UnreadableMessage

__all__ = ["NothingReadable", "Source", "SourceMissing", "SourceRefused", "Unreadable", "open_source"]

_NOTES = frozenset({"readme", "readme.md", "readme.txt"})


class SourceMissing(IngestError):
    """There is no such file or folder."""


class SourceRefused(IngestError):
    """The file or folder may not be read by this user, or the disk refuses."""


class NothingReadable(IngestError):
    """The file or folder holds nothing that could be a message."""


@dataclass(frozen=True, slots=True)
class Source:
    """An opened source. Iterating reads it from the start, one message in memory at a time."""

    description: str
    """What was found, for the person: ``mbox, 14 messages``; never a name."""
    count: int
    """How many items iterating gives."""
    _items: Callable[[], Iterator[Arrival | Unreadable]] = field(repr=False)

    def __iter__(self) -> Iterator[Arrival | Unreadable]:
        return self._items()


def open_source(path: Path) -> Source:
    """Find out what ``path`` is: mbox, Maildir, folder, mail, saved Mumsnet thread, or a text without a writer.

    A folder is the sum of the files in it. Nothing is written or locked.
    Raises SourceMissing, SourceRefused or NothingReadable, each a sentence for the person.
    """
    try:
        if path.is_dir():
            return _maildir(path) if mailboxes.is_maildir(path) else _folder(path)
        return _file(path)
    except FileNotFoundError:
        raise SourceMissing(f"There is no file or folder {path}.") from None
    except OSError as problem:
        raise SourceRefused(f"{path} cannot be read: {problem.strerror}.") from None


def _file(path: Path) -> Source:
    if path.exists() and not path.is_file():
        raise SourceRefused(f"{path} is neither a file nor a folder.")  # a pipe can be read once only
    with path.open("rb") as file:
        head = file.read(HEAD)
    if is_web_archive_file(head, path):
        return _web_archive(path)
    seen = look(head)
    match seen:
        case Look.MBOX:
            count = mailboxes.count_mbox(path)
            return Source(f"mbox, {_counted(count, 'message')}", count, lambda: _told(mailboxes.mbox(path)))
        case Look.MAIL:
            return Source("mail, 1 message", 1, lambda: iter([mailboxes.mail_file(path)]))
        case Look.OUTLOOK if is_outlook(path.read_bytes()):
            return Source("Outlook mail, 1 message", 1, lambda: iter([_whole(path, Form.OUTLOOK)]))
        case Look.TEXT:
            return _text(path)
        case Look.EMPTY:
            raise NothingReadable(f"{path} is empty.")
        case Look.BINARY | Look.OUTLOOK:
            raise NothingReadable(
                f"{path} is neither mail nor text. Casefold reads mbox, Maildir, .eml, .msg and saved threads."
            )
        case _:
            assert_never(seen)


def _text(path: Path) -> Source:
    """A thread where the page's layout is known, else one message that names no writer."""
    try:
        thread = read_layout(read_saved_page(path.read_bytes()))
    except UnreadableMessage:
        thread = None
    if thread:
        return _thread(thread)
    return Source("text without a writer, 1 message", 1, lambda: iter([_whole(path, Form.TEXT)]))


def _web_archive(path: Path) -> Source:
    """The posts of all pages whose layout is known, each once: the pages of a thread repeat its first post."""
    posts: dict[bytes, Post] = {}
    pages = unknown = 0
    broken = False
    for page in pages_of(path):
        if page is None:
            broken = True
            continue
        pages += 1
        thread = read_layout(page)
        unknown += thread is None
        for post in thread.posts if thread else ():
            posts.setdefault(dump(post), post)
    if not posts:
        raise NothingReadable(f"{path} is a web archive of {_counted(pages, 'page')}, none with posts.")
    left = (f"; {_counted(unknown, 'page')} without" if unknown else "") + ("; it breaks off" if broken else "")
    description = f"web archive of {_counted(pages, 'page')}, {_counted(len(posts), 'post')}{left}"

    def items() -> Iterator[Arrival | Unreadable]:
        for number, raw in enumerate(posts, 1):
            yield Arrival(raw, Form.POST, f"post {number}", number)

    return Source(description, len(posts), items)


def _told(items: Iterator[Arrival | Unreadable]) -> Iterator[Arrival | Unreadable]:
    """The items; where the disk refuses to go on, one last item says so."""
    try:
        yield from items
    except OSError as problem:
        yield Unreadable("the rest", f"cannot be read: {problem.strerror}")


def _whole(path: Path, form: Form) -> Arrival | Unreadable:
    try:
        return Arrival(path.read_bytes(), form, "message 1")
    except OSError as problem:
        return Unreadable("message 1", f"cannot be read: {problem.strerror}")


def _thread(thread: Thread) -> Source:
    def posts() -> Iterator[Arrival | Unreadable]:
        for post in thread.posts:
            yield Arrival(dump(post), Form.POST, f"post {post.number}", post.number)
        for each in thread.damaged:
            yield Unreadable(each.where, "cut short or damaged", each.raw.encode("utf-8", "replace"))

    return Source(thread.description, len(thread.posts) + len(thread.damaged), posts)


def _maildir(folder: Path) -> Source:
    files = mailboxes.maildir_files(folder)
    if not files:
        raise NothingReadable(f"{folder} is a Maildir without any mail.")

    def mails() -> Iterator[Arrival | Unreadable]:
        for number, file in enumerate(files, 1):
            yield mailboxes.mail_file(file, number)

    return Source(f"Maildir, {_counted(len(files), 'message')}", len(files), mails)


def _folder(folder: Path) -> Source:
    """All files of a folder, in order of name, each as if it had been named; no subfolder and no link is entered.

    A note on the folder itself is no letter. It can be taken in all the same, by its own name.
    """
    there = sorted(each for each in folder.iterdir() if not each.name.startswith("."))
    inside = [each for each in there if not each.is_symlink()]
    notes = [each for each in inside if each.name.casefold() in _NOTES and each.is_file()]
    files = [each for each in inside if each.is_file() and each not in notes]
    found = [_opened(file, f"file {number}") for number, file in enumerate(files, 1)]
    if not any(isinstance(each, Source) for each in found):
        raise NothingReadable(f"No mail and no text stands in {folder}.")

    def items() -> Iterator[Arrival | Unreadable]:
        for number, each in enumerate(found, 1):
            if isinstance(each, Unreadable):
                yield each
                continue
            for item in each:
                yield replace(item, where=f"file {number}, {item.where}")

    count = sum(each.count if isinstance(each, Source) else 1 for each in found)
    unread = f"; {notes[0].name} is left out" if notes else ""
    unread += "; folders inside it are not read" if any(each.is_dir() for each in inside) else ""
    unread += "; links are not followed" if len(inside) < len(there) else ""
    return Source(f"folder of {_counted(len(files), 'file')}, {_counted(count, 'message')}{unread}", count, items)


def _opened(file: Path, where: str) -> Source | Unreadable:
    try:
        return _file(file)
    except NothingReadable:
        return Unreadable(where, "neither mail nor text")
    except OSError as problem:
        return Unreadable(where, f"cannot be read: {problem.strerror}")


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
