"""What a recogniser of ours says of a stretch, and how it says it to Presidio."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from presidio_analyzer import AnalysisExplanation, EntityRecognizer, RecognizerResult

from pipeline.detect.word import Word, words_of

NAME = "NAME"
"""The entity of somebody's name whose part in the story is not told where it stands."""

UNEXPLAINED = "unexplained"
"""The voice of the closed world, which only says that nothing tells what a word is."""


ACRONYM = "acronym"
"""The voice of the closed world for letters."""

NUMBER = "number"
"""The voice of the closed world for figures."""

LAST_TO_SPEAK = (UNEXPLAINED, ACRONYM, NUMBER)
"""Voices that only guess what a word is: whoever can say more of it speaks first."""


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch that a rule takes."""

    start: int
    end: int
    entity: str
    """A MentionType's name, or NAME."""
    score: float


class Rule(EntityRecognizer):  # type: ignore[misc]  # Presidio ships no types
    """A Presidio recogniser over words. A subclass names itself and its entities, and finds."""

    voice: str
    entities: tuple[str, ...]

    def __init__(self) -> None:
        super().__init__(supported_entities=list(self.entities), name=self.voice, supported_language="en")

    def load(self) -> None:
        """Tables are loaded where they are used."""

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:  # noqa: ARG002
        """What this rule finds in the text, as Presidio's results."""
        return [
            RecognizerResult(
                found.entity,
                found.start,
                found.end,
                found.score,
                AnalysisExplanation(self.voice, found.score),
                {
                    RecognizerResult.RECOGNIZER_NAME_KEY: self.voice,
                    RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
                },
            )
            for found in self.find(text, words_of(text))
            if found.end > found.start
        ]

    @abstractmethod
    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:
        """The stretches that this rule takes."""
