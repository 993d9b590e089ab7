"""The drafter that a configuration asks for: its models, its own recognisers, its list of categories."""

from __future__ import annotations

import importlib
from typing import Any

from casefold.categorylist import load_categories
from casefold.config import Config
from casefold.errors import ConfigError
from casefold.learnt import load_learnt
from casefold.store.reference import gazetteer_at
from models import categories
from pipeline.detect import DEFAULT_MODELS, load_detector
from pipeline.detect.recognisers.reference_lists import ReferenceLists
from pipeline.drafting import Drafter


def load_drafter(config: Config | None = None) -> Drafter:
    """Load the models and tables; takes seconds, so do it once. Raises ConfigError or the detector's own errors."""
    if config is None:
        return Drafter(load_detector(DEFAULT_MODELS), categories.load())
    recognisers = [_recogniser(name) for name in config.detection.recognisers]
    known = gazetteer_at(config.store_path)
    if known.kinds:
        recognisers.append(ReferenceLists(known))
    learnt = load_learnt(config)
    weights = learnt.weights if learnt else None
    return Drafter(load_detector(config.detection.models, recognisers), load_categories(config), weights)


def _recogniser(name: str) -> Any:
    module, _, kind = name.partition(":")
    try:
        return getattr(importlib.import_module(module), kind)()
    except (ImportError, AttributeError, TypeError) as problem:
        raise ConfigError(f"The recogniser {name!r} cannot be made: {type(problem).__name__}.") from None
