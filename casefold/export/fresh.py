"""Detection once more, over the text that was signed: what a better detector, or another context, finds in it today.

A text is read once by each detector: what was found is kept as offsets (the table ``verdicts``), by the text's digest.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from hashlib import blake2b
from typing import TYPE_CHECKING

from casefold.export.gate import Finding, Hit, in_pseudonym
from casefold.store.store import Store
from pipeline.mention import MentionType, Reading
from pipeline.pseudonymise import SafeText
from pipeline.roster import EmptyRoster

if TYPE_CHECKING:
    from pipeline.detect.detector import Detector

_WORD = re.compile(r"(?<![^\W_])[^\W\d_]+(?![^\W_])")
_SURE = 0.85
"""A mention scored below this rests on no model and no cue, only on a word that nobody explains: too little to ask."""


class Fresh:
    """Fresh detection with its memory. The caller commits."""

    def __init__(self, store: Store, detector: Callable[[], Detector], mark: str) -> None:
        self._store = store
        self._detector = detector
        self._mark = mark
        """Which detector: its models' names and hashes."""

    def hits(self, case: str, column: str, signed: SafeText) -> list[Hit]:
        """Names that the detector finds today and no person has decided about."""
        text = signed.text
        found = []
        for start, end in self._verdict(case, signed):
            if not self._store.register.decided(case, text[start:end]):
                found.append(Hit(case, column, start, end, Finding.UNDECIDED))
        return found

    def _verdict(self, case: str, signed: SafeText) -> list[tuple[int, int]]:
        table = self._store.db.table("verdicts")
        for row in table.rows_where("digest = ? and detector = ? and case_id = ?", [signed.digest, self._mark, case]):
            return [(start, end) for start, end in json.loads(row["found"])]
        found = self._detect(signed.text)
        row = {"digest": signed.digest, "detector": self._mark, "case_id": case, "found": json.dumps(found)}
        table.upsert(row, pk=("digest", "detector", "case_id"))
        return found

    def _detect(self, text: str) -> list[tuple[int, int]]:
        if not text.strip():
            return []
        ((findings,),) = self._detector().detect([Reading((text,))], EmptyRoster())
        return [
            (mention.start, mention.end)
            for mention in findings.mentions
            if mention.type is not MentionType.DATE
            and mention.score >= _SURE
            and not in_pseudonym(text, mention.start, mention.end)
            and _strange(text[mention.start : mention.end])
        ]


def _strange(surface: str) -> bool:
    """Whether a word of it has a capital, no figure, and is no English word.

    The others were read as words when the text was signed, and asking about each again would ask in every third case.
    """
    from pipeline.detect.dictionary import in_dictionary  # noqa: PLC0415 - half a second

    words = _WORD.findall(surface)
    return any(word[0].isupper() and not in_dictionary(word.lower()) for word in words)


def mark_of(models: tuple[str, ...]) -> str:
    """A short hash by which a detector's verdicts are known."""
    return blake2b("\n".join(models).encode(), digest_size=8).hexdigest()
