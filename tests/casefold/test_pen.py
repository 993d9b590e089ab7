"""The holding pen from a mail's bytes on: sealed, listed, joined under the case's names, and never exported."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from casefold.actions import rights, state
from casefold.actions.casefile import open_case
from casefold.actions.join import join, make_case, open_waiting
from casefold.errors import NoSuchCase, NoSuchMessage, NotAllowed
from casefold.export.selection import LeftOut, select
from casefold.intake import Outcome
from casefold.store.case import Case, CaseState
from casefold.store.ledger import State
from casefold.store.pen import Clue, Ground
from desk import MORE, STORY, TAKE_BACK, Desk, mail
from pipeline.draft import Attention, Consent, Kind
from pipeline.pseudonymise import pseudonymise


def test_a_follow_up_reopens_an_approved_case(desk: Desk) -> None:
    """A known sender with one case: joined at once, the approval void, and the journal says by which message."""
    case = desk.approve()
    assert desk.take(mail("ruth", MORE, 1)) is Outcome.JOINED
    after = desk.store.cases.get(case)
    assert (after.state, after.digest, after.consent) == (CaseState.DRAFT, "", Consent.ANONYMISED)
    assert desk.store.cases.parts(case) == []
    assert ("approval void", case, {"why": "another message joined the case", "message": 2}) in desk.journal()


def test_a_stranger_who_names_a_case_changes_nothing_in_it(desk: Desk) -> None:
    """It waits, sealed and drafted; the case stays approved and can leave."""
    case = desk.approve()
    before = desk.store.cases.get(case)
    assert desk.take(mail("other", MORE, subject=f"Re: your story [{case}]")) is Outcome.WAITING
    assert desk.store.cases.get(case) == before
    (waiting,) = desk.store.pen.all()
    assert (waiting.message, waiting.ground, waiting.narrows) == (2, Ground.NAMED_BY_STRANGER, False)
    assert [(each.case, each.clues) for each in waiting.suggestions] == [(case, (Clue.REFERENCE,))]
    entry = desk.store.ledger.entry(2)
    assert (entry.state, entry.case, entry.settled) == (State.WAITING, "", True)
    assert [each.case.id for each in select(desk.store, "ICO").cases] == [case]
    assert desk.take(mail("other", MORE, subject=f"Re: your story [{case}]")) is Outcome.DUPLICATE


def test_joining_drafts_anew_under_the_names_of_the_case(desk: Desk) -> None:
    """Bartholomew is one child in both messages, whatever number he had while the message waited."""
    case = desk.approve()
    desk.take(mail("other", f"Ann and Zoe know. {MORE}", answers="ruth0"))
    waiting, sheet = open_waiting(desk.store, desk.identity, 2)
    assert waiting.ground is Ground.OTHER_ADDRESS
    assert "Bartholomew" not in pseudonymise(sheet.draft.body).text
    done = join(desk.intake, desk.identity, 2, case.lower())
    assert (done.case.id, done.voided, done.case.state) == (case, True, CaseState.DRAFT)
    opened = open_case(desk.store, desk.identity, case)
    children = [
        {each.pseudonym for _, passage in one.passages for each in passage.placed
         if passage.text[each.mention.start : each.mention.end] == "Bartholomew"}
        for one in opened.sheets
    ]  # fmt: skip
    assert children[0] == children[1] != set()
    assert desk.store.pen.count() == 0
    assert desk.store.db["names"].count_where("scope = ?", [waiting.scope]) == 0
    assert desk.take(mail("other", MORE, 5)) is Outcome.JOINED  # a person has said whose address it is
    with pytest.raises(NotAllowed, match="already"):
        join(desk.intake, desk.identity, 2, case)


def test_joining_once_does_not_take_the_address_for_the_writers(desk: Desk) -> None:
    """A grandmother's answer may belong to the case without her next mail going there by itself."""
    (case,) = desk.store.cases.all()
    desk.take(mail("gran", MORE, answers="ruth0"))
    desk.take(mail("gran", "And this.", 1))
    assert [each.ground for each in desk.store.pen.all()] == [Ground.OTHER_ADDRESS, Ground.NEIGHBOUR]
    done = join(desk.intake, desk.identity, 2, case.id, once=True)
    assert [each.message for each in done.others] == [3]
    assert desk.store.cases.of_writer("gran@example.com") == []


def test_a_waiting_message_can_be_a_case_of_its_own(desk: Desk) -> None:
    """Under the id that was reserved for it; afterwards its writer is known there."""
    (case,) = desk.store.cases.all()
    desk.take(mail("other", STORY, subject=f"[{case.id}]"))
    made = make_case(desk.intake, desk.identity, 2).case
    assert made.id != case.id
    assert made.kind is Kind.STORY
    assert [entry.id for entry in desk.store.ledger.of_case(made.id)] == [2]
    assert desk.take(mail("other", MORE, 1)) is Outcome.JOINED
    assert desk.store.pen.count() == 0


def test_an_unknown_case_leaves_the_message_waiting(desk: Desk) -> None:
    """A mistyped id changes nothing."""
    desk.take(mail("other", MORE, answers="ruth0"))
    with pytest.raises(NoSuchCase):
        join(desk.intake, desk.identity, 2, "X9XX")
    assert desk.store.pen.count() == 1


