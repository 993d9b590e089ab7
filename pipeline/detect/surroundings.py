"""What the other mentions of a message say of one: its namesakes, its neighbours, and who else is told of.

Features for the weights of kinds, like those of ``pipeline.detect.kind_features``, and as free of names.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.detect.settle import Stretch
from pipeline.detect.word import Word
from pipeline.mention import MentionType

_RANKS = 4
_COUNTED = 6
_PEOPLE = (MentionType.CHILD, MentionType.PARENT, MentionType.PROFESSIONAL)
_TOLD_OF = 4
"""Mentions of a type in a message from which more say no more."""
_ALIKE = 3
"""Namesakes from which more say no more."""
_JOINT = 12
"""Characters between two mentions that are told word for word: "and", ", his brother"."""
_NEAR = 60
"""Characters between two mentions that may have to do with each other."""
_PARTS = 4
"""Parts of a letter: whoever stands in the first is introduced there."""
_LENGTH = 100
_LENGTHS = 5


@dataclass(frozen=True, slots=True)
class Weighed:
    """A mention as the reckoning sees it."""

    text: str
    words: Sequence[Word]
    """All the words of the text."""
    first: int
    last: int
    """Indices of the mention's own words."""
    stretch: Stretch
    ladder: MentionType
    """What the rules make of it."""

    @property
    def surface(self) -> str:
        """The mention itself."""
        return self.text[self.words[self.first].start : self.words[self.last].end]

    @property
    def lows(self) -> tuple[str, ...]:
        """Its own words in lower case."""
        return tuple(word.low for word in self.words[self.first : self.last + 1])


def surroundings_of(weighed: Sequence[Weighed]) -> list[frozenset[str]]:
    """What is around each mention of a message, whose mentions stand in the order of their texts."""
    told_of = Counter(each.ladder for each in weighed)
    company = {f"told of:{kind.value}={min(told_of[kind], _TOLD_OF)}" for kind in told_of}
    return [
        frozenset(company.union(alike, _where(each), _beside("before", each, before), _beside("after", each, after)))
        for each, alike, before, after in zip(
            weighed, _namesakes(weighed), [None, *weighed][:-1], [*weighed, None][1:], strict=True
        )
    ]


def _namesakes(weighed: Sequence[Weighed]) -> Iterator[set[str]]:
    """How often each mention's first word is met, and what the rules make of the others that begin with it."""
    kinds: Mapping[str, Counter[str]] = defaultdict(Counter)
    ruled: Mapping[str, Counter[str]] = defaultdict(Counter)
    for each in weighed:
        kinds[each.lows[0]][each.ladder.value] += 1
        ruled[each.lows[0]][_first_rule(each)] += 1
    met: set[str] = set()
    ranks = {low: rank for rank, low in enumerate(sorted(kinds, key=lambda low: (-kinds[low].total(), low)))}
    for each in weighed:
        low = each.lows[0]
        count = kinds[low].total()
        others = kinds[low] - Counter([each.ladder.value])
        other_rules = ruled[low] - Counter([_first_rule(each)])
        yield {
            f"count:{min(count, _COUNTED)}",
            f"rank:{min(ranks[low], _RANKS)}",
            "later" if low in met else "first",
            f"namesakes={min(count - 1, _ALIKE)}",
            *(f"namesake:{kind}" for kind in others),
            *(f"namesake ruled:{kind}" for kind in other_rules if kind),
        }
        met.add(low)


def _first_rule(each: Weighed) -> str:
    """What the surest rule says; empty where none speaks."""
    if not each.stretch.ruled:
        return ""
    kind = each.stretch.ruled[0].type
    return kind.value if isinstance(kind, MentionType) else kind


_CONTEXT = ("l1=", "l2=", "l3=", "r1=", "r2=", "r3=", "lr=", "L:", "R:", "L~", "R~", "ruled", "said:")
"""Beginnings of the features that tell of where a mention stands, and of what was said for it."""


def shared(weighed: Sequence[Weighed], features: Sequence[frozenset[str]]) -> list[frozenset[str]]:
    """What is told where others stand that may be the same, for each mention: one person has many places.

    The same are those that begin with one word, and a surname and whoever bears it.
    """
    told: Mapping[str, Counter[str]] = defaultdict(Counter)
    for each, own in zip(weighed, features, strict=True):
        context = [name for name in own if name.startswith(_CONTEXT)]
        for low in {each.lows[0], each.lows[-1]}:
            told[low].update(context)
    found = []
    for each, own in zip(weighed, features, strict=True):
        others = {
            name for low in {each.lows[0], each.lows[-1]} for name, count in told[low].items() if count > (name in own)
        }
        found.append(frozenset(f"@{name}" for name in others))
    return found


def _where(each: Weighed) -> Iterator[str]:
    yield f"part={_PARTS * each.words[each.first].start // max(1, len(each.text))}"
    yield f"length={min(len(each.words) // _LENGTH, _LENGTHS)}"


def _beside(side: str, each: Weighed, other: Weighed | None) -> Iterator[str]:
    """What the rules make of the mention next to this one, and how the two are joined."""
    if other is None or other.text != each.text:
        yield f"{side}:none"
        return
    left, right = (other, each) if side == "before" else (each, other)
    gap = each.text[each.words[left.last].end : each.words[right.first].start]
    joint = " ".join(gap.lower().split())
    if len(joint) <= _JOINT:
        yield f"{side} joint={joint}:{other.ladder.value}"
    yield f"{side}:{'near' if len(gap) < _NEAR else 'far'}={other.ladder.value}"
