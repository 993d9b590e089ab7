"""How a forum program marks its posts up in HTML, as data: the shape that ``ingest.forum.markups`` fills in."""

from __future__ import annotations

from dataclasses import dataclass

Pick = tuple[str, str]
"""A CSS selector inside of a post ("" is the post itself), and the attribute to read; "" reads the text."""

GONE = (
    r"(?i)\W{0,3}(?:this |the )?(?:post|message|comment|reply|thread)?\W{0,2}(?:by .{1,80} )?(?:has been |was |is )?"
    r"(?:deleted|removed|withdrawn)(?: (?:by|at|for|on) .{1,160})?\W{0,3}"
)
"""All that is left of a post which was taken away."""


@dataclass(frozen=True, slots=True)
class Markup:
    """One program's pages, or those of one of its versions."""

    site: str
    """Short name of the program."""
    post: str
    """Finds every post, outermost element first."""
    author: tuple[Pick, ...]
    """The first that gives a name is taken; the same holds for the others."""
    time: tuple[Pick, ...]
    body: tuple[str, ...]
    """Selectors of the element with the words. A post without one is none."""
    quote: tuple[str, ...] = ()
    """Somebody else's words that the program has put into the body."""
    drop: tuple[str, ...] = ()
    """What else stands in the body and is not its author's: edit notes, signatures, links to unfold."""
    title: tuple[str, ...] = ("h1", "title")
    stated: tuple[str, ...] = ()
    """Where "174 posts" or "1 to 25 of 174" stands."""
    rank: tuple[str, ...] = ()
    """Where "Moderator" or "Administrator" stands below a name."""
    gone: tuple[str, ...] = ()
    """Found in a post that was deleted."""
