"""Posts out of a forum's HTML, by what its program's markup says: every post once, and none of the page.

Somebody else's words that a post repeats are kept apart as its quotation, where the program names their author or the
page shows them as another's post. A letter that a writer shows as a quotation is hers to show.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from ingest.forum.markup import GONE, Markup, Pick
from ingest.forum.markups import MARKUPS
from ingest.forum.outermost import outermost
from ingest.forum.post_time import Calendar, calendar_of, moment_of
from ingest.forum.saved_page import SavedPage
from ingest.forum.signature import without_signature
from ingest.forum.thread import Post, Thread
from ingest.html_text import shallow, text_of_html

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_SMILEY = re.compile(r"smil|emoji|emoticon", re.IGNORECASE)
_STAFF = re.compile(
    r"\b(?:moderator|administrator|site admin|forum admin|admin|staff|community manager)\b", re.IGNORECASE
)
_NAMED = re.compile(r"\bwrote\b|\bsaid\b|originally posted by|^quote from|^quote:|^on .{4,60},", re.IGNORECASE)
_CITATION = "cite, .bbCodeBlock-title, .attribution, .bbcode_postedby, .quote_author, .ipsQuote_citation, .quotetitle"
_TAKEN = "\ue000"
"""Stands where a quotation was: what is written above and below one is not one sentence."""
_AROUND = re.compile(f"\\s*{_TAKEN}[\\s{_TAKEN}]*")
_CITES = ("cite", "data-quote", "data-author", "data-username", "data-pid")
_LOOKED_AT = 4
"""Elements of one selector in a post."""
_LONG = 20
"""Characters of a line that two people do not write by chance."""
_EDITED = re.compile(
    r"^(?:Last edited (?:by|on|at) .{1,120}|Edited (?:by|on|at|January|February|March|April|May|June|July|August"
    r"|September|October|November|December) .{0,120}\d\d.{0,80})\Z",
    re.MULTILINE,
)
"""The program's own word, which tells when; "Edited: they lost it too" is the writer's."""
_OTHER_DAY = re.compile(r"(?:Joined|Join Date|Registered|Member since)\b", re.IGNORECASE)
"""Days of a profile, and of no post."""
_TOTAL = re.compile(r"\b(\d[\d,]{0,8}) posts?\b|\bof (\d[\d,]{0,8})\b", re.IGNORECASE)
_PAGE = re.compile(r"\bPage (\d{1,5}) of \d|\b(\d{1,6}) to \d{1,6} of \d", re.IGNORECASE)
_LATER = re.compile(
    r"(?:[?&/;-]page[=-]?|/p)(\d{1,5})\b|[?&;](?:start|st|offset)=(\d{1,6})|\.msg\d|index\d?\.php\?topic=\d+\.(\d+)"
)


@dataclass(frozen=True, slots=True)
class _Found:
    """A post's element, before it is a post."""

    node: LexborNode
    body: LexborNode
    author: str
    shown: tuple[str, ...]
    """What may tell its time, best first."""


def read_marked(page: SavedPage) -> Thread | None:
    """The posts of a page whose markup is known; None when it is not, or when nobody is named on it."""
    if not page.html:
        return None
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 - text needs no parser

    tree = LexborHTMLParser(shallow(page.html))
    for smiley in tree.css("img[alt]"):
        if _SMILEY.search(" ".join(filter(None, [smiley.attributes.get("class"), smiley.attributes.get("src")]))):
            smiley.replace_with(smiley.attributes.get("alt") or "")
    best: Thread | None = None
    for markup in MARKUPS:
        found = list(_found(tree, markup))
        if any(each.author for each in found) and (best is None or len(found) > len(best.posts)):
            best = _thread(tree, page, markup, found)
    return best


def _found(tree: LexborHTMLParser, markup: Markup) -> Iterator[_Found]:
    """Each post. One that names nobody, as where an account was deleted, is one if it tells when it was written."""
    seen: set[int] = set()
    for node in tree.css(markup.post):
        body = _first(node, markup.body)
        if body is None or body.mem_id in seen:
            continue
        author = _told(node, markup.author)
        shown = tuple(each for each in _all_told(node, markup.time) if not _OTHER_DAY.match(each))
        if author or any(map(moment_of, shown)):
            seen.add(body.mem_id)
            yield _Found(node, body, author, shown)


def _thread(tree: LexborHTMLParser, page: SavedPage, markup: Markup, found: Sequence[_Found]) -> Thread:
    calendar = calendar_of((shown for each in found for shown in each.shown), page.saved)
    title = next((text for name in markup.title if (text := _text(tree.css_first(name)))), "")
    told = Counter(line for each in found for line in set(_long_lines(text_of_html(each.body.html or ""))))
    posts = _once([_post(each, markup, title, calendar, told) for each in found])
    whole = " ".join(text for name in markup.stated if (text := _text(tree.css_first(name))))
    stated = max((int((a or b).replace(",", "")) for a, b in _TOTAL.findall(whole)), default=0)
    opener = posts[0].author if posts and _is_first(page, whole, tree) else ""
    numbered = tuple(
        replace(post, number=number, opening_poster=post.author == opener) for number, post in enumerate(posts, 1)
    )
    return Thread(markup.site, title, numbered, stated if stated >= len(posts) else 0)


