"""Names after a title: "Mrs Okafor", "Dr. Alastair Penhaligon", "Mr and Mrs Garraway-Holt", and after "Dear"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from models.names import names
from pipeline.detect.dictionary import in_dictionary
from pipeline.detect.found import NAME, Found, Rule
from pipeline.detect.namerun import PARTICLES, run
from pipeline.detect.word import Word, is_harmless, plain_case, zipf

TITLES = frozenset(
    "mr mrs ms miss mx dr doctor prof professor sir dame lady lord rev revd reverend fr rabbi imam"
    " cllr councillor judge hhj justice nurse sister sr mister madam insp inspector sgt pc baroness"
    " baron auntie aunty uncle nan granny grandma grandad nana nain taid pastor canon".split()
)
_FAMILY = frozenset("auntie aunty uncle nan granny grandma grandad nana nain taid".split())
_OWNERS = frozenset("my our his her their the your me".split())
_SHORTENED = frozenset("mr mrs ms dr prof rev revd fr cllr sr insp sgt pc".split())
"""Titles that a full stop may follow; after any other it ends a sentence."""
_LOOSE = frozenset("sister nurse judge lady lord doctor professor justice canon nan nana miss sir madam fr".split())
"""Titles that are words of their own: the name must look like one."""
_NOBODY = frozenset(
    "all both everyone everybody sirs sir madam team parents parent mum there again folks ladies mumsnet"
    " campaign".split()
)
_GREETINGS = frozenset(["dear", "hi", "hello", "hiya", "hey"])


_PLAIN = frozenset("mr mrs ms mx".split())
"""Titles that nothing but a name follows, be it an ordinary word: "Mrs Head", "mr salt"."""
_LEARNED = frozenset("dr prof cllr".split())
"""The same, where both have capitals: "Dr Salt", not "the dr said"."""


def _borne_by_the_titled(word: Word, *, lower: bool) -> bool:
    if len(word.text) < 3 or not word.text.isalpha():
        return False
    return (word.capital and not word.shouted) or (lower and zipf(word.low) < _SMALL_WORD)


_SMALL_WORD = 5.4
"""Zipf frequency of "and", "was" and "who", which follow a title where the name was forgotten."""
_MISSING = frozenset("i we you they to not will would and never always really also still".split())
"""Who or what misses somebody."""
_PARTICLES = 2
"""Particles of the longest surname: "van der Berg"."""
_WORDS = frozenset(["a", "i"])
"""Letters that are words of their own."""
_ME = frozenset(["me", "us"])
_CALLING = frozenset("call calls called calling named made".split())
_CALLED = frozenset(["i'm"])


def _is_missed(words: Sequence[Word], at: int) -> bool:
    """Whether "miss" in small letters is a title: "miss hodge cried", not "I miss ward rounds"."""
    first = words[at + 1]
    if words[at].low != "miss" or first.low not in names().surnames | names().given or in_dictionary(first.low):
        return False
    return _is_address(words, at)


def _is_address(words: Sequence[Word], at: int) -> bool:
    return not at or words[at - 1].low not in _MISSING


def _is_surname(word: Word, *, lower: bool) -> bool:
    """Whether a word after an initial is the rest of the name: "mr d pullinger", not "mr b whos his teacher"."""
    return word.gap in (" ", ". ") and not is_harmless(word.low) and _borne_by_the_titled(word, lower=lower)


def _after_particles(words: Sequence[Word], at: int) -> int:
    """How many words of a surname that begins in small letters: "Mrs de Souza", "Mr van der Berg"; 0 for none."""
    begin = at
    while begin < len(words) and words[begin].low in PARTICLES and begin - at < _PARTICLES:
        begin += 1
    if begin == at or begin == len(words) or words[begin].gap not in (" ", "-"):
        return 0
    count = run(words, begin) or run(words, begin, lower=True) or int(not is_harmless(words[begin].low))
    return begin - at + count if count else 0


def _is_quoted(dear: Word) -> bool:
    """A letter that the story quotes is most often one that the parents got."""
    return dear.gap.rstrip(" \n>").endswith(('"', "“", ":"))


def _follows(words: Sequence[Word], at: int) -> bool:
    """Whether a surname may follow an initial: "Dr F Oyelaran", "Mr T. Baines", not "Dr F. He"."""
    return at < len(words) and words[at].gap in (" ", ". ") and words[at].capital and not words[at].owns


def _is_called(text: str, words: Sequence[Word], at: int) -> bool:
    """Whether a greeting ends after this one word: "Hi Pru,", whatever else the word may be."""
    return text[words[at].end : words[at].end + 1] == "," and words[at].low not in _NOBODY


class Titles(Rule):
    """Source: forms of address in British letters."""

    voice = "title"
    entities = ("PROFESSIONAL", "PARENT", NAME)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:
        """Names after titles and greetings."""
        lower = not plain_case(words)
        for at, word in enumerate(words):
            if word.low in TITLES and at + 1 < len(words):
                yield from self._titled(words, at, lower=lower)
            elif word.low in _GREETINGS and word.opens and at + 1 < len(words):
                count = run(words, at + 1, lower=lower)
                if (
                    not count
                    and words[at + 1].capital
                    and not words[at + 1].shouted
                    and _is_called(text, words, at + 1)
                ):
                    count = 1
                hoping = lower and words[at + 1].low in names().words
                if count and not hoping and words[at + 1].gap == " " and words[at + 1].low not in TITLES:
                    yield Found(words[at + 1].start, words[at + count].end, NAME, 0.7)

    def _titled(self, words: Sequence[Word], at: int, *, lower: bool) -> Iterable[Found]:
        title, first = words[at], words[at + 1]
        if first.gap.strip(" .") or "\n" in first.gap or ("." in first.gap and title.low not in _SHORTENED):
            return
        if title.low == "sister" and at and words[at - 1].low in _OWNERS:
            return
        couple = first.low in ("and", "&") or first.gap.strip() == "&"
        if couple or first.low in TITLES:
            return
        count = _after_particles(words, at + 1) or run(words, at + 1, lower=False) or run(words, at + 1, lower=True)
        if (
            not count
            and title.low not in _LOOSE
            and not is_harmless(first.low)
            and (first.capital or lower or not title.capital)
        ):
            count = 1
        plain = title.low in _PLAIN or (title.low in _LEARNED and title.capital and first.capital)
        if not count and plain and _borne_by_the_titled(first, lower=lower):
            count = 1
        if len(first.text) == 1 and first.text.isupper() and title.low not in _LOOSE:
            count = 1 + (_follows(words, at + 2) and run(words, at + 2))
        lettered = title.low in _PLAIN | _LEARNED or (title.low == "miss" and _is_address(words, at))
        if lower and lettered and len(first.text) == 1 and first.low not in _WORDS:
            count = 1 + (at + 2 < len(words) and _is_surname(words[at + 2], lower=lower))
        if not count or (title.low in _LOOSE and not (first.capital or lower or _is_missed(words, at))):
            return
        paired = (at > 1 and words[at - 1].low == "and" and words[at - 2].low in TITLES) or "&" in title.gap
        called = at and (words[at - 1].low in _CALLED or (words[at - 1].low == "dear" and _is_quoted(words[at - 1])))
        called = called or (at > 1 and words[at - 1].low == "to" and words[at - 2].low == "addressed")
        called = called or (at > 1 and words[at - 1].low in _ME and words[at - 2].low in _CALLING)
        entity = "PARENT" if paired or called or title.low in _FAMILY else "PROFESSIONAL"
        yield Found(first.start, words[at + count].end, entity, 0.9 if title.low not in _LOOSE else 0.8)
