"""The risk note of one draft: every rule over every safe text, offsets mapped back to what was written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from models.risk import risk_cues
from pipeline.cue import holds_any
from pipeline.pseudonymise import pseudonymise
from pipeline.risk.age import find_age
from pipeline.risk.condition import names_diagnosis, rare_conditions
from pipeline.risk.figure import figures
from pipeline.risk.note import Risk, RiskNote, RiskReason
from pipeline.risk.quotation import quotations
from pipeline.risk.words import Words, words_of

if TYPE_CHECKING:
    from pipeline.draft import Draft
    from pipeline.pseudonymise import SafeText

NEAR = 40
"""Characters between two finds of one reason that are shown as one."""
LONGEST = 200
"""Characters of such a one, or a chain of near finds would become one long stretch that says nothing."""
MOST = 200
"""Risks of one text that are kept: more than this many and nobody reads them one by one."""

_REASONS = {reason.code: reason for reason in RiskReason}
_THINGS = frozenset({RiskReason.SIBLINGS, RiskReason.COMMUNITY, RiskReason.EQUIPMENT, RiskReason.OCCUPATION})
"""Reasons whose last word says which thing it is."""
_BODIES = frozenset({"xcouncil", "xschool"})
"""Who keeps a list of children by age."""
_BESIDE = "no diagnosis in the same message"
_TOGETHER = "few children of this age have this diagnosis there"


def risk_of(draft: Draft) -> RiskNote:
    """The note of a draft as it stands: what a person has hidden since it was made is no risk any more."""
    return read_risks({where: pseudonymise(passage) for where, passage in draft.passages.items()})


def read_risks(texts: Mapping[str, SafeText]) -> RiskNote:
    """What could single the family out, by the name of each text: ``""`` for the story, ``subject``, an enclosure's.

    Reads only pseudonymised text, so a name that was hidden is no risk here; spans are offsets into the original.
    """
    words = {where: words_of(safe.text) for where, safe in texts.items()}
    found: list[Risk] = []
    for where, safe in texts.items():
        found += [_placed(risk, where, safe) for risk in _settled(safe.text, [*_found(safe.text, words[where])])]
    return RiskNote((*_aged(texts, words), *found))


def _found(text: str, words: Words) -> Iterator[Risk]:
    yield from rare_conditions(text, words)
    yield from quotations(text)
    yield from figures(text)
    for name, cues in risk_cues().items():
        reason = _REASONS[name]
        for cue in cues.finds:
            for start, end, sentence in words.find(cue):
                if ";" not in text[start:end] and not holds_any(cues.unless, sentence):
                    yield Risk(start, end, reason)


def _aged(texts: Mapping[str, SafeText], words: Mapping[str, Words]) -> Iterator[Risk]:
    """The first exact age, where a council or a school stands anywhere in the message: alone it says nothing."""
    if all(_BODIES.isdisjoint(each.vocabulary) for each in words.values()):
        return
    together = any(names_diagnosis(each) for each in words.values())
    for where, safe in texts.items():
        if place := find_age(safe.text):
            reason, note = (RiskReason.COMBINED, _TOGETHER) if together else (RiskReason.AGE, _BESIDE)
            yield _placed(Risk(*place, reason, note), where, safe)
            return


def _settled(text: str, found: list[Risk]) -> list[Risk]:
    """In reading order, near ones of one reason as one, each told once, and none inside another that weighs as much."""
    joined: dict[RiskReason, list[Risk]] = {}
    for risk in sorted(found, key=lambda risk: (risk.start, -risk.end)):
        same = joined.setdefault(risk.reason, [])
        if same and _belongs(text, same[-1], risk):
            same[-1] = replace(same[-1], end=max(risk.end, same[-1].end), note=same[-1].note or risk.note)
        else:
            same.append(risk)
    told: set[tuple[RiskReason, str]] = set()
    kept: list[Risk] = []
    for risk in sorted((risk for same in joined.values() for risk in same), key=lambda risk: (risk.start, -risk.end)):
        key = (risk.reason, _thing(text, risk))
        if key not in told and not any(_within(risk, other) for other in kept[-3:]):
            told.add(key)
            kept.append(risk)
    return kept[:MOST]


def _belongs(text: str, before: Risk, risk: Risk) -> bool:
    """Whether a find goes on from the one before it: it overlaps it, or stands near in the same paragraph."""
    if risk.start < before.end:
        return True
    near = risk.start - before.end <= NEAR and risk.end - before.start <= LONGEST
    return near and "\n\n" not in text[before.end : risk.start]


def _within(risk: Risk, other: Risk) -> bool:
    """Whether the other shows it already: it holds it, weighs as much, and is short enough to be read at a glance."""
    return risk.end <= other.end <= other.start + LONGEST and risk.reason.weight <= other.reason.weight


def _thing(text: str, risk: Risk) -> str:
    """What a risk is about, so that it is told once: "her talker" is the talker that "uses a talker" was."""
    said = text[risk.start : risk.end].casefold()
    return said.rsplit(maxsplit=1)[-1] if risk.reason in _THINGS and said.strip() else said


def _placed(risk: Risk, where: str, safe: SafeText) -> Risk:
    start, end = safe.original(risk.start, risk.end)
    return replace(risk, start=start, end=end, where=where)
