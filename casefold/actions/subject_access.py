"""Everything that is held about one contributor, as files that she can read (UK GDPR, article 15)."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.resources import files
from io import BytesIO

from pyrage.x25519 import Identity

from casefold.actions.casefile import CaseFile, ConsentLine, Sheet, open_case
from casefold.actions.erase import sent_of
from casefold.config import Config
from casefold.errors import NotAllowed
from casefold.store.journal import now, write
from casefold.store.senderjson import load_sender
from casefold.store.store import Store
from casefold.store.vault import Sealed
from ingest.arrival import Form
from pipeline.pseudonymise import pseudonymise

_ENDINGS = {Form.RFC822: "eml"}
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Pack:
    """What is held about one contributor."""

    content: bytes = field(repr=False)
    """A zip file."""
    cases: tuple[str, ...]
    messages: int
    others: int
    """Messages of these cases that others wrote, and that are not in it."""


def pack(store: Store, config: Config, identity: Identity, case_id: str, address: str = "") -> Pack:
    """All that is held about the writer of a case, in all cases. The making of it is on record.

    Raises NotAllowed for a case of several writers when no address says which, and for an address that does not write
    in it.
    """
    case = store.cases.get(case_id)
    writer = _writer(store, case.id, address)
    hers = {message for message, _ in store.ledger.of_writer(writer)} if writer else set()
    cases = [row["case_id"] for row in store.db.table("writers").rows_where("hash = ?", [writer])] if writer else []
    cases = sorted({case.id, *cases})
    told: dict[str, bytes] = {}
    others = 0
    for each in cases:
        file = open_case(store, identity, each)
        mine = [entry.id for entry in store.ledger.of_case(each) if not hers or entry.id in hers]
        others += len(store.ledger.of_case(each)) - len(mine)
        told[f"{each}/case.txt"] = _of_case(store, file).encode()
        for message in mine:
            told |= {f"{each}/{name}": content for name, content in _of_message(store, identity, file, message)}
    loose = sorted(hers - {entry.id for each in cases for entry in store.ledger.of_case(each)})
    for message in loose:
        told |= {f"no case/{name}": content for name, content in _raw(store, identity, message)}
    readme = (files("casefold.actions") / "subject_access.txt").read_text("utf-8")
    told["READ ME.txt"] = readme.format(
        campaign=config.campaign.name,
        day=now()[:10],
        addressees=", ".join(config.campaign.addressees),
        notice=config.campaign.privacy_notice or "ask the campaign",
        raw=f"{config.retention.raw_days} days after sign-off" if config.retention.raw_days else "until it is erased",
        cases=", ".join(cases),
    ).encode()
    with store.transaction():
        write(store.db, "subject access", case.id, cases=cases, messages=len(hers))
    return Pack(_zipped(told), tuple(cases), len(hers), others)


def _writer(store: Store, case: str, address: str) -> str:
    """The keyed hash of the contributor; empty for a case whose messages name nobody."""
    marks = [row["hash"] for row in store.db.table("writers").rows_where("case_id = ?", [case])]
    if address:
        mark = store.tombstones.writer(address.strip())
        if mark not in marks:
            raise NotAllowed(f"Nobody with this address writes in case {case}.")
        return mark
    if len(marks) > 1:
        raise NotAllowed(
            f"Case {case} has {len(marks)} writers, and each may see her own messages alone. Say whose with --writer,"
            " and give the address on standard input."
        )
    return marks[0] if marks else ""


def _of_case(store: Store, file: CaseFile) -> str:
    case = file.case
    lines = [
        f"Case {case.id}: {case.state.value}, {case.kind.value}",
        f"First message sent: {case.sent or 'not known'}",
        f"Made: {case.created}; last changed: {case.changed}",
        f"Issues: {', '.join(name for name, _ in case.categories) or 'none'}",
        f"Consent on record: {case.consent.value}; for: {', '.join(case.addressees) or 'nobody'}",
        f"On hold: {case.hold or 'no'}",
        f"Signed off: {f'{case.signed} by {case.signed_by}' if case.signed else 'no'}",
        f"Reasons to look at it first: {'; '.join(each.value for each in case.attention) or 'none'}",
        f"What could single the family out: {'; '.join(why.value for why, _ in case.risks) or 'nothing was found'}",
        "",
        "Consent, as it was understood:",
        *map(_consent, file.consents),
        "",
        "Clocks:",
        *(f"  {clock.kind.value}, from {clock.started} to {clock.due}" for clock in store.clocks.of_case(case.id)),
        "",
        "Who has got it:",
        *(f"  {sent.at}: {sent.addressee}, as {sent.format}" for sent in sent_of(store, {case.id})),
        "",
        "What was done with it:",
        *(_journal(store, case.id)),
    ]
    return "\n".join(lines) + "\n"


def _consent(line: ConsentLine) -> str:
    change = f"{line.entry.before.value} -> {line.entry.after.value}"
    return f"  {line.entry.at}: {change} {' '.join(line.sentences)}".rstrip()


def _journal(store: Store, case: str) -> Iterator[str]:
    for row in store.db.table("journal").rows_where("case_id = ?", [case], order_by="id"):
        yield f"  {row['at']} {row['actor']}: {row['verb']}"


def _of_message(store: Store, identity: Identity, file: CaseFile, message: int) -> Iterator[tuple[str, bytes]]:
    yield from _raw(store, identity, message)
    sheet = next((each for each in file.sheets if each.message == message), None)
    if sheet:
        yield f"message {message}, as it would leave.txt", _leaving(sheet).encode()
        yield f"message {message}, what was replaced.txt", _replaced(sheet).encode()
    if store.vault.has(message, Sealed.SENDER):
        sender = load_sender(store.vault.get(message, Sealed.SENDER, identity))
        yield f"message {message}, sender.txt", f"{sender.name} {sender.address}\n".encode()


def _raw(store: Store, identity: Identity, message: int) -> Iterator[tuple[str, bytes]]:
    entry = store.ledger.entry(message)
    if store.vault.has(message, Sealed.RAW):
        ending = _ENDINGS.get(entry.form, "json")
        yield f"message {message}, as it came.{ending}", store.vault.get(message, Sealed.RAW, identity)


def _leaving(sheet: Sheet) -> str:
    return "\n\n".join(pseudonymise(passage).text for _, passage in sheet.passages if passage.text) + "\n"


def _replaced(sheet: Sheet) -> str:
    pairs = {
        (placed.pseudonym, " ".join(passage.text[placed.mention.start : placed.mention.end].split()))
        for _, passage in sheet.passages
        for placed in passage.placed
    }
    return "".join(f"{pseudonym}: {surface}\n" for pseudonym, surface in sorted(pairs))


def _zipped(told: dict[str, bytes]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as pack_file:
        for name in sorted(told):
            entry = zipfile.ZipInfo(name, _ZIP_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            pack_file.writestr(entry, told[name])
    return out.getvalue()
