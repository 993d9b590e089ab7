"""Local authorities and their short forms, read from ``councils.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Councils:
    """Authorities under the forms in which they are met, in lower case."""

    forms: dict[str, str]
    """Form, without generic words, to the authority's one name: ``herts`` to ``hertfordshire``."""
    longest: int
    """Words in the longest form."""
    firsts: frozenset[str]
    """First words of the forms."""

    def initials(self, name: str) -> frozenset[str]:
        """Initials that stand for an authority where its full name is known: DCC, HCC, LBH, CBMDC."""
        words = [word for word in name.replace("-", " ").split() if word not in ("and", "of", "upon", "with", "on")]
        letters = "".join(word[0] for word in words)
        endings = ("cc", "bc", "cbc", "mbc", "mdc", "dc", "c", "la", "lea")
        return frozenset({letters + ending for ending in endings} | {f"lb{letters}", f"rb{letters}", f"c{letters}c"})


@cache
def councils() -> Councils:
    """The table that ships with casefold."""
    table = tomllib.loads((files("models") / "councils.toml").read_text(encoding="utf-8"))
    forms: dict[str, str] = {}
    for entry in table["names"].split():
        name = entry.replace("_", " ")
        forms[name] = name
        forms[name.replace("-", " ")] = name
        forms[name.replace(" and ", " & ")] = name
        paired = name.split(" and ")
        if len(paired) == 2:
            forms[f"{paired[0][0]}&{paired[1][0]}"] = name
    for short, entry in table["short"].items():
        forms[short] = entry.replace("_", " ")
    return Councils(
        forms, max(len(form.split()) for form in forms), frozenset(form.partition(" ")[0] for form in forms)
    )
