"""Capitals that nothing explains: a name that the lists know, or a word that print would not capitalise there.

The other question (issue 3): not "is this a name?" but "is this word known to be harmless?"
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from models.names import names
from models.places import places
from pipeline.detect.bearing import bearing
from pipeline.detect.dictionary import in_dictionary
from pipeline.detect.found import NAME, UNEXPLAINED, Found, Rule
from pipeline.detect.spelling import is_derived, is_misspelt
from pipeline.detect.word import Word, is_harmless, known_name, plain_case, zipf
from pipeline.month import MONTHS

_EVEN = -0.5
"""Log-odds of its place above which a word that people bear is taken for a name."""
_SURELY = 1.0
"""The same for a word that is in every letter: over 1,222 letters 43 names of 43, and one word of 95."""
_CAPITAL = -2.0
"""The same where print would have no capital on the word."""
_RARE = 3.2
"""Zipf frequency below which a capital in mid-sentence is no emphasis."""
_FAMED = 4.5
"""Zipf frequency below which a capital on a word that no dictionary has is a name, whatever stands beside it."""
_LONG_ENOUGH = 4
_UNKNOWN = 2.7
"""Zipf frequency below which a word that no dictionary has is a name in small letters too."""
_PREMATURE = "prem"
"""What parents call a birth that came early, and what boys are called."""
_NEVER_MET = 1.5
"""Below which a word is hidden though it may be a slip: a slip hidden costs less than a name left standing."""
_UNHEARD = 2.2
"""Below which a word is a name even after "the": "the Lecale area"."""
_DETERMINERS = frozenset("the a an this that these those in last next every each all early late mid during".split())
ACTS = frozenset(
    "has had said says goes went told wants wanted needs needed loves loved hates hated cannot can't couldn't got gets"
    " started starts attends attended came asked asks isn't hasn't wasn't didn't doesn't wrote rang phoned"
    " cried cries comes came".split()
)
_PLAIN_SURNAMES = frozenset(
    "salt head long day young king price court hall park marsh lane field wood stone banks rivers church"
    " ford mill mills hill"
    " hills bridge street west north east south major minor bishop knight fox bird bull lamb pike waters"
    " may march noble savage"
    " best good sharp swift short strong small little light moody poole power sale self speed spring"
    " summers winter storey".split()
)
_DIRECTIONS = frozenset(
    "north south east west upper lower great little nether over st saint mount glen loch port".split()
)
_BEFORE_NAMES = frozenset(["big", "wee", "auld", "owd", "mad", "fat", "daft"])
_QUOTES = tuple("\"“”‘’'")
_IS = frozenset("is was will would does did can could won't wouldn't doesn't".split())
_OF_SOMEBODY = frozenset("does did doesn't didn't says said reads wrote rang told".split())
"""What only somebody does, so that an unknown word before it at the start of a sentence is a name: "Bas does not"."""


class Unexplained(Rule):
    """Source: our own lists of names and of harmless words; word frequencies by wordfreq."""

    voice = UNEXPLAINED
    entities = (NAME,)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:
        """Single words; what stands beside them joins them when the voices are settled."""
        lower = not plain_case(words)
        for at, word in enumerate(words):
            if len(word.text) < 2 or not word.text[0].isalpha():
                continue
            if (word.capital or lower) and _is_months_bearer(words, at):
                yield Found(word.start, word.end, NAME, 0.4)
            elif is_harmless(word.low) and not _is_short_form(words, at) and (lower or not _is_worn(words, at)):
                if _is_nicknamed(words, at, lower=lower):
                    yield Found(word.start, words[at + 1].end, NAME, 0.5)
            elif word.low == "ed" and at + 1 < len(words) and words[at + 1].low.startswith("psych"):
                continue
            elif (
                (known_name(word.low) and (word.capital or lower))
                or _is_plainly_given(word)
                or (not lower and _is_worn(words, at))
            ):
                last = words[at + 1] if _has_plain_surname(words, at) or _has_unheard_surname(words, at) else word
                yield Found(word.start, last.end, NAME, 0.5)
            elif _is_nicknamed(words, at, lower=lower) or (word.capital and _begins_full_name(words, at)):
                yield Found(word.start, words[at + 1].end, NAME, 0.5)
            elif word.capital and not lower and not word.shouted and _nobody_explains(text, words, at):
                yield Found(word.start, word.end, NAME, 0.4)
            elif lower and _is_unheard_of(word):
                begin = words[at - 1] if at and word.gap == " " and words[at - 1].low in _DIRECTIONS else word
                yield Found(begin.start, word.end, NAME, 0.3)
            elif lower and _is_no_word(words, at):
                yield Found(word.start, word.end, NAME, 0.4)


def _is_plainly_given(word: Word) -> bool:
    """Whether a word is a given name and nothing else in small letters too, though others have capitals: "annabel"."""
    low = word.low
    given = len(low) >= _LONG_ENOUGH and low in names().given and low in names().distinct and low != _PREMATURE
    return given and word.text.islower() and (not in_dictionary(low) or zipf(low) < _UNHEARD)


def _is_short_form(words: Sequence[Word], at: int) -> bool:
    """ "Tas", "Pip": three letters with one capital, which are harmless only as letters: "TAs", "PIP"."""
    word = words[at]
    if len(word.text) != 3 or not word.text.istitle() or zipf(word.low) >= _FAMED or word.low in MONTHS:
        return False
    if word.low not in names().borne and (not word.low.endswith("s") or in_dictionary(word.low)):
        return False
    return not word.opens or (at + 1 < len(words) and words[at + 1].low in ACTS | _IS | _OF_SOMEBODY)


def _is_worn(words: Sequence[Word], at: int) -> bool:
    """ "Junior wanted to go in": an everyday word that people bear too, with its one capital, in somebody's place."""
    word = words[at]
    return word.text.istitle() and word.low in names().borne and bearing(words, at) > _SURELY + word.opens


