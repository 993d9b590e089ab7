"""The sender's address out of a mail's raw header, also of a mail that cannot be read as a whole."""

from __future__ import annotations

from email import message_from_bytes
from email.errors import HeaderParseError
from email.policy import compat32
from email.utils import getaddresses


def address_of(raw: bytes) -> str:
    """The first address of the From field, in lower case; empty when there is none."""
    head = raw.replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    try:
        senders = message_from_bytes(head + b"\n\n", policy=compat32).get_all("from", [])
        found = getaddresses([str(each) for each in senders])
    except (HeaderParseError, ValueError, LookupError):
        return ""
    return next((address.lower() for _, address in found if "@" in address), "")
