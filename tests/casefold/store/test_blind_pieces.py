"""A fingerprint is made piece by piece, and is the one that a store of an earlier casefold holds."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import compat32
from hashlib import blake2b

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from casefold.store import blind
from casefold.store.blind import Use, fingerprint

KEY = b"k" * 32


def at_once(raw: bytes, *, mail: bool) -> str:
    """As the first release made it, in one go."""
    levelled = raw.replace(b"\r\n", b"\n")
    if mail:
        head, _, body = levelled.partition(b"\n\n")
        parsed = message_from_bytes(head + b"\n\n", policy=compat32)
        names = ("message-id", "date", "from", "subject")
        fields = [f"{name}:{' '.join(str(parsed.get(name, '')).split())}" for name in names]
        told = "\n".join(fields).encode("utf-8", "surrogatepass") if len(parsed) else head
        levelled = told + b"\n\n" + body.rstrip(b"\n")
    return blake2b(levelled, digest_size=16, key=KEY, person=Use.CONTENT.value).hexdigest()


@example(parts=[b"\r", b"\r\n"], mail=False, piece=1)
@given(
    st.lists(st.sampled_from([b"\r", b"\n", b"\r\n", b"a", b"From: b", b"Subject: c", b":", b" "]), max_size=24),
    st.booleans(),
    st.integers(1, 6),
)
def test_piece_by_piece_is_the_same_as_at_once(parts: list[bytes], mail: bool, piece: int) -> None:
    """Whatever line ends there are, wherever a piece ends."""
    raw, before = b"".join(parts), blind._PIECE
    blind._PIECE = piece
    try:
        assert fingerprint(KEY, raw, mail=mail) == at_once(raw, mail=mail)
    finally:
        blind._PIECE = before


@pytest.mark.parametrize("raw", [b"", b"\r\n", b"From: a\r\n\r\n", b"From: a\n\nText\r\r\n\n", b"From: a"])
def test_edges_are_the_same(raw: bytes) -> None:
    """Empty, all header, all blank."""
    assert fingerprint(KEY, raw) == at_once(raw, mail=True)
