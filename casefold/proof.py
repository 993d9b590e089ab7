"""Whether the From address of a message was proved, and whose word that is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ingest.authentication import Result
from ingest.message import Message


class Verdict(Enum):
    """What is known of a message's From address."""

    PROVED = "the From address was proved"
    CLAIMED = "a header says that the From address was proved, but nobody knows whose word that is"
    FAILED = "the From address FAILED the checks: it may be forged"
    UNPROVED = "nothing proves the From address"


@dataclass(frozen=True, slots=True)
class Proof:
    """The verdict on a message, with the bare result words that it rests on: no host, no address."""

    verdict: Verdict = Verdict.UNPROVED
    words: tuple[str, ...] = ()
    """Such as ``dmarc pass`` or ``received-spf softfail``."""

    def __str__(self) -> str:
        return f"{self.verdict.value} ({', '.join(self.words)})" if self.words else self.verdict.value


def proof_of(message: Message, authserv_id: str) -> Proof:
    """What the receiving server says of a message; without its ``authserv_id`` the topmost header is unverified.

    A forged pass is worth nothing and so must be whose it claims to be. A failure counts whoever says it: nobody forges
    one to be doubted.
    """
    found = message.authentication
    own = found.by(authserv_id)
    stated = own or (next(iter(found.stated), None) if not authserv_id.strip() else None)
    words: dict[str, Result | None] = {}
    if stated:
        words = {"dmarc": stated.dmarc, "dkim": stated.dkim, "spf": stated.spf}
    if not words.get("spf"):
        words["received-spf"] = found.received_spf
    told = tuple(f"{name} {word.value}" for name, word in words.items() if word)
    if stated and stated.proves:
        return Proof(Verdict.PROVED if own else Verdict.CLAIMED, told)
    failed = words.get("dmarc") is Result.FAIL or (
        words.get("dmarc") is None and Result.FAIL in (words.get("spf"), words.get("received-spf"))
    )
    return Proof(Verdict.FAILED if failed else Verdict.UNPROVED, told)
