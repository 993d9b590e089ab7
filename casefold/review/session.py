"""Who has unlocked the page: the opened key lives in this process's memory alone, until nobody works any more."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from pyrage.x25519 import Identity

from casefold.config import Config
from casefold.errors import NotAllowed, WrongPassphrase
from casefold.store import keys

_TOKEN_BYTES = 32
_FIRST_WAIT, _LONGEST_WAIT = 1.0, 60.0
"""Seconds after a wrong passphrase before another is tried: doubled each time."""
_MOST_SESSIONS = 20


@dataclass(slots=True)
class Session:
    """A reviewer at work."""

    token: str = field(repr=False)
    """What her browser shows with each request: a cookie that no script can read."""
    identity: Identity = field(repr=False)
    holder: str
    """What recipients.txt calls her."""
    seen: float
    """Monotonic seconds of the last request."""
    said: list[str] = field(default_factory=list)
    """What her last action did, to be shown once on the next page."""
    skipped: set[str] = field(default_factory=set)
    """Cases that she has put aside for this sitting."""

    def take_said(self) -> list[str]:
        """What is to be shown, once."""
        told, self.said = self.said, []
        return told


class Sessions:
    """All who work at this page now."""

    def __init__(self, config: Config, clock: Callable[[], float] = time.monotonic) -> None:
        self._config = config
        self._clock = clock
        self._idle = config.review.idle_minutes * 60
        self._held: dict[str, Session] = {}
        self._failures = 0
        self._not_before = 0.0
        self._trying = threading.Lock()

    def unlock(self, file: str, phrase: str) -> Session:
        """Open a reviewer's key by its file's name. Raises WrongPassphrase, KeysError, and NotAllowed while it waits.

        One passphrase is tried at a time, and after a wrong one the next has to wait.
        """
        if not self._trying.acquire(blocking=False):
            raise NotAllowed("Another passphrase is being tried. Try again in a moment.")
        try:
            left = self._not_before - self._clock()
            if left > 0:
                raise NotAllowed(f"The last passphrase was wrong. Try again in {int(left) + 1} seconds.")
            return self._opened(file, phrase)
        except WrongPassphrase:
            wait = min(_FIRST_WAIT * 2**self._failures, _LONGEST_WAIT)
            self._failures += 1
            self._not_before = self._clock() + wait
            raise
        finally:
            self._trying.release()

    def _opened(self, file: str, phrase: str) -> Session:
        path = next((each for each in keys.identity_files(self._config) if each.name == file), None)
        if path is None:
            raise NotAllowed("There is no such key here any more. Choose another.")
        identity = keys.private(self._config, phrase, path)
        holder = keys.holder_name(self._config, identity)
        self._failures = 0
        return self.begin(identity, holder)

    def begin(self, identity: Identity, holder: str) -> Session:
        """A session for who has shown that she holds this key. Raises NotAllowed when too many work already."""
        self.sweep()
        if len(self._held) >= _MOST_SESSIONS:
            raise NotAllowed("Too many reviewers work at this page. Lock one of them first.")
        session = Session(secrets.token_urlsafe(_TOKEN_BYTES), identity, holder, self._clock())
        self._held[session.token] = session
        return session

    def find(self, token: str) -> Session | None:
        """The session of a cookie, unless it has been idle for too long."""
        self.sweep()
        session = self._held.get(token)
        if session:
            session.seen = self._clock()
        return session

    def lock(self, token: str) -> None:
        """Forget a session's key."""
        self._held.pop(token, None)

    def sweep(self) -> None:
        """Forget the keys of those who have been idle for too long."""
        gone = [token for token, each in list(self._held.items()) if self._clock() - each.seen > self._idle]
        for token in gone:
            self._held.pop(token, None)

    @property
    def count(self) -> int:
        """How many keys are held."""
        return len(self._held)
