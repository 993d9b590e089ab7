"""Names of several ordinary words where capitals fail: "at moat house meadow", "fylde cabs", "HULL ROYAL".

A closing word says what kind of thing it may be. That it is a name is said by a word before it that no dictionary has,
or by a preposition that a bare noun does not follow: "at spinney gardens", where print would have "at the gardens".
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from models.councils import councils
from models.places import places
from pipeline.detect.dictionary import in_dictionary, word_classes
from pipeline.detect.found import Found, Rule
from pipeline.detect.spelling import is_misspelt
from pipeline.detect.word import Word, is_harmless, known_name, plain_case, zipf

_SCHOOLS = frozenset(
    "rise view gardens meadow meadows lane road brook burn braes hill hills wood woods park bank field"
    " fields mount manor lodge"
    " house grange court green heights point base bridge mill croft hall lea leas fleet hey cross"
    " academy primary juniors infants"
    " nursery high acres copse spinney oaks elms limes larches willows reach edge ridge chase".split()
)
_BODIES = frozenset(
    "cabs taxis cars travel coaches minibuses bakery poultry foods panels chicken caravans legal law"
    " advocates advocacy care"
    " assessments project respite learning chapel church mosque temple tabernacle kids club women centre"
    " centres shop farm remote"
    " tuition therapies fostering".split()
)
_HEALTH = frozenset("royal general infirmary hospital ward clinic surgery maritime camhs hospice".split())
_CLOSING = _SCHOOLS | _BODIES | _HEALTH
_LEADING = frozenset("at from to for through by with near called named is was under over via off".split())
_NO_NAME = frozenset(
    "the a an this that these those our my his her their your same other another every each any some no"
    " all both more special"
    " private local mainstream new old big small main front back side first second next last whole good"
    " bad best child health"
    " school primary secondary high junior infant council social mental full part one two three four"
    " long short home day night"
    " public general royal further higher after before breakfast youth play sixth year care foster"
    " kinship young carers family"
    " legal respite taxi driving early summer winter of and or in on at to".split()
)
_CERTAIN = frozenset("primary academy juniors infants hospital infirmary".split())
"""Closing words before whose name a verb of going, or a preposition, is enough: "she go cable lane primary"."""
_GOING = frozenset(
    "go goes went going gone attend attends attended attending joined left is was its it's in school".split()
)
_OF_THE_LAND = frozenset("end new old high road north south east west upper lower great little way top long".split())
"""Words of every sentence that names of places are made of."""
_LONGEST = 4
_NEVER_MET = 1.5
"""Zipf frequency of a word that print does not know, a slip or not."""
_CIVIC = frozenset("county town city village church parish crown magistrates sports leisure open care car".split())
"""What makes of a hall, a court or a park everybody's: "at county hall"."""
_SMALL_WORD = 5.5
"""Zipf frequency from which a word belongs to every sentence and begins no name."""


class SmallRuns(Rule):
    """Source: how hurried writers type the names of schools, firms and hospitals."""

    voice = "run without capitals"
    entities = ("SCHOOL", "HEALTH", "ORG")

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002 - a Rule
        """Words up to a closing one, in texts whose capitals say nothing."""
        if plain_case(words):
            return
        for at, word in enumerate(words):
            if word.low not in _CLOSING or not at or (word.low in _HEALTH and word.low == "general" and word.opens):
                continue
            begin = _beginning(words, at)
            if begin < at and _is_name(words, begin, at):
                yield Found(words[begin].start, word.end, _entity(word.low), 0.5)


def _entity(low: str) -> str:
    if low in _HEALTH:
        return "HEALTH"
    return "ORG" if low in _BODIES else "SCHOOL"


def _beginning(words: Sequence[Word], at: int) -> int:
    begin = at
    while begin and at - begin < _LONGEST - 1 and words[begin].gap in (" ", " & ", "  "):
        before = words[begin - 1]
        joined = before.low == "and" and begin > 1 and _is_unheard(words[begin - 2].low)
        joined = joined or (words[at].low in _CERTAIN and before.low in _OF_THE_LAND)
        if not joined and (before.low in _NO_NAME or zipf(before.low) >= _SMALL_WORD or not before.text.isalpha()):
            break
        if is_harmless(before.low) and not known_name(before.low) and not joined:
            break
        begin -= 1
    return begin


def _is_unheard(low: str) -> bool:
    known = low in places() or low in councils().forms
    if known:
        return True
    return (
        len(low) > 2 and zipf(low) < 3.2 and not in_dictionary(low) and (zipf(low) < _NEVER_MET or not is_misspelt(low))
    )


def _is_name(words: Sequence[Word], begin: int, at: int) -> bool:
    if any(_is_unheard(word.low) or known_name(word.low) for word in words[begin:at]):
        return True
    led = begin > 0 and words[begin - 1].low in _LEADING and words[begin].gap == " "
    going = begin > 0 and words[begin - 1].low in _GOING | _LEADING and words[begin].gap == " "
    if going and words[at].low in _CERTAIN and not all(word.low in _OF_THE_LAND for word in words[begin:at]):
        return True
    if led and words[begin - 1].low == "at" and words[at].low in _SCHOOLS and words[begin].low not in _CIVIC:
        return True
    nominal = all("NOUN" in word_classes(word.low) and "VERB" not in word_classes(word.low) for word in words[begin:at])
    return led and nominal and words[at].low in _SCHOOLS | {"farm"}
