"""The motivated-intruder test (ICO, Anonymisation guidance): a form for a volunteer, and what she found, on record."""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from casefold.errors import NotAllowed
from casefold.export.release import Leaving
from casefold.store.cases import ID
from casefold.store.journal import write
from casefold.store.store import Store

CASES = 10
_ANSWER = re.compile(rf"^- Case (?P<case>{ID}): (?P<answer>.*)$", re.MULTILINE)
_WORDS = {"no": 0, "perhaps": 1, "yes": 2}

_HEAD = """# Could you tell who this is?

You are asked to try, as a neighbour, a teacher or a journalist would: with what you know, with a search engine, with
social media and old newspapers, and with nothing that only the campaign has. Take an hour. Do not write to anybody, do
not ring anybody, and do not keep what you find. Write **no name** into this form.

For each case put one word behind its line: `no`, `perhaps` or `yes`.

"""
_TAIL = """
## How

Which words helped you most? Name the case and the words, and nobody's name.

"""


@dataclass(frozen=True, slots=True)
class Result:
    """What a volunteer found."""

    cases: int
    perhaps: tuple[str, ...]
    """Cases that she may have recognised."""
    yes: tuple[str, ...]
    """Cases that she did recognise."""


def form_for(cases: Sequence[Leaving], count: int = CASES) -> str:
    """The form, in Markdown: so many cases of an export, drawn at random, with their signed text."""
    drawn = sorted(secrets.SystemRandom().sample(list(cases), min(count, len(cases))), key=lambda case: case.id)
    lines = [f"- Case {case.id}: " for case in drawn]
    texts = [f"## Case {case.id}\n\n{_quoted(case)}\n" for case in drawn]
    return _HEAD + "\n".join(lines) + "\n" + _TAIL + "\n".join(texts)


def _quoted(case: Leaving) -> str:
    told = "\n\n".join(filter(None, (*case.subjects, *case.texts)))
    return "\n".join(f"> {line}".rstrip() for line in told.split("\n"))


def read_form(text: str) -> Result:
    """What stands in a filled form. Raises NotAllowed when a case has no answer, or another than the three words."""
    answers = {match["case"]: match["answer"].strip(" `*.").lower() for match in _ANSWER.finditer(text)}
    if not answers:
        raise NotAllowed("This is no form of casefold risk --form: it has no line for any case.")
    open_ones = [case for case, answer in answers.items() if answer not in _WORDS]
    if open_ones:
        raise NotAllowed(f"Case {open_ones[0]} wants one word behind its line: no, perhaps or yes.")
    by = {word: tuple(case for case, answer in answers.items() if answer == word) for word in _WORDS}
    return Result(len(answers), by["perhaps"], by["yes"])


def record(store: Store, text: str, result: Result) -> str:
    """Put the result on record beside the latest export, and give that export's day; the form itself is not kept.

    The caller commits. Raises NotAllowed while nothing has been exported.
    """
    last = next(iter(store.db.query("select id, at from journal where verb = 'export' order by id desc limit 1")), None)
    if last is None:
        raise NotAllowed("Nothing has been exported yet, so there is nothing that this could be the test of.")
    write(
        store.db,
        "intruder test",
        export=last["id"],
        tried=result.cases,
        perhaps=list(result.perhaps),
        yes=list(result.yes),
        form=sha256(text.encode()).hexdigest(),
    )
    return str(last["at"])[:10]
