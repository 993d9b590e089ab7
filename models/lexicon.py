"""Words that mean the same thing to a rule, read from ``lexicon.toml``."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files


@cache
def concepts() -> dict[str, tuple[str, ...]]:
    """Concept in capitals to its forms, longest first, each in the shape of ``pipeline.wording``."""
    return {name: forms for table in _tables().values() for name, forms in table.items()}


@cache
def incident_concepts() -> dict[str, tuple[str, ...]]:
    """The concepts of what was done, by whom and to what: those that the classifier is told of."""
    return _tables()["incident"]


@cache
def _tables() -> dict[str, dict[str, tuple[str, ...]]]:
    stored = tomllib.loads((files("models") / "lexicon.toml").read_text(encoding="utf-8"))
    return {part: {name: _forms(forms) for name, forms in table.items()} for part, table in stored.items()}


def _forms(text: str) -> tuple[str, ...]:
    forms = {form.strip() for line in text.split("\n") for form in line.split("|") if form.strip()}
    return tuple(sorted(forms, key=lambda form: (-len(form), form)))
