"""Which issue categories a story reports, each with the sentences that show it.

Every sentence of the safe text, and every two that follow one another, is scored for every category; a story reports
what its best passage reports. Offsets are mapped back to the kept text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.categories import Categories
from models.linear import Weights
from pipeline.classify.context import aside, trust_in
from pipeline.classify.score import Scorer, calibrated, scorer_of
from pipeline.draft import SURE, Aside, CategoryHit, Evidence, SetAside
from pipeline.sentences import Sentence, sentences
from pipeline.wording import wording

if TYPE_CHECKING:
    from pipeline.pseudonymise import SafeText

__all__ = ["CERTAIN", "SHOWN", "Classified", "calibrated", "classify"]

CERTAIN = 0.25
"""The score from which a category is reported; below it the classifier abstains. Scores are calibrated: of the stories
at this point a third report the category, and one that is wrongly told costs a reviewer a click, one not told
may cost the case."""
NEARLY = 0.072
"""A further passage is shown when its odds are at least this part of the first one's (docs/classification.md)."""
MOST = 4
"""Passages shown for one category."""
_LETTER = re.compile(r"[^\W\d_]")
"""A line of stars is no passage, though a model has a score for it."""
_SALUTATION = re.compile(
    r"(?:dear|hi|hiya|hello|hey|to whom|good (?:morning|afternoon|evening))\b[^.?!,;:\n]{0,60}[,.!:]?", re.IGNORECASE
)
"""Nor is a line that only greets ("Dear campaign,")."""
SHOWN = 0.25
"""Share of the text's characters that may be shown for one category beyond its first passage: evidence is short."""


@dataclass(frozen=True, slots=True)
class Classified:
    """What a text says of the issues."""

    hits: tuple[CategoryHit, ...]
    """Those that it reports, surest first."""
    set_aside: tuple[SetAside, ...]
    """Those that it speaks of and does not report, in the order of the list."""


def classify(safe: SafeText, categories: Categories, weights: Weights | None = None) -> Classified:
    """The categories that the text reports, and those that it only speaks of; none when nothing is certain.

    ``weights`` are those that a campaign has learnt, the shipped ones while there are none.
    ``evidence`` holds offsets into the kept text, the most telling passage first.
    """
    pieces = [each for each in sentences(safe.text) if _tells(safe.text[each.start : each.end])]
    scorer = scorer_of(categories, weights)
    passages = score_passages(safe.text, pieces, scorer)
    best: dict[str, CategoryHit] = {}
    spoken: dict[str, SetAside] = {}
    peaks = peaks_of(passages)
    for category in categories if passages else ():
        target = category.counts_as or category.id
        first = most_telling(passages, category.id)
        score = scorer.verdict_on(category.id, first.scores, first.trust, peaks)
        if score < CERTAIN:
            if found := _aside(safe, pieces, passages, category.id, scorer, peaks):
                spoken.setdefault(target, SetAside(target, *found))
            continue
        spans = [(pieces[each.first].start, pieces[each.last].end) for each in _telling(passages, category.id)]
        evidence = tuple(Evidence(*safe.original(*span)) for span in _short_enough(spans, len(safe.text)))
        if target not in best or best[target].score < score:
            best[target] = CategoryHit(target, round(score, 3), evidence, calibrated(category.id, weights))
    hits = tuple(sorted(best.values(), key=lambda hit: (-hit.score, hit.id)))
    return Classified(hits, tuple(each for each in spoken.values() if each.id not in best))


@dataclass(frozen=True, slots=True)
class Scored:
    """A passage and what it says."""

    first: int
    """Number of its first sentence, and of its last."""
    last: int
    scores: dict[str, float]
    """Category id to what its words say, 0 to 1."""
    aside: Aside | None = None
    """What speaks against its being an incident of the writer's own."""

    @property
    def trust(self) -> float:
        """By how much to scale its scores."""
        return trust_in(self.aside)

    def says(self, category: str) -> float:
        """How much it says for a category, 0 to 1."""
        return self.scores[category] * self.trust


def score_passages(text: str, pieces: Sequence[Sentence], scorer: Scorer) -> list[Scored]:
    """Every sentence of a safe text, and every two that follow one another."""
    spans = [(i, i) for i in range(len(pieces))] + [(i, i + 1) for i in range(len(pieces) - 1)]
    passages = []
    for first, last in spans:
        raw = text[pieces[first].start : pieces[last].end]
        words = wording(raw)
        passages.append(Scored(first, last, scorer.scores(words), aside(raw, words)))
    return passages


def most_telling(passages: Sequence[Scored], category: str) -> Scored:
    """The passage that says most for a category."""
    return max(passages, key=lambda passage: passage.says(category))


def peaks_of(passages: Sequence[Scored]) -> dict[str, float]:
    """The most that any passage says for each category, 0 to 1."""
    return {id_: most_telling(passages, id_).says(id_) for id_ in passages[0].scores} if passages else {}


def _tells(piece: str) -> bool:
    """Whether a piece of text can be evidence of anything."""
    return bool(_LETTER.search(piece)) and not _SALUTATION.fullmatch(piece)


def _aside(
    safe: SafeText,
    pieces: Sequence[Sentence],
    passages: Sequence[Scored],
    category: str,
    scorer: Scorer,
    peaks: dict[str, float],
) -> tuple[Aside, Evidence] | None:
    """Why and where the text speaks of a category without reporting it."""
    told = [each for each in passages if each.aside]
    if not told:
        return None
    most = max(told, key=lambda passage: passage.scores[category])
    if most.aside is None or scorer.verdict_on(category, most.scores, 1.0, peaks) < SURE:
        return None
    return most.aside, Evidence(*safe.original(pieces[most.first].start, pieces[most.last].end))


def _telling(passages: Sequence[Scored], category: str) -> list[Scored]:
    """The passage that says most, and those that say nearly as much, none sharing a sentence with a surer one."""
    first, *others = sorted(passages, key=lambda passage: -passage.says(category))
    enough = NEARLY * _odds(first.says(category))
    apart = [first]
    for each in others:
        if len(apart) == MOST or _odds(each.says(category)) < enough:
            break
        if all(each.last < one.first or each.first > one.last for one in apart):
            apart.append(each)
    return apart


def _odds(score: float) -> float:
    return score / max(1 - score, 1e-9)


def _short_enough(spans: list[tuple[int, int]], length: int) -> list[tuple[int, int]]:
    """The first span, and the others as long as all together are a small share of a text of this length."""
    shown = spans[:1]
    for span in spans[1:]:
        if sum(end - start for start, end in (*shown, span)) <= SHOWN * length:
            shown.append(span)
    return shown
