"""Names beside a relation: "my son jack", "DS1 (Jay)", "our youngest, Amelia,", "my husband Gary"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from models.names import names
from pipeline.detect.found import Found, Rule
from pipeline.detect.namerun import run
from pipeline.detect.word import Word, is_harmless, known_name, plain_case, zipf

_CHILD = frozenset(
    "son sons daughter daughters boy boys girl girls child children lad lads lass lassie kid kids"
    " youngest eldest oldest middle baby toddler twin twins twinnies grandson granddaughter grandchild"
    " nephew niece stepson stepdaughter ds dd dgs dgd dn ds1 ds2 ds3 dd1 dd2 dd3 dts dcs dsd dss bairn"
    " wean cub pupil grandaughter grandaugter granddaugter dauter daugter daugther duaghter dawter grandsun"
    " brother sister siblings sibling brothers sisters".split()
)
_SMALL = frozenset(
    "wee little small young younger youngest older oldest eldest big other second third fourth fifth sixth".split()
)
"""What makes a child of "one": "my wee one (Finlay)"."""
_OWN_SIBLING = frozenset(["brother", "sister", "brothers", "sisters"])
_ADULT = frozenset(
    "husband wife partner ex exhusband ex-husband ex-wife dh dp dw oh hubby mum mam mom mother dad"
    " father stepdad stepmum stepfather stepmother nan nana nanna gran granny grandma grandmother"
    " grandad grandpa grandfather nain taid aunt aunty auntie uncle cousin cousins friend neighbour"
    " pal mate friends sponsor godmother godfather godson mother-in-law sister-in-law brother-in-law"
    " father-in-law mil fil dm df sil bil parents"
    " granda grandda granpa papa mammy mamgu tadcu"
    " fiance fiancee boyfriend girlfriend".split()
)
_OWNERS = frozenset("my our his her their the your who's me mi wor".split())
"""Whose somebody is; "me mam" and "wor lass" are what they say in the North."""
_LINKS = frozenset("is was called named aka known as who now".split())
_NUMBERS = frozenset(["two", "three", "four", "five"])
_HAVERS = frozenset("my our her his have got other".split())
"""What makes children of a number: "I expected my two, Jory and Tegen", "I have four: Oisín, Nuala"."""
_TEENS = 18
_SHORTHAND = 3
"""Letters of the longest abbreviation of a forum: "dgs"."""
_CHAIN = frozenset({"and", "&", "or", "an", "n"})
_NAME_BEFORE_ALL = 5.6
"""Zipf frequency of word-names, "faith" and not "will", that a relation makes names of in small letters."""
_PARENTHOOD = frozenset(
    "mother father mum mam mom mummy dad daddy parent parents stepmother stepfather stepmum stepdad guardian guardians"
    " carer carers grandmother grandfather gran nan grandad grandparent grandparents nain taid brother sister"
    " twin".split()
)
"""Whoever is one of these *of* somebody tells of a child: "the mother of Amelia"."""
_OF_BIRTH = frozenset(["nana", "nii", "ohene"])
"""Titles that children of Akan and Ga families bear as names: "our son Nana Yaw"."""
_DAYS = frozenset(
    "yaw kofi kwame kwaku kojo kwadwo kwabena kwasi kwesi akua ama adwoa abena yaa afua efua esi akosua".split()
)
"""Akan names of the day of birth."""
_FILLERS = frozenset(
    "little big eldest oldest youngest middle only other late twin elder younger older one two own"
    " dear lovely beautiful poor".split()
)


def is_relation(word: Word) -> bool:
    """Whether a word tells of somebody by her part in a family and is no name: "husband"."""
    return len(word.low) > _SHORTHAND and word.low in _ADULT | _CHILD and not known_name(word.low)


def _begins_to_tell(words: Sequence[Word], at: int) -> bool:
    """Whether a relation opens a sentence and a name follows: "Husband Gwilym is a postman"."""
    return (
        words[at].opens
        and at + 1 < len(words)
        and words[at + 1].gap in (" ", " (")
        and words[at + 1].capital
        and not words[at + 1].shouted
        and known_name(words[at + 1].low)
    )


class Relations(Rule):
    """Source: how parents name their children and family, and the shorthand of British parents' forums."""

    voice = "relation"
    entities = ("CHILD", "PARENT")

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002 - a Rule
        """Names after relations and before them."""
        lower = not plain_case(words)
        titled = {words[at + 1].low for at in range(1, len(words) - 1) if _is_titled_child(words, at)}
        for at, word in enumerate(words):
            if word.low in _OF_BIRTH and word.capital and at + 1 < len(words) and words[at + 1].low in titled:
                yield Found(word.start, words[at + 1].end, "CHILD", 0.9)
                continue
            if _is_day_named(words, at):
                yield Found(word.start, words[at + 1].end, "CHILD", 0.6)
            kind = self._kind(words, at)
            if word.low in ("our", "my") and _is_ours(words, at + 1, lower=lower):
                yield Found(words[at + 1].start, words[at + 1].end, "CHILD", 0.6)
            if word.low in _PARENTHOOD and at + 2 < len(words) and words[at + 1].low in ("of", "to"):
                yield from self._after(words, at + 2, "CHILD", lower=lower)
            if word.low == "married" and at + 2 < len(words) and words[at + 1].low == "to":
                yield from self._after(words, at + 2, "PARENT", lower=lower)
            counted = word.low in _NUMBERS and (
                at + 1 == len(words) or words[at + 1].gap[:1] not in (",", ":", "(", "-")
            )
            if kind and not counted:
                yield from self._after(words, at + 1, kind, lower=lower)
                yield from self._before(words, at, kind, lower=lower)

    def _kind(self, words: Sequence[Word], at: int) -> str:  # noqa: PLR0911 - a ladder
        low = words[at].low
        before = words[at - 1].low if at else ""
        if low == "law" and before == "in":
            return "PARENT"
        if low == "one" and before in _SMALL:
            return "CHILD"
        if low.startswith("cousin") and before in ("her", "his", "their"):
            return "CHILD"
        owner = next((word.low for word in reversed(words[max(0, at - 3) : at]) if word.low in _OWNERS), "")
        if low in _OWN_SIBLING and owner in ("my", "me", "mi"):
            return "CHILD" if _is_young(words, at) else "PARENT"
        if low in _NUMBERS and before in _HAVERS:
            return "CHILD"
        if low in _CHILD:
            return "CHILD"
        if low in _ADULT and (owner or len(low) <= 4 or _begins_to_tell(words, at)):
            return "PARENT"
        return ""

    def _after(self, words: Sequence[Word], at: int, kind: str, *, lower: bool) -> Iterable[Found]:
        steps = 0
        while at < len(words) and steps < 3 and (words[at].low in _LINKS or words[at].low in _FILLERS):
            if words[at].gap.strip(" ,(-–—:"):
                return
            at += 1
            steps += 1
        chained = False
        while at < len(words):
            gap = words[at].gap
            if (
                "\n\n" in gap
                or gap.strip(" \n,()-–—:&[=")
                or ("&" in gap and words[at - 1].low in _CHILD)
                or (words[at].opens and gap.strip(" \n") == "" and "\n" in gap)
            ):
                return
            linked = any(word.low in ("is", "was", "who", "as") for word in words[max(0, at - steps) : at])
            count = self._name(words, at, lower=lower, wary=linked or not gap.strip(" "))
            count = count or int(chained and lower and _ends(words, at)) or _titled(words, at, kind)
            if not count or (chained and lower and not (known_name(words[at].low) or _ends(words, at))):
                return
            yield Found(words[at].start, words[at + count - 1].end, kind, 0.9)
            at += count
            chained = True
            at = self._skip_aside(words, at)
            if at < len(words) and words[at].low in _CHAIN:
                at += 1
            elif at >= len(words) or words[at].gap.strip() not in (",", "&", "),"):
                return

    def _skip_aside(self, words: Sequence[Word], at: int) -> int:
        """Past ages and asides between two names of a list: "(13, global delay)", "who is 9", "(we say Nuala)"."""
        if at < len(words) and words[at].gap.strip() == "(":
            closing = next((near for near in range(at + 1, min(at + 8, len(words))) if ")" in words[near].gap), None)
            return closing if closing is not None else at + words[at].text.isdigit()
        if (
            at + 2 < len(words)
            and words[at].low == "who"
            and words[at + 1].low == "is"
            and words[at + 2].text.isdigit()
        ):
            return at + 3
        return at

    def _name(self, words: Sequence[Word], at: int, *, lower: bool, wary: bool) -> int:  # noqa: PLR0911 - a ladder
        word = words[at]
        if any(sign.isdigit() for sign in word.text):
            return 0
        if word.capital and word.low in names().borne:
            return run(words, at) or 1
        if word.capital and not is_harmless(word.low):
            return run(words, at) or (0 if word.opens else 1)
        if len(word.text) == 1 and word.text.isupper() and word.text not in ("I", "A"):
            return 1
        if word.capital or (not lower and not known_name(word.low)):
            return 0
        if wary and not known_name(word.low) and zipf(word.low) >= 2.5:
            return int(lower and word.low in names().borne and zipf(word.low) < _NAME_BEFORE_ALL)
        return run(words, at, lower=True, limit=3)

    def _before(self, words: Sequence[Word], at: int, kind: str, *, lower: bool) -> Iterable[Found]:
        """ "Amelia, our youngest", "Gary (my husband)", "Jack is my son"."""
        first = at
        while first and at - first < 4 and (words[first - 1].low in _OWNERS or words[first - 1].low in _FILLERS):
            first -= 1
        if first == at or not first:
            return
        joined, back = words[first].gap.strip(), first - 1
        contracted = words[back].owns and not joined  # "Kelly's my sister"
        if words[back].low in ("is", "was") and not joined:
            joined, back = ",", back - 1
        elif contracted:
            joined = ","
        if back < 0 or joined not in (",", "(", "-", "–", "="):
            return
        if run(words, back, lower=lower, limit=1) and (contracted or not words[back].owns):
            begin = back
            if begin and words[begin].gap == " " and run(words, begin - 1, lower=lower) >= 2:
                begin -= 1
            yield Found(words[begin].start, words[back].end, kind, 0.75)


