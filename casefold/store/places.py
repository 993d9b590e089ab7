"""Places on servers: where each message stands, which folders were read, and whether server and ledger agree.

A place is (account, mailbox, UIDVALIDITY, UID), since a UID alone means nothing once UIDVALIDITY changes (RFC 3501,
2.3.1.1). It is written down before it is fetched, so that a run cut short comes back for it, and never deleted: what
the server does not hold any more is marked as gone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from casefold.store.blind import witness
from casefold.store.journal import now

if TYPE_CHECKING:
    from sqlite_utils import Database

_HERE = "account = ? and mailbox = ? and uidvalidity = ?"
_KEY = ("account", "mailbox", "uidvalidity", "uid")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a message stands on a server."""

    account: str
    mailbox: str
    uidvalidity: int
    uid: int


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A folder under one UIDVALIDITY: what UIDs are counted in."""

    account: str
    name: str
    uidvalidity: int

    def place(self, uid: int) -> Place:
        """A place in it."""
        return Place(self.account, self.name, self.uidvalidity, uid)

    @property
    def key(self) -> list[str | int]:
        """Its key, in the order of the table's columns."""
        return [self.account, self.name, self.uidvalidity]


class Standing(Enum):
    """What the ledger says of a message that a server holds."""

    DRAFTED = "drafted"
    WAITING = "waiting in the holding pen"
    SKIPPED = "skipped"
    FAILED = "failed"
    SEALED = "sealed, not drafted"
    UNDELIVERED = "not delivered by the server"
    UNKNOWN = "unknown to the ledger"


@dataclass(frozen=True, slots=True)
class Balance:
    """A folder as the last run that read it left it: how many messages the server held, by what the ledger says."""

    account: str
    mailbox: str
    on_server: int
    standing: dict[Standing, int]
    checked: str

    @property
    def unknown(self) -> int:
        """Messages on the server that the ledger does not know."""
        return self.standing.get(Standing.UNKNOWN, 0)


