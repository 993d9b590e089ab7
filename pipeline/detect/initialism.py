"""Initials that common abbreviations hide: "DP" of Delyth Price, "TO" of Tansy Okello, in minutes that use initials.

DP, GP, IT and TO mean something else in most letters. They mean somebody where a person of these initials is named in
full and where other initials, which nothing else explains, stand beside them, or where the letter says that they are
initials: "two letters: DS", "signed off SW". With full stops between them, "F.S.", they mean nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.detect.candidate import Candidate
from pipeline.detect.kind import PEOPLE
from pipeline.detect.recognisers.roles import ROLES
from pipeline.detect.repeat import Named
from pipeline.detect.word import Word, is_harmless
from pipeline.mention import MentionType
from pipeline.shortened import acronyms_of

VOICE = "initials of"
_DOTTED = re.compile(r"[A-Z](?:\.[A-Z])+")
_LONGEST = 3
_NEAR = 12
"""Words on either side among which other initials stand."""
_DETERMINERS = frozenset(
    "the a an our my your his her their its this that any some another new no local private independent".split()
)
_SAYS = frozenset(
    "said says asked asks felt noted notes reminded reported queried agreed confirmed stated suggested thanked raised"
    " welcomed explained advised replied added wondered declined gave has had no to will would did v very via".split()
)
_SAYS_ALONE = frozenset("said says told asked came rang phoned emailed wrote replied agreed confirmed never".split())
_TOLD = frozenset("told asked emailed rang phoned".split())
"""What only somebody does, and whom it is done to: "AT came at ten", "I told DC so"."""
_OFFICES = frozenset("sw hv la ea lea nhs it tv uk eu us".split())
"""What owns things in most letters: "EP's advice", "LA's reply"."""
_INITIALLED = frozenset("initials initial initialled letters signed signature".split())
_SAID = 4
"""Words before initials among which one says that they are initials."""
_TO = frozenset("to by from cc with says said ask asks asked tell told and".split())


def initialisms(known: Sequence[Named], words: Sequence[Word]) -> Iterator[Candidate]:
    """Words of capitals that are a known person's initials, where initials are how people are called."""
    bearers = _bearers(known)
    if not bearers:
        return
    told = [at for at, word in enumerate(words) if _is_initials(word) and not is_harmless(word.low)]
    for at, word in enumerate(words):
        kind = bearers.get(word.text)
        if kind and is_harmless(word.low):
            among = _is_among(told, at) and _stands_for_somebody(words, at)
            if among or _is_said_to_be_initials(words, at):
                yield Candidate(word.start, word.end, kind, 0.5, VOICE, ruled=True)
        if _DOTTED.fullmatch(word.text) and (dotted := bearers.get(word.text.replace(".", ""))):
            yield Candidate(word.start, word.end, dotted, 0.6, VOICE, ruled=True)


def _is_said_to_be_initials(words: Sequence[Word], at: int) -> bool:
    """Whether a word just before says so, "initialled by SW", or whether the letters own something."""
    if at and words[at].gap == " " and words[at - 1].low in _DETERMINERS:
        return False
    unlike_a_role = words[at].low not in ROLES | _OFFICES
    following = words[at + 1].low if at + 1 < len(words) and words[at + 1].gap == " " else ""
    acts = words[at].owns or following in _SAYS_ALONE or (at > 0 and words[at - 1].low in _TOLD)
    return (acts and unlike_a_role) or any(word.low in _INITIALLED for word in words[max(0, at - _SAID) : at])


def _bearers(known: Sequence[Named]) -> dict[str, MentionType]:
    found: dict[str, MentionType] = {}
    for name in known:
        if name.type in PEOPLE and len(name.words) > 1 and len(name.words[0].text) > 1:
            for letters in acronyms_of([word.text for word in name.words], body=False):
                found.setdefault(letters, name.type)
    return found


def _is_initials(word: Word) -> bool:
    return word.shouted and word.text.isalpha() and len(word.text) <= _LONGEST


def _is_among(told: Sequence[int], at: int) -> bool:
    return any(0 < abs(other - at) <= _NEAR for other in told)


def _stands_for_somebody(words: Sequence[Word], at: int) -> bool:
    before = words[at - 1].low if at and words[at].gap == " " else ""
    if before in _DETERMINERS:
        return False
    if at + 1 == len(words) or words[at + 1].gap.strip()[:1] in (":", "—", "–", "-", ".", ")"):
        return True
    return words[at + 1].low in _SAYS or before in _TO
