"""Schools by their shape: capitalised words before School, Academy, Nursery and the like, and saints."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from models.names import names
from pipeline.detect.dictionary import in_dictionary, word_classes
from pipeline.detect.found import Found, Rule
from pipeline.detect.word import Word, is_harmless, plain_case, zipf

_ENDS = frozenset(
    "school academy college primary juniors junior infants infant nursery preschool pre-school"
    " playgroup kindergarten grammar comprehensive high secondary sixthform comp academies federation"
    " centre unit pru prep lower middle first".split()
)
_LETTERED = frozenset("ps hs gs cevcp cevap cevc cevc jmi cep cps rcps".split())
"""Letters that end a school's name on its own paper, "Alton Green CEVCP"; capitals alone, as "ps" is no school."""
_WEAK_ENDS = frozenset("centre unit college high lower middle first junior infant primary secondary comp prep".split())
_INNER = frozenset(
    "c of e rc ce roman catholic church england and the infant junior primary secondary high grammar"
    " special community first middle lower upper school girls boys children's childrens voluntary"
    " aided controlled vc va cofe c.e r.c & for sixth form day nursery pre academy catholic college"
    " manor hall".split()
)
_STARTS = frozenset(
    "ysgol beis bais bnos bnois talmud tiferes yeshiva yeshivah cheder madrassa madrasa madrasah gaelscoil bunscoil"
    " naíscoil naiscoil sgoil bun-sgoil àrd-sgoil ard-sgoil scoil meánscoil meanscoil".split()
)
_SAINTS = frozenset(["st", "saint", "st.", "ss"])
_CHURCHED = frozenset("rc ce cofe catholic primary secondary school juniors infants academy high".split())
"""What goes on with a saint's name in small letters: "st wulfric rc"."""
_BEFORE = frozenset("at attends attending attended joined started leaving left visited named naming join".split())
_LANDSCAPE = _INNER - {"of", "and", "the", "for"} | frozenset(
    "end hill road park green house court lane hall wood bridge field water mill side bank cross gate king queen"
    " old new high west east north south".split()
)
"""Ordinary words in the names of schools, where capitals do not tell."""
_STOPPED = frozenset("st ss c e r cofe rc ce".split())
"""What a full stop shortens in the name of a school."""
_ARTICLES = frozenset("y yr bro glan gyfun gynradd uwchradd pant plas llan maes coed na an nan".split())
"""Words in small letters inside the Welsh and Gaelic names of schools."""
_ENGLISH = 4.5
"""Zipf frequency from which a word in small letters is English and ends a name of another language."""
_LANDS = frozenset("mill bridge mains kirkton muir boat isle vale forest kirk milton haugh".split())
"""What a Scottish place is of: "Mill of Tarnie School"."""
_UNHEARD = 2.8
"""Zipf frequency of a word that print hardly knows: before "primary" it is a school's, capitals or none."""
_GOING = frozenset("goes went go gone going moved moving transferred sent".split())
_CHILDREN = frozenset("son daughter boy girl child lad lass grandson granddaughter nephew niece ds dd".split())
_GENERIC = frozenset(
    "special primary secondary mainstream junior infant high grammar private independent state local"
    " village boarding new old his her my our their the a an another any every each this that nursery"
    " residential maintained day middle first lower upper sen send pre after before of out sunday"
    " faith language summer whole non single base resource resourced children's childrens sure start"
    " assessment child development which what no next different same good both some two three".split()
)


_EVERYDAY = 5.5
"""Zipf frequency from which a word belongs to every sentence."""


