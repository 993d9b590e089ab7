"""The steps by which terminal and page mend a case: each a ``Change`` for ``casefold.actions.edit.edit``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from casefold.actions import mend
from casefold.actions.casefile import CaseFile, Sheet
from casefold.actions.categorise import BY_HAND
from casefold.actions.edit import Change
from casefold.actions.numbered import Numbered
from casefold.errors import NotAllowed
from casefold.store.edits import What
from casefold.store.store import Store
from pipeline.draft import CategoryHit, Evidence
from pipeline.mention import MentionType


def hidden(store: Store, file: CaseFile, surface: str, kind: MentionType, number: int | None = None) -> Change:
    """Words hidden as somebody new, or as a bearer who is known by a number."""
    if not surface.strip():
        raise NotAllowed("Select or type the words that are to be hidden.")
    done = mend.hide(file, surface, kind, store.register.roster(file.case.id), number=number)
    return Change(What.HIDE, done, kind, told={"type": kind.value})


def shown(file: CaseFile, surface: str, one: Numbered) -> Change:
    """Words shown again that were hidden wrongly; they are looked at with that."""
    return Change(What.SHOW, mend.show(file, surface, one), kept=(surface,), told={"was": one.pseudonym})


def retyped(store: Store, file: CaseFile, one: Numbered, kind: MentionType) -> Change:
    """A bearer of another type."""
    done = mend.retype(file, one, kind, store.register.roster(file.case.id))
    return Change(What.RETYPE, done, told={"was": one.pseudonym, "type": kind.value})


def split(store: Store, file: CaseFile, one: Numbered, surface: str) -> Change:
    """Some words of a bearer are somebody else."""
    done = mend.split(file, one, surface, store.register.roster(file.case.id))
    return Change(What.SPLIT, done, told={"was": one.pseudonym})


def generalised(file: CaseFile, surface: str, words: str) -> Change:
    """A reviewer's own words in place of what could single the family out."""
    if not surface.strip():
        raise NotAllowed("Select or type the words that are to be put more generally.")
    return Change(What.GENERALISE, mend.generalise(file, surface, words))


def categorised(file: CaseFile, add: frozenset[str], remove: frozenset[str]) -> Change:
    """Other issues for the case. An approval stands, for it is of the text."""
    scores = {name: score for name, score in file.case.categories if name not in remove} | dict.fromkeys(add, BY_HAND)
    case = replace(file.case, categories=tuple(sorted(scores.items(), key=lambda pair: (-pair[1], pair[0]))))
    told = {"added": ", ".join(sorted(add)), "removed": ", ".join(sorted(remove))}
    return Change(What.CATEGORISE, replace(file, case=case), told=told)


def evident(file: CaseFile, message: int, category: str, evidence: Evidence) -> Change:
    """A stretch of a message shows an issue, and so the case reports it."""

    def marked(sheet: Sheet) -> Sheet:
        text = sheet.text_of(evidence.enclosure)
        if not 0 <= evidence.start < evidence.end <= len(text):
            raise NotAllowed("Those words do not stand in the message. Select them again.")
        hits = {hit.id: hit for hit in sheet.draft.categories}
        old = hits.get(category, CategoryHit(category, BY_HAND, ()))
        hits[category] = replace(old, evidence=tuple(dict.fromkeys([*old.evidence, evidence])))
        return replace(sheet, draft=replace(sheet.draft, categories=tuple(hits.values())))

    scores = dict(file.case.categories)
    scores.setdefault(category, BY_HAND)
    case = replace(file.case, categories=tuple(sorted(scores.items(), key=lambda pair: (-pair[1], pair[0]))))
    done = replace(_of_message(file, message, marked), case=case)
    return Change(What.EVIDENCE, done, told={"category": category})


def not_evident(file: CaseFile, message: int, category: str, evidence: Evidence) -> Change:
    """A stretch does not show that issue. The case bears it still, until it is taken away itself."""

    def cleared(sheet: Sheet) -> Sheet:
        hits = tuple(
            replace(hit, evidence=tuple(each for each in hit.evidence if each != evidence))
            if hit.id == category
            else hit
            for hit in sheet.draft.categories
        )
        return replace(sheet, draft=replace(sheet.draft, categories=hits))

    return Change(What.DROP_EVIDENCE, _of_message(file, message, cleared), told={"category": category})


def _of_message(file: CaseFile, message: int, changed: Callable[[Sheet], Sheet]) -> CaseFile:
    if all(sheet.message != message for sheet in file.sheets):
        raise NotAllowed(f"Case {file.case.id} has no message {message}.")
    sheets = tuple(changed(sheet) if sheet.message == message else sheet for sheet in file.sheets)
    return replace(file, sheets=sheets)
