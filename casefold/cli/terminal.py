"""What verbs share with the terminal: consoles, the configuration, the passphrase, and text made safe to show."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import click
from pyrage.x25519 import Identity

from casefold.agent.client import held_identity
from casefold.config import Config
from casefold.configfile import find, read
from casefold.errors import ConfigError, KeysError
from casefold.password import output_of
from casefold.store import keys
from casefold.store.privatefile import closing, loose

F = TypeVar("F", bound=Callable[..., Any])

_HIDDEN = {code: "�" for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\n\t"}
_HIDDEN |= dict.fromkeys((0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F), "�")


def showable(text: str) -> str:
    """Text that cannot steer a terminal: control and direction characters become U+FFFD, tabs and line ends stay."""
    return text.translate(_HIDDEN)


def configuration_file() -> Path:
    """The configuration file that this call names or finds. Raises ConfigError."""
    given = click.get_current_context().find_root().obj["config"]
    return find(Path(given) if given else None)


def configuration() -> Config:
    """The configuration that this call names or finds. Raises ConfigError."""
    return read(configuration_file())


def optional_configuration() -> Config | None:
    """The configuration that is named or found; without one, the shipped models and lists serve. Raises ConfigError."""
    if not click.get_current_context().find_root().obj["config"]:
        try:
            find(None)
        except ConfigError:
            return None
    return configuration()


def with_passphrase(verb: F) -> F:
    """Give a verb the option --passphrase-file."""
    return click.option(
        "--passphrase-file",
        type=click.Path(exists=True, dir_okay=False),
        envvar="CASEFOLD_PASSPHRASE_FILE",
        help="A file with the passphrase, mode 0600; else it is asked for.",
    )(verb)


def passphrase_from(path: str) -> str:
    """The first line of a passphrase file. Raises KeysError when others can read it."""
    if loose(Path(path)):
        raise KeysError(closing(Path(path)))
    return Path(path).read_text(encoding="utf-8").split("\n", 1)[0].rstrip("\r")


def unlocked(config: Config, passphrase_file: str | None) -> Identity:
    """The identity that opens drafts: held by the agent, or behind a passphrase from a file, a command or a person."""
    if passphrase_file:
        return keys.private(config, passphrase_from(passphrase_file))
    if held := held_identity(config):
        return held
    return keys.private(config, asked_passphrase(config))


def asked_passphrase(config: Config) -> str:
    """The passphrase, from the configured command or from the person at the keyboard."""
    if config.keys.passphrase_command:
        return output_of(config.keys.passphrase_command, "the passphrase")
    if not sys.stdin.isatty():
        piped = sys.stdin.readline().rstrip("\r\n")
        if not piped:
            raise KeysError("Nobody is there to type the passphrase: use --passphrase-file or casefold unlock.")
        return piped
    phrase: str = click.prompt("Passphrase", hide_input=True, err=True)
    return phrase


def new_passphrase(passphrase_file: str | None) -> str:
    """A passphrase that is to be: from a file, or typed twice."""
    if passphrase_file:
        return passphrase_from(passphrase_file)
    if not sys.stdin.isatty():
        if piped := sys.stdin.readline().rstrip("\r\n"):
            return piped
        raise KeysError(
            "Nobody is there to choose a passphrase. In a terminal you are asked; else: --passphrase-file FILE"
        )
    click.echo("Choose a passphrase. It opens what writers sent, and nobody can restore it.", err=True)
    phrase: str = click.prompt("New passphrase", hide_input=True, confirmation_prompt=True, err=True)
    return phrase


@contextmanager
def progress(what: str) -> Iterator[Callable[[int, int], None]]:
    """A progress bar on standard error where that is a terminal, and nothing otherwise. Yields ``(done, total)``."""
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    from rich.console import Console  # noqa: PLC0415 - rich is loaded where there is a bar to draw
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