def test_a_message_that_is_alone_in_a_case_can_be_joined(desk: Desk) -> None:
    """A follow-up from another address that answers nothing opened a case: that case is dissolved, with its names."""
    (case,) = desk.store.cases.all()
    desk.take(mail("work", f"{STORY} You can use it but please change our names."))
    (other,) = [each for each in desk.store.cases.all() if each.id != case.id]
    state.consent(desk.store, desk.config, other.id, Consent.ANONYMISED, ())
    state.hold(desk.store, other.id, date(2027, 7, 18))
    done = join(desk.intake, desk.identity, 2, case.id)
    assert [each.id for each in desk.store.cases.all()] == [case.id]
    assert done.case.consent_read is Consent.ANONYMISED
    assert done.case.consent is Consent.UNCLEAR  # what was allowed of one case is not allowed of the other
    assert done.case.hold == "2027-07-18"  # what was not, is not
    for table, column in (("names", "scope"), ("numbers", "scope"), ("writers", "case_id"), ("consents", "case_id")):
        assert desk.store.db[table].count_where(f"{column} = ?", [other.id]) == 0
    assert ("dissolved", other.id, {"into": [case.id]}) in desk.journal()
    assert desk.take(mail("work", MORE, 1)) is Outcome.JOINED
    with pytest.raises(NotAllowed, match="already"):
        join(desk.intake, desk.identity, 2, case.id)
    with desk.store.transaction():
        desk.store.cases.save(Case("Z9ZZ"))
    with pytest.raises(NotAllowed, match="with others"):
        join(desk.intake, desk.identity, 2, "Z9ZZ")
    with pytest.raises(NoSuchMessage, match="list --holding"):
        join(desk.intake, desk.identity, 99, case.id)


def test_what_waits_for_a_dissolved_case_waits_for_the_other(desk: Desk) -> None:
    """A withdrawal that may be its holds the case into which it went."""
    case = desk.approve()
    desk.take(mail("work", STORY))
    (other,) = [each.id for each in desk.store.cases.all() if each.id != case]
    desk.take(mail("phone", TAKE_BACK, answers="work0"))
    assert desk.store.pen.held_cases() == {other}
    join(desk.intake, desk.identity, 2, case)
    assert desk.store.pen.held_cases() == {case}


def test_a_case_that_a_person_refused_is_not_freed_by_joining(desk: Desk) -> None:
    """Refused there is refused here; a withdrawn case's message stays where it is."""
    case = desk.approve()
    desk.take(mail("work", STORY))
    (other,) = [each.id for each in desk.store.cases.all() if each.id != case]
    rights.withdraw(desk.store, desk.config, other)
    with pytest.raises(NotAllowed, match="withdrawn"):
        join(desk.intake, desk.identity, 2, case)
    rights.come_back(desk.store, other)
    state.consent(desk.store, desk.config, other, Consent.REFUSED, ())
    joined = join(desk.intake, desk.identity, 2, case).case
    assert (joined.consent, joined.addressees, joined.state) == (Consent.REFUSED, (), CaseState.DRAFT)


def test_a_withdrawal_that_may_be_a_cases_holds_it_from_export(desk: Desk) -> None:
    """From an address that is new, answering the story: the case stays approved, and leaves no more until decided."""
    case = desk.approve()
    desk.take(mail("other", MORE, subject=f"[{case}]"))
    assert desk.take(mail("work", TAKE_BACK, answers="ruth0")) is Outcome.WAITING
    assert [each.message for each in desk.store.pen.all()] == [3, 2]  # at the top, though it came later
    selection = select(desk.store, "ICO")
    assert (selection.cases, dict(selection.left_out)) == ((), {LeftOut.UNDECIDED: 1})
    make_case(desk.intake, desk.identity, 3)  # it was somebody else's
    assert [each.case.id for each in select(desk.store, "ICO").cases] == [case]


def test_a_withdrawal_of_a_writer_with_several_cases_holds_them_all(desk: Desk) -> None:
    """Nothing tells which is meant; joined to one, it refuses that one and frees the other."""
    (first,) = desk.store.cases.all()
    with desk.store.transaction():
        desk.store.cases.save(first.__class__("Z9ZZ"))
        desk.store.cases.remember_writer("Z9ZZ", "ruth@example.com")
    assert desk.take(mail("ruth", TAKE_BACK, 1)) is Outcome.WAITING
    assert desk.store.pen.held_cases() == {first.id, "Z9ZZ"}
    joined = join(desk.intake, desk.identity, 2, "Z9ZZ").case
    assert joined.consent is Consent.REFUSED
    assert Attention.WITHDRAWAL in joined.attention
    assert desk.store.pen.held_cases() == set()


def test_a_withdrawal_of_nobody_known_waits_too(desk: Desk) -> None:
    """It is somebody's: a case of its own would hide whose story is to go."""
    assert desk.take(mail("unknown", TAKE_BACK)) is Outcome.WAITING
    (waiting,) = desk.store.pen.all()
    assert (waiting.ground, waiting.kind, waiting.suggestions) == (Ground.WITHDRAWAL, Kind.WITHDRAWAL, ())


def test_nothing_of_a_waiting_message_is_readable(desk: Desk, campaign: Path) -> None:
    """Neither its words nor its writer's address stand in any file."""
    desk.take(mail("stranger", MORE, answers="ruth0"))
    desk.store.db.execute("pragma wal_checkpoint")
    content = b"".join(path.read_bytes() for path in (campaign / "data").iterdir())
    for surface in (b"stranger@", b"Bartholomew", b"forgot to say", b"Ruth"):
        assert surface not in content


def test_unsure_goes_once_a_category_is_certain(desk: Desk) -> None:
    """A second mail that says what happened takes the doubt away; a first one without it has it."""
    desk.take(mail("vague", "It was all so awful and my daughter still has no place. I cried.", 1))
    (case_id,) = desk.store.cases.of_writer("vague@example.com")
    assert Attention.UNSURE in desk.store.cases.get(case_id).attention
    desk.take(mail("vague", "They sent her report to the school before I had seen it.", 2))
    after = desk.store.cases.get(case_id)
    assert not after.unsure
    assert Attention.UNSURE not in after.attention
