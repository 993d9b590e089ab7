"""recipients.txt: plain age, with each key's holder and what she may open."""

from __future__ import annotations

import hashlib

import pytest
from pyrage import x25519

from casefold.errors import KeysError
from casefold.store.holders import Holder, Sight, fingerprint, holder_of, read_holders, written

ONE, OTHER = (x25519.Identity.generate().to_public() for _ in "12")


def test_what_is_written_is_read_again() -> None:
    """Names, keys and sights come back, in order."""
    holders = (Holder("organiser", ONE), Holder("second reader", OTHER, Sight.DRAFTS))
    told = [(each.name, each.key, each.sees) for each in read_holders(written(holders), "file")]
    assert told == [(each.name, each.key, each.sees) for each in holders]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{ONE}\n", [("", Sight.EVERYTHING)]),  # as age-keygen and the first casefold wrote it
        (f"# a note\n\n{ONE}\n", [("", Sight.EVERYTHING)]),
        (f"# holder: organiser\n{ONE}\n", [("organiser", Sight.EVERYTHING)]),
        (f"#holder:reader;sees:drafts\n{ONE}\n{OTHER}\n", [("reader", Sight.DRAFTS), ("", Sight.EVERYTHING)]),
    ],
    ids=["bare", "noted", "named", "narrow"],
)
def test_a_file_written_by_hand_is_read(text: str, told: list[tuple[str, Sight]]) -> None:
    """A comment speaks of the next key alone."""
    assert [(each.name, each.sees) for each in read_holders(text, "file")] == told


@pytest.mark.parametrize(
    ("text", "words"),
    [("age1nonsense\n", "no age public key"), (f"# holder: x; sees: draughts\n{ONE}\n", "something else")],
    ids=["no key", "no sight"],
)
def test_what_cannot_be_read_is_refused(text: str, words: str) -> None:
    """Above all a slip in what a key may open must not open everything."""
    with pytest.raises(KeysError, match=words):
        read_holders(text, "file")


@pytest.mark.parametrize("name", ["", "a;sees: everything", "two\nlines", "x" * 61, "#"])
def test_a_name_that_the_file_cannot_keep_is_refused(name: str) -> None:
    """A name cannot write a second line or another sight."""
    with pytest.raises(KeysError, match="name"):
        holder_of(name, str(ONE), Sight.DRAFTS)


def test_the_fingerprint_can_be_made_without_casefold() -> None:
    """It is the start of the SHA-256 of the line that begins with age1."""
    assert fingerprint(str(ONE)).replace(" ", "") == hashlib.sha256(str(ONE).encode()).hexdigest()[:16]
