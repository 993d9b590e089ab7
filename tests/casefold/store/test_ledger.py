"""The intake ledger: nothing twice, nothing forgotten."""

from __future__ import annotations

from casefold.store.ledger import State
from casefold.store.store import Store
from ingest.arrival import Form

MAIL = b"From: a@example.com\r\nMessage-ID: <1@example.com>\r\n\r\nA letter.\r\n"


def test_a_message_met_twice_has_one_entry(store: Store) -> None:
    """The second meeting finds the first entry."""
    with store.transaction():
        first, new = store.ledger.meet(MAIL, Form.RFC822)
        second, again = store.ledger.meet(MAIL.replace(b"\r\n", b"\n"), Form.RFC822)
    assert (new, again) == (True, False)
    assert first == second
    assert first.state is State.SEALED


def test_references_find_the_case_latest_first(store: Store) -> None:
    """A reply's references lead to the case of the message that it answers; an empty Message-ID leads nowhere."""
    with store.transaction():
        for number, case in ((1, "B2BB"), (2, "C3CC"), (3, "D4DD")):
            entry, _ = store.ledger.meet(MAIL + bytes([number]), Form.RFC822)
            mark = store.ledger.hash_message_id(f"{number}@example.com" if number < 3 else "")
            store.ledger.settle(entry.id, State.DRAFTED, case=case, message_id_hash=mark)
    assert store.ledger.cases_answered(("1@example.com", "2@example.com")) == ["C3CC", "B2BB"]
    assert store.ledger.cases_answered(("9@example.com",)) == []
    assert store.ledger.hash_message_id("") == ""