def _is_nicknamed(words: Sequence[Word], at: int, *, lower: bool) -> bool:
    """ "Big Isa", "wee rab": what goes before a given name and belongs to it."""
    if words[at].low not in _BEFORE_NAMES or at + 1 >= len(words) or words[at + 1].gap != " ":
        return False
    bearer = words[at + 1]
    if bearer.low not in names().given or bearer.low not in names().distinct:
        return False
    return lower or (words[at].capital and not words[at].opens and bearer.capital)


def _has_plain_surname(words: Sequence[Word], at: int) -> bool:
    """ "Bev Salt", "Karen Tasker": a given name before a word that is a surname too, or that no dictionary has."""
    if at + 1 >= len(words) or not words[at].capital or words[at].owns or words[at].low not in names().given:
        return False
    last = words[at + 1]
    if last.gap != " " or not last.capital or last.shouted != words[at].shouted or is_harmless(last.low):
        return False
    if last.low in _PLAIN_SURNAMES:
        return not last.shouted
    known = last.low in names().surnames or (zipf(last.low) < _RARE and not in_dictionary(last.low))
    return known and last.low not in MONTHS


def _has_unheard_surname(words: Sequence[Word], at: int) -> bool:
    """The same in small letters: "tolu banjoko", of which no dictionary has the second word."""
    if at + 1 >= len(words) or words[at].owns or not words[at].text.islower() or words[at].low not in names().given:
        return False
    last = words[at + 1]
    return last.gap == " " and last.text.islower() and (_is_unheard_of(last) or last.low in names().surnames)


def _nobody_explains(text: str, words: Sequence[Word], at: int) -> bool:
    word = words[at]
    quoted = text[word.start - 1 : word.start] in _QUOTES and text[word.end : word.end + 1] in _QUOTES
    if quoted and zipf(word.low) < _RARE:
        return True
    if not word.opens:
        return _stands_out(words, at)
    unheard = zipf(word.low) < _RARE and "'" not in word.low and "-" not in word.low and not in_dictionary(word.low)
    following = words[at + 1].low if at + 1 < len(words) else ""
    return (
        (unheard and (following in ACTS | _IS or not is_misspelt(word.low)))
        or (following in _OF_SOMEBODY and not in_dictionary(word.low) and len(word.low) > 2 and word.low not in MONTHS)
        or _is_double_name(word)
        or _opens_as_somebody(words, at)
    )


