"""The trained voice in signatures: a logistic score for each of a letter's last lines, and the best cut through them.

After Carvalho and Cohen, "Learning to Extract Signature and Reply Lines from Email" (CEAS 2004): shape features of a
line and of its neighbours. The cut is the suffix whose lines together speak most for a signature.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from models.signatures import WINDOW, LineWeights, load_line_weights
from pipeline.clean.closing import pleads
from pipeline.clean.line import Line
from pipeline.clean.lineshape import evidence, shape
from pipeline.clean.nameblock import is_postal
from pipeline.clean.prose import contact, is_prose

_TRAILER = re.compile(r"^(?:[A-Z][a-z]+-)+[a-z]+: \S|^(?:Fixes|Closes|Bug|See-also|Cc|Link): ?\S|^\[\d{1,2}\]:? ")
"""What a patch or a footnote ends with: "Reviewed-by: X", "[1] http://…"."""
_TELLS = re.compile(
    r"^(?:my|his|her|our|their|the|your|you|i|we|he|she|they|it|this|that|there|please|call|ring|phone|contact|ask)\b"
    r".{0,80}\b(?:is|was|are|were|can|has|had|have|will|on|at)\b",
    re.IGNORECASE,
)
"""A sentence about somebody's number or address: "My solicitor is X, 01632 960444"."""
_SIGNED = frozenset(("own", "name", "namefirst", "initials", "closing", "closingnamed", "dashed"))
_EVIDENCE = frozenset(
    (
        "own",
        "name",
        "namefirst",
        "initials",
        "closing",
        "closingnamed",
        "dashed",
        "email",
        "phone",
        "labelled",
        "boxed",
        "link",
    )
)
"""One of these must be heard in a signature."""
_LONE = 1.0
"""Log odds that a signature of a single line must have."""
TAIL = 18
"""Filled lines at the end of a letter that are scored."""
_LEFT = tuple(f"left{left if left < 6 else 6 + left // 4}" for left in range(TAIL + 3))
_READ = 400
"""Characters of a line that are read."""
_ABOVE = 3
"""Lines above those, read as their neighbours only."""


def tail_features(
    stretch: Sequence[Line], names: frozenset[str], *, opening: bool = True
) -> tuple[list[Line], list[list[str]]]:
    """The last filled lines of a stretch, and the features of each: its shape, and where it stands."""
    filled = [number for number, line in enumerate(stretch) if line.bare]
    tail, _ = _tail(stretch, filled)
    lines = [stretch[number] for number in tail]
    shapes = [shape(line.bare[:_READ], names) for line in lines]
    return lines, _placed(stretch, tail, shapes, whole=opening and len(tail) == len(filled))


def _told(stretch: Sequence[Line], filled: Sequence[int], names: frozenset[str]) -> list[list[str]]:
    """What the last lines say of a signature, the last one first, up to the first evidence of one; empty without."""
    told: list[list[str]] = []
    for number in filled[: -TAIL - _ABOVE - 1 : -1]:
        line = stretch[number]
        if line.tells:
            return []
        told.append(evidence(line.bare[:_READ], names))
        if not _EVIDENCE.isdisjoint(told[-1]):
            return told
    return []


def _placed(
    stretch: Sequence[Line], tail: Sequence[int], shapes: Sequence[list[str]], *, whole: bool
) -> list[list[str]]:
    """The shapes of lines, and with each where it stands. ``whole``: the first of them begins the letter."""
    features: list[list[str]] = []
    listed = 0  # lines since a sentence with a colon: the paragraph below it is a list, though it be of names
    above = tail[0] - 1
    for place, number in enumerate(tail):
        line, own = stretch[number], shapes[place]
        gap = number - above - 1
        above = number
        own.append(_LEFT[len(tail) - 1 - place])
        if gap:
            own += ("gap", "widegap") if gap > 1 else ("gap",)
        if line.text[0] in " \t":
            own.append("indent")
        if whole and place < 3:
            own.append(f"place{place}")
        if "closing" in own or "closingnamed" in own or (gap and listed > 1):
            listed = 0
        if listed:
            own.append("listed")
            listed += 1
        if line.bare.endswith(":") and len(line.bare.split()) > 2:
            listed = 1
        elif is_prose(line.bare):
            listed = 0
        features.append(own)
    return features


