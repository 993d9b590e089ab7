"""The writer's voice below a quotation that nothing marks: an answer at its foot, or answers between its paragraphs.

A quotation without marks runs to the end of the letter unless somebody in it cannot be who is quoted: who greets the
quoted writer by name, stands below that writer's own sign-off and signs with the sender's name, or bears the mark that
the sender announced ("my answers are marked [RA]").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.clean.attribution import attribution_ending
from pipeline.clean.closing import closes
from pipeline.clean.headerblock import header_block_at
from pipeline.clean.line import Line
from pipeline.clean.signer import own_name_line
from pipeline.clean.signs import EMAIL

_NAME = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_GREETING = re.compile(
    r"^(?:hi|hello|hey|dear|hiya|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|guten (?:tag|morgen)|bonjour|cher|"
    r"chère|salut|hola|estimad[oa]|querid[oa]|olá|car[oa]|ciao|buongiorno|gentile|beste|hej|kære|hei|witam|cześć"
    r"|ahoj)\b"
    r"(?P<whom>.{0,60}?)[,!.:–-]?$",
    re.IGNORECASE,
)
_MARKED = re.compile(
    r"^(?P<mark>\[[^\]\s]{1,20}\]|\(?[A-Z]{1,4}\)?[:>]|[^\W\d_]{2,15}[:>]|\*{2,3}|#{2,3}|={1,3}>|-{1,2}>)\s"
)
_INLINE = re.compile(
    r"\b(?:in[- ]?line|below|between|beneath|under(?:neath)? each|interspersed|unten|dazwischen|ci-dessous|abajo|tussen"
    r"|answers?|repl(?:y|ies)|comments?|responses?|antworten|réponses?|respuestas|marked)\b",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(r"\b(?:I|I'm|I've|my|we|our|ich|je|j'|yo)\b")
_LEAST = 2
"""Paragraphs with the sender's mark: one may be anybody's."""
_SHORTEST = 3
"""Filled lines of the shortest quotation with an answer and a name below it."""
_END = 4
"""Filled lines at the end among which the sender signs."""


def authors_of(head: Sequence[Line]) -> frozenset[str]:
    """Words of the name and address of whom an attribution, or the first field of a header block, names."""
    for line in head:
        if line.bare[:1] in "-_=*#":
            continue
        words = _NAME.findall(EMAIL.sub(lambda match: match[0].partition("@")[0].replace(".", " "), line.bare[:200]))
        names = frozenset(word.lower() for word in words if len(word) > 2 and word[0].isupper())
        if names and (":" in line.bare or len(head) == 1):
            return names
    return frozenset()


def answer_at(lines: Sequence[Line], end: int, head: Sequence[Line], names: frozenset[str]) -> int | None:
    """The line at which the sender answers below the quotation that begins on line ``end``; ``None`` without proof.

    ``head``: what names the quoted writer, ``names``: the sender's. A mail quoted further down may be the sender's own,
    so that nothing is looked for where another head stands below.
    """
    filled = [number for number in range(end, len(lines)) if lines[number].bare and lines[number].kept] if names else []
    if len(filled) < _SHORTEST:
        return None
    own = next((number for number in filled[-_END:] if own_name_line(lines[number].bare, names)), None)
    greetings = [number for number in filled[1:] if lines[number - 1].blank and _GREETING.match(lines[number].bare)]
    if own is None and not greetings:
        return None
    authors = authors_of(head)
    if not authors or authors & names or _headed_below(lines, end):
        return None
    signed = max((number for number in filled[1:-1] if own_name_line(lines[number].bare, authors)), default=None)
    greeting = next((number for number in greetings if _greets(lines[number].bare, authors)), None)
    if greeting is not None and (own is not None or (signed is not None and signed < greeting)):
        return greeting
    return None if own is None else _below_signed(lines, end, own, signed, names)


def _below_signed(lines: Sequence[Line], end: int, own: int, signed: int | None, names: frozenset[str]) -> int | None:
    """Where the answer begins that the sender signs on line ``own``: below the name of who is quoted, ``signed``."""
    if signed is None or not closes(_filled_above(lines, signed)):
        return None if signed or _signs_above(lines, end, names) else _last_told(lines, end, own)
    below = next((number for number in range(signed + 1, own) if lines[number].blank), None)
    return None if below is None or own_name_line(_filled_below(lines, below), names) else below


def _signs_above(lines: Sequence[Line], end: int, names: frozenset[str]) -> bool:
    """The sender has signed above the quotation: what bears her name below is an older letter of hers."""
    return any(own_name_line(line.bare, names) for line in lines[:end] if line.kept and line.bare and not line.depth)


def _last_told(lines: Sequence[Line], end: int, own: int) -> int | None:
    """The last paragraph above the sender's name that speaks in the first person, if another stands above it."""
    paragraphs = [each for each in _paragraphs(lines, end) if each.start < own]
    told = [each for each in paragraphs[1:] if any(_FIRST_PERSON.search(lines[number].bare) for number in each)]
    alone = own == paragraphs[-1].start and lines[own - 1].blank
    last = paragraphs[-2] if alone and len(paragraphs) > 1 else paragraphs[-1] if paragraphs else None
    return last.start if last is not None and last in told else None


