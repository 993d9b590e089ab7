"""Writes compound files (MS-CFB), the container of .doc and .msg, so that tests read real ones."""

from __future__ import annotations

import struct
from collections.abc import Mapping

_SECTOR, _MINI, _CUTOFF = 512, 64, 4096
_END, _FREE, _FAT, _NONE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFF
Tree = Mapping[str, "bytes | Tree"]


class _Writer:
    def __init__(self) -> None:
        self.sectors: list[bytes] = []
        self.fat: list[int] = []
        self.mini = bytearray()
        self.minifat: list[int] = []
        self.entries: list[tuple[str, int, int, int, int, int]] = []  # name, kind, next, child, start, size

    def chain(self, content: bytes) -> int:
        """Store bytes in sectors; the first one's number."""
        if not content:
            return _END
        first = len(self.sectors)
        for at in range(0, len(content), _SECTOR):
            self.sectors.append(content[at : at + _SECTOR].ljust(_SECTOR, b"\0"))
            self.fat.append(len(self.sectors))
        self.fat[-1] = _END
        return first

    def stream(self, content: bytes) -> int:
        """Store a stream where its size belongs."""
        if len(content) >= _CUTOFF or not content:
            return self.chain(content)
        first = len(self.minifat)
        for at in range(0, len(content), _MINI):
            self.mini += content[at : at + _MINI].ljust(_MINI, b"\0")
            self.minifat.append(len(self.minifat) + 1)
        self.minifat[-1] = _END
        return first

    def add(self, tree: Tree) -> int:
        """Add a storage's members; the number of the first, the others hang on it one after the other."""
        following = _NONE
        for name, content in sorted(tree.items(), key=lambda item: (len(item[0]), item[0].upper()), reverse=True):
            if isinstance(content, bytes):
                entry = (name, 2, following, _NONE, self.stream(content), len(content))
            else:
                entry = (name, 1, following, self.add(content), 0, 0)
            self.entries.append(entry)
            following = len(self.entries)
        return following


def compound_file(tree: Tree) -> bytes:
    """A compound file: names to bytes, or to storages of the same kind."""
    writer = _Writer()
    child = writer.add(tree)
    mini = writer.chain(bytes(writer.mini))
    entries = [("Root Entry", 5, _NONE, child, mini, len(writer.mini)), *writer.entries]
    listed = b"".join(_entry(*entry) for entry in entries)
    directory = writer.chain(listed.ljust(-(-len(listed) // _SECTOR) * _SECTOR, b"\0"))
    minifat = b"".join(struct.pack("<I", each) for each in writer.minifat)
    count = -(-len(minifat) // _SECTOR)
    first_minifat = writer.chain(minifat.ljust(count * _SECTOR, b"\xff"))
    tables = 1
    while tables * (_SECTOR // 4) < len(writer.fat) + tables:
        tables += 1
    places = list(range(len(writer.fat), len(writer.fat) + tables))
    fat = writer.fat + [_FAT] * tables
    told = b"".join(struct.pack("<I", each) for each in fat).ljust(tables * _SECTOR, b"\xff")
    head = struct.pack("<8s16xHHHHH6xIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6, 0, tables,
                       directory, 0, _CUTOFF, first_minifat if count else _END, count, _END, 0)  # fmt: skip
    difat = struct.pack("<109I", *places[:109], *[_FREE] * (109 - len(places)))
    return head + difat + b"".join(writer.sectors) + told


def _entry(name: str, kind: int, following: int, child: int, start: int, size: int) -> bytes:
    wide = (name + "\0").encode("utf-16-le")
    head = struct.pack("<64sHBBIII", wide, len(wide), kind, 1, _NONE, following, child)
    return head + bytes(36) + struct.pack("<IQ", start, size)
