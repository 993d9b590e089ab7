"""Signatures and sign-offs below what the writer wrote: "-- ", "thanks, Karen x", an office's block.

Three voices: the delimiter (RFC 3676, 4.3), the phrases and names of a sign-off, and a trained classifier of lines.
What is only a closing and a name is folded by a rule called "sign-off", what stands below it by one called "signature".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.message import Address
from pipeline.clean.closing import added
from pipeline.clean.delimiter import below_delimiter, delimits
from pipeline.clean.facts import ends_copied_letter, fills_form, goes_on_below, lists_dates, names_other
from pipeline.clean.line import Line, fold_all
from pipeline.clean.linemodel import signature_start
from pipeline.clean.nameblock import name_block_start
from pipeline.clean.prose import LONG, is_prose
from pipeline.clean.ruledbox import boxed_start
from pipeline.clean.ruledbox import ruled as drawn
from pipeline.clean.signer import name_like, names_of
from pipeline.clean.signoff import Cut, signoff, signoff_length, with_closing
from pipeline.letter import Label

_PICTURE = re.compile(r"^\[(?:cid:|image:|logo|https?:)[^\]]{0,200}\]$", re.IGNORECASE)
_KEPT = Label.KEPT


def fold_signatures(lines: Sequence[Line], sender: Address | None) -> None:
    """Label the signature at the end of what is still kept. ``sender``: the writer's name and address, as evidence."""
    fence = -1
    for number, line in enumerate(lines):
        if line.container and line.container == "signature":
            line.fold(Label.SIGNATURE, "signature container", 0.95)
        if line.fenced:
            fence = number
    names = names_of(sender)
    known = sender is not None and len(names) > 1 and " " in sender.name.strip()
    stretches = _stretches(lines[fence + 1 :])
    signed_only = bool(stretches) and delimits(next(line.text for line in stretches[0] if line.bare))
    for number in range(len(stretches) - 1, -1, -1):
        stretch = stretches[number]
        _fold_tail(stretch, names, opening=number == 0 and fence < 0 and not signed_only, known=known)
        left = next((line.bare for line in stretch if line.bare and line.label is _KEPT), "")
        if left and not (number and added(left)):
            return  # a postscript below a quotation is not where the letter was signed


def _stretches(lines: Sequence[Line]) -> list[list[Line]]:
    """The runs of kept lines that hold words, in order; what a telephone put between them does not part them."""
    runs: list[list[Line]] = []
    run: list[Line] = []
    filled = False
    for line in lines:
        if line.label is _KEPT:
            run.append(line)
            filled = filled or line.bare != ""
        elif run and line.bare and line.rule != "mobile footer":
            if filled:
                runs.append(run)
            run, filled = [], False
    return [*runs, run] if filled else runs


def _fold_tail(stretch: list[Line], names: frozenset[str], *, opening: bool, known: bool) -> None:
    """Fold the signature at the end of one stretch. ``opening``: the letter begins with it, so something must stay.

    ``known``: the sender's first and last name are.
    """
    filled = [number for number, line in enumerate(stretch) if line.bare]
    if opening and len(filled) == 1:
        return
    cut = below_delimiter(stretch, filled[opening:], names)
    if cut is None:
        box = boxed_start(stretch, filled, opening=opening)
        if box is not None and known and names_other(_unruled(stretch[box:]), names):
            box = None
        cut = None if box is None else Cut(box, len(stretch), "signature below a ruled line", 0.9)
    if cut is not None:
        fold_all(stretch[cut.first : cut.end], Label.SIGNATURE, cut.rule, cut.confidence)
        stretch = stretch[: cut.first]
        filled = [number for number in filled if number < cut.first]
    if filled:
        _by_voices(stretch, filled, names, opening=opening, known=known)


def _unruled(lines: Sequence[Line]) -> list[str]:
    return [line.bare for line in lines if line.bare and not drawn(line.bare)]


def _by_voices(
    stretch: list[Line], filled: Sequence[int], names: frozenset[str], *, opening: bool, known: bool
) -> None:
    """The rules for a sign-off and the classifier: whichever hears the signature begin earlier."""
    form = _form_start(stretch, filled)
    if form is not None:
        stretch, filled = stretch[:form], [number for number in filled if number < form]
        if not filled:
            return
    ruled = signoff(stretch, filled, names, opening=opening)
    if ruled is not None and known:
        bares = [stretch[number].bare for number in filled]
        above = sum(number < ruled.first for number in filled)
        if ends_copied_letter(bares[:above], bares[above:], names):
            return
        below = goes_on_below(stretch, [number for number in filled[above:] if number < ruled.end], names)
        if below is not None:
            later = [number for number in filled if number > below]
            if later:
                _by_voices(stretch, later, names, opening=False, known=known)
            return
    bounded = ruled is not None and _told_above(stretch, ruled.first)  # the classifier never cuts above prose
    heard = None if bounded else signature_start(stretch, filled, names, opening=opening)
    block = name_block_start(stretch, filled, names, opening=opening)
    if block is not None and _is_others(stretch, block, names, known=known):
        block = None
    if heard is not None and _is_others(stretch, heard[0], names, known=known):
        heard = None
    if block is not None:
        first = min([block, *([ruled.first] if ruled else []), *([heard[0]] if heard else [])])
        _fold_cut(stretch, Cut(first, len(stretch), "signature by its name", 0.8), names)
    elif ruled and (ruled.end < len(stretch) or heard is None or heard[0] >= ruled.first):
        _fold_cut(stretch, ruled, names)
    elif heard:
        first = _widened(stretch, heard[0], opening=opening)
        _fold_cut(stretch, Cut(first, len(stretch), "signature by its lines", heard[1]), names)


def _form_start(stretch: Sequence[Line], filled: Sequence[int]) -> int | None:
    """Where a last paragraph begins that is a form filled in; ``None`` without one."""
    if ":" not in stretch[filled[-1]].bare:
        return None
    first = filled[-1]
    while first > 0 and stretch[first - 1].bare:
        first -= 1
    return first if fills_form([line.bare for line in stretch[first:] if line.bare]) else None


def _is_others(stretch: Sequence[Line], first: int, names: frozenset[str], *, known: bool) -> bool:
    """What looks like a signature tells of dates, or of somebody else, though the sender's name is known."""
    bares = [line.bare for line in stretch[first:] if line.bare]
    if lists_dates(bares):
        return True
    end = next((number for number in range(first, len(stretch)) if stretch[number].blank), len(stretch))
    return (
        known
        and with_closing(stretch, first) == first
        and names_other([line.bare for line in stretch[first:end]], names)
    )


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
    return signed.count("”") > signed.count("“") or signed.count('"') % 2 == 1