class Places:
    """Rows of the tables ``locations`` and ``folders``. The caller commits."""

    def __init__(self, db: Database, index_key: bytes) -> None:
        self._db = db
        self._key = index_key

    def witness(self, size: int, head: bytes) -> str:
        """What shows this very delivery to be known (``casefold.store.blind.witness``)."""
        return witness(self._key, size, head)

    def met(self, place: Place, message: int, mark: str = "") -> None:
        """Record which message stands there."""
        self._db.execute(
            "insert into locations (account, mailbox, uidvalidity, uid, message, reason, tries, marked, witness)"
            " values (?, ?, ?, ?, ?, '', 1, 0, ?) on conflict do update set message = excluded.message, reason = '',"
            " tries = tries + 1, witness = excluded.witness, gone = 0",
            [place.account, place.mailbox, place.uidvalidity, place.uid, message, mark],
        )

    def undelivered(self, place: Place, reason: str) -> None:
        """Record that the server did not deliver what stands there; a message met there before stays known."""
        self._db.execute(
            "insert into locations (account, mailbox, uidvalidity, uid, message, reason, tries, marked)"
            " values (?, ?, ?, ?, null, ?, 1, 0) on conflict do update set reason = excluded.reason, tries = tries + 1",
            [place.account, place.mailbox, place.uidvalidity, place.uid, reason],
        )

    def expect(self, places: Iterable[Place]) -> None:
        """Record places that are about to be fetched, so that a run cut short in any order comes back for each."""
        self._db.conn.executemany(
            "insert or ignore into locations (account, mailbox, uidvalidity, uid, message, reason, tries, marked)"
            " values (?, ?, ?, ?, null, 'not fetched yet', 0, 0)",
            [(at.account, at.mailbox, at.uidvalidity, at.uid) for at in places],
        )

    def renumbered(self, mailbox: Mailbox) -> bool:
        """Whether this folder was read before under another UIDVALIDITY."""
        where = "account = ? and mailbox = ? and uidvalidity <> ? and message is not null limit 1"
        return bool(list(self._db.query(f"select 1 from locations where {where}", mailbox.key)))  # noqa: S608 - constant text

    def by_witness(self, account: str, mark: str) -> int | None:
        """The message of which this account delivered exactly this before; ``None`` when it never did."""
        where = "account = ? and witness = ? and message is not null"
        rows = self._db.table("locations").rows_where(where, [account, mark], limit=1) if mark else ()
        return next((int(row["message"]) for row in rows), None)

    def known(self, mailbox: Mailbox) -> dict[int, bool]:
        """Every UID met there, and whether the server still held it when it was last asked."""
        rows = self._db.query(f"select uid, gone from locations where {_HERE}", mailbox.key)  # noqa: S608 - constant text
        return {row["uid"]: not row["gone"] for row in rows}

    def present(self, mailbox: Mailbox) -> int:
        """How many UIDs the server held there when it was last asked."""
        return int(self._db.table("locations").count_where(f"{_HERE} and gone = 0", mailbox.key))

    def set_gone(self, mailbox: Mailbox, uids: Iterable[int], *, gone: bool) -> None:
        """Record that the server holds these no more, or again."""
        self._db.conn.executemany(
            f"update locations set gone = ? where {_HERE} and uid = ?",  # noqa: S608 - constant text
            [(int(gone), *mailbox.key, uid) for uid in uids],
        )

    def never_sealed(self, mailbox: Mailbox, uids: Iterable[int]) -> list[int]:
        """Which of these the ledger has no message of."""
        rows = self._db.query(f"select uid from locations where {_HERE} and message is null", mailbox.key)  # noqa: S608 - constant text
        wanted = set(uids)
        return [row["uid"] for row in rows if row["uid"] in wanted]

    def unfinished(self, mailbox: Mailbox, tries: int) -> list[int]:
        """UIDs there whose message is not settled yet, or was not delivered, and has tries left."""
        query = (
            f"select uid from locations left join messages on messages.id = locations.message where {_HERE}"  # noqa: S608 - constant text
            " and gone = 0 and ((message is null and locations.tries < ?)"
            " or (state in ('sealed', 'failed') and messages.tries < ?)) order by uid"
        )
        return [row["uid"] for row in self._db.query(query, [*mailbox.key, tries, tries])]

    def unmarked(self, mailbox: Mailbox) -> list[int]:
        """UIDs there whose message is settled, and of which the server was not told yet."""
        query = (
            f"select uid from locations join messages on messages.id = locations.message where {_HERE}"  # noqa: S608 - constant text
            " and gone = 0 and marked = 0 and state in ('drafted', 'waiting', 'skipped') order by uid"
        )
        return [row["uid"] for row in self._db.query(query, mailbox.key)]

    def mark(self, mailbox: Mailbox, uids: Iterable[int]) -> None:
        """Record that the server was told of these."""
        self._db.conn.executemany(
            f"update locations set marked = 1 where {_HERE} and uid = ?",  # noqa: S608 - constant text
            [(*mailbox.key, uid) for uid in uids],
        )

    def account_of(self, message: int) -> str:
        """The account in which a message was first met; empty when it came from a file."""
        rows = self._db.table("locations").rows_where("message = ?", [message], order_by="rowid", limit=1)
        return next((row["account"] for row in rows), "")

    def checked(self, mailbox: Mailbox, uidnext: int, on_server: int, unknown: int) -> None:
        """Record what a folder held when it was held against the ledger."""
        row: dict[str, str | int] = {"account": mailbox.account, "mailbox": mailbox.name}
        row |= {"uidvalidity": mailbox.uidvalidity, "uidnext": uidnext, "on_server": on_server}
        self._db.table("folders").upsert(row | {"unknown": unknown, "checked": now()}, pk=("account", "mailbox"))

    def unchanged(self, mailbox: Mailbox, uidnext: int, on_server: int) -> bool:
        """Whether the folder is as it was when server and ledger last agreed: nothing came and nothing went."""
        where = f"{_HERE} and uidnext = ? and on_server = ? and unknown = 0"
        agreed = self._db.table("folders").count_where(where, [*mailbox.key, uidnext, on_server])
        return bool(uidnext and agreed) and self.present(mailbox) == on_server

    def try_undelivered_again(self) -> int:
        """Give what the servers did not deliver its tries back; how many such places there are."""
        return int(self._db.execute("update locations set tries = 0 where message is null and gone = 0").rowcount)

    def lost(self) -> int:
        """How many messages went from a server before they could be fetched."""
        return int(self._db.table("locations").count_where("message is null and gone = 1"))

    def not_delivered(self) -> dict[str, int]:
        """What servers hold and do not deliver: how many for each reason."""
        query = "select reason, count(*) as n from locations where message is null and gone = 0 group by reason"
        return {row["reason"]: row["n"] for row in self._db.query(f"{query} order by reason")}

    def balances(self) -> list[Balance]:
        """The folders of the last runs, each with what the ledger says of what the server held."""
        return [self._balance(row) for row in self._db.table("folders").rows_where(order_by="account, mailbox")]

    def _balance(self, folder: dict[str, int | str]) -> Balance:
        query = (
            f"select coalesce(state, 'none') as state, count(*) as n from locations left join messages"  # noqa: S608 - constant text
            f" on messages.id = locations.message where {_HERE} and gone = 0 group by state"
        )
        rows = self._db.query(query, [folder["account"], folder["mailbox"], folder["uidvalidity"]])
        by_state = {
            "drafted": Standing.DRAFTED,
            "waiting": Standing.WAITING,
            "skipped": Standing.SKIPPED,
            "failed": Standing.FAILED,
            "sealed": Standing.SEALED,
            "none": Standing.UNDELIVERED,
        }
        standing = {by_state[row["state"]]: int(row["n"]) for row in rows}
        if folder["unknown"]:
            standing[Standing.UNKNOWN] = int(folder["unknown"])
        ordered = {each: standing[each] for each in Standing if each in standing}
        name, mailbox = str(folder["account"]), str(folder["mailbox"])
        return Balance(name, mailbox, int(folder["on_server"]), ordered, str(folder["checked"]))
