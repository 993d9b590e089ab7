"""Letters put together from invented pieces, every line known to be the writer's or a signature's.

``letters/endings.txt`` holds how letters end before anybody signs, ``letters/technical.txt`` how those of programmers
do (much of it cut out of this repository), ``letters/closings.txt`` phrases and ``letters/signatures.txt`` what stands
below them. Names are drawn anew for each letter, so that none is learned.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent / "letters"
_FIRSTS = (
    "Karen Gareth Tessa Joyce Ines Ulf Jens Dana Walter Priya Stephen Tomasz Pauline Dewi Patricia "
    "Pat Jim Sam Sara Louise Phil Beverly Marek Dirk Petra Hazel Kofi Anwen Nadia Delroy Ffion Ngozi "
    "Hilary"
    " Rafael Goran Olu Bas Vinod Samina Chris Tom Iris Zoe Hassan Beth Joan Win Gwen Pablo Sunita "
    "Carla Bruno Hanneke Leif Felix Odile Mick Sally Peter Ann Jo Al Ed Liz Mohammed Fatima Wei Yuki "
    "Ivan Olga"
).split()
_LASTS = (
    "Oduya Hollis Pinkerton Raman Oppermann Strom Wrona Watkins Desrosiers Carvalho Underhill Abara "
    "Parry Hart Pugh Example Beispiel Wexford Prys Pemberton Tattersall Akhtar Rahmani Iyer Bergmann "
    "Lindqvist"
    " Mensah Brandt Sandgren Larkin Castelli Janssens Nordmann Marsh Farouk Holub Okafor Kitchener "
    "Almond Nilsen Bell Stone Young Rice Banks Day West Grant Frost Walsh"
).split()
_NAME = re.compile(r"\b(?:" + "|".join([*_FIRSTS, *_LASTS]) + r")\b", re.IGNORECASE)
_GREETINGS = (
    "Hi,",
    "Hi {0},",
    "Hello,",
    "Dear {0},",
    "Hey {0}",
    "{0},",
    "Dear Sir or Madam,",
    "Hello {0}",
    "hi all",
    "Hallo {0},",
    "Good morning",
)
_MARKED = (
    "-{0}",
    "- {0}",
    "--{0}",
    "-- {0}",
    "/{0}",
    "~{0}",
    "{0}.",
    "{0} x",
    "{0} xx",
    "<{0}>",
    "* {0}",
    "{0} :-)",
    "...{0}",
    "{0}!",
    "    {0}",
)


@dataclass(frozen=True)
class Composed:
    """A letter: its lines, where its signature begins, and what the From header would say."""

    lines: tuple[str, ...]
    begins: int
    """Number of the signature's first line; the number of lines when it has none."""
    sender: str


_ROLES = (
    "Manager",
    "Director of Operations",
    "Software Engineer",
    "Case Officer",
    "Research Associate",
    "Account Executive",
    "Trader",
    "Head of Year 7",
    "Systems Administrator",
    "Legal Assistant",
    "Consultant",
)
_BODIES = (
    "Example Ltd",
    "Example Corp.",
    "Wittering College",
    "University of Wittering",
    "Example GmbH",
    "ACME Gas & Power",
    "Wittering Borough Council",
    "Example Systems Inc.",
    "Dept. of Mathematics",
    "Example Foundation",
)
_PHONES = (
    "01632 960{0}",
    "(713) 555-0{0}",
    "+44 1632 960{0}",
    "713-555-0{0}",
    "+49 555 0{0}",
    "x{0}",
    "ext. {0}",
    "07700 900{0}",
    "555.555.0{0}",
)
_LABELS = (
    "Tel: {0}",
    "Phone: {0}",
    "T {0}",
    "tel. {0}",
    "{0}",
    "Office: {0}",
    "{0} (phone)",
    "{0} (fax)",
    "Fax: {0}",
    "M: {0}",
    "Mobile {0}",
    "ph: {0}",
    "voice: {0}",
)
FOLDS = 5
TECHNICAL = 0.2
USUAL = 0.75
"""Of the letters that are measured, the share that is made to end in a sentence; half of the pieces end in something
that is easily taken for a signature, and few mails do. Letters to train on are drawn from all pieces alike."""


