"""A message leaves its case and is one of its own: two children's stories, or posts that were grouped by mistake."""

from __future__ import annotations

from dataclasses import replace

from pyrage.x25519 import Identity

from casefold.actions.casefile import Sheet, open_case
from casefold.casework import councils_in, doubts_in, longer, risks_in
from casefold.errors import NoSuchMessage, NotAllowed
from casefold.intake import Intake
from casefold.store.case import Case, CaseState
from casefold.store.cases import Voided
from casefold.store.journal import write
from casefold.store.store import Store
from casefold.store.vault import Sealed
from pipeline.draft import Consent, Draft


def split(intake: Intake, identity: Identity, message: int) -> Case:
    """Make a case of a message that is part of one with others, drafted anew under names of its own.

    What was refused or held in the case it leaves holds for both, and its approval falls. Later mail of the writer
    waits for a person to say which of the two it belongs to. Raises NoSuchMessage when the message is part of no case,
    and NotAllowed when it is alone in it or the case was withdrawn.
    """
    store = intake.store
    own = store.ledger.case_of(message)
    if not own:
        raise NoSuchMessage(f"No case has a message {message}. Its number stands in: casefold show CASE")
    file = open_case(store, identity, own)
    left = [sheet for sheet in file.sheets if sheet.message != message]
    if len(left) == len(file.sheets) or not left:
        raise NotAllowed(f"Message {message} is alone in case {own}: there is nothing to split.")
    if file.case.state is CaseState.WITHDRAWN:
        raise NotAllowed(f"Case {own} was withdrawn by its writer. If she came back: casefold return {own}")
    gone = next(sheet.draft for sheet in file.sheets if sheet.message == message)
    raw = store.vault.get(message, Sealed.RAW, identity)
    intake.drafter()  # it takes seconds to load, which no transaction should
    with store.transaction():
        new = store.cases.new_id()
        intake.join(store.ledger.entry(message), raw, new, known=True, joined=False)
        made = _as_narrow(store, store.cases.get(new), file.case)
        store.cases.save(_without(store.cases.void(file.case, Voided.SPLIT, message=message), gone, left))
        write(store.db, "split", own, message=message, into=[new])
    return made


def _as_narrow(store: Store, made: Case, old: Case) -> Case:
    after = replace(made, hold=longer(made.hold, old.hold))
    if old.consent is Consent.REFUSED:
        after = replace(after, consent=Consent.REFUSED, addressees=())
    store.cases.save(after)
    store.consents.decided(made, after)
    return after


def _without(case: Case, gone: Draft, left: list[Sheet]) -> Case:
    """The case's facts, less what only the message that left has given. What a person has added stays."""
    drafts = [sheet.draft for sheet in left]
    found = {hit.id for draft in drafts for hit in draft.categories}
    only = {hit.id for hit in gone.categories} - found
    councils = {number for draft in drafts for number in councils_in(draft)}
    return replace(
        case,
        categories=tuple(each for each in case.categories if each[0] not in only),
        councils=tuple(sorted(councils)),
        doubts=sum(map(doubts_in, drafts)),
        risks=risks_in(drafts),
    )
