"""``casefold doctor``: checks what a nightly run will need, and says what to do about what is wrong."""

from __future__ import annotations

import importlib
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from importlib.metadata import distribution
from pathlib import Path

import click

from casefold.actions.backup import check_backup
from casefold.actions.erase import finish
from casefold.agent.client import held_identity
from casefold.categorylist import Standing, load_categories, own_path, shortcomings, standing_of
from casefold.cli.terminal import configuration, progress, unlocked, with_passphrase
from casefold.config import Config, Imap
from casefold.errors import CasefoldError, ExitCode
from casefold.mailaccount import account_of
from casefold.memory import core_dumps_off
from casefold.store import keys
from casefold.store.backupfile import file_sha256
from casefold.store.journal import faults, head
from casefold.store.privatefile import closing, loose
from casefold.store.store import open_store
from ingest.imap import open_connection
from ingest.message import IngestError

Check = Callable[[Config], str]
"""A check gives a sentence when all is well, and raises CasefoldError or IngestError when it is not."""


@click.command(epilog="\b\nExamples:\n  casefold doctor\n  casefold doctor --offline\n  casefold doctor --deep")
@click.option("--offline", is_flag=True, help="Leave the mail servers out.")
@click.option(
    "--deep", is_flag=True, help="Prove the sealing too: 500 planted names, in a temporary store with temporary keys."
)
@with_passphrase
def doctor(offline: bool, deep: bool, passphrase_file: str | None) -> None:  # noqa: FBT001 - click's own call
    """Check configuration, packages, keys, permissions, store, journal, backup, models, attachments and mail servers.

    With a passphrase from a file, or after casefold unlock, it also opens some of what is sealed in the last backup.
    """
    config = configuration()
    failed = 0
    for name, check in _checks(config, passphrase_file, offline=offline, deep=deep):
        try:
            told, mark = check(config), "ok"
        except (CasefoldError, IngestError) as problem:
            told, mark = str(problem), "WRONG"
            failed += 1
        click.echo(f"{mark:<6}{name}: {told}")
    sys.exit(ExitCode.FAILED if failed else ExitCode.DONE)


def _checks(config: Config, passphrase_file: str | None, *, offline: bool, deep: bool) -> Iterator[tuple[str, Check]]:
    yield "configuration", lambda config: f"read from {config.folder}"
    yield "packages", _packages
    yield "keys", _keys
    yield "permissions", _permissions
    yield "store", _store
    yield "categories", _categories
    yield "journal", _journal
    yield "backup", partial(_backup, passphrase_file)
    yield "models", _models
    yield "attachments", _attachments
    if deep:
        yield "sealing", _sealing
    if not offline:
        for account in config.imap:
            yield f"account {account.name}", partial(_server, account)
    if config.watch.touch or config.watch.metrics or config.watch.url:
        yield "watch", _watch
    if config.reply.enabled:
        yield "acknowledgements", partial(_reply, offline=offline)


def _packages(config: Config) -> str:  # noqa: ARG001 - a Check
    """Another wheel that ships a folder of one of these names would silently replace ours."""
    home = Path(str(distribution("casefold").locate_file("")))
    for name in ("casefold", "ingest", "pipeline", "models"):
        place = Path(str(importlib.import_module(name).__file__)).parent.parent
        installed = {home.resolve(), Path(__file__).resolve().parents[2]}
        if place.resolve() not in installed:
            raise CasefoldError(
                f"The package {name} comes from elsewhere ({place}). Install casefold in an environment of its own."
            )
    return "casefold, ingest, pipeline and models are this casefold's own"


def _keys(config: Config) -> str:
    public = keys.public(config)
    where = keys.identity_path(config)
    identity = f"identity at {where}" if where.exists() else "no identity here, so this machine can seal but not open"
    return f"{len(public.holders)} recipient(s), index key; {identity}"


def _permissions(config: Config) -> str:
    store = config.store_path
    beside = [path for path in store.parent.glob(f"{store.stem}*") if path.is_file()]  # its log and its lock too
    key_files = [path for path in config.keys_folder.glob("*") if path.is_file()]
    for path in [config.keys_folder, *key_files, keys.identity_path(config), store.parent, *beside]:
        if path.exists() and loose(path):
            raise CasefoldError(closing(path))
    if not core_dumps_off():
        raise CasefoldError("Core dumps are on, and a crash could write opened letters to disk. Say: ulimit -c 0")
    return "keys and store are private to this user, core dumps are off"


def _store(config: Config) -> str:
    with open_store(config) as store:
        verdict = next(store.db.query("pragma quick_check"))["quick_check"]
        if verdict != "ok":
            raise CasefoldError(f"{store.path} is damaged. Restore a backup.")
        if misfits := store.vault.misfits():
            raise CasefoldError(
                f"{misfits} items are sealed for other keys than recipients.txt names: casefold keys reseal"
            )
        cleared = "; an erasure that was cut short is finished now" if finish(store) else ""
        cases = sum(store.cases.counts().values())
    return f"{cases} case(s), schema up to date, file sound{cleared}"