def _post(found: _Found, markup: Markup, title: str, calendar: Calendar, told: Counter[str]) -> Post:
    time: datetime | None = next((moment for shown in found.shown if (moment := moment_of(shown, calendar))), None)
    gone = any(found.node.css_first(name) for name in markup.gone)
    quoted = _take_out(found.body, markup, told)
    body = _own(text_of_html(found.body.html or ""))
    withdrawn = gone or re.fullmatch(GONE, body) is not None
    ranks = (_text(found.node.css_first(name)) for name in markup.rank)
    return Post(
        site=markup.site,
        thread=title,
        author=found.author,
        time=time,
        body="" if withdrawn else body,
        quoted=quoted,
        staff=any(_STAFF.search(rank) for rank in ranks if len(rank) < 200),
        withdrawn=withdrawn,
    )


def _take_out(body: LexborNode, markup: Markup, told: Counter[str]) -> str:
    """Remove from a body what is not its author's; give the quotations of other posts among it.

    ``told``: in how many posts of the page each longer line stands.
    """
    for name in markup.drop:
        for node in outermost(body.css(name), lambda node: node.mem_id != body.mem_id):
            node.decompose()
    quotations: list[str] = []
    for name in markup.quote:

        def is_theirs(node: LexborNode, *, bare: bool = name == "blockquote") -> bool:
            if node.mem_id == body.mem_id:
                return False
            words = text_of_html(node.html or "")
            return not bare or _is_named(node, words) or _is_repeated(words, told)

        for node in outermost(body.css(name), is_theirs):
            quotations.append(text_of_html(node.html or ""))
            node.replace_with(_TAKEN)
    return "\n\n".join(filter(None, quotations))


def _is_named(node: LexborNode, words: str) -> bool:
    cited = any(_quotation_of(citation) == node.mem_id for citation in node.css(_CITATION)[:_LOOKED_AT])
    named = cited or any(key in node.attributes for key in _CITES)
    above = node.prev
    while above is not None and above.is_text_node and not above.text().strip():
        above = above.prev
    headed = above is not None and "quoteheader" in (above.attributes.get("class") or "")
    return named or headed or _NAMED.search(words.partition("\n")[0]) is not None


def _quotation_of(citation: LexborNode) -> int | None:
    """The quotation that a citation heads: the nearest around it, for they nest."""
    above = citation.parent
    while above is not None and above.tag != "blockquote":
        above = above.parent
    return above.mem_id if above else None


def _is_repeated(words: str, told: Counter[str]) -> bool:
    lines = _long_lines(words)
    return bool(lines) and all(told[line] > 1 for line in lines)


def _long_lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if len(line) >= _LONG]


def _own(text: str) -> str:
    """Without a signature below a drawn line, and without the program's word that the post was edited."""
    text = _AROUND.sub("\n\n", text)
    text = without_signature(text)
    return _EDITED.sub("", text.strip()).strip()


def _once(posts: Sequence[Post]) -> list[Post]:
    """Each post once: every page of some threads repeats the first."""
    seen: set[tuple[str, datetime | None, str]] = set()
    kept = []
    for post in posts:
        key = (post.author, post.time, post.body)
        if key not in seen or post.time is None:
            seen.add(key)
            kept.append(post)
    return kept


def _is_first(page: SavedPage, whole: str, tree: LexborHTMLParser) -> bool:
    """Whether the page is certainly the thread's first, so that its first post opened the thread."""
    shown = _PAGE.search(whole) or _PAGE.search(_text(tree.css_first(".pagination, .pagenav, .pageNav, .PageNav")))
    if shown:
        return int(shown[1] or shown[2]) == 1
    later = _LATER.search(page.address)
    return not later or {int(each) for each in later.groups() if each} <= {0, 1}


def _first(node: LexborNode, names: Sequence[str]) -> LexborNode | None:
    return next((found for name in names if (found := node.css_first(name))), None)


def _told(node: LexborNode, picks: Sequence[Pick]) -> str:
    return next(_all_told(node, picks), "")


def _all_told(node: LexborNode, picks: Sequence[Pick]) -> Iterator[str]:
    for name, attribute in picks:
        for found in node.css(name)[:_LOOKED_AT] if name else [node]:
            told = (found.attributes.get(attribute) or "") if attribute else found.text(separator=" ")
            if told := " ".join(told.split()):
                yield told


def _text(node: LexborNode | None) -> str:
    return " ".join(node.text().split()) if node else ""