class Composer:
    """Draws letters from some of the pieces: those of one fold, or all but those, or all of them."""

    def __init__(self, fold: int | None, *, held: bool = False, seed: int = 7) -> None:
        self._dice = random.Random(f"{seed} {fold} {held}")  # noqa: S311 - letters, not keys
        self._endings = _share(_pieces("endings"), fold, held=held)
        self._technical = _share(_pieces("technical"), fold, held=held)
        self._told = [piece for piece in self._endings if piece.endswith((".", "!", "?"))]
        self._natural = held
        self._signatures = _share(_pieces("signatures"), fold, held=held)
        self._closings = _pieces("closings", by_line=True)

    def letter(self) -> Composed:
        """One letter."""
        dice = self._dice
        first, last = dice.choice(_FIRSTS), dice.choice(_LASTS)
        body = self._body()
        signed = self._signed(first, last) if dice.random() < 0.72 else []
        lines = list(body)
        if signed:
            lines += [""] * dice.choices([0, 1, 2, 3], [14, 70, 12, 4])[0]
        begins = len(lines)
        lines += signed
        if not signed:
            begins = len(lines)
        sender = f"{first} {last}" if dice.random() < 0.5 else ""
        return Composed(tuple(lines), begins, sender)

    def _body(self) -> list[str]:
        dice = self._dice
        lines: list[str] = []
        if dice.random() < 0.5:
            lines += [dice.choice(_GREETINGS).format(dice.choice(_FIRSTS))]
            lines += [""] * (dice.random() < 0.8)
        paragraphs = dice.choices([1, 2, 3, 4], [30, 35, 22, 13])[0]
        for number in range(paragraphs):
            if number:
                lines.append("")
            told = self._natural and number + 1 == paragraphs and dice.random() < USUAL
            pieces = self._told if told else self._technical if dice.random() < TECHNICAL else self._endings
            lines += dice.choice(pieces).split("\n")
        return lines

    def _signed(self, first: str, last: str) -> list[str]:
        dice = self._dice
        closed = dice.random() < 0.6
        lines: list[str] = [dice.choice(self._closings)] if closed else []
        kind = dice.random()
        name = dice.choice(
            (first, first, f"{first} {last}", first.lower(), f"{first[0]}{last[0]}", first[0], f"{first[0]}. {last}")
        )
        if closed and kind < 0.15:
            return [f"{lines[0].rstrip(',.!')}{dice.choice([', ', ' ', ' - ', ',  ', '. '])}{name}"]
        if closed:
            lines += [""] * dice.choices([0, 1, 2], [60, 35, 5])[0]
        if kind < 0.5:
            shown = name if closed or dice.random() < 0.5 else dice.choice(_MARKED).format(name)
            return [*lines, shown]
        block = (
            self._grammar(first, last)
            if dice.random() < 0.4
            else self._renamed(dice.choice(self._signatures), first, last)
        )
        if dice.random() < 0.2:
            lines += [name, ""]
        return [*lines, *block]

    def _renamed(self, piece: str, first: str, last: str) -> list[str]:
        """A signature in the name of whoever signs this letter."""

        def drawn(match: re.Match[str]) -> str:
            new = first if match[0].title() in _FIRSTS else last
            return (
                new.lower() if match[0].islower() else new.upper() if match[0].isupper() and len(match[0]) > 1 else new
            )

        return _NAME.sub(drawn, piece).split("\n")

    def _grammar(self, first: str, last: str) -> list[str]:
        """A signature of an office, by rule."""
        dice = self._dice
        lines = [
            dice.choice(
                (
                    f"{first} {last}",
                    f"{first} {last}",
                    f"{first[0]}. {last}",
                    f"{first} {last[0]}. {last}",
                    f"Dr. {first} {last}",
                )
            )
        ]
        if dice.random() < 0.6:
            lines.append(dice.choice(_ROLES))
        if dice.random() < 0.6:
            lines.append(dice.choice(_BODIES))
        if dice.random() < 0.3:
            lines += [
                (
                    f"{dice.randint(1, 900)} "
                    f"{dice.choice(('Mill Lane', 'Smith Street', 'Harbour Road', 'Main St.', 'Park Avenue'))}"
                ),
                dice.choice(("Wittering WX1 2YZ", "Houston, TX 77002", "12345 Beispielstadt", "London")),
            ]
        for _ in range(dice.choices([0, 1, 2], [25, 45, 30])[0]):
            lines.append(dice.choice(_LABELS).format(dice.choice(_PHONES).format(dice.randint(100, 199))))
        if dice.random() < 0.5:
            address = f"{first}.{last}@example.com".lower()
            lines.append(
                dice.choice((address, f"E: {address}", f"Email: {address}", f"mailto:{address}", f"<{address}>"))
            )
        if dice.random() < 0.3:
            lines.append(dice.choice(("www.example.com", "http://www.example.org/", "https://example.net")))
        if len(lines) > 2 and dice.random() < 0.25:
            return [dice.choice((" | ", " - ", ", ", "  ")).join(lines)]
        if dice.random() < 0.1:
            return [f"    {line}" for line in lines]
        return lines


def _share(pieces: Sequence[str], fold: int | None, *, held: bool) -> list[str]:
    return [piece for number, piece in enumerate(pieces) if fold is None or (number % FOLDS == fold) is held]


def _pieces(name: str, *, by_line: bool = False) -> list[str]:
    text = (HERE / f"{name}.txt").read_text(encoding="utf-8").strip("\n")
    return text.split("\n" if by_line else "\n%\n")
