"""A store with its intake and the organiser's key, and the mails of one invented writer."""

from __future__ import annotations

import json

from pyrage.x25519 import Identity

from casefold.actions import state
from casefold.config import Config
from casefold.export.selection import select
from casefold.intake import Intake, Outcome
from casefold.store.cases import Part
from casefold.store.store import Store
from ingest.arrival import Form
from pipeline.draft import Consent
from pipeline.drafting import Drafter
from pipeline.passage import Passage
from pipeline.pseudonymise import pseudonymise

STORY = "My son Bartholomew was discussed at a panel and nobody told us. They refused to show us the minutes."
MORE = "I forgot to say: the school told Bartholomew about it before we heard."
TAKE_BACK = "I have changed my mind. Please delete my story and everything I sent you."


def mail(sender: str, body: str, number: int = 0, subject: str = "Our story", answers: str = "") -> bytes:
    reference = f"In-Reply-To: <{answers}@example.com>\r\n" if answers else ""
    return (
        f"From: Ruth Example <{sender}@example.com>\r\nTo: stories@example.org\r\nSubject: {subject}\r\n"
        f"Date: Mon, 03 Jun 2013 21:{number:02}:00 +0100\r\nMessage-ID: <{sender}{number}@example.com>\r\n"
        f"{reference}\r\n{body}\r\n"
    ).encode()


class Desk:
    """A store with its intake and the organiser's key."""

    def __init__(self, store: Store, config: Config, identity: Identity, drafter: Drafter) -> None:
        self.store, self.config, self.identity = store, config, identity
        self.intake = Intake(store, config, lambda: drafter)

    def take(self, raw: bytes) -> Outcome:
        return self.intake.take(raw, Form.RFC822)

    def approve(self) -> str:
        """Sign the only case off, as it stands, for the ICO."""
        (case,) = self.store.cases.all()
        state.consent(self.store, self.config, case.id, Consent.ANONYMISED, ())
        with self.store.transaction():
            part = Part(1, pseudonymise(Passage("s")), pseudonymise(Passage("t")))
            self.store.cases.approve(self.store.cases.get(case.id), [part], "organiser")
        assert [each.case.id for each in select(self.store, "ICO").cases] == [case.id]
        return case.id

    def journal(self) -> list[tuple[str, str, dict[str, object]]]:
        return [(row["verb"], row["case_id"], json.loads(row["detail"])) for row in self.store.db["journal"].rows]
