"""The door to a mail server: what an account is, what a server answers, and what can go wrong.

::

    ImapError
    ├── LoginRefused        the server refuses the user name or the password
    ├── CertificateRefused  the server's certificate cannot be trusted
    ├── FolderMissing       there is no such folder, or no right to open it
    ├── ServerRefused       the server refuses something else, or cannot encrypt
    │   └── NoIdle          the server does not tell of new mail: it must be asked
    └── ConnectionLost      no connection, or it broke: worth another try later
        └── FolderChanged   the server counted a folder anew while it was read

No text holds a user name, a password, or what the server said, for a server may repeat either.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from ingest.message import IngestError


class ImapError(IngestError):
    """Base of what can go wrong with a mail server."""


class LoginRefused(ImapError):
    """The server refuses the user name or the password."""


class CertificateRefused(ImapError):
    """The server's certificate cannot be trusted."""


class FolderMissing(ImapError):
    """There is no such folder, or no right to open it."""


class ServerRefused(ImapError):
    """The server refuses something else, or cannot encrypt."""


class NoIdle(ServerRefused):
    """The server does not tell of new mail: it must be asked."""


class ConnectionLost(ImapError):
    """No connection, or it broke: worth another try later."""


class FolderChanged(ConnectionLost):
    """The server counted a folder anew while it was read: its UIDs mean other messages now."""


class Security(Enum):
    """How the connection is encrypted; there is no way without."""

    TLS = "tls"
    """From the first byte (RFC 8314)."""
    STARTTLS = "starttls"


class After(Enum):
    """What happens to a message on the server once the store has committed it."""

    LEAVE = "leave"
    FLAG = "flag"
    MOVE = "move"


@dataclass(frozen=True, slots=True)
class Account:
    """One account on a mail server."""

    name: str
    """What it is called in the ledger and in messages."""
    host: str
    port: int
    security: Security
    username: str = field(repr=False)
    password: Callable[[], str] = field(repr=False)
    """Asked at login, and not kept."""
    ca_file: Path | None = None
    """Certificates (PEM) to trust instead of the system's."""
    timeout: float = 60.0
    """Seconds to wait for each answer of the socket, not for a whole command."""
    pauses: tuple[float, ...] = (1.0, 4.0, 15.0)
    """Seconds to wait before each new try, when a connection that was at work breaks and is not to be had at once."""
    token: Callable[[], str] | None = field(default=None, repr=False)
    """An OAuth access token instead of a password; asked at each login, for it lives an hour."""


@dataclass(frozen=True, slots=True)
class FolderState:
    """A folder as it stands when it is opened (RFC 3501, 6.3.1)."""

    name: str
    uidvalidity: int
    uidnext: int
    """0 when the server does not say."""
    exists: int
    flags: tuple[str, ...] | None = None
    """Flags that stay, such as ``\\Seen``, and ``\\*`` where any keyword does; None when the server does not say."""

    def keeps(self, flag: str) -> bool:
        """Whether a flag that is set here stays: Exchange, for one, forgets keywords without a word."""
        return self.flags is None or "\\*" in self.flags or flag.lower() in {each.lower() for each in self.flags}


@dataclass(frozen=True, slots=True)
class Fetched:
    """A message that the server delivered."""

    uid: int
    raw: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Missing:
    """A message that was asked for and did not come."""

    uid: int
    reason: str
