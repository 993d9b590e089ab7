"""The one way out: every text that leaves in any form is handed to a gatekeeper first, which remembers what must not.

A writer asks ``let`` for each cell, heading and file name, writes beside its target as it goes, and calls ``close``
before anything takes its place: one hit, and nothing has been written.
"""

from __future__ import annotations

from casefold.errors import GateClosed
from casefold.export.fresh import Fresh
from casefold.export.gate import Hit, check
from casefold.store.store import Store
from pipeline.pseudonymise import SafeText

_SHOWN = 10
_REMEMBERED = 10_000
"""Short texts (headings, months, codes) that recur in every case and were let through already."""
_SHORT = 120


class Gatekeeper:
    """Reads everything that is about to leave."""

    def __init__(self, store: Store, fresh: Fresh | None = None) -> None:
        self._store = store
        self._fresh = fresh
        self._known: set[tuple[str, str]] = set()
        self.hits: list[Hit] = []

    def let(self, case: str, column: str, text: str) -> str:
        """The text, once it has been read against every known name; ``case`` is ``-`` for what belongs to none."""
        if len(text) <= _SHORT:
            if (case, text) in self._known:
                return text
            if len(self._known) < _REMEMBERED:
                self._known.add((case, text))
        self.hits += check(self._store.register, case, column, text)
        return text

    def let_signed(self, case: str, column: str, signed: SafeText) -> str:
        """The text that a person has signed, read by the detector once more beside the register."""
        found = len(self.hits)
        text = self.let(case, column, signed.text)
        if self._fresh:
            known = self.hits[found:]
            self.hits += [
                hit
                for hit in self._fresh.hits(case, column, signed)
                if not any(hit.start < other.end and other.start < hit.end for other in known)
            ]
        return text

    def close(self) -> None:
        """Raises GateClosed, with cases, columns and places and never a word, when anything was held back."""
        if not self.hits:
            return
        shown = [f"  {hit}" for hit in self.hits[:_SHOWN]]
        more = [f"  and {len(self.hits) - _SHOWN} more"] if len(self.hits) > _SHOWN else []
        head = "Nothing was written: what was about to leave holds what must not."
        told = "Decide about each once, or make its case a draft again to hide it: casefold gate"
        raise GateClosed("\n".join([head, *shown, *more, told]))