def _is_double_name(word: Word) -> bool:
    """ "Summer-Rose", "Amelia-Hope": given names or word-names on both sides of a hyphen, each with its capital."""
    pieces = word.text.split("-")
    known = names()
    return len(pieces) == 2 and all(
        piece[:1].isupper() and (piece.lower() in known.given or piece.lower() in known.words) for piece in pieces
    )


def _is_unheard_of(word: Word) -> bool:
    """A word that no dictionary has, that print hardly knows and that is no likely slip of the fingers."""
    low = word.low
    if len(low) < _LONG_ENOUGH or not low.isalpha() or zipf(low) >= _UNKNOWN or in_dictionary(low):
        return False
    return (zipf(low) < _NEVER_MET and not is_derived(low)) or not is_misspelt(low)


def _begins_full_name(words: Sequence[Word], at: int) -> bool:
    """ "Dean Summers", "River Whitlock": a word-name before a surname, wherever they stand."""
    word = words[at]
    if word.low not in names().borne or at + 1 >= len(words) or word.owns:
        return False
    following = words[at + 1]
    if following.gap != " " or not following.capital or is_harmless(following.low) or following.low in MONTHS:
        return False
    surname = following.low in names().surnames or following.low in names().words or zipf(following.low) < _RARE
    return surname and following.low not in places() and word.shouted == following.shouted


def _is_no_word(words: Sequence[Word], at: int) -> bool:
    """ "put rose on a table", "what they wrote about hope": a word-name in a place where the word does not stand."""
    word = words[at]
    following = words[at + 1].low if at + 1 < len(words) else ""
    if word.low == "non" and following.startswith("verb"):
        return False
    return word.low in names().borne and word.low not in MONTHS and bearing(words, at) > _EVEN


def _is_months_bearer(words: Sequence[Word], at: int) -> bool:
    """ "never once asked April anything": a month that is a given name too, in somebody's place."""
    word = words[at]
    if word.low not in MONTHS or word.low not in names().borne:
        return False
    near = [words[each].low for each in (at - 1, at + 1) if 0 <= each < len(words)]
    return not any(low[:1].isdigit() for low in near) and bearing(words, at) > _EVEN


def _stands_out(words: Sequence[Word], at: int) -> bool:
    """A capital in mid-sentence on a word that is somebody's name too, or on a rare one; not in a heading's row."""
    word = words[at]
    if word.low in names().borne and word.low not in MONTHS and bearing(words, at) > _CAPITAL:
        return True
    if word.low in MONTHS or (at and words[at - 1].low in _DETERMINERS and zipf(word.low) >= _UNHEARD):
        return False
    if (zipf(word.low) < _FAMED and "-" not in word.low and not in_dictionary(word.low)) or _is_double_name(word):
        return True
    numbered = at + 1 < len(words) and words[at + 1].low.isdigit()
    if numbered or any(_titled(words, near) for near in (at - 1, at + 1)):
        return False
    return word.low in names().words or _is_rare(word.low)


def _is_rare(low: str) -> bool:
    """A word that print seldom has, and no ordinary words with a hyphen."""
    pieces = low.split("-")
    return zipf(low) < _RARE and not (
        len(pieces) > 1 and all(zipf(piece) >= _RARE or len(piece) < 3 for piece in pieces)
    )


def _titled(words: Sequence[Word], at: int) -> bool:
    """A capital on an ordinary word in mid-sentence: then its neighbour is a heading's word or a form's."""
    return (
        0 <= at < len(words)
        and words[at].capital
        and not words[at].opens
        and words[at].text != "I"
        and (is_harmless(words[at].low) or zipf(words[at].low) >= 4.5)
    )


def _opens_as_somebody(words: Sequence[Word], at: int) -> bool:
    """ "Mark has his review", "Grace's report": a word-name that opens a sentence in somebody's place."""
    low = words[at].low
    return low in names().borne and low not in MONTHS and bearing(words, at) > _EVEN
