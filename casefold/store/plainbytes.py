"""Looking for words in raw bytes: how it is proved that a file holds none of them.

A name is letters only, so it can stand in a file only inside of a run of letters. The runs are taken out of the bytes
in one pass each (as they stand, as UTF-16, as base64 decoded at each of its four offsets), and names are looked for
in those: five hundred names cost no more than one.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

SHORTEST = 8
"""Letters of the shortest name that can be looked for: shorter ones turn up in sealed bytes by chance."""

_LETTERS = re.compile(rb"[A-Za-z]{%d,}" % SHORTEST)
_UTF16 = re.compile(rb"[A-Za-z](?:\0[A-Za-z]){%d,}" % (SHORTEST - 1))
"""Either order of bytes: between two letters there is one zero byte."""
_BASE64 = re.compile(rb"[A-Za-z0-9+/]{%d,}" % (SHORTEST * 4 // 3 + 1))


def names_in(content: bytes, names: Iterable[str]) -> set[str]:
    """Those of the names (ASCII letters, at least SHORTEST of them) that stand in some bytes, in any letter case."""
    runs = [match[0] for match in _LETTERS.finditer(content)]
    runs += [match[0].replace(b"\0", b"") for match in _UTF16.finditer(content)]
    for match in _BASE64.finditer(content):
        for offset in range(4):
            piece = match[0][offset:]
            with suppress(binascii.Error):
                runs += _LETTERS.findall(binascii.a2b_base64(piece[: len(piece) // 4 * 4]))
    text = b" ".join(runs).lower().decode("ascii")
    return {name for name in names if name.lower() in text}


def names_in_files(folder: Path, names: Iterable[str]) -> set[str]:
    """Those of the names that stand in any file under a folder, or in the name of one."""
    wanted = list(names)
    found: set[str] = set()
    for path in folder.rglob("*"):
        found |= names_in(path.name.encode(), wanted)
        if path.is_file():
            found |= names_in(path.read_bytes(), wanted)
    return found
