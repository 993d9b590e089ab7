"""How many cases of an export share the same facts, which stand alone, and what more general facts would gain."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations

from casefold.export.dossier.content import BAND
from casefold.export.profile import FACTS, Profile, profile_of
from casefold.export.release import Leaving
from pipeline.detect.word import zipf

FEW = 5
"""A combination that fewer cases than this share is worth a look (ONS, small numbers)."""
_RARE_ZIPF = 2.2
_SHOWN = 8
_WORD = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True, slots=True)
class Standing:
    """How a case stands among the others."""

    profile: Profile
    k: int
    """How many cases share all of its facts, itself among them."""
    alone_by: tuple[str, ...]
    """The smallest set of facts by which it stands alone; empty when none does."""
    rare: tuple[str, ...]
    """Rare words of its signed text that no other case has."""


@dataclass(frozen=True, slots=True)
class Gain:
    """What a more general fact would do."""

    what: str
    alone: int
    """Cases that would still stand alone."""
    few: int
    """Cases that fewer than FEW would share all facts with."""


@dataclass(frozen=True, slots=True)
class Report:
    """The risk of a whole export."""

    cases: tuple[Standing, ...]
    alone: int
    few: int
    gains: tuple[Gain, ...]
    """The best first."""
    small: tuple[tuple[str, int], ...]
    """Councils, and issues of a year, with fewer than BAND cases."""


def report_on(cases: Sequence[Leaving]) -> Report:
    """Look at a whole export. The combinations grow with the facts alone, so any number of cases can be looked at."""
    profiles = [profile_of(case) for case in cases]
    sizes = _sizes(profiles, _all)
    rare = _rare(cases)
    standings = tuple(
        Standing(each, sizes[_all(each)], alone, rare[each.case])
        for each, alone in zip(profiles, _alone(profiles), strict=True)
    )
    gains = [Gain(what, *_counts(profiles, make)) for what, make in _MORE_GENERAL.items()]
    gains.sort(key=lambda gain: (gain.alone, gain.few, gain.what))
    alone, few = _counts(profiles, _all)
    return Report(standings, alone, few, tuple(gains), _small(cases))


Key = tuple[str, ...]


def _all(each: Profile) -> Key:
    return (each.council, each.age, each.need, each.school, each.month)


_MORE_GENERAL: dict[str, Callable[[Profile], Key]] = {
    "the year in place of the month": lambda each: (each.council, each.age, each.need, each.school, each.year),
    "no month": lambda each: (each.council, each.age, each.need, each.school),
    "no council": lambda each: (each.age, each.need, each.school, each.month),
    "no council, and the year": lambda each: (each.age, each.need, each.school, each.year),
    "no age": lambda each: (each.council, each.need, each.school, each.month),
    "no need": lambda each: (each.council, each.age, each.school, each.month),
    "no kind of school": lambda each: (each.council, each.age, each.need, each.month),
    "age, need and year alone": lambda each: (each.age, each.need, each.year),
}


def _sizes(profiles: Sequence[Profile], make: Callable[[Profile], Key]) -> Counter[Key]:
    return Counter(map(make, profiles))


def _counts(profiles: Sequence[Profile], make: Callable[[Profile], Key]) -> tuple[int, int]:
    sizes = _sizes(profiles, make)
    return sum(size == 1 for size in sizes.values()), sum(size for size in sizes.values() if size < FEW)


def _alone(profiles: Sequence[Profile]) -> list[tuple[str, ...]]:
    """For each the smallest set of facts that only it has: one fact, else two, and so on."""
    found: list[tuple[str, ...]] = [()] * len(profiles)
    for size in range(1, len(FACTS) + 1):
        for facts in combinations(FACTS, size):
            keys = [tuple(getattr(each, fact) for fact in facts) for each in profiles]
            sizes = Counter(keys)
            for place, key in enumerate(keys):
                if sizes[key] == 1 and not found[place]:
                    found[place] = facts
    return found


def _rare(cases: Sequence[Leaving]) -> dict[str, tuple[str, ...]]:
    """Words of each case that stand in no other, are rare in English, and are no part of a pseudonym."""
    bearers: dict[str, set[str]] = defaultdict(set)
    for case in cases:
        for text in (*case.subjects, *case.texts):
            for word in _WORD.findall(re.sub(r"\[[^\]]*\]", " ", text)):
                bearers[word.lower()].add(case.id)
    found: dict[str, list[str]] = {case.id: [] for case in cases}
    for word, owners in sorted(bearers.items()):
        if len(owners) == 1 and zipf(word) < _RARE_ZIPF:
            found[next(iter(owners))].append(word)
    return {case: tuple(words[:_SHOWN]) for case, words in found.items()}


def _small(cases: Sequence[Leaving]) -> tuple[tuple[str, int], ...]:
    counts = Counter(council for case in cases for council in case.councils)
    counts.update(f"{issue.id}, {case.month[:4] or 'no date'}" for case in cases for issue in case.issues)
    return tuple(sorted(((name, count) for name, count in counts.items() if count < BAND), key=lambda each: each[0]))
