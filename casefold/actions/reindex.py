"""The blind index made anew from what is sealed, for a store whose ``index.key`` is lost.

What is sealed tells names, writers, Message-IDs, words and fingerprints again. What is not there any more cannot be
told: erased mail, raw mail that was purged, which words a person let stand. All of that fails towards care: the gate
asks again, a message waits in the pen; only erased mail is not known again, and whoever does this is told how much.
"""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass

from pyrage.x25519 import Identity

from casefold.actions.casefile import open_sheet
from casefold.actions.erase import finish
from casefold.actions.rekey import alone, still_alone
from casefold.config import Config
from casefold.errors import NotAllowed, StoreError
from casefold.forummail import robots_of
from casefold.store import indexmark, keys
from casefold.store.blind import fingerprint
from casefold.store.journal import write
from casefold.store.ledger import Entry, State
from casefold.store.pen import Waiting
from casefold.store.rawheader import address_of
from casefold.store.senderjson import load_sender
from casefold.store.store import Store
from casefold.store.tombstones import ERASED
from casefold.store.vault import Sealed
from ingest.arrival import Form, read_arrival
from ingest.message import UnreadableMessage

_HASHES_ALONE = ("names", "bodies", "decisions", "writers", "words", "tombstones")
"""Tables that hold nothing but what an index.key tells."""


@dataclass(frozen=True, slots=True)
class Reindexed:
    """What could be told again, and what could not."""

    messages: int
    """Messages that are known again."""
    erased: int
    """Erased messages that are not: a server or a file that still has them brings them back."""
    purged: int
    """Messages whose raw mail is purged: met again elsewhere, they are taken for new ones."""
    decisions: int
    """Words that somebody had let stand: each is asked about again."""


def make_index_anew(config: Config, identity: Identity) -> Reindexed:
    """Make a new index.key and hash all that is sealed under it. Hold the run's lock.

    Raises NotAllowed when the index.key that is there fits, StoreBusy while another process has the store open, and
    StoreError when there is no store, or something was sealed for other keys than this identity.
    """
    if not config.store_path.is_file():
        raise StoreError(f"There is no case store at {config.store_path}. If you have a backup: restore --index-lost")
    new = keys.new_index_key()
    store = Store(config.store_path, keys.PublicKeys(keys.holders(config), new), robots_of(config))
    try:
        _refuse_what_is_not_lost(store, config)
        with alone(store.db):
            keys.write_next_index_key(config, new)
            with store.transaction():
                still_alone(store.db)
                done = _reindex(store, identity)
                indexmark.record(store.db, new)
                write(store.db, "index made anew", messages=done.messages, erased=done.erased, purged=done.purged)
            keys.take_next_index_key(config)
        finish(store)
    finally:
        store.db.close()
    return done


def _refuse_what_is_not_lost(store: Store, config: Config) -> None:
    """A store that does not say under which key it is hashed is one of before; a key that is there is taken to fit."""
    here = [keys.index_key(config), keys.next_index_key(config)]
    if any(key and indexmark.fits(store.db, key) for key in here):
        raise NotAllowed("The index.key that is here fits this store. To replace it: casefold keys index")


def _reindex(store: Store, identity: Identity) -> Reindexed:
    confirmed = list(store.db.query("select distinct scope, type, number from names where confirmed = 1"))
    decisions = store.db.table("decisions").count
    for table in _HASHES_ALONE:
        store.db.table(table).delete_where()
    store.db.execute("update locations set witness = ''")
    store.db.execute("update pen set writer = ''")
    store.db.execute("update acknowledgements set writer = '', mark = ''")  # answers to them are known no more
    waiting = {each.message: each for each in store.pen.all()}
    by_hand = _joined_by_hand(store)
    known = erased = purged = 0
    for entry in store.ledger.in_state(*State):
        if store.vault.has(entry.id, Sealed.RAW):
            _know_again(store, entry, store.vault.get(entry.id, Sealed.RAW, identity))
            known += 1
        else:  # no two messages may have one fingerprint, and nobody can tell what it was
            nobodys = {"fingerprint": secrets.token_hex(16), "message_id_hash": "", "writer": ""}
            store.db.table("messages").update(entry.id, nobodys)
            erased += entry.reason == ERASED
            purged += entry.reason != ERASED
        _know_people(store, identity, entry, waiting.get(entry.id), by_hand)
    for row in confirmed:
        where = "scope = ? and type = ? and number = ?"
        store.db.execute(f"update names set confirmed = 1 where {where}", [row["scope"], row["type"], row["number"]])  # noqa: S608 - constant text
    return Reindexed(known, erased, purged, decisions)


def _know_again(store: Store, entry: Entry, raw: bytes) -> None:
    mail = entry.form is Form.RFC822
    address, message_id = address_of(raw) if mail else "", ""
    try:
        message = read_arrival(raw, entry.form, store.robots)
    except UnreadableMessage:
        pass
    else:
        message_id = message.message_id
        address = message.sender.address if message.sender else address
    row = {"fingerprint": fingerprint(store.index_key, raw, mail=mail), "writer": store.tombstones.writer(address)}
    row["message_id_hash"] = store.ledger.hash_message_id(message_id)
    store.db.table("messages").update(entry.id, row)
    if store.db.table("locations").count_where("message = ?", [entry.id]) == 1:  # of several, nobody knows which it was
        mark = store.places.witness(len(raw), raw.partition(b"\r\n\r\n")[0])
        store.db.execute("update locations set witness = ? where message = ?", [mark, entry.id])


def _know_people(
    store: Store, identity: Identity, entry: Entry, waiting: Waiting | None, by_hand: frozenset[int]
) -> None:
    """Names and words of its draft, and in which case its writer writes."""
    sender = None
    if store.vault.has(entry.id, Sealed.SENDER):
        sender = load_sender(store.vault.get(entry.id, Sealed.SENDER, identity)).address
        store.ledger.name_writer(entry.id, store.tombstones.writer(sender))
        store.acknowledgements.name_writer(entry.id, sender)
    scope = waiting.scope if waiting else entry.case
    if store.vault.has(entry.id, Sealed.DRAFT) and scope:
        draft = open_sheet(store, identity, entry.id).draft
        store.register.learn(scope, draft.names)
        store.answered.remember(entry.id, draft.letter.text)
    if sender and waiting:
        mark = store.tombstones.writer(sender)
        store.db.execute("update pen set writer = ? where message = ?", [mark, entry.id])
    if sender and entry.case and entry.id not in by_hand:
        store.cases.remember_writer(entry.case, sender)


def _joined_by_hand(store: Store) -> frozenset[int]:
    """Messages of which nobody knows any more whether they were joined once only: later mail of theirs waits."""
    rows = store.db.query("select detail from journal where verb = 'joined'")
    told = [json.loads(row["detail"]) for row in rows]
    return frozenset(int(each["message"]) for each in told if not each.get("new"))
