"""Presidio, set up for British letters: the UK recognisers on, ORG kept, no US set, no network.

The NER has run in batches before Presidio is asked, so its engine gets the artifacts ready-made and loads no model.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any

from presidio_analyzer import AnalyzerEngine, EntityRecognizer, RecognizerRegistry, RecognizerResult
from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine
from presidio_analyzer.predefined_recognizers import (
    CreditCardRecognizer,
    IbanRecognizer,
    IpRecognizer,
    NhsRecognizer,
    UkDrivingLicenceRecognizer,
    UkNinoRecognizer,
    UkPassportRecognizer,
    UkPostcodeRecognizer,
    UkVehicleRegistrationRecognizer,
)

from pipeline.detect.recognisers import OWN
from pipeline.detect.voices import Heard

logging.getLogger("presidio-analyzer").setLevel(logging.ERROR)  # its warnings name recognisers and languages at length

_UNITED_KINGDOM = (
    NhsRecognizer,
    UkNinoRecognizer,
    UkPassportRecognizer,
    UkDrivingLicenceRecognizer,
    UkPostcodeRecognizer,
    UkVehicleRegistrationRecognizer,
    CreditCardRecognizer,
    IbanRecognizer,
    IpRecognizer,
)
_ENTITIES = ("PERSON", "ORGANIZATION", "LOCATION", "FACILITY")


class ReadyArtifacts(NlpEngine):  # type: ignore[misc]  # Presidio ships no types
    """An NLP engine for artifacts that are always handed in: it has nothing to load and nothing to process."""

    engine_name = "ready artifacts"
    is_available = True

    def load(self) -> None:
        """There is nothing to load."""

    def is_loaded(self) -> bool:
        """Always."""
        return True

    def process_text(self, text: str, language: str) -> NlpArtifacts:  # noqa: ARG002 - Presidio's signature
        """Never called: every analysis brings its artifacts."""
        raise RuntimeError("an analysis came without its artifacts")

    def process_batch(self, texts: Any, language: str, **_options: Any) -> Any:  # noqa: ARG002 - the same
        """Never called, as ``process_text``."""
        raise RuntimeError("an analysis came without its artifacts")

    def is_stopword(self, word: str, language: str) -> bool:  # noqa: ARG002 - Presidio's signature
        """No word is left out of a context."""
        return False

    def is_punct(self, word: str, language: str) -> bool:  # noqa: ARG002 - Presidio's signature
        """Whether a token is no word."""
        return not any(sign.isalnum() for sign in word)

    def get_supported_entities(self) -> list[str]:
        """What the models tell of."""
        return list(_ENTITIES)

    def get_supported_languages(self) -> list[str]:
        """English."""
        return ["en"]


class ModelVoice(EntityRecognizer):  # type: ignore[misc]  # Presidio ships no types
    """What one model heard, as a recogniser: entities carry the voice, or Presidio would take two voices for one."""

    def __init__(self, voice: str) -> None:
        self._voice = voice
        super().__init__([f"{entity}@{voice}" for entity in _ENTITIES], name=voice, supported_language="en")

    def load(self) -> None:
        """The models have been loaded by ``pipeline.detect.voices``."""

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:  # noqa: ARG002
        """This voice's stretches, from the artifacts."""
        return [
            RecognizerResult(
                f"{heard.entity}@{heard.voice}",
                heard.start,
                heard.end,
                0.85,
                None,
                {
                    RecognizerResult.RECOGNIZER_NAME_KEY: heard.voice,
                    RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
                },
            )
            for heard in nlp_artifacts.heard
            if heard.voice == self._voice
        ]


class Artifacts(NlpArtifacts):  # type: ignore[misc]  # Presidio ships no types
    """Presidio's artifacts of one text, with what each voice heard in it."""

    def __init__(self, doc: Any, heard: Sequence[Heard], engine: ReadyArtifacts) -> None:
        self.heard = tuple(heard)
        tokens_indices = [token.idx for token in doc]
        lemmas = [token.lower_ for token in doc]  # the words around a number are matched as parts of words anyway
        super().__init__([], doc, tokens_indices, lemmas, engine, "en", [])


class Analyzer:
    """A Presidio AnalyzerEngine over our recognisers and those of others."""

    def __init__(self, voices: Sequence[str], recognizers: Sequence[EntityRecognizer]) -> None:
        self._nlp = ReadyArtifacts()
        kept = [kind() for kind in _UNITED_KINGDOM] + [rule() for rule in OWN]
        registry = RecognizerRegistry([*map(ModelVoice, voices), *kept, *recognizers], supported_languages=["en"])
        self._engine = AnalyzerEngine(registry=registry, nlp_engine=self._nlp, supported_languages=["en"])

    def analyze(self, text: str, doc: Any, heard: Sequence[Heard]) -> list[RecognizerResult]:
        """Everything that every recogniser says of a text."""
        artifacts = Artifacts(doc, heard, self._nlp)
        results: list[RecognizerResult] = self._engine.analyze(text, "en", nlp_artifacts=artifacts, score_threshold=0.0)
        return results