class SchoolNames(Rule):
    """Source: the shapes of names in the national registers of schools: 88 % end in one of a dozen words."""

    voice = "school"
    entities = ("SCHOOL",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002
        """Full names of schools, and short ones after what only schools come after."""
        lower = not plain_case(words)
        alone = {word.low for word, following in pairwise(words) if following.low not in _ENDS}
        for at, word in enumerate(words):
            sixth = word.low == "form" and word.capital and at > 1 and words[at - 1].low == "sixth"
            ends = at and (sixth or word.low in _ENDS or (word.shouted and word.low in _LETTERED and not lower))
            if ends and not _is_somebodys(words, at, alone, lower=lower):
                yield from self._ending(words, at, lower=lower)
            if word.low in _STARTS and at + 1 < len(words) and (word.capital or lower):
                yield from self._starting(words, at, lower=lower)
            if word.low in _SAINTS and at + 1 < len(words) and (word.capital or lower):
                yield from self._saint(words, at, lower=lower)

    def _ending(self, words: Sequence[Word], at: int, *, lower: bool) -> Iterable[Found]:
        end = at
        if not (words[at].capital or lower):
            name_ahead = words[at - 1]
            if words[at].low in _WEAK_ENDS or not name_ahead.capital or words[at].gap != " ":
                return
        elif at + 1 < len(words) and words[at + 1].low in _ENDS and words[at + 1].gap in (" ", "-"):
            return  # the name goes on: its last word is met later
        begin = at
        proper = 0
        while begin and at - begin < 8 and words[begin].gap in (" ", ". ", "-", " & ", "  ", "' ", "’ "):
            before = words[begin - 1]
            if words[begin].gap == ". " and before.low not in _STOPPED:
                break
            named = (before.capital or lower) and not before.owns
            possessive = before.owns and before.capital
            of_a_church = before.low == "of" and begin > 1 and words[begin - 2].low in ("c", "church")
            of_a_church = of_a_church or (before.low == "in" and words[begin].low == "wales")
            of_a_church = of_a_church or (before.low == "of" and begin > 1 and words[begin - 2].low in _LANDS)
            if before.low in _GENERIC and not before.capital and not of_a_church:
                break
            if before.low == "and" and begin > 1 and _is_told_of(words, begin - 2):
                break
            if not (named or possessive or of_a_church) and before.low not in _INNER:
                break
            if lower and _begins_no_name(before.low, words[begin].low):
                break
            begin -= 1
            distinct = before.low not in _INNER and before.low not in _GENERIC and not is_harmless(before.low)
            proper += distinct and before.low not in _ENDS
        while begin < at and (
            words[begin].low in _GENERIC
            or words[begin].low in _INNER - {"hall", "manor"}
            or (words[begin].opens and zipf(words[begin].low) > 5.2)
        ):
            begin += 1
        led = begin and words[begin - 1].low in _BEFORE | {"in", "to"}
        unheard = lower and any(zipf(word.low) < _UNHEARD for word in words[begin:at])
        weak = words[at].low in _WEAK_ENDS and not words[at].capital and not (lower and led) and not unheard
        if begin < at and proper and not weak:
            yield Found(words[begin].start, words[end].end, "SCHOOL", 0.9)

    def _starting(self, words: Sequence[Word], at: int, *, lower: bool) -> Iterable[Found]:
        end = at
        while end + 1 < len(words) and end - at < 4 and words[end + 1].gap in (" ", "-", "'"):
            following = words[end + 1]
            foreign = lower and not in_dictionary(following.low) and zipf(following.low) < _ENGLISH
            article = following.low.startswith(("al-", "ul-", "an-", "as-")) or following.low == "an"
            if not (following.capital or foreign or article) and following.low not in _ARTICLES:
                break
            end += 1
        if end > at:
            yield Found(words[at].start, words[end].end, "SCHOOL", 0.9)

    def _saint(self, words: Sequence[Word], at: int, *, lower: bool) -> Iterable[Found]:
        """Saints that own something are schools or churches, such as "St Alphege's Stepney"; places own nothing."""
        saint = words[at + 1]
        if saint.gap not in (" ", ". ") or saint.low in ("james's", "thomas's", "george's", "bart's", "barts"):
            return
        owned = saint.owns or ((lower or not saint.capital) and saint.low.endswith("s"))
        schooled = at and (words[at - 1].low in _BEFORE or _sent(words, at - 1))
        if not (owned or schooled):
            return
        end_offset = saint.end
        last = at + 1
        while (
            last + 1 < len(words)
            and (words[last + 1].capital or (lower and words[last + 1].low in _CHURCHED))
            and last - at < 5
            and "\n" not in words[last + 1].gap
        ):
            following = words[last + 1]
            gap = following.gap.strip("s'’")
            if gap != " " or (is_harmless(following.low) and following.low not in _ENDS | _INNER):
                break
            last += 1
            end_offset = following.end
        if last == at + 1 and saint.owns:
            end_offset = saint.end + 2
        yield Found(words[at].start, end_offset, "SCHOOL", 0.8)


def _begins_no_name(low: str, following: str) -> bool:
    """In small letters: what stands before a school and is none of its name, "at" or "hated"; not "hill" and "lane"."""
    if low in _BEFORE or (following == "school" and word_classes(low) == {"VERB"}):
        return True
    return zipf(low) >= _EVERYDAY and low not in _LANDSCAPE


def _is_somebodys(words: Sequence[Word], at: int, alone: set[str], *, lower: bool) -> bool:
    """Whether a school is told of by whose it is: "Kwabena's school" is whatever school he goes to.

    ``alone``: words that stand elsewhere without a school behind them, as names of people do and "King" does not.
    """
    before = words[at - 1]
    if words[at].capital and not lower:
        return False
    if before.owns:
        owner = before.low
    elif lower and before.low.endswith("s") and words[at].low == "school":
        owner = before.low.removesuffix("s")
    else:
        return False
    return (owner in names().given or owner in alone) and (at < 2 or words[at - 2].low not in _SAINTS)


def _is_told_of(words: Sequence[Word], at: int) -> bool:
    """Whether a child's name stands before "and": "my son Josiah and Lozells Green Academy" is two."""
    child = words[at].low in names().given and words[at].capital
    return child and bool(at) and (words[at - 1].low in _CHILDREN or words[at - 1].low in ("about", "for", "between"))


def _sent(words: Sequence[Word], at: int) -> bool:
    """ "goes to", "moved to": before a saint a school, as nobody goes to a place for saints only."""
    return bool(at) and words[at].low == "to" and words[at - 1].low in _GOING
