"""What a mail's headers say about being answered by a machine (RFC 3834, 2; RFC 2369; RFC 2919).

Only an answer needs this: a list's or a robot's mail is read like any other.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

_LIST = ("list-id", "list-post", "list-help", "list-subscribe", "list-unsubscribe", "list-owner", "mailing-list")
_MANY = frozenset({"bulk", "list", "junk", "auto_reply"})
_ANGLED = re.compile(r"<([^<>]*)>")


@dataclass(frozen=True, slots=True)
class Answering:
    """Who would get an answer, and whether one is unwelcome."""

    return_path: str | None = field(default=None, repr=False)
    """The envelope's sender in lower case, as the last server wrote it down; empty for the null path, ``None`` when no
    server did."""
    elsewhere: bool = False
    """Whether Reply-To names another address than From."""
    authors: int = 1
    """How many addresses From names."""
    unwelcome: bool = False
    """A list's mail, mail in bulk, or mail that asks for no automatic answer."""


def read_answering(values: Callable[[str], list[str]], senders: list[str], reply_to: list[str]) -> Answering:
    """What the headers say; ``values`` gives a header's raw values by its name in lower case."""
    paths = values("return-path")
    return Answering(
        return_path=_path(paths[0]) if paths else None,
        elsewhere=bool(set(filter(None, reply_to)) - set(senders)),
        authors=len(set(filter(None, senders))),
        unwelcome=any(any(map(str.strip, values(name))) for name in _LIST)
        or any(value.strip().lower() in _MANY for value in values("precedence"))
        or any(_no(value) for value in values("auto-submitted"))
        or any(_suppresses(value) for value in values("x-auto-response-suppress")),
    )


def _path(value: str) -> str:
    found = _ANGLED.search(value)
    return (found[1] if found else value).strip().lower()


def _no(value: str) -> bool:
    """Any value but ``no`` says that a machine wrote it (RFC 3834, 5)."""
    return value.partition(";")[0].partition("(")[0].strip().lower() not in ("", "no")


def _suppresses(value: str) -> bool:
    """Exchange's own header ([MS-OXCMAIL]); ``DR`` and the like suppress receipts and reports only."""
    return bool({word.strip().lower() for word in value.split(",")} & {"all", "oof", "autoreply"})
