"""To whom an acknowledgement goes and what it answers: all of a message that is sealed for it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field

from ingest.message import Message

_PLAIN = re.compile(r"[!#-'*+/-9=?A-Z^-~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9-]+)+")
"""RFC 5321's Mailbox without quoted forms and address literals: nothing in it can end a command or a header."""
_LONGEST = 254
_ID = re.compile(r"[!-;=?-~]{1,200}")
_REFERENCES = 5


@dataclass(frozen=True, slots=True)
class Addressed:
    """Where one acknowledgement goes."""

    address: str = field(repr=False)
    answers: str = field(default="", repr=False)
    """The Message-ID of the message, without brackets; empty when it has none that can be written in a header."""
    references: tuple[str, ...] = field(default=(), repr=False)
    """What that message answers itself, the last few."""

    def dump(self) -> bytes:
        """As UTF-8 JSON, for the vault."""
        return json.dumps({"address": self.address, "answers": self.answers, "references": self.references}).encode()


def load_addressed(content: bytes) -> Addressed:
    """What ``Addressed.dump`` wrote."""
    told = json.loads(content)
    return Addressed(told["address"], told["answers"], tuple(told["references"]))


def plain(address: str) -> bool:
    """Whether an address can be written to by every server, without SMTPUTF8 (RFC 6531) and without quoting."""
    return len(address) <= _LONGEST and bool(_PLAIN.fullmatch(address))


def addressed_to(message: Message) -> Addressed:
    """The answer's destination: the From address of the message, never Reply-To."""
    usable = [each for each in message.references if _ID.fullmatch(each)]
    answers = message.message_id if _ID.fullmatch(message.message_id) else ""
    address = message.sender.address if message.sender else ""
    return Addressed(address, answers, tuple(usable[-_REFERENCES:]))
