"""``casefold show``: a draft, read by the person who holds the passphrase."""

from __future__ import annotations

import re

import click
from pyrage.x25519 import Identity

from casefold.actions.casefile import CaseFile, Sheet, open_case
from casefold.actions.join import open_waiting
from casefold.actions.merge import suggestions
from casefold.categorylist import counted, load_categories, marked
from casefold.cli.consent import print_consents
from casefold.cli.risk import risk_lines, told_level
from casefold.cli.stretch import stretch
from casefold.cli.terminal import configuration, showable, unlocked, with_passphrase
from casefold.cli.unread import unread_lines
from casefold.proof import Proof
from casefold.store.pen import Waiting
from casefold.store.store import Store, open_store
from models.categories import Categories
from pipeline.draft import NEVER_ANSWERED, Evidence
from pipeline.letter import Label
from pipeline.pseudonymise import pseudonymise

_NUMBER = re.compile(r"[0-9]{1,9}")
"""A message's; a case id is never all figures."""


@click.command(
    epilog="\b\nExamples:\n  casefold show K7WQ\n  casefold show K7WQ --original\n  casefold show K7WQ --folded\n"
    "  casefold show K7WQ B2BB\n"
    "  casefold show 12   (a message of casefold list --holding)"
)
@click.argument("cases", nargs=-1, required=True, metavar="CASE…")
@click.option("--original", is_flag=True, help="Show each text before and after pseudonymising.")
@click.option("--folded", is_flag=True, help="Show also what cleaning folded away, with the rule.")
@with_passphrase
def show(cases: tuple[str, ...], passphrase_file: str | None, *, original: bool, folded: bool) -> None:
    """Read the draft of each CASE, or of a message in the holding pen by its number.

    The passphrase is asked for once, however many there are.
    """
    config = configuration()
    categories = load_categories(config)
    identity = unlocked(config, passphrase_file)
    with open_store(config) as store:
        for place, case in enumerate(cases):
            if place:
                click.echo()
            if _NUMBER.fullmatch(case):
                _show_waiting(store, identity, int(case), original=original, folded=folded)
            else:
                _show_case(store, identity, case, categories, original=original, folded=folded)


def _show_waiting(store: Store, identity: Identity, message: int, *, original: bool, folded: bool) -> None:
    waiting, sheet = open_waiting(store, identity, message)
    _print_waiting(waiting, sheet.proof)
    _print_sheet(sheet, original=original)
    if folded:
        _print_folded(sheet)


def _show_case(
    store: Store, identity: Identity, case: str, categories: Categories, *, original: bool, folded: bool
) -> None:
    opened = open_case(store, identity, case)
    print_case(opened, categories, original=original, folded=folded)
    for clock in store.clocks.running(opened.case.id):
        click.secho(f"\nA {clock.kind.value} received on {clock.started} is to be answered by {clock.due}", fg="red")
    for each in store.pen.suggesting(opened.case.id):
        click.secho(f"\nMessage {each.message} waits, and may belong here: casefold show {each.message}", fg="yellow")


def print_case(opened: CaseFile, categories: Categories, *, original: bool, folded: bool = False) -> None:
    """Print an opened case to standard output, its issues as today's list of categories has them."""
    case = opened.case
    _line("Case", f"{case.id}, {case.state.value}, {case.kind.value}")
    _line(
        "Issues", ", ".join(marked(categories, *each) for each in counted(categories, case.categories)) or "none found"
    )
    _line("Consent", f"{case.consent.value} on record; the latest mail reads {case.consent_read.value}")
    if opened.consents:
        click.echo("Consent record:")
        print_consents(opened.consents)
    if case.hold:
        _line("Hold", case.hold)
    _line("Risk", told_level(sheet.draft for sheet in opened.sheets))
    if case.attention:
        _line("Look first", "; ".join(each.value for each in case.attention))
    for pair in suggestions(opened):
        click.secho(f"{'Same?':<12}{pair} (casefold merge)", fg="yellow")
    for number, sheet in enumerate(opened.sheets, 1):
        when = f", {sheet.sent[:16].replace('T', ' ')}" if sheet.sent else ""
        click.secho(
            f"\nMessage {number} of {len(opened.sheets)}, number {sheet.message}{when}: {sheet.proof}", bold=True
        )
        _print_sheet(sheet, original=original)
        if folded:
            _print_folded(sheet)


def _print_waiting(waiting: Waiting, proof: Proof) -> None:
    _line("Message", f"{waiting.message}, {waiting.kind.value}, waits: {waiting.ground.value}")
    for suggestion in waiting.suggestions:
        _line("Perhaps", f"{suggestion} (casefold join {waiting.message} {suggestion.case})")
    _line("From", str(proof))
    _line("Or", f"a case of its own (casefold join {waiting.message} --new)")


def _line(name: str, told: str) -> None:
    click.echo(f"{name + ':':<12}{told}")


def _print_sheet(sheet: Sheet, *, original: bool) -> None:
    kinds = {each.name: f" ({each.kind})" for each in sheet.draft.enclosures}
    for place, passage in sheet.passages:
        name = place + kinds.get(place, "")
        if not passage.text:
            continue
        if original:
            click.secho(f"--- {name}, as it was sent", dim=True)
            click.echo(showable(passage.text))
            click.secho(f"--- {name}, as it would leave", dim=True)
        else:
            click.secho(f"--- {name}", dim=True)
        click.echo(showable(pseudonymise(passage).text))
        for doubt in passage.doubts:
            click.secho(f"    doubtful: {showable(passage.text[doubt.start : doubt.end])} ({doubt.why})", fg="yellow")
    triage = sheet.draft.triage
    record = [
        *(
            (f"consent ({', '.join(triage.addressees)})" if triage.addressees else "consent", each)
            for each in triage.consent_words
        ),
        *(("hold", each) for each in triage.hold_words),
        *((each.reason.value, each.words) for each in triage.attention_words if each.reason in NEVER_ANSWERED),
    ]
    for what, evidence in record:
        click.secho(f"    {what}: {_words(sheet, evidence)}", fg="cyan")
    for hit in sheet.draft.categories:
        for evidence in hit.evidence:
            where = f" in {evidence.enclosure}" if evidence.enclosure else ""
            click.secho(f"    {hit.id}{where}: {_words(sheet, evidence)}", fg="green")
    for aside in sheet.draft.set_aside:
        click.secho(f"    not counted, {aside.why.value}: {aside.id}: {_words(sheet, aside.evidence)}", dim=True)
    for line in unread_lines(sheet.draft.enclosures):
        click.echo(f"    {line}")
    for line in risk_lines(sheet.draft):
        click.secho(f"    {line}", fg="magenta")


def _words(sheet: Sheet, evidence: Evidence) -> str:
    """As they would leave: whoever wants them as they were sent asks for the original."""
    return showable(stretch(sheet.draft.passages.get(evidence.enclosure), evidence.start, evidence.end))


def _print_folded(sheet: Sheet) -> None:
    letter = sheet.draft.letter
    for span in letter.spans:
        text = letter.text[span.start : span.end].strip()
        if span.label is not Label.KEPT and text:
            click.secho(f"--- folded as {span.label.value} by {span.rule} ({span.confidence:.2f})", dim=True)
            click.echo(showable(text))
