"""Invented letters whose every line says whose it is, and what a cleaner made of them.

A letter is one file. Each line begins with a sign and a blank: ``+`` the writer's words, ``-`` not the writer's, ``&``
passed on as evidence, ``~`` a closing and a name, which may go or stay. ``@ From: …`` is a header of the mail.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import cached_property
from pathlib import Path

from ingest.message import Address, Message
from pipeline.letter import Label, Letter

LOST = 0.02
"""Share of the writer's words that may be missing before a letter counts as one that lost some."""
GUTTED = 0.5
RESIDUE = 0.02


@dataclass(frozen=True)
class Case:
    """A letter and what its author wrote in it."""

    name: str
    text: str
    signs: str
    """One sign a line: whose the line is."""
    sender: str = ""

    @cached_property
    def message(self) -> Message:
        """The mail that it would be."""
        return Message(Address(self.sender, "") if self.sender else None, "", self.text, "")

    def words(self, signs: str) -> list[str]:
        """The words of all lines that carry one of these signs."""
        pairs = zip(self.signs, self.text.split("\n"), strict=False)
        return [word for sign, line in pairs if sign in signs for word in line.split()]


def load(path: Path) -> Case:
    """Read one letter."""
    signs, lines, sender = "", [], ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("@ From: "):
            sender = line.removeprefix("@ From: ").partition(" <")[0]
            continue
        signs += line[0]
        lines.append(line[2:])
    return Case(path.stem, "\n".join(lines) + "\n", signs, sender)


def load_all(folder: Path) -> list[Case]:
    """Every letter of a folder, by name."""
    return [load(path) for path in sorted(folder.rglob("*.letter"))]


def kept_texts(letter: Letter) -> tuple[str, str]:
    """What was kept, without and with the closing that a sign-off rule folded."""
    signed = "".join(
        letter.text[span.start : span.end] + "\n"
        for span in letter.spans
        if span.label is Label.KEPT or "sign-off" in span.rule
    )
    return letter.kept, signed


@dataclass
class Tally:
    """Figures over letters: each a share of them, ``f1`` the mean over them."""

    count: int = 0
    exact: int = 0
    f1: float = 0.0
    lost: int = 0
    gutted: int = 0
    residue: int = 0
    misses: list[str] = field(default_factory=list)

    def add(self, case: Case, *texts: str) -> None:
        """Count one letter; of several readings the one that stands nearest to what its author wrote."""
        score = max(_score(case, text.split()) for text in texts)
        exact, f1, lost, gutted, residue = score
        self.count += 1
        self.exact += exact
        self.f1 += f1
        self.lost -= lost
        self.gutted -= gutted
        self.residue -= residue
        if not exact:
            signs = "".join(sign for sign, on in (("L", lost), ("G", gutted), ("R", residue)) if on)
            self.misses.append(f"{case.name} {signs}")

    def figures(self) -> dict[str, float]:
        """Each figure by its name."""
        n = max(1, self.count)
        return {name: getattr(self, name) / n for name in ("exact", "f1", "lost", "gutted", "residue")}


def _score(case: Case, kept: list[str]) -> tuple[bool, float, int, int, int]:
    """(exact, F1, -lost, -gutted, -residue): ordered so that the better reading is the greater."""
    own, both = case.words("+"), case.words("+~")
    gold = both if _common(both, kept) == len(both) or kept == both else own
    exact = kept in (own, both)
    common = _common(gold, kept)
    recall = common / len(gold) if gold else 1.0
    precision = common / len(kept) if kept else 1.0
    f1 = 1.0 if exact else 2 * recall * precision / (recall + precision) if recall + precision else 0.0
    missing = 1 - _common(own, kept) / len(own) if own else 0.0
    foreign = 1 - _common(both, kept) / len(kept) if kept else 0.0
    return exact, f1, -int(missing > LOST), -int(missing > GUTTED), -int(foreign > RESIDUE)


def _common(left: list[str], right: list[str]) -> int:
    """Words that two texts share, each as often as both have it; in order where that is cheap to tell."""
    if len(left) * len(right) > 250_000:
        return sum((Counter(left) & Counter(right)).values())
    return sum(block.size for block in SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks())
