"""Properties of Outlook's own formats (MS-OXPROPS), and the compressed RTF in which it keeps a letter (MS-OXRTFCP)."""

from __future__ import annotations

from enum import IntEnum


class Property(IntEnum):
    """Numbers of the properties that are read."""

    CLASS = 0x001A
    SUBJECT = 0x0037
    SENT = 0x0039
    HEADERS = 0x007D
    SENDER_NAME = 0x0C1A
    SENDER_ADDRESS = 0x0C1F
    SENDER_SMTP = 0x5D01
    TO = 0x0E04
    CC = 0x0E03
    DELIVERED = 0x0E06
    BODY = 0x1000
    RTF = 0x1009
    HTML = 0x1013
    MESSAGE_ID = 0x1035
    IN_REPLY_TO = 0x1042
    DATA = 0x3701
    SHORT_NAME = 0x3704
    METHOD = 0x3705
    LONG_NAME = 0x3707
    MIME_TYPE = 0x370E
    CODEPAGE = 0x3FFD
    INTERNET_CODEPAGE = 0x3FDE


RTF_LIMIT = 4_000_000
"""Bytes of a letter in RTF that are read. Reading it takes time quadratic in what is wrong with it: do it apart."""


def is_compressed(content: bytes) -> bool:
    """Whether this is RTF in its compressed form (MS-OXRTFCP, 2.1.3.1.1)."""
    return content[8:12] in (b"LZFu", b"MELA")


def rtf_of(content: bytes) -> bytes:
    """The RTF in its compressed form; empty when that is broken."""
    from compressed_rtf import decompress  # noqa: PLC0415 - few letters come this way

    try:
        return bytes(decompress(content[:RTF_LIMIT]))
    except Exception:  # it raises plain Exception for everything that may be wrong
        return b""


def rtf_text(content: bytes) -> str:
    """The words of RTF."""
    from striprtf.striprtf import rtf_to_text  # noqa: PLC0415 - the same

    try:
        text = rtf_to_text(content[:RTF_LIMIT].decode("cp1252", "replace"), errors="replace")
    except (ValueError, TypeError, LookupError, KeyError, OverflowError):
        return ""
    return str(text).encode("utf-8", "replace").decode("utf-8")
