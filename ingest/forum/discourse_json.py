"""Topics and posts of a Discourse forum as its API gives them: ``/t/ID.json``, ``/posts/ID.json``, or lists."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from ingest.forum.markup import GONE
from ingest.forum.outermost import outermost
from ingest.forum.post_time import moment_of
from ingest.forum.saved_page import SavedPage
from ingest.forum.thread import Post, Thread
from ingest.html_text import text_of_html

SITE = "discourse"
_WRITTEN = 1
"""The ``post_type`` of what a person wrote; 2 is a moderator's note, 3 an action such as closing, 4 a whisper."""
_DEEP = 6
_QUOTE = re.compile(r"\[quote=[^\]]{0,300}\](.*?)\[/quote\]", re.DOTALL | re.IGNORECASE)
_ASIDES = "aside.quote"


def read_json(page: SavedPage) -> Thread | None:
    """The posts of a topic; None where the text is no JSON, or none that Discourse writes."""
    text = page.plain.lstrip("\ufeff \t\r\n")
    if page.html or not text.startswith(("{", "[")):
        return None
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        return None
    outer: dict[str, Any] = told if isinstance(told, dict) else {}
    inner = outer.get("topic")
    topic: dict[str, Any] = inner if isinstance(inner, dict) else outer
    title = _word(topic, "title") or html.unescape(_word(topic, "fancy_title"))
    opener = _opener(topic)
    posts: dict[tuple[int, str, str], Post] = {}
    for number, form in enumerate(_forms(told, 0), 1):
        post = _post(form, title or _word(form, "topic_title"), opener, number)
        if post:
            posts.setdefault((post.number, post.author, post.body), post)
    if not posts:
        return None
    ordered = sorted(posts.values(), key=lambda post: post.number)
    if not opener and ordered[0].number == 1:
        ordered = [replace(post, opening_poster=post.author == ordered[0].author) for post in ordered]
    stated = topic.get("posts_count")
    return Thread(SITE, ordered[0].thread, tuple(ordered), stated if isinstance(stated, int) else 0)


def _forms(told: object, depth: int) -> Iterator[dict[str, Any]]:
    """Every object that is a post, wherever the export has put its list."""
    if depth > _DEEP:
        return
    if isinstance(told, list):
        for each in told:
            yield from _forms(each, depth + 1)
    elif isinstance(told, dict):
        if isinstance(told.get("username"), str) and ("cooked" in told or "raw" in told) and "created_at" in told:
            yield told
            return
        for name in ("post_stream", "posts", "latest_posts", "topic", "post", "topics"):
            if name in told:
                yield from _forms(told[name], depth + 1)


def _post(form: dict[str, Any], title: str, opener: str, place: int) -> Post | None:
    kind = form.get("post_type", _WRITTEN)
    if kind not in (_WRITTEN, 2) or form.get("action_code"):
        return None
    body, quoted = _words(form)
    gone = bool(form.get("deleted_at") or form.get("user_deleted")) or re.fullmatch(GONE, body) is not None
    number = form.get("post_number")
    author = str(form["username"])
    return Post(
        site=SITE,
        thread=title,
        author=author,
        time=moment_of(_word(form, "created_at")),
        body="" if gone else body,
        quoted=quoted,
        number=number if isinstance(number, int) else place,
        opening_poster=author == opener,
        staff=kind != _WRITTEN or any(form.get(name) is True for name in ("moderator", "admin", "staff")),
        withdrawn=gone,
    )


def _words(form: dict[str, Any]) -> tuple[str, str]:
    """A post's own words, and what it quotes of other posts."""
    cooked = _word(form, "cooked")
    if not cooked:
        raw = _word(form, "raw").replace("\r\n", "\n")
        quoted = "\n\n".join(match.strip() for match in _QUOTE.findall(raw))
        return re.sub(r"\n{3,}", "\n\n", _QUOTE.sub("", raw)).strip(), quoted
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 - only where there is HTML

    tree = LexborHTMLParser(cooked)
    for image in tree.css("img.emoji[alt], img.emoji[title]"):
        image.replace_with(image.attributes.get("alt") or image.attributes.get("title") or "")
    quotations = []
    for aside in outermost(tree.css(_ASIDES)):
        quotations.append(text_of_html(aside.html or ""))
        aside.decompose()
    for extra in outermost(tree.css(".lightbox .meta, .onebox .source, .cooked-selection-barrier")):
        extra.decompose()
    return text_of_html(tree.html or ""), "\n\n".join(quotations)


def _opener(topic: dict[str, Any]) -> str:
    details = topic.get("details")
    created = details.get("created_by") if isinstance(details, dict) else topic.get("created_by")
    return _word(created, "username") if isinstance(created, dict) else ""


def _word(form: dict[str, Any], name: str) -> str:
    value = form.get(name)
    return value if isinstance(value, str) else ""
