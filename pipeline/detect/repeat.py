"""What is a name once in a message is a name everywhere in it, but for common words that somebody bears."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from models.names import names
from pipeline.detect.bearing import bearing
from pipeline.detect.candidate import Candidate
from pipeline.detect.kind import PEOPLE
from pipeline.detect.recognisers.titles import TITLES
from pipeline.detect.word import Word, common, is_harmless, plain_case, zipf
from pipeline.mention import MentionType
from pipeline.month import MONTHS
from pipeline.shortened import acronyms_of

VOICE = "repeated"

_GENERIC = frozenset(
    "school academy college primary juniors junior infants infant nursery centre unit high hospital"
    " camhs trust clinic surgery practice council county borough city the of and c e rc ce church"
    " england catholic nhs foundation healthcare children's special first middle lower upper secondary"
    " grammar ysgol gaelscoil bunscoil ps".split()
)
_BODIES = (MentionType.SCHOOL, MentionType.HEALTH, MentionType.ORG, MentionType.COUNCIL)
_PAIR = 2
_TOLD = -2.0
"""Log-odds of its place from which a word that somebody here bears is the name, where a capital says little."""
_SMALL = 1.5
"""The same for a small letter in a text that has capitals."""
_HARMLESS = 1.0
"""What a word of every letter ("hall", "law") must have more."""
_JOINED = frozenset("the and for von van der den del dos las los bin ibn abu san mac".split())
"""Words of names that are never a name alone."""
_SUBJECT = 10
"""Words of a text, most often a subject line, that is too short for capitals to tell."""
_NOT_INITIALS = frozenset(
    "part section appendix year y grade level vitamin plan type hepatitis box question schedule form note".split()
)


@dataclass(frozen=True, slots=True)
class Named:
    """A name found somewhere in a message."""

    words: tuple[Word, ...]
    type: MentionType


def repeats(known: Sequence[Named], words: Sequence[Word], text: str) -> Iterator[Candidate]:
    """Stretches of a text that repeat a name known elsewhere in the message, whole or in part."""
    forms = _forms(known)
    begun = {form[0] for form in forms}
    longest = max((len(form) for form in forms), default=0)
    letters = _initials(known, text)
    lettered = _lettered(known)
    at = 0
    short = len(words) <= _SUBJECT
    unreliable = not plain_case(words)
    while at < len(words):
        taken = 0
        for length in range(min(longest, len(words) - at) if words[at].low in begun else 0, 0, -1):
            piece = words[at : at + length]
            kind = None if _is_small(piece, lettered) else forms.get(tuple(word.low for word in piece))
            if kind and _together(piece) and (short or _is_the_name(words, at, length, kind, unreliable=unreliable)):
                yield Candidate(piece[0].start, piece[-1].end, kind, 0.7, VOICE, ruled=True)
                taken = length
                break
        if not taken:
            kind = letters.get(words[at].text)
            if kind and _stands_for_somebody(words, at):
                yield Candidate(words[at].start, words[at].end, kind, 0.6, VOICE, ruled=True)
        at += taken or 1


def _lettered(known: Sequence[Named]) -> frozenset[str]:
    """Common words that are known here as somebody's initials only: IT, AS, ON."""
    alone = [name.words[0] for name in known if len(name.words) == 1]
    plain = {word.low for word in alone if not word.shouted}
    return frozenset(word.low for word in alone if word.shouted and is_harmless(word.low)) - plain


def _is_small(piece: Sequence[Word], lettered: frozenset[str]) -> bool:
    """Whether it is such a word in small letters: "It has been two years"."""
    return len(piece) == 1 and piece[0].low in lettered and not piece[0].shouted


def _forms(known: Sequence[Named]) -> dict[tuple[str, ...], MentionType]:
    """Lower-case word sequences under which a name may come again, whole names first."""
    forms: dict[tuple[str, ...], MentionType] = {}
    for name in known:
        forms.setdefault(tuple(word.low for word in name.words), name.type)
    for name in known:
        lows = tuple(word.low for word in name.words)
        if name.type in PEOPLE:
            for start in range(len(lows) - 1 if len(lows) > _PAIR else 0):
                forms.setdefault(lows[start : start + _PAIR], name.type)
            for low in lows:
                if len(low) > 2 and low not in TITLES and low not in _JOINED:
                    for form in _forms_of(low, lows[0][0]):
                        forms.setdefault(form, name.type)
        elif name.type in _BODIES:
            stem = _stem(lows)
            if stem and (len(stem) > 1 or not common(stem[0])):
                forms.setdefault(stem, name.type)
    return forms


