"""Taking in a message that a person has pasted: the same way as mail, under the name that she gives."""

from __future__ import annotations

from casefold.errors import NotAllowed
from casefold.intake import Intake, Outcome
from casefold.store.journal import write
from ingest.arrival import Form
from ingest.forum.layouts import read_layout
from ingest.forum.saved_page import SavedPage
from ingest.pasted import Pasted, dump

LONGEST = 1_000_000
"""Characters of a pasted message: a long letter has thirty thousand."""


def add(intake: Intake, pasted: Pasted) -> Outcome:
    """Seal and draft it. Raises NotAllowed when there is no text, too much of it, or a whole thread."""
    if not pasted.text.strip():
        raise NotAllowed("There is no text in what was pasted. Nothing was taken in.")
    if len(pasted.text) > LONGEST:
        raise NotAllowed(f"That is longer than {LONGEST} characters. Put it into a file and use: casefold import FILE")
    thread = read_layout(SavedPage("", pasted.text))
    if thread and len(thread.posts) > 1:
        raise NotAllowed(
            f"That is a thread of {len(thread.posts)} posts. Put it into a file and use casefold import, so that each"
            " post keeps its own writer."
        )
    outcome = intake.take(dump(pasted), Form.PASTED)
    with intake.store.transaction():
        write(intake.store.db, "added", outcome=outcome.value, private=int(pasted.private))
    return outcome
