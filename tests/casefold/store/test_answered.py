"""Words of stored mails as keyed hashes: they prove a reply's quotation, and cannot be read."""

from __future__ import annotations

from casefold.store.ledger import State
from casefold.store.store import Store
from ingest.arrival import Form
from pipeline.clean import forms_of

TEXT = "Our file was sent to the wrong school by the case officer. Nobody told us for a year and a half.\n"


def stored(store: Store, message_id: str, text: str) -> int:
    """The id of a message that was taken in with this text."""
    entry, _ = store.ledger.meet(f"Message-ID: <{message_id}>\n\n{text}".encode(), Form.RFC822)
    mark = store.ledger.hash_message_id(message_id)
    store.ledger.settle(entry.id, State.DRAFTED, message_id_hash=mark)
    store.answered.remember(entry.id, text)
    return entry.id


def test_words_are_known_of_the_mail_that_is_named_and_of_no_other(store: Store) -> None:
    """By Message-ID; without one of them in the store there is nothing to ask."""
    with store.transaction():
        stored(store, "one@example.org", TEXT)
        stored(store, "two@example.org", "Something altogether different happened to the two of us.\n")
    words = store.answered.words_of(("none@example.org", "one@example.org"))
    assert words is not None
    assert all(words(form) for form in forms_of(TEXT))
    assert not words("something altogether different happened to the two of us")
    assert store.answered.words_of(("none@example.org",)) is None
    assert store.answered.words_of(()) is None


def test_what_is_kept_cannot_be_read_and_can_be_forgotten(store: Store) -> None:
    """No word of the letter stands in the table; a letter taken in again leaves no old hashes behind."""
    with store.transaction():
        message = stored(store, "one@example.org", TEXT)
        stored(store, "one@example.org", TEXT)
    rows = list(store.db.query("select * from words"))
    assert len(rows) == len(forms_of(TEXT))
    assert not any("school" in str(value) for row in rows for value in row.values())
    with store.transaction():
        store.answered.forget(message)
    assert store.answered.words_of(("one@example.org",)) is None
