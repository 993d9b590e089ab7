"""The detector that reads signed text once more before it leaves, and by which mark its verdicts are remembered."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib.metadata import version
from typing import TYPE_CHECKING

from casefold.config import Config
from casefold.export.fresh import Fresh, mark_of
from casefold.store.store import Store
from casefold.voices import load_drafter

if TYPE_CHECKING:
    from pipeline.detect.detector import Detector


def fresh_of(store: Store, config: Config, detector: Callable[[], Detector] | None = None) -> Fresh:
    """Fresh detection for this store; models are loaded when a text comes that this detector has not read yet.

    ``detector``: where one of this configuration is loaded already.
    """
    names = (*config.detection.models, *config.detection.recognisers, version("casefold"))
    return Fresh(store, detector or cache(lambda: _detector(config)), mark_of(names))


def _detector(config: Config) -> Detector:
    return load_drafter(config).detector
