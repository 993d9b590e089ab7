"""What a campaign has taught the classifier: how far its weights moved from the shipped ones, as a file of its own.

Only the difference is kept, with the hash of the shipped weights that it belongs to: other weights need another.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from hashlib import sha256
from importlib.resources import files
from typing import Any

import numpy as np

from models.fit import widened
from models.linear import Weights

LEAST = 0.005
"""A weight that moved by less has not moved."""


class NotLearnt(Exception):
    """The text is not what was learnt, or belongs to other shipped weights: learn again."""


@dataclass(frozen=True, slots=True)
class Learnt:
    """Weights that have learnt, and from how much."""

    weights: Weights
    cases: int
    """Approved cases that they were fitted to."""


def dump_learnt(base: Weights, learnt: Learnt) -> str:
    """What was learnt, as JSON."""
    weights = learnt.weights
    moved = weights.weights - widened(base, weights.labels).weights
    rows = np.abs(moved).max(axis=1) >= LEAST
    stored = {
        "base": _base_hash(),
        "cases": learnt.cases,
        "labels": weights.labels,
        "intercepts": [round(float(each), 3) for each in weights.intercepts],
        "moved": {
            name: [round(float(each), 3) for each in moved[row]] for name, row in base.features.items() if rows[row]
        },
    }
    return json.dumps(stored, ensure_ascii=False, separators=(",", ":")).replace("],", "],\n") + "\n"


def read_learnt(base: Weights, text: str) -> Learnt:
    """What was learnt, from JSON. Raises NotLearnt."""
    try:
        stored: dict[str, Any] = json.loads(text)
        if stored["base"] != _base_hash():
            raise NotLearnt("it was learnt with other shipped weights")
        wide = widened(base, stored["labels"])
        weights = wide.weights.copy()
        for name, moved in stored["moved"].items():
            weights[base.features[name]] += np.array(moved)
        intercepts = np.array(stored["intercepts"], dtype=np.float64)
        if intercepts.shape != wide.intercepts.shape:
            raise NotLearnt("it is damaged")
        return Learnt(replace(wide, weights=weights, intercepts=intercepts), int(stored["cases"]))
    except (KeyError, TypeError, ValueError) as problem:
        raise NotLearnt("it is damaged") from problem


def _base_hash() -> str:
    return sha256((files("models") / "weights.json").read_bytes()).hexdigest()
