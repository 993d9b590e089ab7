"""Councils: the table of authorities, their short forms, "X Council", "LB X", and initials beside a full name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from models.councils import councils
from models.names import names
from models.places import places
from pipeline.detect.found import Found, Rule
from pipeline.detect.word import Word, is_harmless, known_name, plain_case, tabled

_GENERIC = frozenset(
    "council county borough city district metropolitan unitary authority mbc cc bc dc la lea lea's"
    " education local borough's cyngor education library board".split()
)
_ENDS = frozenset(["council", "cc", "mbc", "bc", "lea", "la"])
_FRONT = (
    ("london", "borough", "of"),
    ("royal", "borough", "of"),
    ("metropolitan", "borough", "of"),
    ("borough", "of"),
    ("city", "of"),
    ("county", "of"),
    ("lb", "of"),
    ("lb",),
    ("rb",),
    ("cyngor", "sir"),
    ("cyngor",),
)
_PLACE_BEFORE = frozenset(
    "in near from to into outside around towards live lives lived living stay moved move born visit"
    " across through north south east west university".split()
)
_COUNCIL_AFTER = frozenset(
    "agreed refused said say says told sent wrote have has had want wanted won't wont will did does"
    " didn't won lost issued named offered council county sen send panel la officers officer"
    " caseworker are were is was rang write wrote think never know keep kept put gave asked finally"
    " conceded ignored employs knew decided argued insisted ceased turned".split()
)
_PLACE_AFTER = frozenset("here way based born area mum mums family countryside road street market station".split())
_DEALINGS = frozenset(
    "note paper call man woman somebody lady sent send sends wrote write written writing explained"
    " explain complained complain complaint reported passed"
    " disclosed forwarded handed statement letter letters email emails reply replies response answer decision heard"
    " envelope envelopes parcel disclosure bundle page pages file"
    " nothing refusal apology report request notice copy plan submitted appealed addressed copied".split()
)
_ADDRESSED = frozenset("mr mrs ms miss dr".split())
_COUNCIL_BEFORE = frozenset("under with by at against and hello dear both it's its complained".split())


class CouncilNames(Rule):
    """Source: the country's authorities, gathered by hand (models/councils.toml)."""

    voice = "council"
    entities = ("COUNCIL", "PLACE")

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002 - a Rule
        """Authorities by table, by generic words around a name, and by initials."""
        lower = not plain_case(words)
        known: set[str] = set()
        told: set[int] = set()
        for begin, end, name in self._in_table(words, lower=lower):
            first, last = self._widened(words, begin, end)
            whole = (first, last) != (begin, end)
            if not whole and _is_surname(words, begin, end):
                continue
            known.add(name)
            entity = "COUNCIL" if whole or self._acts(words, first, last) else "PLACE"
            yield Found(words[first].start, words[last].end, entity, 0.95 if whole else 0.75)
            told.add(last)
        yield from self._by_shape(words, told, lower=lower)
        yield from self._initials(words, known)

    def _in_table(self, words: Sequence[Word], *, lower: bool) -> Iterator[tuple[int, int, str]]:
        table = councils()
        at = 0
        while at < len(words):
            taken = 0
            longest = table.longest if {words[at].low, words[at].tabled} & table.firsts else 0
            for length in range(min(longest, len(words) - at), 0, -1):
                form = tabled(words[at : at + length])
                if form in table.forms and self._counts(words, at, length, lower=lower):
                    yield at, at + length - 1, table.forms[form]
                    taken = length
                    break
            at += taken or 1

    def _counts(self, words: Sequence[Word], at: int, length: int, *, lower: bool) -> bool:
        inside = words[at + 1 : at + length]
        if any("\n\n" in word.gap or word.gap.strip(" \n&-") for word in inside):
            return False
        first = words[at]
        if first.capital:
            return not (first.opens and length == 1 and first.low in _WORDS and not self._acts(words, at, at))
        if first.low in _WORDS:
            after = words[at + length].low if at + length < len(words) else ""
            return lower and after in ("council", "county", "borough", "cooncil")
        return lower or first.low not in _WORDS

    def _widened(self, words: Sequence[Word], begin: int, end: int) -> tuple[int, int]:
        for front in _FRONT:
            start = begin - len(front)
            if start >= 0 and tuple(word.low for word in words[start:begin]) == front:
                begin = start
                break
        while (
            end + 1 < len(words)
            and words[end + 1].low in _GENERIC
            and words[end + 1].gap == " "
            and not words[end].owns
        ):
            if words[end + 1].low in ("education", "local", "board", "library") and not words[end + 1].capital:
                break
            if words[end + 1].low in ("la", "lea") and not words[end + 1].capital:
                end += 1
                break
            end += 1
        return begin, end

    def _acts(self, words: Sequence[Word], begin: int, end: int) -> bool:
        """Whether it stands where an authority stands, and not where a place does."""
        before = words[begin - 1].low if begin and not words[begin].opens else ""
        after = words[end + 1].low if end + 1 < len(words) and not words[end + 1].opens else ""
        if after in _PLACE_AFTER:
            return False
        if before in ("to", "from") and _is_written_to(words, begin - 1):
            return True
        if before == "from" and begin > 1 and words[begin - 2].capital and known_name(words[begin - 2].low):
            return True
        if words[end].owns or after in _COUNCIL_AFTER:
            return before not in ("in", "near", "from")
        return before not in _PLACE_BEFORE

    def _by_shape(self, words: Sequence[Word], told: set[int], *, lower: bool) -> Iterator[Found]:
        """ "Somewhere Council" for names that no table holds, such as parishes and abolished districts."""
        for at, word in enumerate(words):
            if word.low != "council" or not at or word.gap != " " or at in told:
                continue
            begin = at
            while (
                begin
                and at - begin < 5
                and words[begin].gap in (" ", "-")
                and (words[begin - 1].capital or words[begin - 1].low in ("and", "of", "upon"))
            ):
                begin -= 1
            while begin < at and (words[begin].low in _GENERIC or is_harmless(words[begin].low)):
                begin += 1
            if begin < at and words[begin].capital and not lower:
                yield Found(words[begin].start, word.end, "COUNCIL", 0.85)

    def _initials(self, words: Sequence[Word], known: set[str]) -> Iterator[Found]:
        wanted = {initials for name in known for initials in councils().initials(name)}
        lower = not plain_case(words)
        for word in words:
            if lower and word.text.islower() and _CIVIC.fullmatch(word.low):
                yield Found(word.start, word.end, "COUNCIL", 0.6)
            if word.shouted and 2 < len(word.text) < 7:
                if word.low in wanted:
                    yield Found(word.start, word.end, "COUNCIL", 0.8)
                elif _authority_letters(word.low) and not is_harmless(word.low):
                    yield Found(word.start, word.end, "COUNCIL", 0.6)


