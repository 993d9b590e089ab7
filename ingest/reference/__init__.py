"""Public lists of names, read for the voice that knows them: schools, hospitals, places. The room's door."""

from __future__ import annotations

from ingest.reference.layout import Entry, Kind, UnreadableList
from ingest.reference.list import ReferenceList, read_reference

__all__ = ["Entry", "Kind", "ReferenceList", "UnreadableList", "read_reference"]
