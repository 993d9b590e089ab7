"""Who is who: the mentions of one message gathered to people, bodies and places, each under one pseudonym."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from pipeline.identify.bodies import gather_bodies
from pipeline.identify.day import month_and_year
from pipeline.identify.gathered import At, Gathered
from pipeline.identify.lettered import with_bodies_of_letters
from pipeline.identify.people import gather_people
from pipeline.identify.pseudonym import pseudonym_of
from pipeline.mention import Findings, MentionType, Reading
from pipeline.passage import Passage, Placed
from pipeline.roster import NewName, Roster

__all__ = ["Identified", "identify", "pseudonym_of"]


@dataclass(frozen=True, slots=True)
class Identified:
    """A message's texts with every mention settled."""

    passages: tuple[Passage, ...]
    """One for each text of the reading, in order."""
    names: tuple[NewName, ...] = field(repr=False)
    """Every surface that was settled, with its bearer, for the register."""


def identify(
    reading: Reading,
    findings: Sequence[Findings],
    roster: Roster,
    sent: datetime | None,  # noqa: ARG001 - a date without a year stays without one, whenever the mail was sent
) -> Identified:
    """Settle who bears each mention; numbers come from the roster, in order of first appearance."""
    mentions = with_bodies_of_letters(
        [
            At(index, mention, text[mention.start : mention.end])
            for index, (text, found) in enumerate(zip(reading.texts, findings, strict=True))
            for mention in found.mentions
        ]
    )
    groups = [*gather_people(mentions, reading.sender_name, reading.texts), *gather_bodies(mentions)]
    groups.sort(key=lambda group: group.first)
    placed: dict[At, Placed] = {}
    names: dict[tuple[str, MentionType, int], NewName] = {}
    for group in groups:
        kind, number = _bearer(group, roster)
        for at in group.members:
            mention = replace(at.mention, type=kind)
            placed[at] = Placed(mention, number, pseudonym_of(kind, number))
            if kind.registered:
                names.setdefault((at.surface, kind, number), NewName(at.surface, kind, number))
    for at in mentions:
        if at.mention.type is MentionType.DATE:
            placed[at] = Placed(at.mention, 0, month_and_year(at.surface))
    passages = tuple(
        Passage(text, tuple(placed[at] for at in mentions if at.text == index), found.doubts)
        for index, (text, found) in enumerate(zip(reading.texts, findings, strict=True))
    )
    return Identified(passages, tuple(names.values()))


def _bearer(group: Gathered, roster: Roster) -> tuple[MentionType, int]:
    """The known bearer of any of these surfaces, longest first; else a new number."""
    if not roster.empty:
        for surface in sorted({at.surface for at in group.members}, key=lambda each: (-len(each), each)):
            known = roster.known(surface)
            if known and known.type is group.kind:
                return known.type, known.number
    return group.kind, roster.draw(group.kind)
