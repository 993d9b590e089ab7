"""Whoever is known by a given name and behind a title: "Derek is Mr Dean", "Mr Akinfenwa (Kunle)", "first name Janet".

Letters seldom say so, and nothing but their saying so is to be trusted: nearly every other pair of a bare given name
and a titled surname is two people (issue 3).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.identify.gathered import At
from pipeline.identify.othername import join
from pipeline.identify.person import Person
from pipeline.mention import MentionType

_WORD = re.compile(r"\S\S+")
_SURNAMED = re.compile(r"(?:[^\W\d_]\.? ?)?\S+")
"""A surname, and no more than an initial before it."""
_BETWEEN = 45
"""Characters between two names of one person."""
_ASIDE = 160
"""Characters between "Miss Dolby" and "she said call me Emma"."""
_TITLE = re.compile(
    r"(?<![^\W\d_])(?:mr|mrs|ms|miss|mx|dr|nurse|sister|prof|professor|rabbi|father|fr|pani?|sir)\.? ?$", re.IGNORECASE
)
_SAYS = (
    r"(?:sorry,? )?"
    r"(?:that['’]?s|that is|that was|this is|s?he['’]?s|s?he is|it['’]?s|a\.?k\.?a\.?|i\.?e\.?)"
)
_IS = re.compile(rf"[ ,.]*[\s(—–-]*(?:{_SAYS}|is|was|being) *", re.IGNORECASE)
_SURNAME = re.compile(r"[^.\n]{0,25}\bsurname(?: is| was|:)? ", re.IGNORECASE)
_BRACKET = re.compile(r" ?\((?:say |or )?[\"“‘']?", re.IGNORECASE)
_THAT_IS = re.compile(rf"[ ,.]*[\s(—–-]*{_SAYS}(?: just| only)? *", re.IGNORECASE)
_GIVEN = re.compile(r"[ ,.(]*\(?(?:her |his )?(?:first|given) name(?: is| was|:)? ", re.IGNORECASE)
_OUR = re.compile(r", our ", re.IGNORECASE)
_COMMA = re.compile(r", ")
_CLOSED = re.compile(r"[\"”’']?[),;]")
_ENDS = re.compile(r"\s*[,.;:)!?\n—–-]|\s*$| (?:again|like|to)\b", re.IGNORECASE)
"""After a name that is all that was said: "Doug is Leiper.", not "Doug is Leiper's boss"."""
_OWNS = re.compile(r"['’]s?\b|,? (?:the|our|his|her|my|a) (?:[\w-]+ ){0,3}[\w-]+['’]s\b", re.IGNORECASE)
"""After a name whose bearer is no other name's: "Derek is Mr Dunnock's boss", "is Mrs Tandy the SENCO's daughter"."""
_HEADER = re.compile(r"\W*(?:from|to|cc|bcc):", re.IGNORECASE)
_LISTED = re.compile(r" ?(?:[;\[<\n(]|$)")
"""After a name in a mail's header: "Tsang, Michael; Chana, Parminder"."""
_SOMEBODY_ELSE = re.compile(
    r"\b(?:lady|nurse|receptionist|woman|man|girl|lad|fella|assistant|desk|secretary|teacher|ta|one|another|someone)\b",
    re.IGNORECASE,
)
"""Between a name and "call me Emma", where somebody else says so."""
_CALL_ME = re.compile(r"\b(?:call|calling) me [\"“‘']?$", re.IGNORECASE)


def join_titled_names(people: list[Person], texts: Sequence[str]) -> None:
    """Join a bare given name and a titled surname where the letter says that they are one person's."""
    whose = {at: person for person in people for at in person.members}
    order = sorted(whose, key=lambda at: (at.text, at.mention.start))
    told = [(one, other) for one, other in pairwise(order) if one.text == other.text]
    told = [(one, other) for one, other in told if _are_told(whose[one], whose[other], one, other, texts[one.text])]
    for one, other in [*told, *_asked_to_call(order, whose, texts)]:
        first, second = whose[one], whose[other]
        if first is not second and (_may_join(first, second) or _may_join(second, first)):
            given, titled = (first, second) if _may_join(first, second) else (second, first)
            whole = {name + last[len(last[0]) == 1 :] for name in given.names for last in titled.names}
            kept = join(people, first, second)
            kept.names |= whole  # her initials are those of both
            whose |= dict.fromkeys(kept.members, kept)


def _may_join(given: Person, titled: Person) -> bool:
    """Whether one has nothing but a given name, and the other no given name but an initial."""
    if given.apart or titled.apart or given.writer or titled.writer:
        return False
    if given.titled() or not all(_WORD.fullmatch(at.surface) for at in given.members):
        return False
    known = titled.titled() or any(len(name) > 1 for name in titled.names)
    return known and all(_SURNAMED.fullmatch(at.surface) for at in titled.members)


def _are_told(first: Person, second: Person, one: At, other: At, text: str) -> bool:
    between, after = text[one.mention.end : other.mention.start], text[other.mention.end :]
    if len(between) > _BETWEEN or first is second or _OWNS.match(after):
        return False
    if _may_join(first, second):
        return _given_first(between, after)
    if not _may_join(second, first) or (second.kind is MentionType.CHILD and _BRACKET.fullmatch(between)):
        return False  # a driver and the child that he drives: "Mr Khan (Amina)"
    return _given_last(between, after, text[: one.mention.start])


def _given_first(between: str, after: str) -> bool:
    """ "Derek is Mr Dean", "Julian (Mr Abrahams)", "Alan; surname is Prewett", "Doug is Leiper."."""
    titled = _TITLE.search(between)
    told = between[: titled.start()] if titled else between
    if _SURNAME.fullmatch(told):
        return True
    if _BRACKET.fullmatch(told):
        return titled is not None and _CLOSED.match(after) is not None
    return _IS.fullmatch(told) is not None and (titled is not None or _ENDS.match(after) is not None)


def _given_last(between: str, after: str, before: str) -> bool:
    """ "Miss Quigg (that's Roisin)", "Mrs Birkett, first name Sandra", "Mr Akin (Kunle)", "To: Tsang, Michael;"."""
    if _GIVEN.fullmatch(between) or (_OUR.fullmatch(between) and after.startswith(",")):
        return True
    if _BRACKET.fullmatch(between):
        return _CLOSED.match(after) is not None
    if _COMMA.fullmatch(between):
        header = _HEADER.match(before.rsplit("\n", 1)[-1].lstrip('> "“'))
        return header is not None and _LISTED.match(after) is not None
    return _THAT_IS.fullmatch(between) is not None and _ENDS.match(after) is not None


def _asked_to_call(order: Sequence[At], whose: dict[At, Person], texts: Sequence[str]) -> list[tuple[At, At]]:
    """ "Miss Dolby is the SENCO. Emma, she said, call me Emma": the last person before her, but for the writer."""
    found = []
    for index, at in enumerate(order):
        text = texts[at.text]
        if whose[at].kind is MentionType.CHILD or not _CALL_ME.search(
            text[max(0, at.mention.start - _BETWEEN) : at.mention.start]
        ):
            continue
        before = [
            each
            for each in order[:index]
            if each.text == at.text
            and at.mention.start - each.mention.start < _ASIDE
            and each.surface.lower() != at.surface.lower()
            and not whose[each].writer
        ]
        between = text[before[-1].mention.end : at.mention.start] if before else ""
        if before and whose[before[-1]] is not whose[at] and not _SOMEBODY_ELSE.search(between):
            found.append((at, before[-1]))
    return found
