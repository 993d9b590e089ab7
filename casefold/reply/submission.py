"""Sending by SMTP: over TLS, logged in (RFC 8314, RFC 4954), with the null envelope sender where the server allows it.

What smtplib and the socket raise is translated here, once. No text repeats what the server said.
"""

from __future__ import annotations

import re
import smtplib
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from casefold.errors import SubmissionLost, SubmissionRefused
from casefold.reply.letter import Letter
from casefold.reply.post import Delivery
from ingest.imap_account import Security

_OURSELVES = "[127.0.0.1]"
"""What we call ourselves to the server (RFC 5321, 4.1.3), which may write it into the mail: not this machine's name."""
_GO_ON = 354
_DELIVERIES = {2: Delivery.TAKEN, 4: Delivery.LATER, 5: Delivery.REFUSED}
"""What the first figure of the answer to a whole mail means (RFC 5321, 4.2.1)."""
_LOST = "No connection to the server that sends mail, or it is not ready. What was to be sent is kept, sealed."


@dataclass(frozen=True, slots=True)
class Server:
    """Where mail is sent from, and how to log in there."""

    host: str
    port: int
    security: Security
    username: str = field(repr=False)
    secret: Callable[[], str] = field(repr=False)
    """The password, or the token where ``by_token``; asked at login, and not kept."""
    by_token: bool = False
    ca_file: Path | None = None
    timeout: float = 60.0


class Submission:
    """A connection to such a server: a ``Post``."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._client: smtplib.SMTP | None = None

    def ready(self) -> None:
        """Have a connection. Raises SubmissionRefused, SubmissionLost or ConfigError."""
        if self._client is None:
            self._client = self._connected()

    def deliver(self, letter: Letter) -> Delivery:
        """Hand a letter over, with the null sender (RFC 3834, 3.3) and else, where that is refused, with our own.

        Raises SubmissionLost when the connection breaks before the letter was handed over.
        """
        answer = self._attempt("", letter)
        return self._attempt(letter.sender, letter) if answer is Delivery.REFUSED else answer

    def close(self) -> None:
        """Say goodbye; a connection that is broken is only dropped."""
        if self._client:
            with suppress(smtplib.SMTPException, OSError):
                self._client.quit()
            self._drop()

    def _attempt(self, path: str, letter: Letter) -> Delivery:
        client = self._client
        if client is None:
            raise SubmissionLost(_LOST)
        try:
            refused = _announce(client, path, letter.to)
        except (smtplib.SMTPException, OSError, ValueError):
            self._drop()
            raise SubmissionLost(_LOST) from None
        if refused:
            return refused
        try:
            client.send(_stuffed(letter.raw))
            code, _ = client.getreply()
        except (smtplib.SMTPException, OSError, ValueError):
            code = 0
        delivery = _DELIVERIES.get(code // 100, Delivery.UNKNOWN)
        if delivery is Delivery.UNKNOWN:
            self._drop()
        return delivery

    def _connected(self) -> smtplib.SMTP:
        secret = self._server.secret()
        try:
            client = self._dialled(self._context())
        except ssl.SSLCertVerificationError:
            raise SubmissionRefused(
                "The certificate of the server that sends mail cannot be trusted. Check [reply] host, or name a"
                " ca_file."
            ) from None
        except smtplib.SMTPNotSupportedError:
            raise SubmissionRefused(
                "The server that sends mail cannot encrypt on this port (STARTTLS). Check [reply] security and port."
            ) from None
        except (smtplib.SMTPException, OSError, ValueError):
            raise SubmissionLost(_LOST) from None
        try:
            self._log_in(client, secret)
        except BaseException:
            client.close()
            raise
        return client

    def _context(self) -> ssl.SSLContext:
        try:
            return ssl.create_default_context(cafile=str(self._server.ca_file) if self._server.ca_file else None)
        except OSError as problem:
            raise SubmissionRefused(
                f"The certificates of [reply] ca_file cannot be read: {type(problem).__name__}."
            ) from None

    def _dialled(self, context: ssl.SSLContext) -> smtplib.SMTP:
        told = self._server
        if told.security is Security.TLS:
            return smtplib.SMTP_SSL(told.host, told.port, _OURSELVES, timeout=told.timeout, context=context)
        client = smtplib.SMTP(told.host, told.port, _OURSELVES, timeout=told.timeout)
        try:
            client.starttls(context=context)
        except BaseException:
            client.close()
            raise
        return client

    def _log_in(self, client: smtplib.SMTP, secret: str) -> None:
        name = self._server.username
        try:
            if self._server.by_token:
                client.ehlo_or_helo_if_needed()
                bearer = f"user={name}\1auth=Bearer {secret}\1\1"
                client.auth("XOAUTH2", lambda challenge=None: bearer if challenge is None else "")
            else:
                client.login(name, secret)
        except (smtplib.SMTPException, OSError, ValueError) as problem:  # ValueError: a password that is not ASCII
            if _passing(problem):
                raise SubmissionLost(_LOST) from None
            raise SubmissionRefused(
                "The server that sends mail refuses the user name or the password. Check [reply] username and where"
                " its password comes from."
            ) from None

    def _drop(self) -> None:
        if self._client:
            with suppress(OSError):
                self._client.close()
        self._client = None


def _passing(problem: Exception) -> bool:
    """Whether another try may do: the connection broke, or the server said so. SMTPException is an OSError too."""
    if isinstance(problem, smtplib.SMTPResponseException):
        return 400 <= problem.smtp_code < 500
    broken = isinstance(problem, smtplib.SMTPServerDisconnected)
    return broken or (isinstance(problem, OSError) and not isinstance(problem, smtplib.SMTPException))


def _announce(client: smtplib.SMTP, path: str, to: str) -> Delivery | None:
    """Say from whom and to whom, as far as DATA. What became of it when the server does not go along with that."""
    for command in (f"MAIL FROM:<{path}>", f"RCPT TO:<{to}>", "DATA"):
        code, _ = client.docmd(command)
        wanted = code == _GO_ON if command == "DATA" else 200 <= code < 300
        if not wanted:
            client.docmd("RSET")
            return Delivery.REFUSED if 500 <= code < 600 else Delivery.LATER
    return None


def _stuffed(raw: bytes) -> bytes:
    """A mail as DATA takes it, with its end (RFC 5321, 4.5.2)."""
    end = b"" if raw.endswith(b"\r\n") else b"\r\n"
    return re.sub(rb"(?m)^\.", b"..", raw) + end + b".\r\n"
