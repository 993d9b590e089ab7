"""Why a message is not acknowledged. In doubt it is not: silence harms nobody, and an answer may.

RFC 3834, section 2, says which mail no machine may answer; the rest protects people: an answer to a forged sender, to a
mailbox that others read, or in fixed words to somebody in need, does harm.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import Enum

from casefold.config import Config
from casefold.proof import Proof, Verdict
from casefold.reply.addressed import plain
from casefold.store.case import Case, CaseState
from ingest.message import Automatic, Channel, Message
from pipeline.draft import NEVER_ANSWERED, Attention, Draft, Kind

_ROLES = re.compile(
    r"(?:mailer-daemon|postmaster|no-?_?\.?reply|do-?_?not-?_?reply|bounces?|listserv|majordomo|owner-.*|.*-owner"
    r"|.*-request|bounces?[-+].*|.*-bounces?)(?:\+.*)?",
)
"""Local parts behind which no person sits (RFC 3834, 2; RFC 2142)."""
_NEVER = NEVER_ANSWERED | {Attention.CONSENT_REFUSED}
"""Who refuses any use is not told what will happen to her story next."""
_KINDS = frozenset({Kind.AUTO_REPLY, Kind.SPAM, Kind.WITHDRAWAL})


class Withheld(Enum):
    """Why no acknowledgement is due."""

    MACHINE = "a machine or a list sent it"
    FORUM = "it came by a forum"
    NO_ADDRESS = "its From has no single address that can be answered"
    OWN = "it is from the campaign itself"
    ROLE = "nobody reads at its address"
    FORGED = "its From address failed the checks"
    ELSEWHERE = "answers to it would go to another address than its From"
    NOT_TO_US = "it was not sent to an address of the campaign"
    KIND = "it is an automatic reply, an advertisement, or takes a story back"
    PERSON = "a person must answer it: safety, a threat, a complaint, a withdrawal or a refusal"
    ANSWER = "it answers an acknowledgement, or names its case already"
    OLD = "it was sent too long ago"
    RECENT = "its writer was sent one within a day"
    CASE = "its case is withdrawn, rejected or gone"


@dataclass(frozen=True, slots=True)
class Arrived:
    """A message that has just made or joined a case."""

    number: int
    """Its id in the ledger."""
    case: Case
    """The case as it is now."""
    message: Message = field(repr=False)
    draft: Draft = field(repr=False)
    proof: Proof
    said: datetime
    """When it was sent, UTC; at the latest when it arrived."""


def ground(arrived: Arrived, config: Config) -> Withheld | None:
    """Why this message is not acknowledged, as far as it and its case tell; ``None`` when it may be."""
    found = _of_headers(arrived.message, config) or _of_origin(arrived, config)
    if found:
        return found
    triage = arrived.draft.triage
    if triage.kind in _KINDS:
        return Withheld.KIND
    if _NEVER & set(triage.attention):
        return Withheld.PERSON
    if datetime.now(UTC) - arrived.said > timedelta(days=config.reply.max_age):
        return Withheld.OLD
    return of_case(arrived.case)


def of_case(case: Case) -> Withheld | None:
    """Why nothing about this case is acknowledged, as it stands: what one of its messages says holds for all."""
    if _NEVER & set(case.attention):
        return Withheld.PERSON
    return Withheld.CASE if case.state in (CaseState.WITHDRAWN, CaseState.REJECTED) else None


def own_addresses(config: Config) -> frozenset[str]:
    """The campaign's addresses, in lower case."""
    names = [account.username for account in config.imap]
    return frozenset(each.lower() for each in (*names, config.reply.sender, *config.reply.addresses) if each)


def _of_headers(message: Message, config: Config) -> Withheld | None:
    if message.channel is not Channel.MAIL or message.place is not None:
        return Withheld.FORUM
    told = message.answering
    if message.automatic is not Automatic.NO or told.unwelcome or told.return_path == "":
        return Withheld.MACHINE
    address = message.sender.address if message.sender else ""
    if told.authors != 1 or not plain(address):
        return Withheld.NO_ADDRESS
    if address in own_addresses(config):
        return Withheld.OWN
    return Withheld.ROLE if _ROLES.fullmatch(address.partition("@")[0]) else None


def _of_origin(arrived: Arrived, config: Config) -> Withheld | None:
    """An answer goes to From, and only where nothing says that the writer is, or wants answers, elsewhere.

    The envelope's sender differs where a forwarder or a service stands between; then the proof of From must serve.
    """
    message, told = arrived.message, arrived.message.answering
    if arrived.proof.verdict is Verdict.FAILED:
        return Withheld.FORGED
    moved = told.return_path is not None and message.sender and told.return_path != message.sender.address
    if told.elsewhere or (moved and arrived.proof.verdict is not Verdict.PROVED):
        return Withheld.ELSEWHERE
    named = {each.address for each in message.recipients}
    return None if named & own_addresses(config) else Withheld.NOT_TO_US
