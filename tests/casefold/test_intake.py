"""Taking a mail in that answers another one: what is known of that other mail reaches the cleaner."""

from __future__ import annotations

from pathlib import Path

import pytest

from casefold.config import Config
from casefold.intake import Intake, Outcome
from casefold.store import keys
from casefold.store.draftjson import load
from casefold.store.store import Store
from casefold.store.vault import Sealed
from casefold.voices import load_drafter
from ingest.arrival import Form
from pipeline.drafting import Drafter
from pipeline.letter import Label

FIRST = (
    "The officer sent our file to four people who had no business with it.\n"
    "We heard of that a year later, from a letter that was not meant for us."
)
ANSWER = "The council has now said sorry to all of us."
HEAD = "From: Ruth Example <ruth@example.org>\nTo: stories@example.org\nSubject: Re: our file\n"


def taken_in(store: Store, config: Config, campaign: Path, *, reference: str) -> tuple[str, list[Label]]:
    """(what is kept, the labels in order) of a mail with an unmarked quotation of FIRST and an answer below it."""
    intake = Intake(store, config, lambda: load_drafter(config))
    first = f"{HEAD}Message-ID: <first@example.org>\n\n{FIRST}\n"
    quoting = f"Hello again.\n\nOn 3 Jun 2013 at 09:10, Ruth Example <ruth@example.org> wrote:\n\n{FIRST}\n\n{ANSWER}\n"
    second = f"{HEAD}Message-ID: <second@example.org>\nIn-Reply-To: <{reference}>\n\n{quoting}"
    assert intake.take(first.encode(), Form.RFC822) is Outcome.NEW_CASE
    assert intake.take(second.encode(), Form.RFC822) is Outcome.JOINED
    identity = keys.private(config, (campaign / "passphrase").read_text().strip())
    message = max(row["id"] for row in store.db["messages"].rows)
    letter = load(store.vault.get(message, Sealed.DRAFT, identity)).letter
    return letter.kept, [span.label for span in letter.spans]


def test_an_answer_below_an_unmarked_quotation_of_a_stored_mail_is_kept(
    store: Store, config: Config, campaign: Path
) -> None:
    """The mail that is answered is sealed; the hashes of its words prove where the quotation ends."""
    kept, labels = taken_in(store, config, campaign, reference="first@example.org")
    assert [line for line in kept.splitlines() if line] == ["Hello again.", ANSWER]
    assert labels == [Label.KEPT, Label.HEADER, Label.QUOTE, Label.KEPT]


def test_a_mail_that_is_not_in_the_store_proves_nothing(store: Store, config: Config, campaign: Path) -> None:
    """All that stands below the attribution is then folded, and can be unfolded."""
    kept, labels = taken_in(store, config, campaign, reference="elsewhere@example.org")
    assert kept == "Hello again."
    assert labels[-1] is Label.QUOTE


def test_a_run_that_dies_while_models_load_has_tried_nothing(store: Store, config: Config) -> None:
    """Else three short outages would use up the tries of a mail that nothing is wrong with."""

    def dying() -> Drafter:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Intake(store, config, dying).take(f"{HEAD}\n\n{ANSWER}\n".encode(), Form.RFC822)
    assert [(row["state"], row["tries"]) for row in store.db["messages"].rows] == [("sealed", 0)]
