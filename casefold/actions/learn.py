"""Learning from sign-off: approved cases, and the categories that a person left on them, move the classifier's weights.

A case says which categories it reports, not in which words. So the passage that says most for a category, by the
weights as they are, is taken to report it, the other passages of the case may or may not, and no passage reports what
the case does not bear (multiple-instance learning: Andrews, Tsochantaridis and Hofmann 2003). Only approved text is
read. Whether it helped is measured on cases that were left out, fold by fold.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from casefold.errors import NotAllowed
from casefold.store.case import CaseState
from casefold.store.store import Store
from models.categories import Categories
from models.fit import Example, Settings, refit
from models.linear import Weights
from models.wordvectors import word_vectors
from pipeline.classify import CERTAIN, Scored, most_telling, peaks_of, score_passages
from pipeline.classify.features import passage_features
from pipeline.classify.score import Scorer, scorer_of
from pipeline.sentences import Sentence, sentences
from pipeline.wording import wording

ENOUGH = 20
"""Approved cases below which nothing can be measured, so nothing is learnt."""
NEW = 8
"""Cases that must bear a category without trained weights before it gets some."""
FOLDS = 5
PENALTIES = (1e-2, 1e-3, 1e-4)
"""How hard the weights are pulled back to where they were; the one that does best on cases left out is taken."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """An approved case, as it teaches."""

    id: str
    texts: tuple[str, ...] = field(repr=False)
    pieces: tuple[tuple[Sentence, ...], ...] = field(repr=False)
    categories: frozenset[str]


@dataclass(frozen=True, slots=True)
class Figures:
    """How well categories are found."""

    f1: float
    """Micro F1 over cases, 0 to 1."""
    precision: float
    recall: float


@dataclass(frozen=True, slots=True)
class Outcome:
    """What learning came to."""

    cases: int
    before: Figures
    after: Figures
    """On cases that the weights had not learnt from."""
    weights: Weights | None
    """The new weights; ``None`` when they would do no better than those in use."""


def learn(store: Store, categories: Categories, base: Weights, current: Weights) -> Outcome:
    """Fit weights to the approved cases, beginning from the shipped ones, ``base``.

    ``current`` are the weights in use, with which they are compared. Raises NotAllowed when there are too few cases.
    """
    lessons = _lessons(store, categories)
    if len(lessons) < ENOUGH:
        raise NotAllowed(f"{len(lessons)} cases are approved; from {ENOUGH} on there is enough to learn from.")
    labels = [*base.labels, *_new_labels(lessons, categories, base)]
    tried = [(_left_out(lessons, categories, base, labels, penalty), penalty) for penalty in PENALTIES]
    after, penalty = max(tried, key=lambda pair: pair[0].f1)
    before = _figures(lessons, scorer_of(categories, current))
    better = after.f1 > before.f1
    weights = _fitted(lessons, categories, base, labels, penalty) if better else None
    return Outcome(len(lessons), before, after, weights)


def _lessons(store: Store, categories: Categories) -> list[Lesson]:
    lessons = []
    for case in store.cases.all(CaseState.APPROVED):
        texts = tuple(part.text.text for part in store.cases.parts(case.id))
        borne = frozenset(name for name, _ in case.categories if name in categories)
        lessons.append(Lesson(case.id, texts, tuple(map(sentences, texts)), borne))
    return lessons


def _new_labels(lessons: Sequence[Lesson], categories: Categories, base: Weights) -> list[str]:
    untrained = [category.id for category in categories if category.id not in base.labels and not category.counts_as]
    return [id_ for id_ in untrained if sum(id_ in lesson.categories for lesson in lessons) >= NEW]


def _left_out(
    lessons: Sequence[Lesson], categories: Categories, base: Weights, labels: Sequence[str], penalty: float
) -> Figures:
    order = np.random.default_rng(0).permutation(len(lessons))
    counts = np.zeros(3)
    for fold in range(FOLDS):
        held = set(order[fold::FOLDS].tolist())
        known = [lesson for number, lesson in enumerate(lessons) if number not in held]
        weights = _fitted(known, categories, base, labels, penalty)
        counts += _counts([lessons[number] for number in sorted(held)], scorer_of(categories, weights))
    return _told(counts)


def _fitted(
    lessons: Sequence[Lesson], categories: Categories, base: Weights, labels: Sequence[str], penalty: float
) -> Weights:
    scorer = scorer_of(categories, base)
    examples = [each for lesson in lessons for each in _examples(lesson, categories, scorer)]
    for category in categories:
        if category.id in labels and category.id not in base.labels:
            examples += [_example(text, categories, frozenset({category.id})) for text in category.examples]
    return refit(base, examples, labels, Settings(penalty=penalty))


def _examples(lesson: Lesson, categories: Categories, scorer: Scorer) -> list[Example]:
    """Every passage of a case, each with what it is taken to report."""
    told: list[tuple[str, Scored]] = []
    for text, pieces in zip(lesson.texts, lesson.pieces, strict=True):
        passages = score_passages(text, pieces, scorer)
        told += [(text[pieces[each.first].start : pieces[each.last].end], each) for each in passages]
    best = {}
    for id_ in lesson.categories:
        scores = [each.says(id_) if id_ in each.scores else 0.0 for _, each in told]
        if any(scores):
            best[id_] = scores.index(max(scores))
    examples = []
    for number, (text, _) in enumerate(told):
        labels = frozenset(id_ for id_, chosen in best.items() if chosen == number)
        examples.append(_example(text, categories, labels, lesson.categories - labels))
    return examples


def _example(
    text: str, categories: Categories, labels: frozenset[str], unknown: frozenset[str] = frozenset()
) -> Example:
    words = wording(text)
    return Example(passage_features(words, categories), labels, unknown, word_vectors().mean(words.split()))


def _figures(lessons: Sequence[Lesson], scorer: Scorer) -> Figures:
    return _told(_counts(lessons, scorer))


def _counts(lessons: Sequence[Lesson], scorer: Scorer) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """(rightly found, found, borne)."""
    counts = np.zeros(3)
    for lesson in lessons:
        said = set()
        for text, pieces in zip(lesson.texts, lesson.pieces, strict=True):
            passages = score_passages(text, pieces, scorer)
            peaks = peaks_of(passages)
            for category in scorer.categories if passages else ():
                best = most_telling(passages, category.id)
                if scorer.verdict_on(category.id, best.scores, best.trust, peaks) >= CERTAIN:
                    said.add(category.counts_as or category.id)
        counts += len(said & lesson.categories), len(said), len(lesson.categories)
    return counts


def _told(counts: np.ndarray[tuple[int], np.dtype[np.float64]]) -> Figures:
    right, found, borne = (float(each) for each in counts)
    return Figures(2 * right / max(1.0, found + borne), right / max(1.0, found), right / max(1.0, borne))
