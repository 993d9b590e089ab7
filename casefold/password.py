"""Where an account's password comes from: a command, a file or the environment, never the configuration itself."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from casefold.config import Imap, Reply
from casefold.errors import ConfigError
from casefold.store.privatefile import loose

_SECONDS = 60


def output_of(command: tuple[str, ...], what: str) -> str:
    """What a command prints, without the line end. Raises ConfigError; what the command says is never repeated."""
    try:
        done = subprocess.run(  # noqa: S603 - the organiser's own command, from her own configuration, without a shell
            command, capture_output=True, text=True, timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired, UnicodeDecodeError) as problem:
        raise ConfigError(f"The command for {what} could not be run: {type(problem).__name__}.") from None
    if done.returncode or not done.stdout.strip("\r\n"):
        raise ConfigError(f"The command for {what} ended with code {done.returncode} and gave nothing to use.")
    return done.stdout.strip("\r\n")


def password_of(account: Imap | Reply, folder: Path) -> str:
    """The account's password. ``folder`` is what a relative password_file is relative to. Raises ConfigError."""
    what = f"the password of the account {account.name!r}"
    if account.password_command:
        return output_of(account.password_command, what)
    if account.password_file:
        path = folder / account.password_file
        try:
            if loose(path):
                raise ConfigError(f"The file with {what} can be read by others. Close it with: chmod 600 {path}")
            return path.read_text(encoding="utf-8").strip("\r\n")
        except (OSError, UnicodeDecodeError) as problem:
            raise ConfigError(f"The file with {what} cannot be read: {type(problem).__name__}.") from None
    if account.password_env in os.environ:
        return os.environ[account.password_env]
    raise ConfigError(f"The environment variable {account.password_env} with {what} is not set.")


def token_of(account: Imap | Reply) -> str:
    """The account's OAuth access token, from its command. Raises ConfigError."""
    return output_of(account.token_command, f"the token of the account {account.name!r}").strip()