def _headed_below(lines: Sequence[Line], end: int) -> bool:
    return any(
        header_block_at(lines, number) or attribution_ending(lines, number, marked_below=False)
        for number in range(end, len(lines))
        if lines[number].bare
    )


def _greets(bare: str, authors: frozenset[str]) -> bool:
    """A greeting to the quoted writer, who would not greet himself."""
    match = _GREETING.match(bare)
    return match is not None and bool(authors & {word.lower() for word in _NAME.findall(match["whom"])})


def _filled_above(lines: Sequence[Line], at: int) -> str:
    return next((lines[number].bare for number in range(at - 1, -1, -1) if lines[number].bare), "")


def _filled_below(lines: Sequence[Line], at: int) -> str:
    return next((line.bare for line in lines[at:] if line.bare), "")


def marked_answers(lines: Sequence[Line], start: int, end: int, names: frozenset[str]) -> set[int]:
    """Numbers of the lines between the quoted paragraphs that bear the mark which the sender announced above them."""
    above = " ".join(line.bare for line in lines[:start] if line.kept)
    if not _INLINE.search(above):
        return set()
    capitals = any(word in above.lower() for word in ("capital", "upper case", "uppercase", "caps", "majuscul", "groß"))
    found: dict[str, list[range]] = {}
    for paragraph in _paragraphs(lines, end):
        first = lines[paragraph.start].bare
        match = _MARKED.match(first)
        if capitals and _shouts([lines[number].bare for number in paragraph]):
            found.setdefault("capitals", []).append(paragraph)
        elif match and (match["mark"] in above or _is_own(match["mark"], names)):
            found.setdefault(match["mark"], []).append(paragraph)
    return {
        number
        for mark, paragraphs in found.items()
        if len(paragraphs) >= _LEAST or mark in above
        for paragraph in paragraphs
        for number in paragraph
    }


def _paragraphs(lines: Sequence[Line], at: int) -> Iterator[range]:
    """Lines without a blank one between them; a line with a mark begins a paragraph too."""
    start: int | None = None
    for number in range(at, len(lines) + 1):
        ended = number == len(lines) or lines[number].blank
        if start is not None and (ended or _MARKED.match(lines[number].bare)):
            yield range(start, number)
            start = None
        if not ended and start is None:
            start = number


def _is_own(mark: str, names: frozenset[str]) -> bool:
    """The sender's first name, or initials that the sender's names have."""
    bare = mark.strip("[]():>").lower()
    initials = {name[0] for name in names}
    return bare in names or (1 < len(bare) <= 3 and mark.strip("[]():>").isupper() and set(bare) <= initials)


def _shouts(bares: Sequence[str]) -> bool:
    text = " ".join(bares)
    return text.isupper() and sum(sign.isalpha() for sign in text) > 2
