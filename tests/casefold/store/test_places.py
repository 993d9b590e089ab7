"""Places on servers: nothing fetched twice, nothing forgotten, and server and ledger held against each other."""

from __future__ import annotations

import pytest

from casefold.store.ledger import State
from casefold.store.places import Mailbox, Standing
from casefold.store.store import Store
from ingest.arrival import Form

MAIL = b"From: a@example.com\r\nMessage-ID: <1@example.com>\r\n\r\nA letter.\r\n"
RECEIVED = b"Received: from a by b with ESMTPS id 7F3A; Mon, 3 Jun 2013 09:10:00 +0100\r\n"
HERE = Mailbox("inbox", "INBOX", 7)


def met(store: Store, uid: int, state: State, where: Mailbox = HERE) -> int:
    """A message that stands there, in this state. Its id."""
    entry, _ = store.ledger.meet(MAIL + bytes([uid + 64]), Form.RFC822)
    store.places.met(where.place(uid), entry.id, store.places.witness(len(MAIL), RECEIVED + MAIL))
    store.ledger.settle(entry.id, state)
    return entry.id


def test_a_uid_means_nothing_without_its_uidvalidity(store: Store) -> None:
    """UIDs are counted for each account, folder and UIDVALIDITY on its own (RFC 3501, 2.3.1.1)."""
    other = Mailbox("inbox", "INBOX", 8)
    with store.transaction():
        store.places.expect([HERE.place(12), other.place(3), Mailbox("inbox", "Other", 7).place(40)])
        store.places.expect([HERE.place(12)])
    assert store.places.known(HERE) == {12: True}
    assert store.places.known(other) == {3: True}
    assert store.places.known(Mailbox("inbox", "INBOX", 9)) == {}


def test_what_was_expected_and_never_came_is_unfinished(store: Store) -> None:
    """A run that is cut between announcing UIDs and fetching them comes back for each, in any order."""
    with store.transaction():
        store.places.expect([HERE.place(uid) for uid in (1, 2, 3)])
        met(store, 3, State.DRAFTED)
    assert store.places.unfinished(HERE, tries=3) == [1, 2]
    assert store.places.not_delivered() == {"not fetched yet": 2}


def test_tries_are_capped(store: Store) -> None:
    """A message that failed is fetched again until its tries are used up; so is one that is not delivered."""
    with store.transaction():
        failed = met(store, 1, State.FAILED)
        store.places.undelivered(HERE.place(2), "the server could not deliver it")
    assert store.places.unfinished(HERE, tries=2) == [1, 2]
    with store.transaction():
        store.ledger.try_again(failed)
        store.ledger.try_again(failed)
        store.places.undelivered(HERE.place(2), "the server could not deliver it")
    assert store.places.unfinished(HERE, tries=2) == []
    with store.transaction():
        assert store.places.try_undelivered_again() == 1
    assert store.places.unfinished(HERE, tries=2) == [2]


def test_a_message_that_was_met_stays_known_when_it_is_not_delivered_again(store: Store) -> None:
    """The server forgot it between two runs: what was sealed of it is not orphaned."""
    with store.transaction():
        message = met(store, 1, State.FAILED)
        store.places.undelivered(HERE.place(1), "the server does not deliver it")
    assert [row["message"] for row in store.db["locations"].rows] == [message]
    assert store.places.not_delivered() == {}


def test_only_what_is_settled_is_told_to_the_server(store: Store) -> None:
    """Failed and sealed messages stay unmarked; a settled one is told once, and one that is gone never."""
    with store.transaction():
        for uid, state in enumerate((State.DRAFTED, State.SKIPPED, State.FAILED, State.SEALED, State.DRAFTED), 1):
            met(store, uid, state)
        store.places.set_gone(HERE, [5], gone=True)
    assert store.places.unmarked(HERE) == [1, 2]
    with store.transaction():
        store.places.mark(HERE, [1, 2])
    assert store.places.unmarked(HERE) == []


def test_gone_before_it_was_sealed_is_lost_and_counted(store: Store) -> None:
    """What was sealed may go from the server; what never was is the alarm."""
    with store.transaction():
        met(store, 1, State.DRAFTED)
        store.places.expect([HERE.place(2), HERE.place(3)])
        assert store.places.never_sealed(HERE, [1, 2]) == [2]
        store.places.set_gone(HERE, [1, 2], gone=True)
    assert store.places.lost() == 1
    assert store.places.present(HERE) == 1
    assert store.places.known(HERE) == {1: False, 2: False, 3: True}
    with store.transaction():
        store.places.set_gone(HERE, [1], gone=False)
    assert store.places.known(HERE) == {1: True, 2: False, 3: True}


@pytest.mark.parametrize(
    ("uidnext", "on_server", "unchanged"), [(9, 2, True), (10, 2, False), (9, 3, False), (9, 1, False), (0, 2, False)]
)
def test_a_folder_is_unchanged_only_if_nothing_came_and_nothing_went(
    store: Store, uidnext: int, on_server: int, unchanged: bool
) -> None:
    """Same next UID and same count as when both ends agreed; a server that names no next UID is asked each time."""
    with store.transaction():
        met(store, 1, State.DRAFTED)
        met(store, 2, State.SKIPPED)
        store.places.checked(HERE, uidnext=9, on_server=2, unknown=0)
    assert store.places.unchanged(HERE, uidnext, on_server) is unchanged
    assert not store.places.unchanged(Mailbox("inbox", "INBOX", 8), uidnext, on_server)


def test_a_balance_tells_each_message_of_the_server_once(store: Store) -> None:
    """By what the ledger says of it; the sum is the server's count."""
    states = (State.DRAFTED, State.DRAFTED, State.SKIPPED, State.FAILED, State.SEALED)
    with store.transaction():
        for uid, state in enumerate(states, 1):
            met(store, uid, state)
        store.places.expect([HERE.place(6)])
        store.places.checked(HERE, uidnext=8, on_server=7, unknown=1)
    (balance,) = store.places.balances()
    assert balance.standing == {
        Standing.DRAFTED: 2,
        Standing.SKIPPED: 1,
        Standing.FAILED: 1,
        Standing.SEALED: 1,
        Standing.UNDELIVERED: 1,
        Standing.UNKNOWN: 1,
    }
    assert sum(balance.standing.values()) == balance.on_server
    assert balance.unknown == 1


def test_a_header_without_a_trace_of_the_receiving_server_proves_nothing(store: Store) -> None:
    """Anybody can send a second mail with the same Message-ID, date and subject; not with the same Received field."""
    head = MAIL.partition(b"\r\n\r\n")[0]
    assert store.places.witness(99, head) == ""
    mark = store.places.witness(99, RECEIVED + head)
    assert mark == store.places.witness(99, RECEIVED + head + b"\r\n\r\n")
    assert mark != store.places.witness(98, RECEIVED + head)
    with store.transaction():
        message = met(store, 1, State.DRAFTED)
        store.places.met(HERE.place(1), message, mark)
    assert store.places.by_witness("inbox", mark) == message
    assert store.places.by_witness("another", mark) is None
    assert store.places.by_witness("inbox", "") is None
