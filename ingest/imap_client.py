"""The one door to a mail server: IMAPClient dialled over TLS, logged in, quiet, and quick at fetching.

What IMAPClient, imaplib and the socket raise is translated here, once, into ``ingest.imap_account``'s errors.
"""

from __future__ import annotations

import imaplib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TypeVar

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import CapabilityError, IMAPClientError, LoginError

from ingest.imap_account import Account, CertificateRefused, ConnectionLost, LoginRefused, Security, ServerRefused
from ingest.imap_answer import Piece, pieces

R = TypeVar("R")


class MailClient(IMAPClient):  # type: ignore[misc]  # imapclient ships no types
    """IMAPClient, with a fetch of bodies that does not read them byte by byte, and names in UTF-8 where they are."""

    def fetch_pieces(self, uids: Sequence[int], section: str) -> dict[int, Piece]:
        """RFC822.SIZE and one section, such as ``BODY.PEEK[]<0.4096>``, of these messages."""
        wanted = ",".join(map(str, uids)).encode()
        return pieces(self._raw_command_untagged(b"FETCH", [wanted, f"(RFC822.SIZE {section})".encode()]))

    def accept_utf8(self) -> None:
        """Have mail with addresses in other scripts whole, and name folders in UTF-8, where it can (RFC 6855).

        Without it a server may hand over a downgraded copy of such a mail (RFC 6858), in which words are lost.
        """
        if self.has_capability("ENABLE") and (self.has_capability("UTF8=ACCEPT") or self.has_capability("UTF8=ONLY")):
            self.enable("UTF8=ACCEPT")
            self.folder_encode = False

    @contextmanager
    def bounded(self, seconds: float) -> Iterator[None]:
        """Cut the connection if what is done meanwhile takes longer: a socket's timeout begins anew at each byte."""
        timer = threading.Timer(seconds, _cut, [self.socket()])
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def has_unread(self) -> bool:
        """Whether an answer was read from the socket already and waits in imaplib's buffer, where no poll sees it."""
        connection = self.socket()
        connection.settimeout(0.0)
        try:
            return bool(self._imap.file.peek(1))
        except OSError:  # nothing there: a connection in TLS says so with an error of its own
            return False
        finally:
            self._set_read_timeout()

    def _normalise_folder(self, folder_name: str) -> bytes:
        """IMAPClient's own gives text that imaplib would send as ASCII once folders are in UTF-8."""
        if self.folder_encode:
            return bytes(super()._normalise_folder(folder_name))
        escaped = folder_name.encode().replace(b"\\", b"\\\\").replace(b'"', b'\\"')
        return b'"' + escaped + b'"'


def connected(account: Account) -> MailClient:
    """A client that is logged in. Raises LoginRefused, CertificateRefused, ServerRefused or ConnectionLost."""
    context = _context(account)
    secret = account.token() if account.token else account.password()
    client = guarded(account, lambda: _dialled(account, context))
    quieten(client)
    try:
        if account.security is Security.STARTTLS:
            guarded(account, lambda: client.starttls(context))
        guarded(account, lambda: _log_in(account, client, secret))
        guarded(account, client.accept_utf8)
    except BaseException:
        drop(client)
        raise
    return client


def _context(account: Account) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=str(account.ca_file) if account.ca_file else None)
    except OSError as problem:  # ssl.SSLError is one: a file without a certificate in it
        raise CertificateRefused(
            f"Account {account.name!r}: the certificates of ca_file cannot be read: {type(problem).__name__}."
        ) from None


def _dialled(account: Account, context: ssl.SSLContext) -> MailClient:
    client = MailClient(
        account.host,
        port=account.port,
        ssl=account.security is Security.TLS,
        ssl_context=context,
        timeout=SocketTimeout(account.timeout, account.timeout),
    )
    client.normalise_times = False  # its default is an hour wrong across a change of clocks (imapclient issue 490)
    return client


def _log_in(account: Account, client: MailClient, secret: str) -> None:
    """With a token by whichever OAuth mechanism the server has (RFC 7628, or Google's older one), else a password."""
    if account.token:
        if client.has_capability("AUTH=OAUTHBEARER"):
            client.oauthbearer_login(account.username, secret)
        elif client.has_capability("AUTH=XOAUTH2"):
            client.oauth2_login(account.username, secret)
        else:
            raise ServerRefused(
                f"Account {account.name!r}: the server takes no OAuth tokens. Use a password instead of token_command."
            )
    elif (client.has_capability("LOGINDISABLED") or not secret.isascii()) and client.has_capability("AUTH=PLAIN"):
        client.plain_login(account.username, secret)  # LOGIN knows ASCII only
    elif secret.isascii() and account.username.isascii():
        client.login(account.username, secret)
    else:
        raise LoginError


def drop(client: MailClient) -> None:
    """Close the socket of a connection that is of no use any more, whatever state it is in."""
    with suppress(OSError, imaplib.IMAP4.error):
        client.shutdown()


def _cut(connection: socket.socket) -> None:
    """End a connection under whoever reads from it. TLS's own shutdown would take the reader's session away."""
    with suppress(OSError):
        socket.socket.shutdown(connection, socket.SHUT_RDWR)


def quieten(client: MailClient) -> None:
    """Switch off imaplib's debug buffer, which imapclient turns on: it formats every body, half of a fetch's time."""
    client._imap.debug = 0  # noqa: SLF001 - there is no public way, and a test holds that the attribute exists


def guarded(account: Account, call: Callable[[], R]) -> R:
    """Translate what IMAPClient, imaplib and the socket raise, without repeating what the server said."""
    try:
        return call()
    except LoginError:
        secret = "the token" if account.token else "the password"
        raise LoginRefused(
            f"Account {account.name!r}: the server refuses the user name or {secret}. Check username and where"
            f" {secret} comes from."
        ) from None
    except ssl.SSLCertVerificationError:  # an OSError too, but no second try will mend it
        raise CertificateRefused(
            f"Account {account.name!r}: the server's certificate cannot be trusted. Check host, or name a ca_file."
        ) from None
    except imaplib.IMAP4.readonly:  # an abort too, yet the connection lives
        raise ServerRefused(
            f"Account {account.name!r}: a folder may only be read, so nothing in it can be flagged or moved."
            f' Set: after = "leave"'
        ) from None
    except (imaplib.IMAP4.abort, OSError, EOFError):
        raise ConnectionLost(
            f"Account {account.name!r}: no connection to the server, or it broke. Nothing was lost; try again later."
        ) from None
    except CapabilityError:
        raise ServerRefused(
            f"Account {account.name!r}: the server cannot do what is needed, such as STARTTLS."
        ) from None
    except (IMAPClientError, imaplib.IMAP4.error):
        raise ServerRefused(f"Account {account.name!r}: the server refused a command.") from None
