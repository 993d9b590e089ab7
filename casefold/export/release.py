"""What leaves in one export, case by case, whatever its form; and the record of it.

Cases are read from the store one at a time, so an export of any size needs the memory of one case.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from hashlib import blake2b

from casefold.categorylist import counted, load_categories
from casefold.config import Config
from casefold.errors import NotAllowed
from casefold.export.gatekeeper import Gatekeeper
from casefold.export.selection import LeftOut, Selected, ids, why_not
from casefold.store.journal import write
from casefold.store.store import Store

Progress = Callable[[int, int], None]


def _silent(_done: int, _total: int) -> None:
    """No progress is shown."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Signed words that show an issue."""

    message: int
    """Which message of the case, from 1."""
    words: str


@dataclass(frozen=True, slots=True)
class Issue:
    """An issue that a case reports, with what shows it."""

    id: str
    title: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Leaving:
    """One case as it leaves: each text of it has been let through."""

    id: str
    month: str
    kind: str
    issues: tuple[Issue, ...]
    councils: tuple[str, ...]
    """``Council 07``."""
    consent: str
    signed: str
    """The day."""
    subjects: tuple[str, ...]
    """Of its messages, in order; an empty one stays."""
    texts: tuple[str, ...]
    digest: str
    risk: str


@dataclass(slots=True)
class Release:
    """One export on its way: iterate ``cases``, then ``record``."""

    store: Store
    config: Config
    addressee: str
    gatekeeper: Gatekeeper
    progress: Progress = _silent
    left_out: Counter[LeftOut] = field(default_factory=Counter)
    manifest: list[str] = field(default_factory=list)
    """Case id and digest of what has left."""
    risky: list[str] = field(default_factory=list)
    """Ids of cases of high risk that have left."""

    def __post_init__(self) -> None:
        """Raises NotAllowed for an addressee that the configuration lacks."""
        if self.addressee not in self.config.campaign.addressees:
            known = ", ".join(self.config.campaign.addressees)
            raise NotAllowed(f"There is no such addressee in the configuration. Known: {known}.")

    def cases(self) -> Iterator[Leaving]:
        """The cases that may leave, by id, each text let through; the others are counted by their reasons."""
        categories = load_categories(self.config)
        titles = {category.id: category.title for category in categories.all}
        wanted = ids(self.store)
        barred = why_not(self.store)
        for done, case in enumerate(wanted, 1):
            chosen = barred(case, self.addressee)
            if isinstance(chosen, LeftOut):
                self.left_out[chosen] += 1
            else:
                borne = [name for name, _ in counted(categories, chosen.case.categories)]
                yield self._leaving(chosen, borne, titles)
            self.progress(done, len(wanted))

    def _leaving(self, chosen: Selected, borne: list[str], titles: dict[str, str]) -> Leaving:
        case, let = chosen.case, self.gatekeeper.let
        self.manifest.append(f"{case.id} {case.digest}")
        if case.risk.value == "high":
            self.risky.append(case.id)
        issues = [
            Issue(let(case.id, "issue", name), let(case.id, "issue", titles.get(name, name)), _shown(chosen, name))
            for name in borne
        ]
        for part in chosen.parts:
            self.gatekeeper.let_signed(case.id, "subject", part.subject)
            self.gatekeeper.let_signed(case.id, "story", part.text)
        return Leaving(
            id=let(case.id, "case", case.id),
            month=let(case.id, "month", case.month),
            kind=case.kind.value,
            issues=tuple(issues),
            councils=tuple(let(case.id, "councils", f"Council {number:02}") for number in case.councils),
            consent=case.consent.value,
            signed=let(case.id, "signed", case.signed[:10]),
            subjects=tuple(part.subject.text for part in chosen.parts),
            texts=tuple(part.text.text for part in chosen.parts),
            digest=case.digest,
            risk=case.risk.value,
        )

    def record(self, form: str) -> None:
        """Write the manifest to the journal: which cases, with which texts, under which state of the register."""
        with self.store.transaction():
            write(
                self.store.db,
                "export",
                format=form,
                addressee=self.addressee,
                cases=self.manifest,
                register=register_version(self.store),
            )


def _shown(chosen: Selected, name: str) -> tuple[Evidence, ...]:
    """Evidence as words of the signed text, each once; they were let through with it."""
    found = []
    for number, part in enumerate(chosen.parts, 1):
        for each in part.evidence:
            words = " ".join(part.text.text[each.start : each.end].split())
            if each.category == name and words:
                found.append(Evidence(number, words))
    return tuple(dict.fromkeys(found))


def register_version(store: Store) -> str:
    """A hash over all that the register knows: two exports with the same one were read against the same names."""
    told = blake2b(digest_size=8)
    for row in store.db.query("select hash, scope, type, number, confirmed from names order by 1, 2, 3, 4"):
        told.update("|".join(map(str, row.values())).encode())
    return told.hexdigest()
