"""``casefold preview``: what would be made of a message, storing nothing and needing no keys."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator

import click

from casefold.cli.messagefile import read_message_file
from casefold.cli.risk import risk_lines, told_level
from casefold.cli.terminal import optional_configuration, showable
from casefold.cli.unread import unread_lines
from casefold.errors import ExitCode
from casefold.forummail import robots_of
from casefold.preview import form
from casefold.voices import load_drafter
from ingest.attachments import read_attachments
from ingest.forum.robots import Robot
from ingest.message import Message
from pipeline.draft import Draft
from pipeline.drafting import Drafter
from pipeline.pseudonymise import pseudonymise

_BATCH = 32
"""Messages read together: the models are several times quicker on many texts than on one."""
_CHARACTERS = 200_000
"""Characters beyond which a batch takes no further message, or long attachments would fill the memory."""


@click.command(
    epilog="\b\nExamples:\n  casefold preview letter.eml\n  casefold preview --json *.eml\n"
    "  cat letter.txt | casefold preview -"
)
@click.argument("files", nargs=-1, required=True, metavar="FILE…", type=click.Path())
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, in the order of the files.")
def preview(files: tuple[str, ...], as_json: bool) -> None:  # noqa: FBT001 - click's own call
    """Show what casefold would make of each FILE (.eml or plain text; - is standard input).

    Nothing is stored. With --json a file that cannot be read gets an object with "error", and the exit code is 0;
    without it the code is 1 then.
    """
    config = optional_configuration()
    robots = robots_of(config) if config else ()
    failed = False
    for file, outcome in _previews(load_drafter(config), files, robots):
        if as_json:
            told = {"file": file, "error": outcome} if isinstance(outcome, str) else form(file, outcome)
            click.echo(json.dumps(told, ensure_ascii=False))
        elif isinstance(outcome, str):
            failed = True
            click.echo(f"casefold: {file}: {outcome}", err=True)
        else:
            _print(file, outcome)
    if failed:
        sys.exit(ExitCode.FAILED)


def _previews(drafter: Drafter, files: tuple[str, ...], robots: tuple[Robot, ...]) -> Iterator[tuple[str, Draft | str]]:
    """Each file with its draft, or with the sentence that says why there is none."""
    for batch in _batches(files, robots):
        drafts = iter(_drafts(drafter, [each for _, each in batch if isinstance(each, Message)]))
        for name, each in batch:
            yield name, each if isinstance(each, str) else next(drafts)


def _batches(files: tuple[str, ...], robots: tuple[Robot, ...]) -> Iterator[list[tuple[str, Message | str]]]:
    """Files with their messages, or the sentences that say why there is none, in batches."""
    batch: list[tuple[str, Message | str]] = []
    length = 0
    for name in files:
        read = _with_attachments(read_message_file(name, robots))
        batch.append((name, read))
        length += _length(read) if isinstance(read, Message) else 0
        if len(batch) >= _BATCH or length > _CHARACTERS:
            yield batch
            batch, length = [], 0
    yield batch


def _length(message: Message) -> int:
    attached = sum(len(each.reading.text) for each in message.attachments if each.reading)
    return len(message.plain) + len(message.html) + attached


def _with_attachments(message: Message | str) -> Message | str:
    return message if isinstance(message, str) else read_attachments(message)


def _drafts(drafter: Drafter, messages: list[Message]) -> list[Draft | str]:
    """The drafts of a batch; when one message breaks it, each on its own, so that one bad message stops no other."""
    try:
        return list(drafter.preview(messages))
    except Exception:  # whichever message it was, reading them one by one finds it
        return [_one(drafter, message) for message in messages]


def _one(drafter: Drafter, message: Message) -> Draft | str:
    try:
        return drafter.preview([message])[0]
    except Exception as problem:  # its text is left out: it may quote the message
        return f"could not be drafted: {type(problem).__name__}"


def _print(file: str, draft: Draft) -> None:
    click.secho(f"{file}: {draft.triage.kind.value}", bold=True)
    for hit in draft.categories:
        click.echo(f"  {hit.id} ({hit.score:.2f}{'' if hit.calibrated else ', uncalibrated'})")
    for each in draft.set_aside:
        click.echo(f"  not counted: {each.id}, {each.why.value}")
    told = f"consent {draft.triage.consent.value}" + (f", hold {draft.triage.hold}" if draft.triage.hold else "")
    click.echo(f"  {told}")
    for passage in (draft.subject, draft.body):
        if passage.text:
            click.echo(f"\n{showable(pseudonymise(passage).text)}")
    for enclosure in draft.enclosures:
        if enclosure.passage and enclosure.passage.text:
            click.secho(f"\n{enclosure.name} ({enclosure.kind})", bold=True)
            click.echo(showable(pseudonymise(enclosure.passage).text))
    for line in unread_lines(draft.enclosures):
        click.echo(f"\n{line}")
    click.echo(f"\n  Risk {told_level([draft])}")
    for line in risk_lines(draft):
        click.echo(f"  {line}")
    click.echo()
