"""The certificate of an erasure: what went, when, how it was proved, and what casefold cannot reach."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from casefold.actions.erase import Erased, Plan
from casefold.config import Config
from casefold.store.backups import Backup
from casefold.store.journal import actor, head, now
from casefold.store.store import Store

_HEAD = """\
CERTIFICATE OF ERASURE
Campaign    {campaign}
Done        {now} (UTC), by {actor}
Erased      {what}
Proof       {marks} stretches of bytes of what was erased were looked for in the case store's files:
            {before} stood there before, none does now. The file was written anew and its log cut.
Journal     {head}"""

_KEPT = """\

Kept on purpose
  of each message a keyed hash, and of the writer one of the address, so that none of it is taken in again;
  in the journal the case's number, what was done to it and when."""

_UNREACHED = """\

What casefold cannot reach
  copies on paper, in mail programs and with helpers; backups of whole machines."""


def certificate(store: Store, config: Config, erased: Erased, on_server: str) -> str:
    """The certificate's text. ``on_server`` says what became of the mail on the servers."""
    told = _HEAD.format(
        campaign=config.campaign.name,
        now=now(),
        actor=actor(),
        what=describe(erased.plan, future=False),
        marks=erased.marks,
        before=erased.found_before,
        head=head(store.db),
    )
    return "\n".join(
        [told, *server_lines(on_server), _KEPT, *sent_lines(erased.plan), *backup_lines(store), _UNREACHED]
    )


def describe(plan: Plan, *, future: bool) -> str:
    """What an erasure takes, in words."""
    parts = [f"case {case}" for case in plan.cases]
    parts.append(f"{len(plan.messages)} message{'' if len(plan.messages) == 1 else 's'}")
    rows = ", ".join(f"{count} of {table}" for table, count in sorted(plan.rows.items()))
    lines = [", ".join(parts), f"rows: {rows or 'none'}"]
    stays = "would stay" if future else "stays"
    lines += [f"case {case} {stays}, for others write in it too; its approval falls" for case in plan.shared]
    return "\n            ".join(lines)


def server_lines(on_server: str) -> list[str]:
    """What became of the mail on the servers."""
    return ["", "On the mail servers", f"  {on_server}"]


def sent_lines(plan: Plan) -> list[str]:
    """Exports that carried it already: whoever got one must be told of the erasure (UK GDPR, Article 19)."""
    if not plan.sent:
        return ["", "Exports that carried it: none on record."]
    told = [f"  {each.at}  case {each.case}  to {each.addressee} ({each.format})" for each in plan.sent]
    return ["", "Exports that carried it: ask these to destroy it (UK GDPR, Article 19)", *told]


def backup_lines(store: Store) -> list[str]:
    """Backups on record: each was made before the erasure, and still holds what was erased, sealed."""
    made: list[Backup] = store.backups.all()
    if not made:
        return ["", "Backups that hold it: none on record."]
    told = [f"  {each.made}  {each.path}" for each in made]
    return ["", "Backups that still hold it, sealed: destroy them, and make a new one", *told]


def certificate_path(config: Config, plan: Plan) -> Path:
    """Where the certificate of an erasure is kept: beside the store, in a folder of its own."""
    folder = config.store_path.parent / "certificates"
    folder.mkdir(mode=0o700, exist_ok=True)
    name = plan.cases[0] if len(plan.cases) == 1 else "writer"
    return folder / f"erased-{name}-{datetime.now(UTC):%Y%m%d-%H%M%S}.txt"
