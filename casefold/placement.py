"""Which case a message belongs to, as far as the nightly run can know: by its sender, what it answers, what it names.

The run cannot read what it sealed. It knows three things: in which cases an address writes (blind index), which case
holds a message with a Message-ID that this one answers, and which case the subject names. The sender alone is certain
where she has one case. An answer, or a case's name, settles which of *her* cases is meant; from anybody else it is a
suggestion, for both travel with every mail that is forwarded or answered to all. What is not certain waits in the pen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from casefold.config import Config
from casefold.store.cases import ID
from casefold.store.pen import Clue, Ground, Suggestion, Waiting
from casefold.store.store import Store
from ingest.message import Message

_BARE = re.compile(rf"(?<!\w)({ID})(?!\w)")
_NAMED = re.compile(
    rf"(?:\[\s{{0,2}}|\b(?:case|story|ref|reference)\b\s{{0,2}}(?:no\b\.?|number\b)?\s{{0,2}}[:#]?\s{{0,2}}\[?)({ID})(?!\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Joins:
    """It certainly goes on in this case."""

    case: str


@dataclass(frozen=True, slots=True)
class Opens:
    """Nothing points to a case: it opens one."""


@dataclass(frozen=True, slots=True)
class Waits:
    """It may belong to a case, or to one of several: a person says."""

    ground: Ground
    suggestions: tuple[Suggestion, ...] = ()


Placement = Joins | Opens | Waits


def case_references(subject: str) -> list[str]:
    """What may be case ids in a subject: ``[K7WQ]``, ``case k7wq``, or ``K7WQ`` alone in capitals. In order, once."""
    found = [*_NAMED.finditer(subject), *_BARE.finditer(subject)]
    found.sort(key=lambda match: match.start(1))
    return list(dict.fromkeys(match[1].upper() for match in found))


def place(store: Store, message: Message, config: Config) -> Placement:
    """Where a message belongs.

    The campaign's own accounts are nobody's address: what the organiser passes on from there opens a case of its own,
    or waits when it answers or names one.
    """
    address = message.sender.address if message.sender else ""
    if address in {account.username.lower() for account in config.imap}:
        address = ""
    signs = _Signs(
        written=_known(store, store.cases.of_writer(address)),
        answered=_known(store, store.ledger.cases_answered(message.references)),
        named=_known(store, case_references(message.subject)),
    )
    if signs.written:
        return _of_known_writer(signs)
    if signs.answered or signs.named:
        ground = Ground.OTHER_ADDRESS if signs.answered else Ground.NAMED_BY_STRANGER
        return Waits(ground, signs.suggestions())
    neighbours = store.pen.of_writer(address) or store.pen.among(store.ledger.with_message_ids(message.references))
    return Waits(Ground.NEIGHBOUR, _as_neighbours(neighbours)) if neighbours else Opens()


@dataclass(frozen=True, slots=True)
class _Signs:
    """The cases that each sign points to."""

    written: list[str]
    answered: list[str]
    """The most recently referenced first."""
    named: list[str]

    def suggestions(self) -> tuple[Suggestion, ...]:
        signs = ((Clue.WRITER, self.written), (Clue.ANSWER, self.answered), (Clue.REFERENCE, self.named))
        clues: dict[str, list[Clue]] = {}
        for clue, cases in signs:
            for case in cases:
                clues.setdefault(case, []).append(clue)
        found = [Suggestion(case, tuple(told)) for case, told in clues.items()]
        return tuple(sorted(found, key=lambda suggestion: -len(suggestion.clues)))


def _of_known_writer(signs: _Signs) -> Placement:
    cases = signs.written
    for pointed in (signs.answered, signs.named):
        both = [case for case in pointed if case in cases]
        if pointed and not both:
            return Waits(Ground.CONTRADICTION, signs.suggestions())
        cases = both or cases
    if len(cases) == 1:
        return Joins(cases[0])
    latest = next((case for case in signs.answered if case in cases), None)
    return Joins(latest) if latest else Waits(Ground.SEVERAL_CASES, signs.suggestions())


def _known(store: Store, cases: list[str]) -> list[str]:
    return [case for case in cases if store.cases.has(case)]


def _as_neighbours(neighbours: list[Waiting]) -> tuple[Suggestion, ...]:
    cases = dict.fromkeys(suggestion.case for waiting in neighbours for suggestion in waiting.suggestions)
    return tuple(Suggestion(case, (Clue.NEIGHBOUR,)) for case in cases)
