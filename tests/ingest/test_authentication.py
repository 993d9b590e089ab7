"""SPF, DKIM and DMARC as servers write them: whose word counts, and what it proves."""

from __future__ import annotations

import time

import pytest

from ingest.authentication import Result, read_authentication
from ingest.mime import read_message

GMAIL = (
    "mx.google.com;\r\n       dkim=pass header.i=@example.com header.s=20230601 header.b=abc;\r\n"
    "       spf=pass (google.com: domain of ruth@example.com designates 192.0.2.1 as permitted sender)"
    " smtp.mailfrom=ruth@example.com;\r\n       dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=example.com"
)
MICROSOFT = (
    "spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=example.com; dkim=pass (signature was verified)"
    " header.d=example.com;dmarc=pass action=none header.from=example.com;compauth=pass reason=100"
)
FORGED = "mx.example.net; dmarc=pass header.from=example.com"


def mail(*headers: str, sender: str = "Ruth <ruth@example.com>") -> bytes:
    lines = [*headers, f"From: {sender}", "Subject: s", "", "text"]
    return "\r\n".join(lines).encode()


def test_a_providers_header_is_read_whole() -> None:
    """Folded, with comments and properties, as it stands in real mail."""
    found = read_message(mail(f"Authentication-Results: {GMAIL}")).authentication
    stated = found.by("MX.google.com")
    assert stated is not None
    assert (stated.spf, stated.dkim, stated.dmarc, stated.proves) == (Result.PASS, Result.PASS, Result.PASS, True)


def test_only_the_topmost_header_of_the_receiving_server_counts() -> None:
    """One that the mail brought along stands below it, or bears another name."""
    own = "mx.example.net; dmarc=fail header.from=example.com"
    found = read_message(
        mail("Authentication-Results: relay.example.org; dmarc=pass", f"Authentication-Results: {own}",
             f"Authentication-Results: {FORGED}")
    ).authentication  # fmt: skip
    stated = found.by("mx.example.net")
    assert stated is not None
    assert (stated.dmarc, stated.proves) == (Result.FAIL, False)
    assert [each.server for each in found.stated] == ["relay.example.org", "mx.example.net", "mx.example.net"]
    assert found.by("mx.example.com") is None
    assert found.by("") is None


@pytest.mark.parametrize(
    ("wanted", "server", "holds"),
    [
        ("messagingengine.com", "phl-mx-01.messagingengine.com", False),
        (".messagingengine.com", "phl-mx-01.messagingengine.com", True),
        (".messagingengine.com", "evilmessagingengine.com", False),
        (".messagingengine.com", ".messagingengine.com", False),
    ],
)
def test_a_provider_with_many_servers(wanted: str, server: str, holds: bool) -> None:
    """A dot in front stands for every host below; without it the id must be the very one."""
    found = read_authentication([f"{server}; spf=pass"], [], [])
    assert (found.by(wanted) is not None) is holds


def test_a_server_without_a_name_cannot_be_told() -> None:
    """Microsoft writes no authserv-id: its words are read, and nobody can say that they are its own."""
    (stated,) = read_authentication([MICROSOFT], [], ["ruth@example.com"]).stated
    assert (stated.server, stated.spf, stated.dkim, stated.dmarc) == ("", Result.PASS, Result.PASS, Result.PASS)


@pytest.mark.parametrize(
    ("value", "senders", "proves"),
    [
        ("mx; dmarc=pass header.from=example.com", ["ruth@example.com"], True),
        ("mx; dmarc=pass", ["ruth@example.com"], True),
        ("mx; dmarc=pass header.from=example.org", ["ruth@example.com"], False),  # of another From header
        ("mx; dmarc=pass", ["ruth@example.com", "x@example.org"], False),  # whose?
        ("mx; dmarc=pass", [], False),
        ("mx; dkim=pass header.d=example.com", ["ruth@mail.example.com"], True),  # the parent signs
        ("mx; dkim=pass header.d=com", ["ruth@example.com"], False),
        ("mx; dkim=pass header.d=ample.com", ["ruth@example.com"], False),
        ("mx; dkim=pass header.d=lists.example.org", ["ruth@example.com"], False),  # a list signs for itself
        ("mx; dkim=fail header.d=example.com; dkim=pass header.i=@example.com", ["ruth@example.com"], True),
        ("mx; dkim=pass header.d=example.com; dmarc=fail", ["ruth@example.com"], False),
        ("mx; spf=pass smtp.mailfrom=example.com", ["ruth@example.com"], False),  # the envelope is not the letter
        ("mx; (dmarc=pass) dmarc=none", ["ruth@example.com"], False),
        ('mx; dkim=none reason="; dmarc=pass; "', ["ruth@example.com"], False),
        ("mx; dmarc=passed", ["ruth@example.com"], False),
        ("mx; dmarc=fail; dmarc=pass", ["ruth@example.com"], False),
        ("mx; none", ["ruth@example.com"], False),
        ("", ["ruth@example.com"], False),
    ],
)
def test_what_proves_the_from(value: str, senders: list[str], proves: bool) -> None:
    """DMARC for that domain, or a signature of it; nothing in comments, quotes or words that the standard lacks."""
    (stated,) = read_authentication([value], [], senders).stated
    assert stated.proves is proves


def test_two_from_headers_prove_nothing() -> None:
    """A server may have looked at one and a reader at the other."""
    raw = mail("From: ruth@example.com", f"Authentication-Results: {FORGED}", sender="x@example.org")
    assert [each.proves for each in read_message(raw).authentication.stated] == [False]


def test_received_spf_is_the_topmost_ones_first_word() -> None:
    """And nothing where its word is none of the standard's."""
    raw = mail("Received-SPF: softfail (domain owner discourages) client-ip=192.0.2.1", "Received-SPF: pass")
    assert read_message(raw).authentication.received_spf is Result.SOFTFAIL
    assert read_authentication([], ["excellent"], []).received_spf is None
    assert read_authentication([], ["Pass; x"], []).received_spf is Result.PASS


def test_a_hostile_header_is_read_in_no_time_and_tells_nothing() -> None:
    """Deep comments, endless results; no text of it is kept, nor shown by accident."""
    started = time.process_time()
    for value in ("(" * 20_000, "mx;" + "spf=pass;" * 2_000, 'mx; "' + "\\" * 19_990, "a=" * 10_000):
        read_authentication([value], [], ["ruth@example.com"])
    assert time.process_time() - started < 8
    assert "ruth" not in repr(read_authentication(["ruth; spf=ruth"], [], ["ruth@example.com"]))
