"""A real SMTP server for tests, over TLS, on loopback: it takes mail, or does what a test tells it to do instead."""

from __future__ import annotations

import base64
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import Message
from email.policy import default
from typing import Any, Self

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from dovecot import free_port

Answer = Callable[[SMTP, Envelope], str]
"""What to say at one point of a session."""


def ok(_server: SMTP, _envelope: Envelope) -> str:
    return "250 OK"


@dataclass
class Got:
    """A mail that the server took."""

    path: str
    to: list[str]
    raw: bytes

    @property
    def mail(self) -> Message:
        return message_from_bytes(self.raw, policy=default)


@dataclass
class Mailroom:
    """aiosmtpd's handler and authenticator: alice may log in."""

    on_mail: Answer = ok
    on_rcpt: Answer = ok
    on_data: Answer = ok
    password: str = "secret"  # noqa: S105 - of a server that lives for a test
    got: list[Got] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    """MAIL and RCPT commands, with what was answered."""

    async def handle_MAIL(self, server: SMTP, _session: Session, envelope: Envelope, path: str, options: Any) -> str:  # noqa: N802 - aiosmtpd's name
        envelope.mail_from = path
        envelope.mail_options.extend(options)
        return self._say("MAIL", path, self.on_mail(server, envelope))

    async def handle_RCPT(self, server: SMTP, _session: Session, envelope: Envelope, to: str, _options: Any) -> str:  # noqa: N802 - the same
        envelope.rcpt_tos.append(to)
        return self._say("RCPT", to, self.on_rcpt(server, envelope))

    async def handle_DATA(self, server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 - the same
        answer = self.on_data(server, envelope)
        if answer.startswith("2"):
            content = envelope.original_content or b""
            self.got.append(Got(envelope.mail_from or "", list(envelope.rcpt_tos), content))
        return answer

    async def auth_XOAUTH2(self, _server: SMTP, args: list[str]) -> AuthResult:  # noqa: N802 - the same
        known = base64.b64decode(args[1]) == b"user=alice\1auth=Bearer token\1\1"
        return AuthResult(success=known, handled=False, auth_data="alice")

    def _say(self, command: str, of: str | None, answer: str) -> str:
        self.said.append(f"{command} {of} -> {answer[:3]}")
        return answer

    def __call__(self, _server: Any, _session: Any, _envelope: Any, _mechanism: str, data: Any) -> AuthResult:
        known = isinstance(data, LoginPassword) and (data.login, data.password) == (b"alice", self.password.encode())
        return AuthResult(success=known, handled=False)


class _Implicit(Controller):
    def factory(self) -> SMTP:
        """aiosmtpd knows no AUTH under TLS from the first byte, but for a warning that it is in the clear."""
        made = SMTP(self.handler, auth_require_tls=False, **self.SMTP_kwargs)
        made._auth_required = True
        return made


class _StartTls(Controller):
    def factory(self) -> SMTP:
        return SMTP(self.handler, require_starttls=True, tls_context=self.context, **self.SMTP_kwargs)

    context: ssl.SSLContext


class SmtpServer:
    """``with SmtpServer(dovecot) as server:`` then ``server.port`` and ``server.room``; its certificate: Dovecot's."""

    def __init__(self, certified: Any, *, starttls: bool = False, port: int = 0) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certified.folder / "server.pem", certified.folder / "server.key")
        self.cafile = certified.cafile
        self.room = Mailroom()
        told: dict[str, Any] = {"authenticator": self.room, "hostname": "127.0.0.1"}
        told |= {"port": port or free_port(), "server_hostname": "localhost"}
        if starttls:
            self._controller: Controller = _StartTls(self.room, auth_required=True, **told)
            self._controller.context = context
        else:
            self._controller = _Implicit(self.room, ssl_context=context, **told)

    def __enter__(self) -> Self:
        self._controller.start()
        assert self._controller.server is not None
        self.port = int(self._controller.server.sockets[0].getsockname()[1])
        return self

    def __exit__(self, *exc: object) -> None:
        self._controller.stop()
