"""Words that nobody explains: no name by any rule, yet not known to be harmless. A person looks at each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from models.names import names
from pipeline.detect.dictionary import in_dictionary
from pipeline.detect.word import Word, is_harmless, known_name, plain_case, words_between, zipf
from pipeline.mention import Doubt

_COMMON = 3.8
_UNKNOWN = 2.2


def doubts(words: Sequence[Word], taken: Sequence[tuple[int, int]]) -> Iterator[Doubt]:
    """Capitalised or unknown words outside the mentions that could be names."""
    lower = not plain_case(words)
    hidden = {id(word) for start, end in taken for word in words_between(words, start, end)}
    for word in words:
        if not word.text[0].isalpha() or len(word.text) < 2 or id(word) in hidden:
            continue
        why = _why(word, lower=lower)
        if why:
            yield Doubt(word.start, word.end, why)


def _why(word: Word, *, lower: bool) -> str:
    if is_harmless(word.low):
        return ""
    if known_name(word.low) and (word.capital or lower):
        return "it is somebody's name elsewhere"
    if word.capital and not word.opens and not word.shouted and (zipf(word.low) < _COMMON or word.low in names().words):
        return "a capital inside a sentence"
    if word.text.islower() and "'" not in word.low and zipf(word.low) < _UNKNOWN and len(word.text) > 3:
        return "a word that is not known" if lower and not in_dictionary(word.low) else ""
    return ""