_CIVIC = re.compile(r"[bcdfghjklmnpqrstvwxz]{1,3}(?:cc|mbc)")
"""Letters of a council in a text without capitals, none of them a vowel: "ncc", "wcbc", "dmbc"."""


def _is_surname(words: Sequence[Word], begin: int, end: int) -> bool:
    """ "Gillian Stroud", "Mrs Sunderland": one word behind a title, or a given name that is nothing else."""
    if begin != end or not begin or words[begin].gap != " ":
        return False
    given, last = words[begin - 1], words[begin]
    if given.low in _ADDRESSED:
        return True
    if not given.capital or given.owns or given.shouted != last.shouted or not last.capital:
        return False
    return given.low in names().given and given.low in names().distinct and given.low not in places()


def _is_written_to(words: Sequence[Word], at: int) -> bool:
    """Whether what stands before "to" or "from" is something that one sends to an office or gets from it."""
    for word in reversed(words[max(0, at - 8) : at]):
        if word.low in _DEALINGS:
            return True
        if word.opens:
            return False
    return False


def _authority_letters(low: str) -> bool:
    """LBX and XCC, XMBC: letters that only authorities bear."""
    return (low.startswith("lb") and len(low) in (3, 4)) or (low.endswith(("cc", "mbc")) and len(low) in (3, 4, 5))


_WORDS = frozenset(
    "beds reading bath bury hart rugby rother swale dover derby vale highland hull stoke sale hastings"
    " lewes wells wyre rct hull selby york kent barking corby cotswold conwy stroud slough moray"
    " kingston richmond".split()
) - frozenset(
    "derby dover hull york kent selby corby stroud slough moray conwy kingston richmond lewes swale rother wyre".split()
)
"""Authorities that are ordinary words too: not taken without a capital, nor at the start of a sentence."""
