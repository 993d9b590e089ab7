"""Two pseudonyms that stand for one child, over several mails of a case."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from casefold.actions.casefile import open_case
from casefold.actions.merge import merge
from casefold.actions.numbered import Numbered, numbered
from casefold.configfile import read
from casefold.errors import NotAllowed
from casefold.store.keys import private
from casefold.store.store import open_store
from pipeline.mention import MentionType

MAIL = """From: Adaeze Umeh <adaeze@example.com>
Subject: {subject}
Message-ID: <{number}@example.com>
Date: Mon, 3 Jun 2013 09:1{number}:00 +0100
Content-Type: text/plain; charset=utf-8

{text}
"""
TEXTS = (
    "My son Zephyrin is nine. The report went to Hertfordshire County Council before we had seen it.",
    "My son Zeffy was sent home again, and they discussed him at a meeting that I was not told of.",
    "Zeffy has a new plan, and they wrote to the school behind my back about it.",
)


def told(text: str) -> list[set[str]]:
    """The children of each message that ``casefold show`` prints."""
    return [set(re.findall(r"\[Child \d+\]", part)) for part in text.split("\nMessage ")[1:]]


def case_of(casefold, folder: Path, *numbers: int) -> str:  # type: ignore[no-untyped-def]
    """Import these mails, and give the one case that they make."""
    paths = [folder / f"{number}.eml" for number in numbers]
    for number, path in zip(numbers, paths, strict=True):
        path.write_text(MAIL.format(number=number, subject=f"Our story {number}", text=TEXTS[number]))
    casefold("import", *map(str, paths))
    (row,) = casefold.rows("list", "--json")
    return str(row["case"])


def test_a_name_that_no_form_covers_is_suggested_merged_and_then_known(casefold, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """Shown as one to the person who unlocks, one in every message once she has said so, and in the next mail too."""
    case = case_of(casefold, tmp_path, 0, 1)
    before = casefold("show", case).stdout
    first, second = told(before)
    assert first.isdisjoint(second)
    (kept,), (gone,) = first, second
    assert f"{kept} and {gone} may be one and the same" in before
    done = casefold("merge", case, kept, gone)
    assert done.stdout == f"{gone} is {kept} now in {case}.\n"
    after = casefold("show", case).stdout
    assert told(after) == [{kept}, {kept}]
    assert "may be one" not in after
    case_of(casefold, tmp_path, 2)
    assert told(casefold("show", case).stdout) == [{kept}, {kept}, {kept}]


def test_merging_takes_an_approval_back(casefold, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """The text that was signed is another one now, and the journal says which pseudonyms were merged."""
    case = case_of(casefold, tmp_path, 0, 1)
    first, second = told(casefold("approve", case, "--keep-doubtful").stdout)
    done = casefold("merge", case, *first, *second)
    assert "Its approval is void" in done.stderr
    with open_store(read(casefold.home / "casefold.toml")) as store:
        assert store.cases.get(case).state.value == "draft"
        last = list(store.db["journal"].rows)[-1]
        assert (last["verb"], json.loads(last["detail"])["step"]) == ("edited", "two identities merged")


REFUSED = (
    ("[Child 1]", "[Child 9]", "has no [Child 9]"),
    ("[Child 1]", "[Parent 1]", "of one type"),
    ("[Child 1]", "[Child 1]", "of one type"),
    ("[Council 01]", "[Council 02]", "not merged"),
    ("Zephyrin", "[Child 1]", "A pseudonym is wanted"),
)


def test_what_cannot_be_merged_is_said_without_a_name(casefold, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """Nothing is changed, and the message names no child."""
    case = case_of(casefold, tmp_path, 0)
    config = read(casefold.home / "casefold.toml")
    identity = private(config, (casefold.home / "passphrase").read_text().strip())
    with open_store(config) as store:
        opened = open_case(store, identity, case)
        for kept, gone, why in REFUSED:
            with pytest.raises(NotAllowed, match=re.escape(why)) as refused:
                merge(store, identity, opened, numbered(kept), numbered(gone))
            assert "Zeph" not in str(refused.value)
        assert open_case(store, identity, case) == opened


def test_a_pseudonym_is_read_with_brackets_or_without() -> None:
    """As the draft shows it, or as a person types it."""
    assert numbered("[Health body 07]") == numbered("health body 7") == Numbered(MentionType.HEALTH, 7)
    with pytest.raises(NotAllowed):
        numbered("[date]")
