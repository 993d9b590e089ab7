"""What each recogniser of names takes and lets stand: ``voices.txt``, a case a line under the recogniser's name."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline.detect.recognisers import OWN, STRUCTURED
from pipeline.detect.word import words_of

MARK = re.compile("«([^»]*)»")
RULES = {rule.voice: rule for rule in OWN}


def cases() -> list[tuple[str, str]]:
    """Recogniser and line."""
    found, voice = [], ""
    for line in (Path(__file__).parent / "voices.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            voice = line[3:]
        elif line.strip() and not line.startswith("#"):
            found.append((voice, line))
    return found


@pytest.mark.parametrize(("voice", "line"), cases())
def test_a_recogniser_takes_what_it_must_and_no_more(voice: str, line: str) -> None:
    """The marked stretches, the widest of each, and nothing else of the line."""
    text = MARK.sub(r"\1", line)
    said = {(each.start, each.end) for each in RULES[voice]().find(text, words_of(text))}
    found = {
        text[start:end]
        for start, end in said
        if not any(a <= start and end <= b and (a, b) != (start, end) for a, b in said)
    }
    assert found == set(MARK.findall(line))


def test_every_recogniser_of_names_has_its_cases() -> None:
    """A recogniser without a table is a promise that nobody checks."""
    named = {rule.voice for rule in OWN if rule not in STRUCTURED}
    assert named - {voice for voice, _ in cases()} == set()
