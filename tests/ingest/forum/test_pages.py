"""Saved pages of each forum program: every post, none invented, its author, time and own words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ingest.forum.layouts import read_layout
from ingest.forum.saved_page import read_saved_page
from ingest.forum.thread import Post, Thread

PAGES = Path(__file__).parent / "pages"
FILES = sorted(path for path in PAGES.iterdir() if path.suffix != ".json")


def expected_of(page: Path) -> Path:
    """The file that says what the page holds."""
    named = page.with_name(f"{page.name}.json")
    return named if named.exists() else page.with_suffix(".json")


def thread_of(page: Path) -> Thread:
    """The thread of a page whose layout is known."""
    thread = read_layout(read_saved_page(page.read_bytes()))
    assert thread
    return thread


def told(post: Post) -> dict[str, object]:
    """A post as the expected files put it: flags only where they are set."""
    flags = {name: True for name in ("opening_poster", "staff", "withdrawn") if getattr(post, name)}
    return {"author": post.author, "time": post.time.isoformat() if post.time else "", **flags, "body": post.body}


@pytest.mark.parametrize("page", FILES, ids=lambda page: page.name)
def test_every_post_of_a_page_is_read(page: Path) -> None:
    """Author, time with its offset, flags and the words, to the letter; and what the person is told was found."""
    expected = json.loads(expected_of(page).read_text(encoding="utf-8"))
    thread = thread_of(page)
    assert [told(post) for post in thread.posts] == expected["posts"]
    assert thread.description == expected["description"]
    assert thread.title == expected.get("title", thread.title)
