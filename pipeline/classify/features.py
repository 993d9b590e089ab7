"""What the linear model is told of a passage: its words, the concepts behind them in order, the cues it holds."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from models.categories import Categories
from models.lexicon import incident_concepts
from pipeline.cue import count_cues

_NEAR = 9  # two concepts further apart than this many words have nothing to do with one another
_LONGEST_FORM = 5  # words
_STEM = 6  # letters that keep "circulated", "circulating" and a misspelt "circulatted" together
_MOST_CUES = 3  # of one category; more than this many say nothing new


def passage_features(words: str, categories: Categories) -> frozenset[str]:
    """The features of a passage in the form of :func:`pipeline.wording.wording`."""
    tokens = words.split()
    return frozenset((*_word_features(tokens), *_concept_features(tokens), *_cue_features(words, categories)))


def likeness_features(words: str) -> frozenset[str]:
    """The features by which a passage is compared with an example sentence."""
    tokens = words.split()
    return frozenset((*_word_features(tokens), *_concept_features(tokens)))


def _word_features(tokens: list[str]) -> Iterator[str]:
    for i, token in enumerate(tokens):
        yield f"w:{token}"
        if len(token) > _STEM:
            yield f"s:{token[:_STEM]}"
        if i:
            yield f"b:{tokens[i - 1]} {token}"


def _concept_features(tokens: list[str]) -> Iterator[str]:
    placed = list(_concepts(tokens))
    for n, (at, concept) in enumerate(placed):
        yield f"c:{concept}"
        for later, other in placed[n + 1 :]:
            if later - at > _NEAR:
                break
            if later > at:
                yield f"p:{concept} {other}"


def _cue_features(words: str, categories: Categories) -> Iterator[str]:
    for category in categories.all:
        for n in range(1, min(count_cues(category.cues, words), _MOST_CUES) + 1):
            yield f"k:{category.id} {n}"


def _concepts(tokens: list[str]) -> Iterator[tuple[int, str]]:
    """Every concept and where it stands, in order; a word may stand for several."""
    forms = _forms()
    for i in range(len(tokens)):
        for length in range(min(_LONGEST_FORM, len(tokens) - i), 0, -1):
            if found := forms.get(" ".join(tokens[i : i + length])):
                for concept in found:
                    yield i, concept
                break


@cache
def _forms() -> dict[str, tuple[str, ...]]:
    forms: dict[str, tuple[str, ...]] = {}
    for concept, names in incident_concepts().items():
        for name in names:
            forms[name] = (*forms.get(name, ()), concept)
    return forms
