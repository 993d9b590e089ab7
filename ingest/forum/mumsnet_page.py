"""A Mumsnet page saved as text, taken apart: its title and count, and a block of lines below each header.

What stands between two headers is a post and, behind it, furniture of the page; this module takes the furniture out and
keeps it apart, so that nothing is dropped unseen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ingest.forum import mumsnet_lines as mn
from ingest.forum.mumsnet_lines import Header


@dataclass(slots=True)
class Block:
    """A header and the lines below it that are left when the page's own are taken out."""

    header: Header
    lines: list[str] = field(default_factory=list, repr=False)
    opens: bool = False
    """Whether its "OP posts:" says that its author opened the thread."""
    ends_page: bool = False

    @property
    def empty(self) -> bool:
        """Whether no words are left."""
        return not any(line.strip() for line in self.lines)


@dataclass(slots=True)
class Page:
    """One page, or several pages of one thread in one file."""

    title: str = field(repr=False)
    stated: int
    """How many posts the thread has as the page says, the first included; 0 when it does not say."""
    blocks: list[Block]
    chrome: list[str] = field(repr=False)
    """The lines that are nobody's words."""


def read_page(text: str) -> Page:
    """Take a page apart. A text without a header has no blocks, and all of it is chrome."""
    top, blocks = _blocks(text)
    title, stated = _top(top)
    chrome = top
    for block in blocks:
        _strip(block, title, chrome)
    _strip_reports(blocks, chrome)
    return Page(title, stated, blocks, chrome)


def _blocks(text: str) -> tuple[list[str], list[Block]]:
    top: list[str] = []
    blocks: list[Block] = []
    for line in text.split("\n"):
        if found := mn.header(line):
            blocks.append(Block(found))
        else:
            (blocks[-1].lines if blocks else top).append(line.rstrip())
    if blocks:
        blocks[-1].ends_page = True
    return top, blocks


def _top(lines: Sequence[str]) -> tuple[str, int]:
    """Title and stated number of posts, from what stands above the first post."""
    said = [line.strip() for line in lines if line.strip() and not mn.is_top_line(line)]
    for place, line in enumerate(said):
        if match := mn.REPLIES.fullmatch(line):
            return (said[place - 1] if place else ""), int(match[1]) + 1
        if match := mn.POSTS.fullmatch(line):
            return match[1] or (said[place - 1] if place else ""), int(match[2])
    return (said[-1] if said else ""), 0


def _strip(block: Block, title: str, chrome: list[str]) -> None:
    """Take out of one block what is the page's wherever it stands: box, advertisement, the next page's top."""
    kept = _without_foot(_without_next_top(block.lines, title, chrome), chrome, last=block.ends_page)
    block.ends_page = block.ends_page or len(kept) < len(block.lines)
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
        if not title or line.strip() != title:
            continue
        below = [each.strip() for each in lines[place + 1 : place + 6] if each.strip()]
        if below and mn.REPLIES.fullmatch(below[0]):
            cut = _top_start(lines, place)
            chrome += lines[cut:]
            return lines[:cut]
    return lines


def _without_foot(lines: list[str], chrome: list[str], *, last: bool) -> list[str]:
    """Cut where a page ends: an early one invites to join, today's lists other threads below its last post."""
    for place, line in enumerate(lines):
        if mn.FOOT.fullmatch(line.strip()) or (last and mn.LAST_FOOT.fullmatch(line.strip())):
            cut = place
            while cut and lines[cut - 1].strip() in ("", "Join the discussion"):
                cut -= 1
            chrome += lines[cut:]
            return lines[:cut]
    return lines


def _top_start(lines: Sequence[str], title_at: int) -> int:
    """Where the top of a page begins whose title stands at ``title_at``: with its board, and furniture above that."""
    cut, boards = title_at, 0
    for place in range(title_at - 1, -1, -1):
        line = lines[place].strip()
        if line and not mn.is_top_line(line):
            boards += 1
            if boards > 1 or line == "Report":
                break
        if line:
            cut = place
    return cut


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


def _strip_end(block: Block, chrome: list[str]) -> None:
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


def _strip_reports(blocks: Sequence[Block], chrome: list[str]) -> None:
    """Take the link "Report" off every block's end, on pages that show it; elsewhere the word is a writer's."""
    written = [block for block in blocks if not block.empty]
    shown = [block for block in written if block.lines[-1].strip() == "Report" or block.opens]
    if 2 * len(shown) < len(written) or not any(block.lines[-1].strip() == "Report" for block in shown):
        return
    for block in blocks:
        ends = [place for place, line in enumerate(block.lines) if line.strip() == "Report"]
        if block.ends_page and ends:  # what stands below a page's last link is its foot
            chrome += block.lines[ends[-1] + 1 :]
            del block.lines[ends[-1] + 1 :]
    for block in written:
        if block.lines[-1].strip() == "Report":
            chrome.append(block.lines.pop())
            _strip_end(block, chrome)
