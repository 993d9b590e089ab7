"""Names out, pseudonyms in, through presidio-anonymizer. ``SafeText`` is made here and nowhere else.

Safe text is pseudonymised text: it may be shown, indexed and exported once a person has signed it. Nothing else may.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from hashlib import blake2b
from typing import TYPE_CHECKING, final

from pipeline.passage import Passage, Placed

if TYPE_CHECKING:
    from presidio_anonymizer import AnonymizerEngine

BETWEEN = "\n\n"
"""What stands between texts that are joined to one."""

_MAKER = object()


class Tampered(Exception):
    """A text that was read back is not the one that was made; it must not be shown or exported."""


@final
class SafeText:
    """Text in which every placed mention has been replaced. Immutable; equal when its text is."""

    __slots__ = ("_digest", "_pieces", "_text")

    def __init__(self, text: str, pieces: tuple[tuple[int, int, int, int], ...], *, maker: object) -> None:
        if maker is not _MAKER:
            raise TypeError("SafeText is made by pipeline.pseudonymise alone")
        self._text = text
        self._pieces = pieces  # (start, end) in the safe text, (start, end) in the original, of each replacement
        self._digest = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=32).hexdigest()

    @property
    def text(self) -> str:
        """The pseudonymised text."""
        return self._text

    @property
    def digest(self) -> str:
        """BLAKE2b-256 of the text as UTF-8, hex: what an approval is bound to."""
        return self._digest

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the safe text stands in the original; a pseudonym counts whole."""
        first, last = self._mapped(start), self._mapped(max(start, end - 1))
        low = first[0]
        high = last[1]
        return low, max(low, high if end > start else low)

    def of_original(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the original stands in the safe text; a mention that it touches counts whole."""
        return self._placed(start)[0], max(self._placed(max(start, end - 1))[1], self._placed(start)[0])

    def _placed(self, offset: int) -> tuple[int, int]:
        """(start, end) in the safe text of what stands for this character of the original."""
        at = bisect_right(self._pieces, offset, key=lambda piece: piece[2]) - 1
        if at < 0:
            return offset, offset + 1
        start, end, original_start, original_end = self._pieces[at]
        if original_start <= offset < original_end:
            return start, end
        return offset - original_end + end, offset - original_end + end + 1

    def _mapped(self, offset: int) -> tuple[int, int]:
        """(start, end) in the original of what holds this character of the safe text."""
        at = bisect_right(self._pieces, offset, key=lambda piece: piece[0]) - 1
        if at < 0:
            return offset, offset + 1
        start, end, original_start, original_end = self._pieces[at]
        if start <= offset < end:
            return original_start, original_end
        return offset - end + original_end, offset - end + original_end + 1

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SafeText) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._digest)

    def __repr__(self) -> str:
        return f"SafeText({len(self._text)} characters, {self._digest[:8]})"


@cache
def _engine() -> AnonymizerEngine:
    from presidio_anonymizer import AnonymizerEngine  # noqa: PLC0415 - help and a run without mail do not load it

    return AnonymizerEngine()


def pseudonymise(passage: Passage) -> SafeText:
    """The passage with exactly its placed mentions replaced by their pseudonyms.

    Every mention goes to the engine as an entity of its own: entities of one name that touch, or that only white space
    parts, are merged by it otherwise, and two people become one. Raises ValueError when mentions overlap.
    """
    placed = sorted(passage.placed, key=lambda each: each.mention.start)
    pieces = _pieces(placed)
    if not placed:
        return SafeText(passage.text, (), maker=_MAKER)
    text = _anonymised(passage.text, placed)
    for (start, end, _, _), each in zip(pieces, placed, strict=True):
        if text[start:end] != each.pseudonym:
            raise ValueError("a mention was not replaced as it should be")
    return SafeText(text, pieces, maker=_MAKER)


def _anonymised(text: str, placed: Sequence[Placed]) -> str:
    from presidio_anonymizer.entities import OperatorConfig, RecognizerResult  # noqa: PLC0415 - see _engine

    results, operators = [], {}
    for index, each in enumerate(placed):
        entity = f"{each.mention.type.name}_{index}"
        results.append(RecognizerResult(entity, each.mention.start, each.mention.end, 1.0))
        operators[entity] = OperatorConfig("replace", {"new_value": each.pseudonym})
    done = _engine().anonymize(text, results, operators, merge_entities_with_spaces=False)
    return str(done.text)


def _pieces(placed: Sequence[Placed]) -> tuple[tuple[int, int, int, int], ...]:
    pieces: list[tuple[int, int, int, int]] = []
    shift = last = 0
    for each in placed:
        start, end = each.mention.start, each.mention.end
        if start < last or end <= start:
            raise ValueError("mentions overlap, or one is empty")
        pieces.append((start + shift, start + shift + len(each.pseudonym), start, end))
        shift += len(each.pseudonym) - (end - start)
        last = end
    return tuple(pieces)


def join(texts: Sequence[SafeText]) -> SafeText:
    """Several safe texts as one, a blank line between them. Offsets back to the originals end here."""
    return SafeText(BETWEEN.join(each.text for each in texts), (), maker=_MAKER)


def reopen(text: str, digest: str) -> SafeText:
    """An approved text read back from the store. Raises Tampered when it is not what the digest was made of."""
    found = SafeText(text, (), maker=_MAKER)
    if found.digest != digest:
        raise Tampered("an approved text was changed after it was signed")
    return found
