"""Posts as forum-dl writes them (JSON Lines): one object a line with ``author``, ``creation_time`` and ``content``."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from ingest.forum.post_time import moment_of
from ingest.forum.saved_page import SavedPage
from ingest.forum.thread import Damaged, Post, Thread
from ingest.html_text import text_of_html

_MARKUP = re.compile(r"<(?:p|br|div|blockquote|a|b|i|em|strong|ul|li)\b", re.IGNORECASE)
_NO_NAME = re.compile(r"[^a-z0-9.-]+")


def read_lines(page: SavedPage) -> Thread | None:
    """The posts of all lines, each once, in their order; None where the first line is no such object.

    A line that is damaged, as the last one of a download that broke off, is told and the others are read.
    """
    if page.html or not page.plain.lstrip().startswith("{"):
        return None
    posts: dict[tuple[str, str, str], Post] = {}
    damaged: list[Damaged] = []
    for form in _forms(page.plain, damaged):
        post = _post(form, len(posts) + 1)
        if post:
            posts.setdefault((post.author, str(post.time), post.body), post)
    if not posts:
        return None
    first, *_ = posts.values()
    return Thread(first.site, first.thread, tuple(posts.values()), damaged=tuple(damaged))


def _forms(text: str, damaged: list[Damaged]) -> Iterator[dict[str, Any]]:
    """The objects that are posts; lines that are no JSON are added to ``damaged``."""
    for number, line in enumerate(text.split("\n"), 1):
        try:
            told = json.loads(line) if line.strip() else None
        except (ValueError, RecursionError):
            damaged.append(Damaged(f"line {number}", line))
            continue
        inner = told.get("item") if isinstance(told, dict) else None
        form = inner if isinstance(inner, dict) else told
        if isinstance(form, dict) and isinstance(form.get("content"), str) and "creation_time" in form:
            yield form


def _post(form: dict[str, Any], number: int) -> Post | None:
    content = form["content"]
    author = form.get("author")
    path = form.get("path")
    titles = [each for each in path if isinstance(each, str)] if isinstance(path, list) else []
    return Post(
        site=_site(form),
        thread=titles[-1] if titles else "",
        author=author if isinstance(author, str) else "",
        time=moment_of(str(form["creation_time"])),
        body=text_of_html(content) if _MARKUP.search(content) else content.strip(),
        number=number,
    )


def _site(form: dict[str, Any]) -> str:
    for name in ("origin", "url"):
        address = form.get(name)
        if isinstance(address, str):
            try:
                host = urlsplit(address).hostname or ""
            except ValueError:
                continue
            if host:
                return _NO_NAME.sub("-", host.removeprefix("www."))
    return "forum"
