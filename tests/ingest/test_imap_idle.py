"""Being told of new mail by a real server, at once, for long, and again after it went away."""

from __future__ import annotations

import queue
import threading
import time
from typing import Any

import pytest

from ingest.imap_account import ConnectionLost, ImapError, NoIdle
from ingest.imap_idle import follow
from mail_account import account, letter
from proxy import Proxy

pytestmark = pytest.mark.imap

Heard = queue.Queue


def listening(server: Any, renew: float = 60.0, **changed: Any) -> tuple[Heard[str], threading.Thread]:
    """What a listener hears: "news", and the name of the error that ended it."""
    heard: Heard[str] = queue.Queue()

    def listen() -> None:
        try:
            follow(account(server, **changed), "INBOX", lambda: heard.put("news"), renew)
        except ImapError as problem:
            heard.put(type(problem).__name__)

    thread = threading.Thread(target=listen, daemon=True)
    thread.start()
    return heard, thread


def test_news_come_at_once_and_more_than_once(dovecot: Any) -> None:
    """Once for what came before, then for each delivery; over TLS."""
    heard, _ = listening(dovecot)
    assert heard.get(timeout=30) == "news"
    for number in (1, 2):
        dovecot.deliver("alice", [letter(number)])
        assert heard.get(timeout=30) == "news"
    dovecot.stop()


def test_idle_is_asked_for_anew_and_news_still_come(dovecot: Any) -> None:
    """Renewed each 0.3 s here: what comes between two of them is heard all the same."""
    heard, _ = listening(dovecot, renew=0.3)
    assert heard.get(timeout=30) == "news"
    for number in range(4):
        time.sleep(0.35)
        dovecot.deliver("alice", [letter(number)])
        assert heard.get(timeout=30) == "news"
    dovecot.stop()


def test_a_server_that_goes_away_ends_it(dovecot: Any) -> None:
    """Not a busy loop on a closed connection, and not silence for ever."""
    heard, thread = listening(dovecot)
    assert heard.get(timeout=30) == "news"
    dovecot.stop()
    assert heard.get(timeout=30) == ConnectionLost.__name__
    thread.join(5)


def test_a_server_that_only_falls_silent_is_found_out_at_the_next_renewal(dovecot: Any) -> None:
    """Half of a connection is left, as a router leaves it: the timeout ends it."""
    with Proxy(dovecot.tls_port) as proxy:
        heard, _ = listening(dovecot, renew=0.5, port=proxy.port, timeout=1.0)
        assert heard.get(timeout=30) == "news"
        proxy.stall.set()
        assert heard.get(timeout=30) == ConnectionLost.__name__


def test_a_server_without_idle_says_so(dovecots: Any) -> None:
    """Then the clock decides."""
    server = dovecots(extra="imap_capability = IMAP4rev1 SASL-IR ID ENABLE UIDPLUS\n")
    heard, _ = listening(server)
    assert heard.get(timeout=30) == NoIdle.__name__
