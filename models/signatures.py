"""The weights of the signature classifier: what each feature of a line and of its neighbours says for a signature.

``models/signatures.json`` holds them as plain numbers; ``models/training/signatures.py`` writes it from the letters
that stand beside it. Loading and reading them needs no numpy.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

WINDOW = 3
"""Lines above and below a line whose features count."""


@dataclass(frozen=True, slots=True)
class LineWeights:
    """A logistic model of one line in its surroundings."""

    intercept: float
    bias: float
    """Log odds that every line of a signature must pay: the greater, the fewer of the writer's words are lost."""
    rows: dict[str, tuple[float, ...]] = field(repr=False)
    """Feature to its weights, from the line ``WINDOW`` above to the one ``WINDOW`` below."""


@cache
def load_line_weights() -> LineWeights:
    """The shipped weights."""
    stored = json.loads((files("models") / "signatures.json").read_text(encoding="utf-8"))
    return LineWeights(
        stored["intercept"], stored["bias"], {name: tuple(row) for name, row in stored["features"].items()}
    )
