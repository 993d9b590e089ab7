"""The keys: what seals, what opens, and what the blind index is keyed with.

``identity.age`` is the private key, encrypted with the organiser's passphrase in the age format (age-encryption.org/v1,
scrypt), so ``age -d`` opens it without casefold. ``recipients.txt`` holds public keys, one a line, and is all that the
nightly run needs to seal. ``index.key`` keys the hashes of known names (``casefold.store.blind``).
"""

from __future__ import annotations

import os
import secrets
import stat
from dataclasses import dataclass, field
from pathlib import Path

from pyrage import DecryptError, IdentityError, RecipientError, passphrase, x25519

from casefold.config import Config
from casefold.errors import KeysError, WrongPassphrase

IDENTITY = "identity.age"
RECIPIENTS = "recipients.txt"
INDEX_KEY = "index.key"
_INDEX_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class PublicKeys:
    """What the nightly run holds: it can seal and recognise, never read."""

    recipients: tuple[x25519.Recipient, ...]
    index_key: bytes = field(repr=False)
    """32 random bytes, the key of every BLAKE2b hash in the store."""


def identity_path(config: Config) -> Path:
    """Where the private key is looked for: it may live on another machine or a stick."""
    return config.folder / config.keys.identity if config.keys.identity else config.keys_folder / IDENTITY


def make(folder: Path, phrase: str) -> None:
    """Make a new identity, its recipient and an index key in a folder of mode 0700. Raises KeysError if some exist."""
    if not phrase:
        raise KeysError("The passphrase is empty. Choose one that you can remember and nobody can guess.")
    for name in (IDENTITY, RECIPIENTS, INDEX_KEY):
        if (folder / name).exists():
            raise KeysError(f"{folder / name} exists already; keys are never replaced by init.")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    identity = x25519.Identity.generate()
    _write(folder / IDENTITY, passphrase.encrypt(str(identity).encode(), phrase))
    _write(folder / RECIPIENTS, f"{identity.to_public()}\n".encode())
    _write(folder / INDEX_KEY, secrets.token_bytes(_INDEX_KEY_BYTES))


def _write(path: Path, content: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def public(config: Config) -> PublicKeys:
    """The keys that seal and recognise. Raises KeysError when they are missing, damaged or readable by others."""
    folder = config.keys_folder
    lines = _private_file(folder / RECIPIENTS).decode("ascii", "replace").splitlines()
    try:
        recipients = tuple(
            x25519.Recipient.from_str(line.strip()) for line in lines if line.strip() and not line.startswith("#")
        )
    except RecipientError:
        raise KeysError(f"{folder / RECIPIENTS} holds a line that is no age public key.") from None
    if not recipients:
        raise KeysError(f"{folder / RECIPIENTS} holds no public key, so nothing could be sealed.")
    index_key = _private_file(folder / INDEX_KEY)
    if len(index_key) != _INDEX_KEY_BYTES:
        raise KeysError(f"{folder / INDEX_KEY} is damaged: it must hold {_INDEX_KEY_BYTES} bytes.")
    return PublicKeys(recipients, index_key)


def private(config: Config, phrase: str) -> x25519.Identity:
    """The identity that opens sealed blobs. Raises WrongPassphrase, or KeysError if the file is damaged."""
    path = identity_path(config)
    try:
        opened = passphrase.decrypt(_private_file(path), phrase)
    except DecryptError:
        raise WrongPassphrase(f"The passphrase does not open {path}.") from None
    try:
        return x25519.Identity.from_str(opened.decode("ascii").strip().splitlines()[-1])
    except (UnicodeDecodeError, IdentityError, IndexError):
        raise KeysError(f"{path} opened, but holds no age identity.") from None


def loose(path: Path) -> bool:
    """Whether others than the owner may read or write the file."""
    return bool(stat.S_IMODE(path.stat().st_mode) & 0o077)


def _private_file(path: Path) -> bytes:
    try:
        if loose(path):
            raise KeysError(f"{path} can be read by others. Close it with: chmod 600 {path}")
        return path.read_bytes()
    except FileNotFoundError:
        raise KeysError(f"{path} is missing. Make keys with: casefold init") from None
    except OSError as problem:
        raise KeysError(f"{path} cannot be read: {problem.strerror}.") from None
