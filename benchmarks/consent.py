"""How consent is read where it is hard to read: ``python -m benchmarks.consent``.

``benchmarks/consent_lines`` holds 1,000 passages by four hands who knew none of the rules: ``c`` as an inbox has them,
``a`` and ``b`` with traps, ``d`` an attack on the reading of leave to name. Nothing was mended by them; half of ``d``
was read. Prints for each hand how many are read right, and how many of those that are read as leave, to name and
without names, are leave; then the same of the letters that rules were written on.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from pipeline.draft import Consent
from pipeline.sentences import sentences
from pipeline.triage.consent import read_consent
from quality.story import load_all

ROOT = Path(__file__).parents[1]
LINES = ROOT / "benchmarks" / "consent_lines"
LETTERS = (ROOT / "tests" / "stories", ROOT / "benchmarks" / "letters", ROOT / "benchmarks" / "people")
Said = tuple[Consent, Consent]
"""What the writer allows, and what is read."""


def read(text: str) -> Consent:
    """What casefold reads."""
    return read_consent(text, sentences(text)).consent


def lines(path: Path) -> Iterable[Said]:
    """Each line of a file: "reading | words"."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            allowed, words = line.split("|", 1)
            yield Consent(allowed.strip()), read(words.strip())


def letters() -> Iterable[Said]:
    """Each letter, with what its author says that it allows."""
    for folder in LETTERS:
        for story in load_all(folder):
            yield Consent(story.facts.get("consent", Consent.UNCLEAR.value)), read(story.body)


def show(label: str, said: Iterable[Said]) -> None:
    """One line of figures."""
    known = list(said)
    named = [allowed for allowed, found in known if found is Consent.NAMED]
    unnamed = [allowed for allowed, found in known if found is Consent.ANONYMISED]
    print(
        f"{label:8}{len(known):6}{sum(a is b for a, b in known) / len(known):8.3f}"
        f"{sum(a is Consent.NAMED for a in named):9} of {len(named):3}"
        f"{sum(a in (Consent.NAMED, Consent.ANONYMISED) for a in unnamed):12} of {len(unnamed):3}"
    )


def main() -> None:
    """Read, count, print."""
    print(f"{'':8}{'':>6}{'right':>8}{'named, rightly':>16}{'unnamed, rightly':>19}")
    for path in sorted(LINES.glob("*.txt")):
        show(path.stem, lines(path))
    show("letters", letters())


if __name__ == "__main__":
    main()