def _is_ours(words: Sequence[Word], at: int, *, lower: bool) -> bool:
    """ "our Kian", "my denny": a given name that somebody owns, as children are spoken of at home."""
    if at >= len(words) or words[at].gap != " " or len(words[at].text) < 3 or not (words[at].capital or lower):
        return False
    if words[at].shouted and not lower:
        return False
    return words[at].low in names().given and words[at].low in names().distinct


def _is_young(words: Sequence[Word], at: int) -> bool:
    """An age below that of a grown brother or sister within the next words: "my brother rafi, hes 13"."""
    ages = [word.text for word in words[at + 1 : at + 6] if word.text.isdigit()]
    return bool(ages) and 0 < int(ages[0][:3]) < _TEENS


def _ends(words: Sequence[Word], at: int) -> bool:
    """A word-name that ends what is said of brothers and sisters: "margaret-ann an blue."."""
    if words[at].low not in names().words or zipf(words[at].low) >= _NAME_BEFORE_ALL:
        return False
    return at + 1 == len(words) or words[at + 1].opens or words[at + 1].gap[:1] in (",", ";", ")")


def _titled(words: Sequence[Word], at: int, kind: str) -> int:
    """Words of a child's name that begins with a title of birth, else what a grandmother is called; 0 for none."""
    named = at + 1 < len(words) and words[at + 1].capital and words[at + 1].gap == " "
    return 2 if kind == "CHILD" and words[at].low in _OF_BIRTH and words[at].capital and named else 0


def _is_day_named(words: Sequence[Word], at: int) -> bool:
    """ "Nana Yaw" wherever he stands: the title, and the name of the day."""
    if words[at].low not in _OF_BIRTH or not words[at].capital or at + 1 >= len(words):
        return False
    return words[at + 1].gap == " " and words[at + 1].capital and words[at + 1].low in _DAYS


def _is_titled_child(words: Sequence[Word], at: int) -> bool:
    return words[at - 1].low in _CHILD and _titled(words, at, "CHILD") > 0
