"""Whatever a page holds, reading it ends: in posts that stand on it, or in nothing, and in time that grows with it."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.forum.layouts import read_layout
from ingest.forum.saved_page import SavedPage, read_saved_page
from ingest.source import open_source

PAGES = sorted(path for path in (Path(__file__).parent / "pages").iterdir() if path.suffix != ".json")
TEXTS = [path.read_text(encoding="utf-8") for path in PAGES]


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_a_damaged_page_never_raises(data: st.DataObject) -> None:
    """Cut, doubled, shuffled and filled with anything: posts or none, and each post's author stands on the page."""
    text = data.draw(st.sampled_from(TEXTS))
    pieces = [text[place : place + 60] for place in range(0, len(text), 60)]
    order = data.draw(st.lists(st.integers(0, len(pieces) - 1), max_size=60))
    noise = data.draw(st.text(max_size=30))
    damaged = noise.join(pieces[place] for place in order)
    for page in (read_saved_page(damaged.encode()), SavedPage(damaged, ""), SavedPage("", damaged)):
        thread = read_layout(page)
        for post in thread.posts if thread else ():
            assert all(word in page.text or word in damaged for word in post.author.split())


@given(st.binary(max_size=400))
@settings(deadline=None)
def test_any_bytes_are_read_or_left(raw: bytes) -> None:
    """A file that is no page ends in no thread."""
    thread = read_layout(read_saved_page(raw))
    assert thread is None or thread.posts


def long_page(name: str, posts: int) -> str:
    """A page of so many posts, each of its own."""
    if name == "xenforo":
        one = (
            '<article class="message message--post" data-author="w{0}" data-content="post-{0}">'
            '<time datetime="2019-07-21T21:24:10+0100"></time><div class="message-body"><div class="bbWrapper">'
            '<blockquote class="bbCodeBlock bbCodeBlock--quote">Said before {0}, at some length.</blockquote>'
            "Number {0}.</div></div></article>"
        )
        return "<!DOCTYPE html><html><body>" + "".join(one.format(number) for number in range(posts)) + "</body></html>"
    if name == "phpbb":
        return "A title\n" + "".join(
            f"Postby w{number} » Mon Sep 16, 2024 7:49 am\n\nw{number - 1} wrote:\nNumber {number - 1}.\n\n"
            f"Number {number}.\nTop\n"
            for number in range(posts)
        )
    return "View Full Version : A title\n\n" + "".join(
        f"w{number}\n10th May 2003, 00:55\nNumber {number}.\n\n" for number in range(posts)
    )


@pytest.mark.parametrize("name", ["xenforo", "phpbb", "vbulletin"])
def test_ten_thousand_posts_take_four_times_as_long_as_a_quarter(name: str) -> None:
    """Linear: with a margin for a machine that does other things; quadratic would be sixteen times."""
    seconds = []
    for posts in (2_500, 10_000):
        page = read_saved_page(long_page(name, posts).encode())
        began = time.process_time()
        thread = read_layout(page)
        seconds.append(time.process_time() - began)
        assert thread
        assert len(thread.posts) == posts
        assert thread.posts[-1].body == f"Number {posts - 1}."
    assert seconds[1] < max(10 * seconds[0], 1.0)


@pytest.mark.parametrize(
    "markup",
    [
        "<html>" + "<div class='post'>" * 200_000,
        "<html><article class='message message--post' data-author='" + "x" * 2_000_000 + "'><div class='bbWrapper'>y",
        "<html>" + "<blockquote><cite>a wrote:</cite>" * 50_000,
        "[" * 100_000,
        '{"post_stream":' * 50_000,
    ],
    ids=["nest", "attribute", "quotes", "brackets", "objects"],
)
def test_hostile_pages_end(markup: str) -> None:
    """In seconds, and without an error."""
    began = time.process_time()
    read_layout(read_saved_page(markup.encode()))
    assert time.process_time() - began < 20


COPIED = [path for path in PAGES if path.name.startswith("copied-")]


@pytest.mark.parametrize("path", COPIED, ids=lambda path: path.name)
def test_a_copied_page_takes_time_that_grows_with_it(path: Path) -> None:
    """However a page is repeated, padded or shuffled: a second for 100 kB, on a machine that does other things too."""
    text = path.read_text(encoding="utf-8")
    lines = text.split("\n")
    stretched = [
        text + "a\n" * 50_000,
        text + "1\n" * 50_000 + "x",
        text + "\n" * 100_000 + "x",
        text + "Reply\n" * 20_000,
        "\n".join(line for line in lines for _ in range(30)),
        text + "\n".join(sorted(lines) * 20),
    ]
    for page in stretched:
        began = time.process_time()
        read_layout(SavedPage("", page))
        assert time.process_time() - began < max(2.0, len(page) / 50_000)


def test_an_unknown_layout_is_one_document_without_a_writer(tmp_path: Path) -> None:
    """Nobody is guessed at: a person completes it."""
    page = tmp_path / "page.html"
    page.write_text("<html><body><h1>Talk</h1><p>Otter, Monday: they lost it.</p><p>Seal: ours too.</p></body></html>")
    (arrival,) = list(open_source(page))
    assert open_source(page).description == "text without a writer, 1 message"
    assert not hasattr(arrival, "reason")


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_a_page_is_known_whatever_its_name(path: Path, tmp_path: Path) -> None:
    """By looking at it: names and endings lie."""
    renamed = tmp_path / "saved"
    renamed.write_bytes(path.read_bytes())
    assert " thread, " in open_source(renamed).description


def test_a_web_archive_is_read_as_its_page(tmp_path: Path) -> None:
    """A browser's MHTML: the page is quoted-printable in it, and the day of saving tells what "Today" means."""
    html = (
        '<html><body><div class=3D"post"><div class=3D"date">Posted: <strong>Today, 9:24 pm</strong></div>'
        '<div class=3D"author">by <strong>dunlin</strong></div><div class=3D"content">'
        "Not a word=C2=A0back.</div></div></body></html>"
    )
    raw = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://forum.example.org/viewtopic.php?t=3D9\r\n"
        "Subject: Letter\r\nDate: Sun, 21 Jul 2019 22:00:00 +0100\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        f"Content-Location: https://forum.example.org/viewtopic.php?t=3D9\r\n\r\n{html}\r\n--b--\r\n"
    )
    archive = tmp_path / "page.mhtml"
    archive.write_bytes(raw.encode())
    thread = read_layout(read_saved_page(archive.read_bytes()))
    assert thread
    (post,) = thread.posts
    assert (post.author, post.body) == ("dunlin", "Not a word back.")
    assert post.time
    assert post.time.isoformat() == "2019-07-21T21:24:00+01:00"
    assert open_source(archive).description == "phpbb thread, 1 post, 1 author"