def _journal(config: Config) -> str:
    with open_store(config) as store:
        found = list(faults(store.db))
        last = head(store.db)
    if found:
        raise CasefoldError(f"{len(found)} fault(s) in the chain. See: casefold journal verify")
    return f"{last.rows} rows in one chain"


def _backup(passphrase_file: str | None, config: Config) -> str:
    """The last one on record, restored in a temporary place; one that is not here now was taken elsewhere."""
    with open_store(config) as store:
        made = store.backups.all()
    if not made:
        return "none was made yet: casefold backup FILE"
    last = made[-1]
    path = Path(last.path)
    if not path.exists():
        return f"the last one, of {last.made}, is not at {path} now, so it was not looked at"
    if file_sha256(path) != last.sha256:
        raise CasefoldError(
            f"{path} is not the file that was written on {last.made}. Make a new one: casefold backup FILE"
        )
    identity = unlocked(config, passphrase_file) if passphrase_file else held_identity(config)
    checked = check_backup(config, path, identity)
    opened = f"{checked.opened} sealed items of it opened" if identity else "not opened, for want of a passphrase"
    return f"{path}, {checked.label.made}, was restored in a temporary place: {checked.messages} messages, {opened}"


def _categories(config: Config) -> str:
    """An id that the list has no longer is no fault: its cases are shown under the bare id."""
    known = load_categories(config)
    with open_store(config) as store:
        borne = Counter(id_ for case in store.cases.all() for id_, _ in case.categories)
    own = own_path(config)
    told = f"{len(known)} in use, {f'from {own}' if own.is_file() else 'as shipped'}"
    added = [category.id for category in known if standing_of(known, category.id) is Standing.UNCALIBRATED]
    removed = [f"{id_} ({borne[id_]} case(s))" for id_ in sorted(borne) if id_ not in known]
    lines = [f"uncalibrated: {', '.join(added)}"] if added else []
    lines += shortcomings(known)
    if removed:
        lines.append(
            f"cases bear ids that the list has no longer: {', '.join(removed)}. They are shown all the same; to give"
            " them a title again, put each back with active = false or counts_as"
        )
    return "; ".join([told, *lines])


def _models(config: Config) -> str:
    from pipeline.detect import load_detector  # noqa: PLC0415 - takes seconds, and only this check needs it

    detector = load_detector(config.detection.models)
    return ", ".join(f"{model.name} {model.version} ({model.sha256[:12]}…)" for model in detector.models)


def _attachments(config: Config) -> str:  # noqa: ARG001 - a Check
    from ingest.attachments.apart import read_apart  # noqa: PLC0415 - only this check needs it
    from ingest.attachments.kind import Kind  # noqa: PLC0415 - the same

    words = "ready"
    if read_apart(Kind.TEXT, words.encode()).text != words:
        raise CasefoldError(
            "The process that reads attachments cannot be started, so none would be read. Is Python whole,"
            " and is there a gigabyte of address space for one more process (ulimit -v)?"
        )
    return "read apart, in a process that may write nothing"


def _sealing(config: Config) -> str:
    from casefold.actions.sealing import prove_sealing  # noqa: PLC0415 - only this check needs it
    from casefold.voices import load_drafter  # noqa: PLC0415 - the same

    with progress("Proving the sealing") as bar:
        proof = prove_sealing(config, load_drafter(config), bar)
    return (
        f"{proof.names} planted names went in and none can be read in {proof.files} files,"
        f" but for {proof.approved} in the one text that was signed"
    )


def _watch(config: Config) -> str:
    """Whether a run can write its signs of life. The address is not asked: that would say that a run went well."""
    told = []
    for key, named in (("touch", config.watch.touch), ("metrics", config.watch.metrics)):
        if not named:
            continue
        path = config.folder / named
        if not path.parent.is_dir():
            raise CasefoldError(f"There is no folder {path.parent}, where [watch] {key} is to be written. Make it.")
        written = path if key == "touch" and path.exists() else path.parent  # the metrics are replaced by renaming
        if path.is_dir() or not os.access(written, os.W_OK):
            raise CasefoldError(f"{path} ([watch] {key}) cannot be written by this user.")
        told.append(f"{key} can be written")
    if config.watch.url:
        told.append("the address is asked by runs alone")
    return ", ".join(told)


def _reply(config: Config, *, offline: bool) -> str:
    from casefold.reply.template import load_template, own_path  # noqa: PLC0415 - only where they are on
    from casefold.reply.wayout import post_of  # noqa: PLC0415 - the same

    load_template(config)
    told = f"text {own_path(config) or 'as shipped'}"
    if not offline:
        post = post_of(config)
        try:
            post.ready()
        finally:
            post.close()
        told += f"; the server for {config.reply.by.value} lets us in, nothing was sent"
    return told


def _server(account: Imap, config: Config) -> str:
    with open_connection(account_of(config, account)) as connection:
        states = [connection.select(folder, writable=False) for folder in account.folders]
    return ", ".join(f"{state.name} holds {state.exists} message(s)" for state in states)
