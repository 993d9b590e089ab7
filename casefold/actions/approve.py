"""Signing a case off: every doubtful word is looked at first, and the signature holds exactly the text shown."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from typing import assert_never

from casefold.actions.casefile import CaseFile, save_sheet
from casefold.actions.edit import Change
from casefold.actions.part import part_of
from casefold.casework import risks_in
from casefold.config import Config
from casefold.errors import NotAllowed
from casefold.export.gate import blocks, check
from casefold.reviewsettings import Signers
from casefold.store.case import Case, CaseState
from casefold.store.cases import Voided, digest_of
from casefold.store.edits import What
from casefold.store.journal import write
from casefold.store.store import Store
from pipeline.draft import PRESSING, Consent
from pipeline.passage import Passage
from pipeline.pseudonymise import pseudonymise
from pipeline.risk import Level
from pipeline.surface import Variant, variants


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
    """As the writer wrote it."""
    stands: str = field(repr=False)
    """As it would leave: of "3 May" only the month does. What a decision is recorded of."""
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
        _question(where, passage.text, (doubt.start, doubt.end), Ground.DOUBT, doubt.why)
        for doubt in passage.doubts
        if not store.register.decided(case.id, passage.text[doubt.start : doubt.end])
    ]


def _known(store: Store, case: Case, where: str, passage: Passage) -> list[Question]:
    safe = pseudonymise(passage)
    found = []
    for hit in check(store.register, case.id, where, safe.text):
        span = safe.original(hit.start, hit.end)
        asked = _question(where, passage.text, span, Ground.KNOWN, hit.finding.value)
        found.append(replace(asked, stands=safe.text[hit.start : hit.end], must_hide=blocks(hit.finding)))
    return found


def _question(where: str, text: str, span: tuple[int, int], ground: Ground, why: str) -> Question:
    start, end = span
    before, after = text[max(0, start - _CONTEXT) : start], text[end : end + _CONTEXT]
    return Question(where, text[start:end], text[start:end], before, after, ground, why, must_hide=False)


def kept(store: Store, file: CaseFile, surface: str) -> Change:
    """A person has looked at this word and lets it stand, as it is and as it would leave."""
    stands = [each.stands for each in questions(store, file) if each.surface == surface]
    return Change(What.KEEP, file, kept=tuple(dict.fromkeys([surface, *stands])))


def sign(store: Store, config: Config, file: CaseFile, signer: str) -> Case:
    """Put a person's name to a case. The caller commits. It is approved once all have signed whom the settings ask for.

    Raises NotAllowed while a question is open, and when the writer has withdrawn or may have. Signing takes the
    consent that the mail seems to give as read and confirmed, for the campaign's first addressee; it lifts no refusal
    and no hold. Approvals of other cases fall in which a name stands that is confirmed by this.
    """
    case = file.case
    _check(store, file)
    for sheet in file.sheets:
        save_sheet(store, sheet)
        store.register.learn(case.id, sheet.draft.names)
        store.register.confirm(case.id, sheet.draft.names)
    bears = frozenset(name for name, _ in case.categories)
    parts = [part_of(sheet, bears) for sheet in file.sheets]
    agreed = _with_consent(replace(case, risks=risks_in(sheet.draft for sheet in file.sheets)), config)
    store.consents.decided(case, agreed)
    signed_by = store.signatures.add(case.id, signer, digest_of(parts))
    _void_touched(store, file)
    if len(signed_by) < wanted(config, agreed):
        store.cases.save(agreed)
        write(store.db, "signed", case.id, digest=digest_of(parts), by=signer, signatures=len(signed_by))
        return agreed
    signed = store.cases.approve(agreed, parts, ", ".join(signed_by))
    write(store.db, "approved", case.id, digest=signed.digest, consent=signed.consent.value, by=signed.signed_by)
    return signed


def wanted(config: Config, case: Case) -> int:
    """How many people must sign this case."""
    match config.review.signatures:
        case Signers.ONE:
            return 1
        case Signers.TWO:
            return 2
        case Signers.TWO_HIGH_RISK:
            return 2 if case.risk is Level.HIGH else 1
        case _:
            assert_never(config.review.signatures)


def _check(store: Store, file: CaseFile) -> None:
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


def _void_touched(store: Store, file: CaseFile) -> None:
    """Void approvals of cases in whose text a name stands that the register has as confirmed since."""
    surfaces = {name.surface for sheet in file.sheets for name in sheet.draft.names}
    forms = {variant.surface for name in surfaces for variant in _forms(file, name) if not variant.ordinary}
    touched = {found.case for form in sorted(forms) for found in store.search.phrase(form)} - {file.case.id}
    for case in sorted(touched):
        texts = [text for part in store.cases.parts(case) for text in (part.subject.text, part.text.text)]
        if any(blocks(hit.finding) for text in texts for hit in check(store.register, case, "text", text)):
            store.cases.void(store.cases.get(case), Voided.NEW_NAME)


def _forms(file: CaseFile, surface: str) -> list[Variant]:
    kinds = {name.type for sheet in file.sheets for name in sheet.draft.names if name.surface == surface}
    return [variant for kind in sorted(kinds, key=lambda each: each.value) for variant in variants(surface, kind)]


def _with_consent(case: Case, config: Config) -> Case:
    given = case.consent_read in (Consent.ANONYMISED, Consent.NAMED)
    if case.consent is Consent.UNCLEAR and given:
        case = replace(case, consent=case.consent_read)
    if case.consent in (Consent.ANONYMISED, Consent.NAMED) and not case.addressees:
        case = replace(case, addressees=config.campaign.addressees[:1])
    return replace(case, doubts=0, attention=tuple(each for each in case.attention if each in PRESSING))
