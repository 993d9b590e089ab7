"""Mumsnet threads saved as text, in both of its layouts: every post once, with author and time, and none of the page.

The text has no marks but the headers (``ingest.forum.mumsnet_lines``), so what stands between two of them is a post
and, behind it, furniture of the page. The site's own habits decide the rest, each named where it is dealt with.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise

from ingest.forum import mumsnet_lines as mn
from ingest.forum.mumsnet_lines import Header
from ingest.forum.thread import Post, Thread

SITE = "mumsnet"
_Words = dict[tuple[str, datetime], list[str]]
"""Each post's own lines by its author and time."""


@dataclass(slots=True)
class _Block:
    """A header and what stands below it."""

    header: Header
    lines: list[str]
    opens: bool = False
    """Whether its "OP posts:" says that its author opened the thread."""

    @property
    def empty(self) -> bool:
        return not any(line.strip() for line in self.lines)


def read_thread(text: str) -> Thread:
    """The posts of a page, or of several pages in one file, oldest first. A text without a header has no posts."""
    chrome: list[str] = []
    top, blocks = _blocks(text)
    title, stated = _top(top)
    chrome += top
    for block in blocks:
        _strip(block, title, chrome)
    _strip_reports(blocks, chrome)
    posts = _posts(blocks, title, chrome)
    opener = _opener(blocks, posts, stated)
    if _newest_first(blocks):
        posts.reverse()
    ordered = sorted(posts, key=lambda post: post.time)  # stable: posts of one minute keep their order
    numbered = tuple(
        replace(post, number=number, opening_poster=post.author == opener) for number, post in enumerate(ordered, 1)
    )
    return Thread(SITE, title, numbered, stated, tuple(line for line in chrome if line.strip()))


def _blocks(text: str) -> tuple[list[str], list[_Block]]:
    top: list[str] = []
    blocks: list[_Block] = []
    for line in text.split("\n"):
        if found := mn.header(line):
            blocks.append(_Block(found, []))
        else:
            (blocks[-1].lines if blocks else top).append(line.rstrip())
    return top, blocks


def _top(lines: Sequence[str]) -> tuple[str, int]:
    """Title and stated number of posts, from what stands above the first post."""
    said = [line.strip() for line in lines if line.strip() and not mn.is_furniture(line)]
    for place, line in enumerate(said):
        if match := mn.REPLIES.fullmatch(line):
            return (said[place - 1] if place else ""), int(match[1]) + 1
        if match := mn.POSTS.fullmatch(line):
            return match[1] or (said[place - 1] if place else ""), int(match[2])
    return (said[-1] if said else ""), 0


def _strip(block: _Block, title: str, chrome: list[str]) -> None:
    """Take out of one block what is the page's wherever it stands: box, advertisement, the next page's top."""
    kept = _without_next_top(block.lines, title, chrome)
    out: list[str] = []
    place = 0
    while place < len(kept):
        taken = _box(kept, place) or int(mn.is_furniture(kept[place]))
        chrome += kept[place : place + taken]
        if not taken:
            out.append(kept[place])
        place += max(taken, 1)
    block.lines = out
    _strip_end(block, chrome)


def _without_next_top(lines: list[str], title: str, chrome: list[str]) -> list[str]:
    """Cut where the next page of the same file begins: board, the thread's title once more, its count."""
    for place, line in enumerate(lines):
        if (
            title
            and line.strip() == title
            and any(mn.REPLIES.fullmatch(each.strip()) for each in lines[place + 1 : place + 4])
        ):
            cut = max(place - 1, 0)
            chrome += lines[cut:]
            return lines[:cut]
    return lines


def _box(lines: Sequence[str], place: int) -> int:
    """How many lines the newsletter box takes up that starts here; 0 when none does."""
    if not mn.BOX_START.fullmatch(lines[place].strip()):
        return 0
    for length, line in enumerate(lines[place : place + mn.BOX_LENGTH], 1):
        if mn.BOX_END.fullmatch(line.strip()):
            return length
    length = 1
    while place + length < len(lines) and mn.is_box_line(lines[place + length]):
        length += 1
    return length


def _strip_end(block: _Block, chrome: list[str]) -> None:
    """Take the gallery and "OP posts:" off a block's end; a "Report" that may stand among them waits for all blocks."""
    tail: list[str] = []
    while block.lines:
        line = block.lines[-1].strip()
        above = block.lines[-2].strip() if len(block.lines) > 1 else ""
        if mn.OP_POSTS.fullmatch(line):
            block.opens = True
        elif line.isdecimal() and mn.GALLERY.fullmatch(above):
            chrome.append(block.lines.pop())
        elif line == "Report" and not tail:
            tail.append(block.lines.pop())
            continue
        elif line and not mn.GALLERY.fullmatch(line):
            break
        chrome.append(block.lines.pop())
    block.lines += tail