def _tail(stretch: Sequence[Line], filled: Sequence[int]) -> tuple[Sequence[int], int]:
    """(numbers of the last filled lines, place among them below the last line of prose).

    Few are taken above a line of prose, for no signature begins there.
    """
    tail = filled[-TAIL - _ABOVE :]
    for first in range(len(tail), 0, -1):
        if stretch[tail[first - 1]].tells:
            least = max(0, first - 1 - _ABOVE)
            return tail[least:], first - least
    return tail, 0


def line_scores(features: Sequence[Sequence[str]], weights: LineWeights, first: int = 0) -> list[float]:
    """Log odds of each line standing in a signature, from line ``first`` on."""
    scores = [weights.intercept] * (len(features) - first)
    last = len(scores)
    for number, names in enumerate(features):
        low = max(0, number - WINDOW - first)
        high = min(last, number + WINDOW + 1 - first)
        if low >= high:
            continue
        told = list(map(sum, zip(*filter(None, map(weights.rows.get, names)), strict=True)))
        shift = number - first + WINDOW
        for seen_from in range(low, high if told else low):
            scores[seen_from] += told[shift - seen_from]
    return scores


def _goes_with(above: str, features: Sequence[str]) -> bool:
    """A signature that touches the line above it begins with a name or a closing, or the line above was ended."""
    return above.endswith((".", "!", "?", ")", "…")) or not _SIGNED.isdisjoint(features)


def best_suffix(scores: Sequence[float], bias: float) -> tuple[int, float]:
    """(line at which the suffix with the greatest sum begins, that sum); every line must first pay ``bias``."""
    best, begins, total = 0.0, len(scores), 0.0
    for number in range(len(scores) - 1, -1, -1):
        total += scores[number] - bias
        if total > best:
            best, begins = total, number
    return begins, best


def signature_start(
    stretch: Sequence[Line], filled: Sequence[int], names: frozenset[str], *, opening: bool
) -> tuple[int, float] | None:
    """(its first line, confidence) of the signature that the classifier hears at the end of a stretch, if any.

    Where the letter opens with the stretch, its first line stays; and no line of prose is ever cut.
    """
    told = _told(stretch, filled, names)
    if not told:
        return None  # none of its suffixes would be allowed
    tail, first = _tail(stretch, filled)
    lines = [stretch[number] for number in tail]
    if len(lines) - len(told) < max(first, int(opening)):
        return None
    shaped = len(lines) - first + WINDOW
    shapes = [
        shape(line.bare[:_READ], names, told[left] if left < len(told) else None) if left < shaped else []
        for left, line in zip(range(len(lines) - 1, -1, -1), lines, strict=True)
    ]
    features = _placed(stretch, tail, shapes, whole=opening and len(tail) == len(filled))
    weights = load_line_weights()
    begins, total = best_suffix(line_scores(features, weights, first), weights.bias)
    begins += first
    if begins == len(lines) - 1 and total < _LONE:
        return None
    if begins >= len(lines) or (begins == 0 and opening) or not _allowed(lines, features, begins):
        return None
    return tail[begins], min(0.95, 0.5 + total / 40)


def _allowed(lines: Sequence[Line], features: Sequence[Sequence[str]], begins: int) -> bool:
    """No line of prose, no patch's trailer and no list is a signature; somebody's name or address must be in it."""
    if any(_TRAILER.match(line.bare) or pleads(line.bare) for line in lines[begins:]):
        return False
    head = lines[begins].bare
    if begins == len(lines) - 1 and _TELLS.match(head):
        return False
    if head[0].islower() and head.endswith(".") and head.count(" ") > 1 and not contact(head):
        return False  # the end of a sentence
    if not any(_EVIDENCE.intersection(each) for each in features[begins:]):
        return False
    if "listed" in features[begins] or is_postal([line.bare for line in lines[begins:]]):
        return False
    return "gap" in features[begins] or _goes_with(lines[begins - 1].bare if begins else "", features[begins])
