"""The line above a quotation: "On 3 Jun 2013, at 09:10, X wrote:", in any language, wrapped over up to five lines.

No language's word order is relied on: a date, a time, an address, a verb of writing and a colon at the end each count.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.clean.line import Line

LONGEST = 5
"""Lines of the longest attribution."""
_CHARACTERS = 500

_VERB = re.compile(
    r"\b(?:wrote|writes|said|a\s+écrit|ecrit|écrit|schrieb|geschrieben|escribió|escribio|escreveu|ha\s+scritto|scrisse|schreef"
    r"|geschreven|skrev|skrifaði|kirjoitti|napisał\w*|napsal\w*|napísal\w*|írta|a\s+scris|yazdı|yazmış|ysgrifennodd|sgrìobh"
    r"|scríobh|rakstīja|rašė|kirjutas|написа\w+|пишет|пише|έγραψε|γράφει|menulis|đã\s+viết)\b|写道|寫道|さん?は?書きました|님이\s*작성|كتب|כתב",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"^(?:on|le|am|el|em|il|op|den|på|dne|dnia|w\s+dniu|pe|ar|air|em|en|il\s+giorno|на|в|στις|tarihinde|quoting)\b|^\d{1,4}[./-]\d|^\w{2,10}[,.]?\s+\d",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th|\.|er)?\s+(?:de\s+)?[^\W\d_]{3,12}\.?,?\s+(?:de\s+)?\d{2,4}\b|\b[^\W\d_]{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}\b"
    r"|\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b|\d{4}年",
    re.IGNORECASE,
)
_TIME = re.compile(r"\b\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?", re.IGNORECASE)
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,255}|\[mailto:")
_ENOUGH = 4
_STOPS = (".", "!", "?", ":")


def attribution_ending(lines: Sequence[Line], end: int) -> int | None:
    """Where the attribution begins that ends on line ``end``; ``None`` when none ends there.

    The latest start wins, unless a line above it opens an attribution and brings a date or a time that it lacks:
    "On Mon, 3 Jun 2013 at 09:10, X" above "<x@example.org> wrote:".
    """
    last = lines[end].bare
    if not last or not (last.endswith((":", "：")) or _VERB.search(last[-40:])):
        return None
    joined, found, best = "", None, 0
    for start in range(end, max(-1, end - LONGEST), -1):
        line = lines[start]
        if line.depth != lines[end].depth or (line.blank and start < end) or (found and line.bare.endswith(_STOPS)):
            break
        joined = f"{line.bare} {joined}".strip()
        if len(joined) > _CHARACTERS:
            break
        score = _score(joined)
        if (found is None and score >= _ENOUGH and _complete(joined)) or (
            found is not None and score > best and _OPENING.search(joined)
        ):
            found, best = start, score
    return found


def _score(text: str) -> int:
    verb = _VERB.search(text)
    return (
        2 * bool(verb)
        + 2 * bool(_ADDRESS.search(text))
        + bool(_DATE.search(text))
        + bool(_TIME.search(text))
        + text.endswith((":", "："))
        + bool(_OPENING.search(text))
    )


def _complete(text: str) -> bool:
    """A verb of writing with a date or an address, or an address with date and time: prose seldom has both."""
    dated = bool(_DATE.search(text))
    addressed = bool(_ADDRESS.search(text))
    verb = bool(_VERB.search(text))
    opened = bool(_OPENING.search(text)) or addressed
    return opened and ((verb and (dated or addressed)) or (addressed and dated and bool(_TIME.search(text))))
