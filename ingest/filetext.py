"""The text of a file that a person saved: UTF-8, UTF-16 with its mark, or Windows-1252."""

from __future__ import annotations

import codecs

from ingest.charset import decoded


def text_of_file(raw: bytes) -> str:
    """The text with ``\\n`` line ends. Never raises: what is in no known charset is read as Windows-1252 or Latin-1."""
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        wide = raw[: len(raw) // 2 * 2].decode("utf-16", "replace")
        return decoded(wide.encode("utf-8", "replace"), "utf-8")[0]
    return decoded(raw, None)[0]
