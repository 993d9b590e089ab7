"""What of a message was not read, in a few lines: "2 pictures, not read; attachment 3 (pdf): it is a scan"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from pipeline.draft import Enclosure

_ALIKE = "not read"


def unread_lines(enclosures: Sequence[Enclosure]) -> Iterator[str]:
    """A line that counts what is never read, by kind, and one for each document of which something is missing."""
    reasons = [each.unread or ("" if each.passage else _ALIKE) for each in enclosures]
    counted = Counter(each.kind for each, reason in zip(enclosures, reasons, strict=True) if reason == _ALIKE)
    if counted:
        yield ", ".join(_several(kind, count) for kind, count in counted.items()) + ", not read"
    for each in enclosures:
        if each.unread and each.unread != _ALIKE:
            missing = "not wholly read" if each.passage else "not read"
            yield f"{each.name} ({each.kind}), {missing}: {each.unread}"


def _several(kind: str, count: int) -> str:
    return f"{count} {kind}" if count == 1 else f"{count} {kind}s"
