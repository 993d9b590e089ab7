"""The intake ledger: nothing twice, nothing forgotten."""

from __future__ import annotations

from casefold.store.ledger import Place, State
from casefold.store.store import Store
from ingest.arrival import Form

MAIL = b"From: a@example.com\r\nMessage-ID: <1@example.com>\r\n\r\nA letter.\r\n"
HERE = ("inbox", "INBOX", 7)


def test_a_message_met_twice_has_one_entry(store: Store) -> None:
    """The second meeting finds the first entry."""
    with store.transaction():
        first, new = store.ledger.meet(MAIL, Form.RFC822)
        second, again = store.ledger.meet(MAIL.replace(b"\r\n", b"\n"), Form.RFC822)
    assert (new, again) == (True, False)
    assert first == second
    assert first.state is State.SEALED


def test_a_uid_means_nothing_without_its_uidvalidity(store: Store) -> None:
    """The largest UID is counted for each account, folder and UIDVALIDITY on its own (RFC 3501, 2.3.1.1)."""
    with store.transaction():
        store.ledger.expect(
            [Place("inbox", "INBOX", 7, 12), Place("inbox", "INBOX", 8, 3), Place("inbox", "Other", 7, 40)]
        )
    assert store.ledger.last_uid("inbox", "INBOX", 7) == 12
    assert store.ledger.last_uid("inbox", "INBOX", 8) == 3
    assert store.ledger.last_uid("inbox", "INBOX", 9) == 0


def test_what_was_expected_and_never_came_is_unfinished(store: Store) -> None:
    """A run that is cut between announcing UIDs and fetching them comes back for each, in any order."""
    with store.transaction():
        store.ledger.expect([Place(*HERE, uid) for uid in (1, 2, 3)])
        entry, _ = store.ledger.meet(MAIL, Form.RFC822)
        store.ledger.place(Place(*HERE, 3), entry.id)
        store.ledger.settle(entry.id, State.DRAFTED, case="K7WQ")
    assert store.ledger.unfinished(*HERE, tries=3) == [1, 2]
    assert store.ledger.undelivered() == 2


def test_tries_are_capped(store: Store) -> None:
    """A message that failed is fetched again until its tries are used up; so is one that the server cannot deliver."""
    with store.transaction():
        entry, _ = store.ledger.meet(MAIL, Form.RFC822)
        store.ledger.place(Place(*HERE, 1), entry.id)
        store.ledger.place(Place(*HERE, 2), None, "the server could not deliver it")
        store.ledger.settle(entry.id, State.FAILED, "broken")
    assert store.ledger.unfinished(*HERE, tries=2) == [1, 2]
    with store.transaction():
        store.ledger.try_again(entry.id)
        store.ledger.try_again(entry.id)
        store.ledger.place(Place(*HERE, 2), None, "the server could not deliver it")
    assert store.ledger.unfinished(*HERE, tries=2) == []


def test_only_what_is_settled_is_told_to_the_server(store: Store) -> None:
    """Failed and sealed messages stay unmarked; a settled one is told once."""
    with store.transaction():
        for uid, state in ((1, State.DRAFTED), (2, State.SKIPPED), (3, State.FAILED), (4, State.SEALED)):
            entry, _ = store.ledger.meet(MAIL + bytes([uid + 64]), Form.RFC822)
            store.ledger.place(Place(*HERE, uid), entry.id)
            store.ledger.settle(entry.id, state)
    assert store.ledger.unmarked(*HERE) == [1, 2]
    with store.transaction():
        store.ledger.mark(*HERE, [1, 2])
    assert store.ledger.unmarked(*HERE) == []


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
