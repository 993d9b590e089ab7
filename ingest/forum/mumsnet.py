"""Mumsnet threads saved as text, in both of its layouts: every post once, with author and time, and none of the page.

The text has no marks but the headers (``ingest.forum.mumsnet_lines``). What is the page's is taken out in
``ingest.forum.mumsnet_page``; here the rest becomes posts, by the site's habits, each named where it is dealt with.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import pairwise

from ingest.forum.mumsnet_lines import is_header, joined_headers, tells_withdrawn
from ingest.forum.mumsnet_page import Block, Page, read_page
from ingest.forum.quotation import quoted_length
from ingest.forum.saved_page import SavedPage
from ingest.forum.thread import Post, Thread

SITE = "mumsnet"
_Words = dict[tuple[str, datetime], list[str]]
"""Each post's own lines by its author and time."""


def read_page_of_mumsnet(page: SavedPage) -> Thread | None:
    """The posts of a saved page, text or HTML; None where no header stands on it.

    In HTML the parts of a header may be elements of their own, so that they stand on lines of their own.
    """
    text = joined_headers(page.text) if page.html else page.text
    return read_thread(text) if any(map(is_header, text.split("\n"))) else None


def read_thread(text: str) -> Thread:
    """The posts of a page, or of several pages in one file, oldest first. A text without a header has no posts."""
    page = read_page(text)
    posts = _posts(page)
    opener = _opener(page, posts)
    if _newest_first(page.blocks):
        posts.reverse()
    ordered = sorted(posts, key=_moment)  # stable: posts of one minute keep their order
    numbered = tuple(
        replace(post, number=number, opening_poster=post.author == opener) for number, post in enumerate(ordered, 1)
    )
    return Thread(SITE, page.title, numbered, page.stated, chrome=tuple(line for line in page.chrome if line.strip()))


def _posts(page: Page) -> list[Post]:
    """One post a block, in the page's order, without repeated headers and blocks that are a quotation."""
    posts: list[Post] = []
    seen: set[tuple[str, str, str]] = set()
    own_words: _Words = {
        (block.header.author, block.header.time): block.lines for block in reversed(page.blocks) if not block.empty
    }
    headed: set[tuple[str, datetime]] = set()
    for block, quoted in _with_quotes(page.blocks):
        head = (block.header.author, block.header.time)
        if block.empty and not quoted and (head in headed or head in own_words):
            continue  # the header is repeated below the newsletter box
        headed.add(head)
        post = _post(block, quoted, own_words, page)
        key = (post.author, str(post.time), post.body)
        if key in seen:  # every page of a thread repeats its first post
            page.chrome += post.quoted.split("\n")
            continue
        seen.add(key)
        posts.append(post)
        own_words[head] = post.body.split("\n")  # without what it quotes itself: later posts quote these
    return posts


def _with_quotes(blocks: Sequence[Block]) -> Iterator[tuple[Block, Block | None]]:
    """Each block with the quotation that opens it, if one does: an older post's header directly below its own.

    Only the later layout quotes so; in the earlier one, and on a page with the newest first, a header directly below
    another means a post of which only a link was left.
    """
    quotes = not _newest_first(blocks)
    held: Block | None = None
    for block in blocks:
        if held and quotes and held.header.late and not block.empty and block.header.time < held.header.time:
            yield held, block
            held = None
            continue
        if held:
            yield held, None
        held = block if block.empty else None
        if held is None:
            yield block, None
    if held:
        yield held, None


def _post(block: Block, quoted: Block | None, own_words: _Words, page: Page) -> Post:
    lines, quotation = block.lines, ""
    if quoted:
        theirs = own_words.get((quoted.header.author, quoted.header.time))
        length = quoted_length(quoted.lines, theirs if theirs is not quoted.lines else None)
        quotation = "\n".join([f"{quoted.header.author} · {quoted.header.time:%d/%m/%Y %H:%M}", *quoted.lines[:length]])
        lines = quoted.lines[length:]
    withdrawn = tells_withdrawn(lines)
    if withdrawn:
        page.chrome += lines
    return Post(
        site=SITE,
        thread=page.title,
        author=block.header.author,
        time=block.header.time,
        body="" if withdrawn else "\n".join(lines).strip(),
        quoted=quotation.strip(),
        opening_poster=(quoted or block).opens,
        staff=block.header.staff,
        withdrawn=withdrawn,
    )


def _newest_first(blocks: Sequence[Block]) -> bool:
    times = [block.header.time for block in blocks]
    falls = sum(later < earlier for earlier, later in pairwise(times))
    return falls * 2 > len(times)


def _moment(post: Post) -> datetime:
    """Every post of this site has a time."""
    assert post.time  # noqa: S101 - it is its header's
    return post.time


def _opener(page: Page, posts: Sequence[Post]) -> str:
    """Who opened the thread: the site's own mark says it, else the first post where the page certainly holds it."""
    marked = [post.author for post in posts if post.opening_poster]
    if marked:
        return marked[0]
    first = min(posts, key=_moment, default=None)
    whole = first is not None and (any(block.header.late for block in page.blocks) or page.stated <= len(posts))
    return first.author if first and whole else ""
