"""A campaign's folder for each test: a store, and real keys made once a session (scrypt is slow on purpose)."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pyrage.x25519 import Identity

from casefold.config import Config
from casefold.configfile import read
from casefold.intake import Outcome
from casefold.store import keys
from casefold.store.store import Store, open_store
from casefold.voices import load_drafter
from desk import STORY, Desk, mail
from forked import Forked
from pipeline.drafting import Drafter

PASSPHRASE = "seven quiet herons"  # noqa: S105 - opens nothing but this test's keys


@pytest.fixture(scope="session")
def made_keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of keys."""
    folder = tmp_path_factory.mktemp("made") / "keys"
    keys.make(folder, PASSPHRASE)
    return folder


@pytest.fixture(scope="session")
def identity(made_keys: Path) -> Identity:
    """What opens those keys' drafts; unlocked once, for scrypt is slow on purpose."""
    return keys.private(Config(folder=made_keys.parent), PASSPHRASE)


@pytest.fixture(scope="session")
def drafter() -> Drafter:
    """The shipped models and lists, loaded once."""
    return load_drafter()


def make_campaign(home: Path, made_keys: Path) -> None:
    """Lay out a configuration, keys, a passphrase file and an empty store."""
    home.mkdir(mode=0o700)
    shutil.copytree(made_keys, home / "keys")
    (home / "casefold.toml").write_text('[campaign]\naddressees = ["ICO", "Ombudsman"]\n')
    secret = home / "passphrase"
    secret.touch(mode=0o600)
    secret.write_text(PASSPHRASE + "\n")
    with open_store(read(home / "casefold.toml"), create=True):
        pass


@pytest.fixture
def campaign(tmp_path: Path, made_keys: Path) -> Path:
    """A campaign's folder with an empty store."""
    home = tmp_path / "campaign"
    make_campaign(home, made_keys)
    return home


@pytest.fixture
def config(campaign: Path) -> Config:
    """That campaign's configuration."""
    return read(campaign / "casefold.toml")


@pytest.fixture
def store(config: Config) -> Iterator[Store]:
    """That campaign's open store."""
    with open_store(config) as opened:
        yield opened


@dataclass(frozen=True)
class Casefold:
    """Runs the installed console script on a campaign's folder, as a person or cron would."""

    home: Path

    def __call__(self, *arguments: str, answers: str = "", code: int | None = 0) -> subprocess.CompletedProcess[str]:
        """Run a verb; standard input holds the answers. Fails unless it ends with this code (None: any)."""
        return self._run(arguments, answers, code, {"CASEFOLD_PASSPHRASE_FILE": str(self.home / "passphrase")})

    def without_passphrase(self, *arguments: str, code: int | None = 0) -> subprocess.CompletedProcess[str]:
        """Run a verb that is given no passphrase and nobody to ask."""
        return self._run(arguments, "", code, {})

    def _run(
        self, arguments: tuple[str, ...], answers: str, code: int | None, more: dict[str, str]
    ) -> subprocess.CompletedProcess[str]:
        script = Path(sys.executable).parent / "casefold"
        named = ["--config", str(self.home / "casefold.toml")] if (self.home / "casefold.toml").exists() else []
        done = subprocess.run(
            [str(script), *named, *arguments],
            input=answers,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
            env={
                **{name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ},
                "HOME": str(self.home),
                "XDG_RUNTIME_DIR": str(self.home),
            }
            | more,
        )
        assert code is None or done.returncode == code, (arguments, done.returncode, done.stderr[-2000:])
        return done

    def rows(self, *arguments: str) -> list[dict[str, str]]:
        """The JSON lines that a verb prints."""
        return [json.loads(line) for line in self(*arguments).stdout.splitlines()]


@pytest.fixture
def casefold(campaign: Path) -> Casefold:
    """The console script on an empty campaign."""
    return Casefold(campaign)


@pytest.fixture(scope="session")
def forked() -> Iterator[Forked]:
    """Runs in processes of their own, without the seconds in which models load."""
    with Forked() as runner:
        yield runner


@pytest.fixture
def inbox(dovecot, campaign: Path) -> Callable[..., None]:  # type: ignore[no-untyped-def]  # the fixture's own class
    """Write the campaign's configuration for this server; keyword arguments change keys of its account."""

    def configure(**changed: str) -> None:
        password = campaign / "imap-password"
        password.touch(mode=0o600)
        password.write_text("secret\n")
        keys = {
            "host": '"localhost"',
            "port": str(dovecot.tls_port),
            "username": '"alice"',
            "password_file": f'"{password}"',
            "ca_file": f'"{dovecot.cafile}"',
            "timeout": "5",
        } | changed
        lines = [f"{key} = {value}" for key, value in keys.items() if value]
        (campaign / "casefold.toml").write_text("[[imap]]\n" + "\n".join(lines) + "\n")

    configure()
    return configure


SAMPLE = Path(__file__).parents[2] / "data" / "sample"


@pytest.fixture(scope="session")
def taken_in(tmp_path_factory: pytest.TempPathFactory, made_keys: Path) -> Path:
    """A campaign that took in the whole sample inbox through the console script. To be copied, not changed."""
    home = tmp_path_factory.mktemp("taken") / "campaign"
    make_campaign(home, made_keys)
    paths = sorted(str(path) for path in SAMPLE.iterdir() if path.name != "README.md" and not path.name.startswith("."))
    Casefold(home)("import", *paths, code=None)
    return home


@pytest.fixture
def sample(taken_in: Path, tmp_path: Path) -> Casefold:
    """The console script on a campaign that holds the sample inbox, this test's own copy."""
    home = tmp_path / "sample"
    shutil.copytree(taken_in, home)
    return Casefold(home)


@pytest.fixture
def desk(store: Store, config: Config, identity: Identity, drafter: Drafter) -> Desk:
    """A desk on which one story lies."""
    made = Desk(store, config, identity, drafter)
    assert made.take(mail("ruth", STORY)) is Outcome.NEW_CASE
    return made
