"""Signatures and sign-offs below what the writer wrote: "-- ", "thanks, Karen x", an office's block.

Three voices: the delimiter (RFC 3676, 4.3), the phrases and names of a sign-off, and a trained classifier of lines.
What is only a closing and a name is folded by a rule called "sign-off", what stands below it by one called "signature".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.message import Address
from pipeline.clean.line import Line, fold_all
from pipeline.clean.linemodel import signature_start
from pipeline.clean.nameblock import name_block_start
from pipeline.clean.prose import LONG, is_prose
from pipeline.clean.ruledbox import boxed_start
from pipeline.clean.ruledbox import ruled as drawn
from pipeline.clean.signer import name_like, names_of
from pipeline.clean.signoff import Cut, signoff, signoff_length, with_closing
from pipeline.letter import Label

_DELIMITER = re.compile(r"^[ \t]*(?:--|—|––|––|__)[ \t\u00a0]*$")
_PICTURE = re.compile(r"^\[(?:cid:|image:|logo|https?:)[^\]]{0,200}\]$", re.IGNORECASE)
_KEPT = Label.KEPT
_LONGEST = 15
_PROSE_BELOW = 3
"""Lines of prose below a delimiter from which on it is none: two are a quotation of somebody wise."""


def fold_signatures(lines: Sequence[Line], sender: Address | None) -> None:
    """Label the signature at the end of what is still kept. ``sender``: the writer's name and address, as evidence."""
    for line in lines:
        if line.container == "signature":
            line.fold(Label.SIGNATURE, "signature container", 0.95)
    names = names_of(sender)
    fence = next((number for number in range(len(lines) - 1, -1, -1) if lines[number].fenced), -1)
    stretches = _stretches(lines[fence + 1 :])
    signed_only = bool(stretches) and bool(_DELIMITER.match(next(line.text for line in stretches[0] if line.bare)))
    for number in range(len(stretches) - 1, -1, -1):
        stretch = stretches[number]
        _fold_tail(stretch, names, opening=number == 0 and fence < 0 and not signed_only)
        if any(line.kept and line.bare for line in stretch):
            return


def _stretches(lines: Sequence[Line]) -> list[list[Line]]:
    """The runs of kept lines that hold words, in order; what a telephone put between them does not part them."""
    runs: list[list[Line]] = [[]]
    for line in lines:
        if line.label is _KEPT:
            runs[-1].append(line)
        elif line.bare and runs[-1] and line.rule != "mobile footer":
            runs.append([])
    return [run for run in runs if any(line.bare for line in run)]


def _fold_tail(stretch: list[Line], names: frozenset[str], *, opening: bool) -> None:
    """Fold the signature at the end of one stretch. ``opening``: the letter begins with it, so something must stay."""
    box = None if _by_delimiter(stretch, opening=opening) else boxed_start(stretch, opening=opening)
    if box is not None:
        fold_all(stretch[box:], Label.SIGNATURE, "signature below a ruled line", 0.9)
    rest = [line for line in stretch if line.kept]
    if any(line.bare for line in rest):
        _by_voices(rest, names, opening=opening)


def _by_voices(stretch: list[Line], names: frozenset[str], *, opening: bool) -> None:
    """The rules for a sign-off and the classifier: whichever hears the signature begin earlier."""
    ruled = signoff(stretch, names, opening=opening)
    bounded = ruled is not None and _told_above(stretch, ruled.first)  # the classifier never cuts above prose
    heard = None if bounded else signature_start(stretch, names, opening=opening)
    block = name_block_start(stretch, names, opening=opening)
    if block is not None:
        first = min([block, *([ruled.first] if ruled else []), *([stretch.index(heard[0])] if heard else [])])
        _fold_cut(stretch, Cut(first, len(stretch), "signature by its name", 0.8), names)
    elif ruled and (ruled.end < len(stretch) or heard is None or heard[0].start >= stretch[ruled.first].start):
        _fold_cut(stretch, ruled, names)
    elif heard:
        first = _widened(stretch, stretch.index(heard[0]), opening=opening)
        _fold_cut(stretch, Cut(first, len(stretch), "signature by its lines", heard[1]), names)


def _told_above(stretch: Sequence[Line], first: int) -> bool:
    above = next((stretch[number] for number in range(first - 1, -1, -1) if stretch[number].bare), None)
    return above is not None and above.tells


def _widened(stretch: Sequence[Line], first: int, *, opening: bool) -> int:
    """A signature begins with the name that its paragraph begins with, a picture or a ruled line above it included."""
    least = 1 if opening else 0
    top = first
    while top > least and stretch[top - 1].bare and first - top < 4:
        top -= 1
    short = all(len(line.bare) < LONG and not is_prose(line.bare) for line in stretch[top:first])
    if top < first and short and name_like(stretch[top].bare) and (top == 0 or stretch[top - 1].blank):
        first = top
    above = first - 1
    while above > least and stretch[above].blank:
        above -= 1
    return above if above >= least and (drawn(stretch[above].bare) or _PICTURE.match(stretch[above].bare)) else first


def _fold_cut(stretch: Sequence[Line], cut: Cut, names: frozenset[str]) -> None:
    first = with_closing(stretch, cut.first)
    if _quoted(" ".join(line.bare for line in stretch[first : cut.end])):
        return
    middle = first + signoff_length(stretch[first : cut.end], names)
    fold_all(stretch[first:middle], Label.SIGNATURE, "sign-off", cut.confidence)
    fold_all(stretch[middle : cut.end], Label.SIGNATURE, cut.rule, cut.confidence)


def _quoted(signed: str) -> bool:
    """A quotation that began above ends in it: the signature belongs to a letter that the writer copied out."""
    return signed.count("”") > signed.count("“") or (signed.endswith('"') and signed.count('"') % 2 == 1)


def _by_delimiter(stretch: Sequence[Line], *, opening: bool) -> bool:
    """Fold what stands below the first delimiter that has no more than a signature below it."""
    filled = sum(bool(line.bare) for line in stretch)
    above = 0
    for index, line in enumerate(stretch):
        below = filled - above - bool(line.bare)
        delimits = line.bare[:1] in ("-", "—", "–", "_") and _DELIMITER.match(line.text)
        if delimits and below <= _LONGEST and (above or not opening) and _holds_no_story(stretch[index + 1 :]):
            fold_all(stretch[index:], Label.SIGNATURE, "signature below its delimiter", 0.95)
            return True
        above += bool(line.bare)
    return False


def _holds_no_story(below: Sequence[Line]) -> bool:
    return sum(is_prose(line.bare) for line in below) < _PROSE_BELOW
