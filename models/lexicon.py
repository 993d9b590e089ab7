"""Words that mean the same thing to a rule, read from ``lexicon.toml``."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files


@cache
def concepts() -> dict[str, tuple[str, ...]]:
    """Concept in capitals to its forms, longest first, each in the shape of ``pipeline.wording``."""
    table = tomllib.loads((files("models") / "lexicon.toml").read_text(encoding="utf-8"))
    return {
        name: tuple(
            sorted(
                {form.strip() for line in forms.split("\n") for form in line.split("|") if form.strip()},
                key=lambda f: (-len(f), f),
            )
        )
        for name, forms in table.items()
    }
