"""What a person says of a case without reading it."""

from __future__ import annotations

from datetime import date

import pytest

from casefold.actions import rights, state
from casefold.config import Config
from casefold.errors import NoSuchCase, NotAllowed
from casefold.store.case import Case, CaseState
from casefold.store.cases import Part
from casefold.store.store import Store
from pipeline.draft import Consent
from pipeline.passage import Passage
from pipeline.pseudonymise import pseudonymise


@pytest.fixture
def signed(store: Store) -> Store:
    """A store with one signed case."""
    with store.transaction():
        part = Part(1, pseudonymise(Passage("s")), pseudonymise(Passage("t")))
        store.cases.approve(Case("K7WQ", consent=Consent.ANONYMISED, addressees=("ICO",)), [part], "organiser")
    return store


def verbs(store: Store) -> list[str]:
    return [row["verb"] for row in store.db["journal"].rows]


def test_rejecting_takes_the_approval_back(signed: Store) -> None:
    """A rejected case has no readable text."""
    assert state.reject(signed, "K7WQ").state is CaseState.REJECTED
    assert signed.cases.parts("K7WQ") == []
    assert verbs(signed) == ["approval void", "rejected"]


def test_a_hold_is_lifted_by_a_person_alone(signed: Store) -> None:
    """Held without a day, held until a day, released; releasing what is not held is refused."""
    assert state.hold(signed, "K7WQ", None).hold == "event"
    assert state.hold(signed, "K7WQ", date(2013, 7, 18)).hold == "2013-07-18"
    assert state.release(signed, "K7WQ").hold == ""
    with pytest.raises(NotAllowed, match="not on hold"):
        state.release(signed, "K7WQ")
    assert verbs(signed) == ["held", "held", "released"]


def test_consent_names_whom_it_covers(signed: Store, config: Config) -> None:
    """The campaign's first addressee by default, others when named, nobody when it is refused, never a stranger."""
    assert state.consent(signed, config, "K7WQ", Consent.NAMED, ()).addressees == ("ICO",)
    assert state.consent(signed, config, "K7WQ", Consent.ANONYMISED, ("Ombudsman",)).addressees == ("Ombudsman",)
    assert state.consent(signed, config, "K7WQ", Consent.REFUSED, ()).addressees == ()
    with pytest.raises(NotAllowed, match="no such addressee"):
        state.consent(signed, config, "K7WQ", Consent.NAMED, ("Press",))


def test_a_withdrawal_wins_over_everything(signed: Store, config: Config) -> None:
    """The text is unreadable, consent is refused, and no verb brings the case back."""
    gone = rights.withdraw(signed, config, "K7WQ")
    assert (gone.state, gone.consent, gone.addressees) == (CaseState.WITHDRAWN, Consent.REFUSED, ())
    assert signed.cases.parts("K7WQ") == []
    for verb in (
        lambda: state.consent(signed, config, "K7WQ", Consent.NAMED, ()),
        lambda: state.hold(signed, "K7WQ", None),
        lambda: state.reject(signed, "K7WQ"),
    ):
        with pytest.raises(NotAllowed, match="withdrawn"):
            verb()


def test_an_unknown_case_is_named_as_such(store: Store) -> None:
    """A mistyped id changes nothing and says where ids stand."""
    with pytest.raises(NoSuchCase, match="casefold list"):
        state.reject(store, "X9XX")
    assert verbs(store) == []
