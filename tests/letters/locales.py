"""How mail programs speak in twenty-five languages (``locales.toml``)."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

NAME = "Robin Example"
ADDRESS = "robin@example.org"


@dataclass(frozen=True)
class Locale:
    """One language's words."""

    code: str
    wrote: tuple[str, ...]
    """Attributions of Gmail, Apple Mail and Thunderbird; ``{n}`` the name, ``{a}`` the address."""
    fields: tuple[str, ...]
    """Outlook's From, Sent, To, Subject."""
    moment: str
    """A date and time as Outlook writes them."""
    forwarded: tuple[str, ...]
    """Lines above a forwarded mail: Apple Mail's and Thunderbird's."""
    original: str
    """The line that stands above a quoted mail."""
    phone: str
    """Apple's footer on a telephone."""
    reply: str
    quoted: str


def _read() -> tuple[Locale, ...]:
    stored = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))["locale"]
    rows = [{key: tuple(value) if isinstance(value, list) else value for key, value in row.items()} for row in stored]
    return tuple(Locale(**row) for row in rows)


LOCALES = _read()
