"""Signing a case off: every doubtful word is looked at first, and the signature holds exactly the text shown."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum

from casefold.actions.casefile import CaseFile, Sheet, save_sheet
from casefold.casework import doubts_in, risks_in
from casefold.config import Config
from casefold.errors import NotAllowed
from casefold.export.gate import blocks, check
from casefold.store.case import Case, CaseState
from casefold.store.cases import Part
from casefold.store.journal import actor, write
from casefold.store.store import Store
from pipeline.draft import PRESSING, Consent
from pipeline.passage import Passage
from pipeline.pseudonymise import SafeText, join, pseudonymise


class Ground(Enum):
    """Why a word is asked about."""

    DOUBT = "the detector was not sure"
    KNOWN = "the register knows it as a name"


@dataclass(frozen=True, slots=True)
class Question:
    """A stretch of the draft that a person must decide about before signing."""

    where: str
    """``subject``, ``story`` or the enclosure's name, with the message's place in the case."""
    surface: str = field(repr=False)
    before: str = field(repr=False)
    after: str = field(repr=False)
    ground: Ground
    why: str
    must_hide: bool
    """A person has confirmed it as a name already: it cannot stand."""


_CONTEXT = 45


def questions(store: Store, file: CaseFile) -> list[Question]:
    """What must be decided before this case can be signed, each surface once, in reading order."""
    asked: dict[str, Question] = {}
    for number, sheet in enumerate(file.sheets, 1):
        for name, passage in sheet.passages:
            where = name if len(file.sheets) == 1 else f"{name} of message {number}"
            for question in (*_doubts(store, file.case, where, passage), *_known(store, file.case, where, passage)):
                if question.must_hide or question.surface not in asked:
                    asked[question.surface] = question
    return list(asked.values())


def _doubts(store: Store, case: Case, where: str, passage: Passage) -> list[Question]:
    return [
        _question(where, passage.text, doubt.start, doubt.end, Ground.DOUBT, doubt.why, must_hide=False)
        for doubt in passage.doubts
        if not store.register.decided(case.id, passage.text[doubt.start : doubt.end])
    ]


def _known(store: Store, case: Case, where: str, passage: Passage) -> list[Question]:
    safe = pseudonymise(passage)
    found = []
    for hit in check(store.register, case.id, where, safe.text):
        start, end = safe.original(hit.start, hit.end)
        must = blocks(hit.finding)
        found.append(_question(where, passage.text, start, end, Ground.KNOWN, hit.finding.value, must_hide=must))
    return found


def _question(where: str, text: str, start: int, end: int, ground: Ground, why: str, *, must_hide: bool) -> Question:
    before, after = text[max(0, start - _CONTEXT) : start], text[end : end + _CONTEXT]
    return Question(where, text[start:end], before, after, ground, why, must_hide)


def keep(store: Store, file: CaseFile, surface: str) -> None:
    """Record that a person has looked at this word and lets it stand. The caller commits."""
    store.register.decide(file.case.id, surface)
    write(store.db, "word kept", file.case.id, hash=store.register.hash(surface))


def sign(store: Store, config: Config, file: CaseFile) -> Case:
    """Sign a case off. The caller commits.

    Raises NotAllowed while a question is open, and when the writer has withdrawn or may have. Signing takes the
    consent that the mail seems to give as read and confirmed, for the campaign's first addressee; it lifts no refusal
    and no hold.
    """
    case = file.case
    if case.state is CaseState.WITHDRAWN:
        raise NotAllowed(f"Case {case.id} was withdrawn by its writer. It cannot be signed.")
    if case.id in store.clocks.withdrawing() or case.id in store.pen.held_cases():
        raise NotAllowed(
            f"A message takes case {case.id} back, or may: casefold show {case.id}, casefold list --holding. Decide"
            f" that first, with casefold withdraw {case.id}, return or join."
        )
    if not file.sheets:
        raise NotAllowed(f"Case {case.id} has no draft to sign.")
    if questions(store, file):
        raise NotAllowed(f"Case {case.id} still has words to decide about.")
    for sheet in file.sheets:
        save_sheet(store, sheet)
        store.register.learn(case.id, sheet.draft.names)
        store.register.confirm(case.id, sheet.draft.names)
    agreed = _with_consent(replace(case, risks=risks_in(sheet.draft for sheet in file.sheets)), config)
    store.consents.decided(case, agreed)
    signed = store.cases.approve(agreed, [_part(sheet) for sheet in file.sheets], actor())
    write(store.db, "approved", case.id, digest=signed.digest, consent=signed.consent.value)
    return signed


def _part(sheet: Sheet) -> Part:
    subject, *texts = [pseudonymise(passage) for _, passage in sheet.passages]
    return Part(sheet.message, subject, _joined(texts))


def _joined(texts: list[SafeText]) -> SafeText:
    return join([text for text in texts if text.text])


def _with_consent(case: Case, config: Config) -> Case:
    given = case.consent_read in (Consent.ANONYMISED, Consent.NAMED)
    if case.consent is Consent.UNCLEAR and given:
        case = replace(case, consent=case.consent_read)
    if case.consent in (Consent.ANONYMISED, Consent.NAMED) and not case.addressees:
        case = replace(case, addressees=config.campaign.addressees[:1])
    return replace(case, doubts=0, attention=tuple(each for each in case.attention if each in PRESSING))


def save_progress(store: Store, file: CaseFile) -> None:
    """Keep what was mended so far, when a person stops before signing. The caller commits."""
    for sheet in file.sheets:
        save_sheet(store, sheet)
    left = sum(doubts_in(sheet.draft) for sheet in file.sheets)
    risks = risks_in(sheet.draft for sheet in file.sheets)
    store.cases.save(replace(store.cases.get(file.case.id), doubts=left, risks=risks))
