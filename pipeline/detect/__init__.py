"""Finding every name in a message: spaCy's models and Presidio's recognisers, ours among them. The room's door."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from pipeline.detect.voices import DEFAULT_MODELS, ModelInfo, ModelMissing

if TYPE_CHECKING:
    from pipeline.detect.detector import Detector

__all__ = ["DEFAULT_MODELS", "ModelInfo", "ModelMissing", "load_detector"]


def load_detector(models: Sequence[str] = DEFAULT_MODELS, recognizers: Sequence[Any] = ()) -> Detector:
    """Load the models (package names or folders) and set Presidio up, with further ``EntityRecognizer`` instances.

    Raises ModelMissing when a model is not installed or not the one that was checked.
    """
    from pipeline.detect.detector import Detector  # noqa: PLC0415 - spaCy and Presidio take seconds to import

    return Detector(models, recognizers)
