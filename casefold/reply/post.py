"""The door through which an acknowledgement leaves: what a way out can do, and what can become of a letter."""

from __future__ import annotations

from enum import Enum
from typing import Protocol

from casefold.reply.letter import Letter


class Delivery(Enum):
    """What became of a letter."""

    TAKEN = "the server took it"
    LATER = "the server did not take it now"
    REFUSED = "the server refuses it for good"
    UNKNOWN = "the connection broke after it was handed over, before the server had answered"
    """It may have been sent. Sending it again could send it twice (RFC 1047)."""


class Post(Protocol):
    """A way out. Not for use from two threads."""

    def ready(self) -> None:
        """Have a connection. Raises CasefoldError or ImapError when there is none to be had."""

    def deliver(self, letter: Letter) -> Delivery:
        """Hand a letter over. Raises CasefoldError or ImapError when the letter certainly did not go.

        A connection that breaks is opened again by the next ``ready``.
        """

    def close(self) -> None:
        """Say goodbye."""
