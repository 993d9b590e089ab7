"""``casefold approve``: read, decide about every doubtful word, sign."""

from __future__ import annotations

import sys
from collections.abc import Callable

import click
from pyrage.x25519 import Identity

from casefold.actions.approve import Question, kept, questions, sign, wanted
from casefold.actions.casefile import CaseFile, open_case
from casefold.actions.edit import Change, edit
from casefold.actions.steps import hidden
from casefold.categorylist import load_categories
from casefold.cli.show import print_case
from casefold.cli.terminal import configuration, showable, unlocked, with_passphrase
from casefold.errors import NotAllowed
from casefold.store import keys
from casefold.store.case import CaseState
from casefold.store.journal import acting
from casefold.store.store import Store, open_store
from pipeline.mention import MentionType

_KEEP, _STOP = "keep", "stop"
_CHOICES = [_KEEP, *(kind.value for kind in MentionType if kind is not MentionType.WORDS), _STOP]


@click.command(epilog="\b\nExamples:\n  casefold approve K7WQ\n  casefold approve K7WQ --keep-doubtful")
@click.argument("case")
@click.option(
    "--keep-doubtful",
    is_flag=True,
    help="You have read the draft and let every doubtful word stand. Names that were confirmed before are still asked.",
)
@click.option("--yes", is_flag=True, help="You have read the draft: sign without being asked, where no terminal is.")
@with_passphrase
def approve(case: str, passphrase_file: str | None, *, keep_doubtful: bool, yes: bool) -> None:
    """Sign CASE off: the text that is shown, and no other, becomes readable and may be exported.

    Each doubtful word is asked about first. Answer keep, or what it is (child, school, place …) to hide it wherever it
    stands in the case. What was decided is kept when you stop.
    """
    config = configuration()
    categories = load_categories(config)  # a list that is wrong is told before anybody has worked for it
    identity = unlocked(config, passphrase_file)
    with open_store(config) as store:
        file = open_case(store, identity, case)
        signer = keys.holder_name(config, identity)
        with acting(signer):
            file = _decide_all(store, identity, file, keep_doubtful=keep_doubtful)
        print_case(file, categories, original=False)
        if sys.stdin.isatty():
            click.confirm("\nSign this text off?", abort=True, err=True)
        elif not (yes or keep_doubtful):
            raise NotAllowed(f"Nobody is there to sign case {case}. In a terminal you are asked; else say --yes.")
        with acting(signer), store.transaction():
            signed = sign(store, config, file, signer)
        suggested = store.pen.suggesting(signed.id)
    if signed.state is not CaseState.APPROVED:
        click.echo(
            f"\n{signed.id} has your signature. It wants {wanted(config, signed)}: another reviewer must sign it too.",
            err=True,
        )
        return
    covered = f" for {', '.join(signed.addressees)}" if signed.addressees else ""
    click.echo(f"\n{signed.id} is approved. Consent: {signed.consent.value}{covered}.", err=True)
    if not signed.addressees:
        click.echo(f"It is not exported until consent is on record: casefold consent {signed.id} anonymised", err=True)
    for each in suggested:
        click.echo(f"Message {each.message} waits, and may belong to it: casefold show {each.message}", err=True)
    if signed.hold:
        click.echo(f"It is on hold ({signed.hold}). To lift it: casefold release {signed.id}", err=True)


def _decide_all(store: Store, identity: Identity, file: CaseFile, *, keep_doubtful: bool) -> CaseFile:
    while open_questions := questions(store, file):
        question = open_questions[0]
        answer = _KEEP if keep_doubtful and not question.must_hide else _ask(question, len(open_questions))
        if answer == _STOP:
            raise NotAllowed(f"Case {file.case.id} is not signed. What you decided is kept.")
        with store.transaction():
            file = edit(store, identity, file, _decision(store, question.surface, answer))
    return file


def _decision(store: Store, surface: str, answer: str) -> Callable[[CaseFile], Change]:
    if answer == _KEEP:
        return lambda file: kept(store, file, surface)
    kind = MentionType(answer)
    return lambda file: hidden(store, file, surface, kind)


def _ask(question: Question, left: int) -> str:
    click.echo(f"\n{question.where}: {question.why} ({left} to decide)", err=True)
    click.echo(
        showable(question.before).replace("\n", " ")
        + click.style(showable(question.surface), reverse=True)
        + showable(question.after).replace("\n", " "),
        err=True,
    )
    choices = [choice for choice in _CHOICES if not (question.must_hide and choice == _KEEP)]
    try:
        answer: str = click.prompt("keep, or hide as", type=click.Choice(choices), err=True)
    except click.Abort:
        if sys.stdin.isatty():
            raise
        raise NotAllowed(
            "Nobody is there to decide about doubtful words. In a terminal you are asked; when you have read the draft:"
            " --keep-doubtful"
        ) from None
    return answer