def _strip_reports(blocks: Sequence[_Block], chrome: list[str]) -> None:
    """Take the link "Report" off every block's end, on pages that show it; elsewhere the word is a writer's."""
    written = [block for block in blocks if not block.empty]
    shown = [block for block in written if block.lines[-1].strip() == "Report" or block.opens]
    if 2 * len(shown) < len(written) or not any(block.lines[-1].strip() == "Report" for block in shown):
        return
    last = blocks[-1]
    ends = [place for place, line in enumerate(last.lines) if line.strip() == "Report"]
    if ends:  # what stands below the last post's link is the page's foot
        chrome += last.lines[ends[-1] + 1 :]
        del last.lines[ends[-1] + 1 :]
    for block in written:
        if block.lines[-1].strip() == "Report":
            chrome.append(block.lines.pop())
            _strip_end(block, chrome)


def _posts(blocks: Sequence[_Block], title: str, chrome: list[str]) -> list[Post]:
    """One post a block, in the page's order, without repeated headers and blocks that are a quotation."""
    posts: list[Post] = []
    seen: set[tuple[str, str, str]] = set()
    own_words: _Words = {
        (block.header.author, block.header.time): block.lines for block in reversed(blocks) if not block.empty
    }
    for block, quoted in _with_quotes(blocks):
        same = own_words.get((block.header.author, block.header.time))
        if block.empty and not quoted and same is not None and same is not block.lines:
            continue  # the header is repeated below the newsletter box
        post = _post(block, quoted, own_words, title, chrome)
        key = (post.author, post.time.isoformat(), post.body)
        if key not in seen:  # every page of a thread repeats its first post
            seen.add(key)
            posts.append(post)
    return posts


def _with_quotes(blocks: Sequence[_Block]) -> Iterator[tuple[_Block, _Block | None]]:
    """Each block with the quotation that opens it, if one does: an older post's header directly below its own.

    Only the later layout quotes so; in the earlier one, and on a page with the newest first, a header directly below
    another means a post of which only a link was left.
    """
    reverse = _newest_first(blocks)
    held: _Block | None = None
    for block in blocks:
        if (
            held
            and held.header.late
            and not reverse
            and not held.header.same_post(block.header)
            and block.header.time <= held.header.time
        ):
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


def _post(
    block: _Block,
    quoted: _Block | None,
    own_words: _Words,
    title: str,
    chrome: list[str],
) -> Post:
    lines, quotation = block.lines, ""
    if quoted:
        theirs = own_words.get((quoted.header.author, quoted.header.time))
        length = _quoted_length(quoted.lines, theirs if theirs is not quoted.lines else None)
        quotation = "\n".join([f"{quoted.header.author} · {quoted.header.time:%d/%m/%Y %H:%M}", *quoted.lines[:length]])
        lines = quoted.lines[length:]
    withdrawn = mn.tells_withdrawn(lines)
    if withdrawn:
        chrome += lines
    return Post(
        site=SITE,
        thread=title,
        author=block.header.author,
        time=block.header.time,
        body="" if withdrawn else "\n".join(lines).strip(),
        quoted=quotation.strip(),
        opening_poster=block.opens,
        staff=block.header.staff,
        withdrawn=withdrawn,
    )


def _quoted_length(lines: Sequence[str], theirs: Sequence[str] | None) -> int:
    """How many lines the quotation takes up: the quoted post's own where the page has it, else the first paragraph."""
    if theirs is not None:
        wanted = [line.strip() for line in theirs if line.strip()]
        place = 0
        while wanted and place < len(lines):
            line = lines[place].strip()
            if line and line != wanted[0]:
                break
            if line:
                wanted.pop(0)
            place += 1
        if not wanted:
            return place
    started = False
    for place, line in enumerate(lines):
        if started and not line.strip():
            return place
        started = started or bool(line.strip())
    return len(lines)


def _newest_first(blocks: Sequence[_Block]) -> bool:
    times = [block.header.time for block in blocks]
    falls = sum(later < earlier for earlier, later in pairwise(times))
    return falls * 2 > len(times)


def _opener(blocks: Sequence[_Block], posts: Sequence[Post], stated: int) -> str:
    """Who opened the thread: the site's own mark says it, else the first post where the page certainly holds it."""
    marked = [block.header.author for block in blocks if block.opens]
    if marked:
        return marked[0]
    first = min(posts, key=lambda post: post.time, default=None)
    whole = first is not None and (any(block.header.late for block in blocks) or stated <= len(posts))
    return first.author if first and whole else ""
