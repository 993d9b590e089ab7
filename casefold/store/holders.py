"""Who can open what is sealed: the public keys in ``recipients.txt``, each with its holder's name and what it opens.

The file is plain age (``age -R recipients.txt`` takes it): one public key a line, and before it a comment::

    # holder: organiser; sees: everything
    age1…
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from hashlib import sha256

from pyrage import RecipientError, x25519

from casefold.errors import KeysError

_COMMENT = re.compile(r"# *holder: *(?P<name>[^;]*?) *(?:; *sees: *(?P<sees>[\w-]+) *)?")
_NAME = re.compile(r"[^\W_](?:[\w .@'’-]{0,58}[\w.])?")
_GROUP = 4
_SIGNS = 16


class Sight(Enum):
    """What the holder of a key may open."""

    EVERYTHING = "everything"
    DRAFTS = "drafts"
    """Drafts alone: she can read and sign, and learns neither who wrote nor what was attached from the sealed mail."""


@dataclass(frozen=True, slots=True)
class Holder:
    """One public key, whose it is, and what is sealed for it."""

    name: str
    """What the organiser calls the holder; empty for a key without a comment."""
    recipient: x25519.Recipient
    sees: Sight = Sight.EVERYTHING

    @property
    def key(self) -> str:
        """The public key, ``age1…``."""
        return str(self.recipient)

    @property
    def fingerprint(self) -> str:
        """The public key's fingerprint (``fingerprint``)."""
        return fingerprint(self.key)


def fingerprint(public_key: str) -> str:
    """The first 16 figures of the SHA-256 of ``age1…``, in groups of four: short enough to compare on the telephone."""
    signs = sha256(public_key.encode()).hexdigest()[:_SIGNS]
    return " ".join(signs[at : at + _GROUP] for at in range(0, _SIGNS, _GROUP))


def holder_of(name: str, public_key: str, sees: Sight) -> Holder:
    """A holder to be added. Raises KeysError for a name that the file cannot keep, or for what is no public key."""
    if not _NAME.fullmatch(name):
        raise KeysError("A holder's name is one to sixty letters, figures, spaces, dots or hyphens.")
    try:
        return Holder(name, x25519.Recipient.from_str(public_key.strip()), sees)
    except RecipientError:
        raise KeysError("That is no age public key. It begins with age1 and has 62 signs.") from None


def read_holders(text: str, file: str) -> tuple[Holder, ...]:
    """The holders in the text of a recipients file. Raises KeysError that names the file."""
    holders: list[Holder] = []
    name, sees = "", Sight.EVERYTHING
    for line in filter(None, map(str.strip, text.splitlines())):
        if line.startswith("#"):
            if told := _COMMENT.fullmatch(line):
                name, sees = told["name"], _sight(told["sees"], file)
            continue
        try:
            holders.append(Holder(name, x25519.Recipient.from_str(line), sees))
        except RecipientError:
            raise KeysError(f"{file} holds a line that is no age public key.") from None
        name, sees = "", Sight.EVERYTHING
    return tuple(holders)


def _sight(word: str | None, file: str) -> Sight:
    """What a comment says. A word that nobody knows must not open everything, so it is refused."""
    if word is None:
        return Sight.EVERYTHING
    try:
        return Sight(word)
    except ValueError:
        known = " or ".join(each.value for each in Sight)
        raise KeysError(f"{file} says of a key that it sees something else than {known}.") from None


def written(holders: tuple[Holder, ...]) -> str:
    """The text of a recipients file."""
    return "".join(f"# holder: {each.name}; sees: {each.sees.value}\n{each.key}\n" for each in holders)
