"""Hospitals by the short names that everybody in their town uses: "under Alder Hey", "at the Conquest", "Treliske"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from models.hospitals import hospitals
from pipeline.detect.found import Found, Rule
from pipeline.detect.word import Word, plain_case

_TREATED = re.compile(
    r"\b(?:consultants?|paed\w*|physio\w*|doctors?|nurses?|midwi\w+|surgeons?|registrar|audiolog\w*|neurolog\w*|psychiatr\w*|camhs"
    r"|dietit\w*|orthopt\w*|genetics|ot|salt|slt|clinics?|ward|scans?|mri|eeg|operation|surgery|admitted|a&e|born|appointments?|check"
    r"|tests?|tested|letter|referred|discharged|team|operated|seen|switchboard|dr [\w.'’-]{2,20}(?: [\w.'’-]{2,20})?)"
    r"[\w ,'’-]{0,16}? (?:at|from|in|to|under|of|by) (?:the )?$"
    r"|\b(?:under|at|in) the $",
    re.IGNORECASE,
)
_LOOK = 64
VOICE = "hospital"


class HospitalNames(Rule):
    """Source: the country's hospitals, gathered by hand (models/hospitals.toml)."""

    voice = VOICE
    entities = ("HEALTH",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:
        """The longest name at each place."""
        lower = not plain_case(words)
        table = hospitals()
        at = 0
        while at < len(words):
            taken = 0
            if words[at].low not in table.first:
                at += 1
                continue
            for length in range(min(table.longest, len(words) - at), 0, -1):
                form, end = _form(text, words[at : at + length])
                sure = form in table.names and (words[at].capital or lower)
                if sure or (form in table.told and _is_told(text, words[at], lower=lower)):
                    yield Found(words[at].start, end, "HEALTH", 0.8 if length > 1 else 0.7)
                    taken = length
                    break
            at += taken or 1


def _form(text: str, run: Sequence[Word]) -> tuple[str, int]:
    """The words as the table writes them, and where they end: a possessive belongs to "King's" and "St Thomas'"."""
    if any(word.gap not in (" ", "-", ". ") for word in run[1:]):
        return "", 0
    pieces = []
    for word in run:
        tail = text[word.end : word.end + 2].replace("’", "'") if word.owns else ""
        pieces.append(word.low + (tail if tail == "'s" else tail[:1]))
    last = run[-1]
    return " ".join(pieces), last.end + len(pieces[-1]) - len(last.low)


def _is_told(text: str, word: Word, *, lower: bool) -> bool:
    return (word.capital or lower) and bool(_TREATED.search(text[max(0, word.start - _LOOK) : word.start]))
