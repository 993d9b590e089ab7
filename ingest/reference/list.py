"""A reference list in a file: CSV in the registers' encodings, as it is, gzipped or zipped, or plain lines."""

from __future__ import annotations

import csv
import gzip
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

from ingest.reference.layout import HEADLESS, Entry, Kind, Layout, UnreadableList, layout_of

_LARGEST = 1 << 30
"""Bytes of text that one file may hold when it is unpacked; the largest register is a tenth of it."""
_LONGEST_NAME = 160
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_SEPARATORS = "¬\t;|,"
_PLAIN = "a plain list"


@dataclass(frozen=True, slots=True)
class ReferenceList:
    """The names of one file, each once, in order."""

    title: str
    kind: Kind
    licence: str
    published: date
    """When the file was written, as far as it tells."""
    sha256: str
    """Of the file's bytes, hex."""
    names: tuple[str, ...]


def read_reference(path: Path, *, kind: Kind | None = None, column: str = "", title: str = "") -> ReferenceList:
    """Read a file of names. Raises UnreadableList when its layout is unknown and ``kind`` does not say what it holds.

    ``kind`` and ``column`` are for lists of one's own: what they hold, and which column holds it. A register is
    known by its header.
    """
    try:
        raw = path.read_bytes()
        published = datetime.fromtimestamp(path.stat().st_mtime, UTC).date()
    except OSError as problem:
        raise UnreadableList(f"{path} cannot be read: {problem.strerror}.") from None
    layout: Layout | None = None
    entries: dict[str, None] = {}
    for text in _texts(raw, path):
        layout, found = _entries(text, path, kind, column)
        entries.update(dict.fromkeys(entry.name for entry in found))
    if not entries:
        raise UnreadableList(f"{path} holds no names that casefold can read. Nothing was changed.")
    known = layout if layout and not column else None
    wanted = known.kind if known else kind
    assert wanted is not None  # noqa: S101 - _entries refuses a list without a kind
    return ReferenceList(
        title or (known.title if known else path.name),
        wanted,
        known.licence if known else "",
        published,
        sha256(raw).hexdigest(),
        tuple(entries),
    )


def _texts(raw: bytes, path: Path) -> Iterator[str]:
    if raw[:4] == b"PK\x03\x04":
        yield from _zipped(raw, path)
    elif raw[:2] == b"\x1f\x8b":
        try:
            with gzip.open(io.BytesIO(raw)) as packed:
                yield _decoded(_bounded(packed.read(_LARGEST + 1), path))
        except (OSError, EOFError):
            raise UnreadableList(f"{path} is a damaged gzip file. Fetch it again.") from None
    else:
        yield _decoded(_bounded(raw, path))


def _zipped(raw: bytes, path: Path) -> Iterator[str]:
    """The tables of an archive: every .csv in a folder of data, as OS Open Names comes, or every .csv there is."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            tables = sorted(name for name in archive.namelist() if name.lower().endswith(".csv"))
            inner = [name for name in tables if "/data/" in f"/{name.lower()}"]
            for name in inner or tables:
                with archive.open(name) as member:
                    yield _decoded(_bounded(member.read(_LARGEST + 1), path))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError):
        raise UnreadableList(f"{path} is a damaged or locked zip file. Fetch it again.") from None


def _bounded(raw: bytes, path: Path) -> bytes:
    if len(raw) > _LARGEST:
        raise UnreadableList(f"{path} is larger than any register is. Nothing was read.")
    return raw


def _decoded(raw: bytes) -> str:
    """UTF-8 where it is that, else Windows-1252, in which the schools' register and NHS Choices are written."""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")


def _entries(text: str, path: Path, kind: Kind | None, column: str) -> tuple[Layout | None, Iterable[Entry]]:
    first = text[: text.find("\n") if "\n" in text else len(text)].rstrip("\r")
    separator = max(_SEPARATORS, key=lambda sign: (first.count(sign), sign == ","))
    lines = io.StringIO(text, newline="")
    headless = next(
        (columns for columns, least, begins in HEADLESS if first.count(",") + 1 >= least and begins.match(first)), None
    )
    if headless is not None:
        layout = layout_of(headless)
        assert layout is not None  # noqa: S101 - a test holds the tables to each other
        return layout, _rows(csv.reader(lines), headless, layout.names, layout)
    header = next(csv.reader([first], delimiter=separator), [])
    layout = layout_of(header)
    if column:
        if column.lower() not in [each.strip().lower() for each in header]:
            raise UnreadableList(f"{path} has no column {column!r}. It has: {', '.join(header[:20])}.")
        if kind is None:
            raise UnreadableList(
                f"Say what the column {column!r} of {path} holds: --kind school, health, place or name."
            )
        return layout, _table(lines, separator, (column.lower(),), None)
    if layout:
        return layout, _table(lines, separator, layout.names, layout)
    if first.count(separator) and kind is None:
        raise UnreadableList(
            f"{path} is laid out like no register that casefold knows. If it is a list of your own, say which column "
            "holds the names and what they are: --column NAME --kind school."
        )
    if kind is None:
        raise UnreadableList(f"{path} looks like {_PLAIN}. Say what it holds: --kind school, health, place or name.")
    return None, (Entry(name) for line in text.splitlines() if (name := _clean(line)))


def _table(lines: io.StringIO, separator: str, names: Sequence[str], layout: Layout | None) -> Iterator[Entry]:
    reader = csv.reader(lines, delimiter=separator)
    header = [re.sub(r"^(place|lad)\d\d", r"\1##", each.strip().lower()) for each in next(reader, [])]
    yield from _rows(reader, header, names, layout)


def _rows(
    reader: Iterable[list[str]], header: Sequence[str], names: Sequence[str], layout: Layout | None
) -> Iterator[Entry]:
    for cells in reader:
        row = dict(zip(header, cells, strict=False))
        if layout is None or layout.keeps(row):
            for column in names:
                name = _clean(row.get(column, ""))
                if name:
                    yield Entry(name)


def _clean(cell: str) -> str:
    """One name; empty when it is none, or when a letter of it was lost on the way ("T? Dan Y Coed")."""
    name = " ".join(cell.split()).strip("\"' ")
    if _CYRILLIC.search(name):
        # a copy that was read as Windows-1251 where it was Windows-1252: "Sir Gвr" is "Sir Gâr"
        name = name.encode("cp1251", errors="ignore").decode("cp1252", errors="ignore")
    lost = "?" in name or "\ufffd" in name
    return "" if lost or len(name) > _LONGEST_NAME or not any(sign.isalpha() for sign in name) else name
