"""Asking the writer whether her own words may leave as they would: a mail for the organiser to send, or not to."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage
from email.policy import SMTP
from importlib.resources import files

from pyrage.x25519 import Identity

from casefold.actions.casefile import CaseFile
from casefold.actions.part import part_of
from casefold.actions.whois import whois
from casefold.casework import longer
from casefold.config import Config
from casefold.errors import NotAllowed
from casefold.reply.template import subject_of
from casefold.store.case import CaseState
from casefold.store.cases import digest_of
from casefold.store.journal import write
from casefold.store.store import Store

_WHY = "to ask the writer about the words that would leave"


def ask(store: Store, config: Config, identity: Identity, file: CaseFile) -> bytes:
    """The question as a mail that any program opens as a draft; nothing is sent. The case is held until she answers.

    The answer joins the case by its reference. The look at her address is on record. Raises NotAllowed for a case that
    was withdrawn or has no draft, and when its messages name no address.
    """
    case = file.case
    if case.state is CaseState.WITHDRAWN or not file.sheets:
        raise NotAllowed(f"Case {case.id} was withdrawn, or has no draft: there is nothing to ask about.")
    parts = [part_of(sheet, frozenset()) for sheet in file.sheets]
    addresses = [each.address for each in whois(store, identity, case.id, _WHY) if "@" in each.address]
    if not addresses:
        raise NotAllowed(f"The messages of case {case.id} name no address to write to.")
    words = "\n\n".join("\n".join(filter(None, (part.subject.text, part.text.text))) for part in parts)
    text = (files("casefold.actions") / "question.txt").read_text("utf-8")
    mail = EmailMessage(policy=SMTP.clone(max_line_length=None))
    mail["To"] = ", ".join(addresses)
    mail["Subject"] = subject_of(case.id)
    mail["X-Unsent"] = "1"  # Outlook and Thunderbird open it as a draft
    mail.set_content(text.format(campaign=config.campaign.name, reference=case.id, words=words))
    with store.transaction():
        store.cases.save(replace(store.cases.get(case.id), hold=longer(case.hold, "event")))
        write(store.db, "writer asked", case.id, digest=digest_of(parts))
    return bytes(mail)
