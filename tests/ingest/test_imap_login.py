"""Logging in to a real server: passwords of any script, OAuth tokens, and one plain sentence when it is refused."""

from __future__ import annotations

from typing import Any

import pytest

from ingest.imap import open_connection
from ingest.imap_account import CertificateRefused, LoginRefused, ServerRefused
from mail_account import account, letter, opened, raws
from oauth import taking_tokens, token
from scripted import Scripted

pytestmark = pytest.mark.imap


@pytest.mark.parametrize("mechanism", ["xoauth2", "oauthbearer"])
def test_a_token_lets_in_by_either_mechanism(dovecots: Any, mechanism: str) -> None:
    """Gmail has both, Outlook the older one: whichever the server offers is used, and mail comes as ever."""
    server = taking_tokens(dovecots, mechanism)
    server.deliver("alice", [letter(1)])
    with opened(server, token=token) as connection:
        assert raws(connection.fetch([1])) == [letter(1)]


@pytest.mark.parametrize("wrong", [{"lives": -60}, {"key": b"somebody else's"}, {"user": "mallory"}])
@pytest.mark.parametrize("mechanism", ["xoauth2", "oauthbearer"])
def test_a_token_that_is_no_good_is_one_plain_sentence(dovecots: Any, mechanism: str, wrong: dict[str, Any]) -> None:
    """Expired, forged, or for somebody else: neither the token nor the user is repeated."""
    server, bad = taking_tokens(dovecots, mechanism), token(**wrong)
    with (
        pytest.raises(LoginRefused, match="refuses the user name or the token") as refused,
        open_connection(account(server, token=lambda: bad)),
    ):
        pass
    assert bad not in str(refused.value)
    assert "alice" not in str(refused.value)


def test_a_token_is_asked_for_again_when_the_connection_is_opened_again(dovecots: Any) -> None:
    """It lives an hour, and a first run may take longer."""
    server, asked = taking_tokens(dovecots, "oauthbearer"), []
    server.deliver("alice", [letter(number) for number in range(3)])

    def fresh() -> str:
        asked.append(1)
        return token()

    with opened(server, token=fresh) as connection:
        answers = connection.fetch([1, 2, 3])
        server.restart()
        assert len(raws(answers)) == 3
    assert len(asked) == 2


def test_a_server_without_tokens_says_so(dovecot: Any) -> None:
    """Before the token is sent."""
    with pytest.raises(ServerRefused, match="takes no OAuth tokens"), open_connection(account(dovecot, token=token)):
        pass


def test_a_password_of_any_script(dovecots: Any) -> None:
    """LOGIN knows ASCII only; AUTHENTICATE PLAIN takes the rest (RFC 4616)."""
    server = dovecots({"alice": "geheim-ß-пароль"})
    with open_connection(account(server, password=lambda: "geheim-ß-пароль")) as connection:
        assert connection.select("INBOX").exists == 0
    with pytest.raises(LoginRefused), open_connection(account(server, password=lambda: "falsch-ß")):
        pass


def test_a_password_that_cannot_be_sent_is_refused_in_words(dovecots: Any) -> None:
    """A server that has LOGIN alone."""
    server = dovecots({"alice": "ß"}, extra="auth_mechanisms = login\n")
    with pytest.raises(LoginRefused, match="the password"), open_connection(account(server, password=lambda: "ß")):
        pass


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_a_ca_file_that_cannot_be_read_is_named(dovecot: Any, tmp_path: Any, content: str | None) -> None:
    """Missing, or holding something else."""
    path = tmp_path / "ca.pem"
    if content:
        path.write_text(content)
    with pytest.raises(CertificateRefused, match="ca_file"), open_connection(account(dovecot, ca_file=path)):
        pass


@pytest.mark.parametrize("capability", [b"UTF8=ACCEPT", b"UTF8=ONLY"])
def test_a_server_that_speaks_utf8_is_spoken_to_in_utf8(dovecot: Any, capability: bytes) -> None:
    """Such as Gmail: asked for it once, it names folders so, and hands mail over undegraded (RFC 6855)."""

    def answers(command: bytes) -> list[bytes]:
        return [b"* 0 EXISTS", b"* OK [UIDVALIDITY 7] ", b"* OK [UIDNEXT 1] "] if b"EXAMINE" in command else []

    with Scripted(dovecot, b"AUTH=PLAIN ENABLE " + capability, answers) as server:
        with open_connection(account(server)) as connection:
            assert connection.select('Anfragen "für" Räume').uidvalidity == 7
        assert b"ENABLE UTF8=ACCEPT" in server.said
        assert 'EXAMINE "Anfragen \\"für\\" Räume"'.encode() in server.said


def test_without_utf8_names_are_in_modified_utf7(dovecot: Any) -> None:
    """RFC 3501, 5.1.3, as ever."""

    def answers(command: bytes) -> list[bytes]:
        return [b"* 0 EXISTS", b"* OK [UIDVALIDITY 7] "] if b"EXAMINE" in command else []

    with Scripted(dovecot, b"AUTH=PLAIN", answers) as server:
        with open_connection(account(server)) as connection:
            assert connection.select("Anfragen für Räume").uidnext == 0
        assert b'EXAMINE "Anfragen f&APw-r R&AOQ-ume"' in server.said
