"""Reading one folder: held against the ledger, fetched, told to the server, and held against the ledger again.

The server's list of UIDs is compared with the ledger's, not only with its highest: whatever the server holds and the
ledger does not know is fetched, wherever it stands, and whatever cannot be had is counted. Where both ends show the
same counts nothing is listed, so that a run without news costs one question.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from casefold.config import Imap
from casefold.errors import CasefoldError, Unreconciled
from casefold.intake import Intake, Outcome
from casefold.store.acknowledgements import ReplyState
from casefold.store.places import Mailbox, Places
from ingest.arrival import Form
from ingest.imap import Connection
from ingest.imap_account import After, Fetched, FolderState, Missing
from ingest.message import IngestError

_COMMITTED = 500
"""Places that are recognised by their headers in one transaction."""

Progress = Callable[[int, int], None]
"""Told of (messages done, messages to do) of the folder being read."""


@dataclass(slots=True)
class Report:
    """What a run did."""

    counts: Counter[Outcome] = field(default_factory=Counter)
    met: int = 0
    """Messages that were fetched, or known by their header alone."""
    undelivered: int = 0
    """Messages that a server lists but could not deliver: tried again on the next runs."""
    problems: list[IngestError | CasefoldError] = field(default_factory=list)
    """What kept an account or folder from being read; the others were read all the same."""
    replies: Counter[ReplyState] = field(default_factory=Counter)
    """What became of the acknowledgements that this run owed."""
    differences: list[Unreconciled] = field(default_factory=list)
    """Where a server's counts and the ledger's differ: an alarm."""

    def reconcile(self) -> None:
        """Note a difference unless every message that was met has exactly one outcome."""
        told = sum(self.counts.values())
        if told != self.met:
            self.differences.append(
                Unreconciled(f"{self.met} messages were met and {told} accounted for. Run: casefold doctor")
            )


@dataclass(frozen=True, slots=True)
class Visit:
    """One folder of one account, while it is read."""

    connection: Connection
    account: Imap
    folder: str
    intake: Intake
    report: Report
    progress: Progress

    @property
    def places(self) -> Places:
        """The ledger's places."""
        return self.intake.store.places

    def read(self) -> None:
        """Fetch, seal and draft what the ledger does not have, and tell the server. Raises ImapError or StoreError."""
        state = self.connection.select(self.folder)
        mailbox = Mailbox(self.account.name, self.folder, state.uidvalidity)
        quiet = self.places.unchanged(mailbox, state.uidnext, state.exists)
        if not quiet:
            self._compare(mailbox)
        wanted = self.places.unfinished(mailbox, self.intake.config.run.tries)
        self._take_all(mailbox, wanted)
        told = self._tell_server(mailbox, state)
        if told or wanted or not quiet:
            self._balance(mailbox, state)

    def _compare(self, mailbox: Mailbox) -> None:
        """Write down what the server holds and the ledger does not know, and what it holds no more."""
        on_server, known = set(self.connection.all_uids()), self.places.known(mailbox)
        new = sorted(on_server - known.keys())
        with self.intake.store.transaction():
            self.places.expect(map(mailbox.place, new))
        self._mark_gone(mailbox, on_server, known)
        if new and self.places.renumbered(mailbox):
            self._recognise(mailbox, new)

    def _mark_gone(self, mailbox: Mailbox, on_server: set[int], known: dict[int, bool]) -> None:
        gone = [uid for uid, there in known.items() if there and uid not in on_server]
        back = [uid for uid, there in known.items() if not there and uid in on_server]
        if not gone and not back:
            return
        lost = self.places.never_sealed(mailbox, gone)
        with self.intake.store.transaction():
            self.places.set_gone(mailbox, gone, gone=True)
            self.places.set_gone(mailbox, back, gone=False)
        if lost:
            self._alarm(f"{len(lost)} message(s) went from the server before they could be fetched. Who else reads it?")

    def _recognise(self, mailbox: Mailbox, uids: Sequence[int]) -> None:
        """The server counts anew: what is proved by size and header to be known is not fetched again."""
        for start in range(0, len(uids), _COMMITTED):
            found: list[tuple[int, str, int]] = []
            for uid, piece in self.connection.headers(uids[start : start + _COMMITTED]):
                mark = self.places.witness(piece.size, piece.content or b"")
                message = self.places.by_witness(self.account.name, mark)
                if message is not None:
                    found.append((uid, mark, message))
            with self.intake.store.transaction():
                for uid, mark, message in found:
                    self.places.met(mailbox.place(uid), message, mark)
            known = sum(self.intake.store.ledger.entry(message).settled for _, _, message in found)
            self.report.met += known
            self.report.counts[Outcome.DUPLICATE] += known

    def _take_all(self, mailbox: Mailbox, uids: Sequence[int]) -> None:
        largest = self.intake.config.run.largest * 1_000_000
        for done, answer in enumerate(self.connection.fetch(uids, largest), 1):
            place = mailbox.place(answer.uid)
            match answer:
                case Fetched():
                    self.report.met += 1
                    self.report.counts[self.intake.take(answer.raw, Form.RFC822, place)] += 1
                case Missing():
                    self.report.undelivered += 1
                    with self.intake.store.transaction():
                        self.places.undelivered(place, answer.reason)
            self.progress(done, len(uids))

    def _tell_server(self, mailbox: Mailbox, state: FolderState) -> bool:
        """Flag or move what the store has committed, also what an earlier run committed but could not tell."""
        uids = self.places.unmarked(mailbox) if self.account.after is not After.LEAVE else []
        if uids:
            self.connection.finish(state, uids, self.account.after, self.account.flag, self.account.move_to)
            with self.intake.store.transaction():
                self.places.mark(mailbox, uids)
        return bool(uids)

    def _balance(self, mailbox: Mailbox, before: FolderState) -> None:
        """Hold the folder against the ledger again. What came while it was read is the next run's."""
        for _ in range(3):  # another client may take a message away between the count and the list
            after = self.connection.select(self.folder)
            uids = self.connection.all_uids()
            if len(uids) == after.exists or after.uidvalidity != before.uidvalidity:
                break
        if after.uidvalidity != before.uidvalidity:
            return  # counted anew while it was read: the next run compares all of it
        known = self.places.known(mailbox)
        self._mark_gone(mailbox, set(uids), known)
        highest = before.uidnext - 1 if before.uidnext else max(known, default=0)
        unknown = sum(uid not in known for uid in uids if uid <= highest)
        unlisted = max(after.exists - len(uids), 0)  # it lists more than it counted when mail has just come
        came = len(uids) - len(known.keys() & set(uids)) - unknown
        if unknown or unlisted:
            self._alarm(
                f"the server counts {after.exists} messages, lists {len(uids)}, and the ledger does not know {unknown}"
                " of them. Run it again; if this stays: casefold doctor"
            )
        with self.intake.store.transaction():
            uidnext = after.uidnext if not came else 0
            self.places.checked(mailbox, uidnext, len(uids) + unlisted - came, unknown + unlisted)

    def _alarm(self, sentence: str) -> None:
        self.report.differences.append(
            Unreconciled(f"Account {self.account.name!r}, folder {self.folder!r}: {sentence}")
        )
