"""Keys: made once, private to their owner, and useless without the passphrase."""

from __future__ import annotations

import stat
from pathlib import Path

import pyrage
import pytest

from casefold.config import Config
from casefold.errors import KeysError, WrongPassphrase
from casefold.store import keys


def test_made_keys_open_what_they_seal(config: Config) -> None:
    """What is sealed for the recipients opens with the identity behind the passphrase."""
    public = keys.public(config)
    sealed = pyrage.encrypt(b"a letter", list(public.recipients))
    identity = keys.private(config, "seven quiet herons")
    assert pyrage.decrypt(sealed, [identity]) == b"a letter"


def test_the_identity_is_an_age_file_with_a_passphrase(config: Config) -> None:
    """identity.age is plain age, so that it opens without casefold; the private key does not stand in it."""
    content = keys.identity_path(config).read_bytes()
    assert content.startswith(b"age-encryption.org/v1")
    assert b"AGE-SECRET-KEY" not in content
    assert b"AGE-SECRET-KEY" in pyrage.passphrase.decrypt(content, "seven quiet herons")


def test_a_wrong_passphrase_is_refused(config: Config) -> None:
    """The refusal repeats nothing of what was typed."""
    with pytest.raises(WrongPassphrase) as refused:
        keys.private(config, "seven loud herons")
    assert "loud" not in str(refused.value)


def test_a_file_that_asks_for_too_much_work_is_no_wrong_passphrase(config: Config) -> None:
    """age refuses it unread, as it does for a moment on a busy machine; nobody should doubt a right passphrase then."""
    path = keys.identity_path(config)
    header, stanza, rest = path.read_bytes().split(b"\n", 2)
    path.write_bytes(b"\n".join([header, stanza.rsplit(b" ", 1)[0] + b" 30", rest]))
    with pytest.raises(KeysError, match="too busy, or too slow") as refused:
        keys.private(config, "seven quiet herons")
    assert not isinstance(refused.value, WrongPassphrase)


def test_keys_are_never_replaced(config: Config) -> None:
    """Making keys where there are some is refused: replaced keys are lost letters."""
    before = keys.identity_path(config).read_bytes()
    with pytest.raises(KeysError, match="never replaced"):
        keys.make(config.keys_folder, "another")
    assert keys.identity_path(config).read_bytes() == before


def test_an_empty_passphrase_is_refused(tmp_path: Path) -> None:
    """No keys are made without a passphrase."""
    with pytest.raises(KeysError, match="empty"):
        keys.make(tmp_path / "keys", "")
    assert not (tmp_path / "keys").exists()


@pytest.mark.parametrize("name", [keys.IDENTITY, keys.RECIPIENTS, keys.INDEX_KEY])
def test_files_are_private(config: Config, name: str) -> None:
    """Every key file is made 0600 in a folder 0700."""
    assert stat.S_IMODE((config.keys_folder / name).stat().st_mode) == 0o600
    assert stat.S_IMODE(config.keys_folder.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        (keys.RECIPIENTS, b"age1nonsense\n", "no age public key"),
        (keys.RECIPIENTS, b"\n", "no public key that opens everything"),
        (keys.INDEX_KEY, b"short", "damaged"),
    ],
)
def test_damaged_keys_are_named(config: Config, name: str, content: bytes, words: str) -> None:
    """A damaged key file is named, with what is wrong with it."""
    (config.keys_folder / name).write_bytes(content)
    with pytest.raises(KeysError, match=words):
        keys.public(config)


@pytest.mark.parametrize("name", [keys.RECIPIENTS, keys.INDEX_KEY])
def test_loose_and_missing_keys_are_refused(config: Config, name: str) -> None:
    """A key that others can read is refused with the command that closes it, a missing one with that which makes it."""
    path = config.keys_folder / name
    path.chmod(0o644)
    with pytest.raises(KeysError, match="chmod 600"):
        keys.public(config)
    path.unlink()
    with pytest.raises(KeysError, match="keys index --lost" if name == keys.INDEX_KEY else "casefold init"):
        keys.public(config)