def _forms_of(low: str, initial: str) -> Iterator[tuple[str, ...]]:
    """One word of a name, what it owns without an apostrophe, and the parts of a double one."""
    yield (low,)
    if not is_harmless(f"{low}s"):  # "less" is nothing of a Les
        yield (f"{low}s",)
    if "-" in low:
        yield (initial, _letters(low))
        yield from ((part,) for part in low.split("-") if len(part) > 3 and not common(part))


def _letters(low: str) -> str:
    """What a double name is cut to: "r-s" of Rees-Smith."""
    return "-".join(part[:1] for part in low.split("-"))


def _stem(lows: tuple[str, ...]) -> tuple[str, ...]:
    """A body's name without the generic words around it."""
    start, end = 0, len(lows)
    while start < end and lows[start] in _GENERIC - {"church"}:
        start += 1
    while end > start and lows[end - 1] in _GENERIC:
        end -= 1
    return lows[start:end]


def _together(piece: Sequence[Word]) -> bool:
    return all("\n\n" not in word.gap and not word.gap.strip(" \n-'’.&") for word in piece[1:])


def _is_the_name(words: Sequence[Word], at: int, length: int, kind: MentionType, *, unreliable: bool) -> bool:
    """An ordinary word is a body's name only with a capital inside a sentence; a person's unless it reads as the word.

    ``unreliable``: the text has no capitals to rely on, or nothing else.
    """
    if length > 1:
        return True
    word = words[at]
    if word.low in MONTHS and any(words[near].low[:1].isdigit() for near in (at - 1, at + 1) if 0 <= near < len(words)):
        return False
    ordinary = (
        common(word.low) or word.low in names().words or (zipf(word.low) >= 4.2 and word.low not in names().distinct)
    )
    if not ordinary:
        return True
    if kind not in PEOPLE:
        return word.capital and not word.opens
    harmless = is_harmless(word.low)
    if not unreliable and word.capital and not word.opens:
        return not harmless or bearing(words, at) > _TOLD
    least = _TOLD if word.capital or unreliable else _SMALL
    return bearing(words, at) > least + _HARMLESS * harmless


def _initials(known: Sequence[Named], text: str) -> dict[str, MentionType]:
    """Initials that stand for somebody or something here: "H" for a child Hope, "CM" for Collette Maye, "SMAT"."""
    letters: dict[str, MentionType] = {}
    for name in known:
        if name.type in PEOPLE:
            first = name.words[0].text[:1].upper()
            if name.type is MentionType.CHILD:
                letters[first] = name.type
            else:
                letters.setdefault(first, name.type)
        dotless = "".join(word.text for word in name.words)
        if name.type in PEOPLE and len(dotless) == len(name.words) > 1 and dotless.isupper():
            letters.setdefault(dotless, name.type)
        if name.type in PEOPLE and "-" in name.words[0].text.strip("-"):
            letters.setdefault(_letters(name.words[0].text), name.type)
        for both in acronyms_of([word.text for word in name.words], body=name.type not in PEOPLE):
            if not is_harmless(both.lower()) or (name.type in PEOPLE and (f"({both})" in text or f"({both}," in text)):
                letters.setdefault(both, name.type)
    return letters


def _stands_for_somebody(words: Sequence[Word], at: int) -> bool:
    word = words[at]
    if len(word.text) > 1:
        return word.shouted
    before = words[at - 1].low if at else ""
    if word.text in ("I", "A") and not word.owns:
        return False
    if before in _NOT_INITIALS or word.gap.endswith(("&", "'", "’")) or (word.opens and not word.owns):
        return False
    following = words[at + 1] if at + 1 < len(words) else None
    return following is None or following.gap[:1] not in (")", "&", "/", "+") or word.owns
