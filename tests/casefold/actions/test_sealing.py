"""The proof of sealing proves something: it passes on a sound casefold, and fails when a name gets out anywhere."""

from __future__ import annotations

import logging
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from casefold.actions.planted import plant
from casefold.actions.sealing import prove_sealing
from casefold.config import Config
from casefold.errors import CasefoldError
from casefold.store.plainbytes import SHORTEST
from casefold.voices import load_drafter
from ingest.message import Message
from pipeline.draft import Draft
from pipeline.drafting import Drafter


@pytest.fixture(scope="module")
def drafter() -> Drafter:
    """The shipped models, loaded once."""
    return load_drafter()


@pytest.fixture(autouse=True)
def no_core_dumps() -> None:
    """As the command itself sees to it."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def quiet(_done: int, _total: int) -> None:
    """No progress to show."""


def test_five_hundred_names_cannot_be_read(config: Config, drafter: Drafter) -> None:
    """In database, log, journal, backup, keys and temporary files; the campaign's own store is not touched."""
    before = config.store_path.read_bytes()
    proof = prove_sealing(config, drafter, quiet)
    assert proof.names == 500
    assert proof.files >= 6
    assert proof.approved < 20  # all that one mail holds
    assert config.store_path.read_bytes() == before


def log(text: str) -> None:
    """As a library might."""
    logging.getLogger("library").debug("read %s", text)


def spill(text: str) -> None:
    """A temporary file that has no name (O_TMPFILE), and is gone at once."""
    with tempfile.TemporaryFile("w") as file:
        file.write(text)


def crash_report(text: str) -> None:
    """A file somewhere else altogether."""
    path = Path(tempfile.mkdtemp(dir="/var/tmp")) / "report"
    path.write_text(text)
    shutil.rmtree(path.parent)


class Leaky:
    """A drafter that lets something out on the way."""

    def __init__(self, drafter: Drafter, leak: Callable[[str], None]) -> None:
        self._drafter = drafter
        self._leak = leak

    def draft(self, message: Message, *more: object) -> Draft:
        """Draft as the real one does."""
        self._leak(message.plain)
        return self._drafter.draft(message, *more)  # type: ignore[arg-type]  # passed on as they came


@pytest.mark.parametrize(
    ("leak", "words"),
    [
        (log, "planted names could be read while the store was open"),
        (spill, "A file was written beside the store"),
        (crash_report, "A file was written beside the store"),
    ],
)
def test_a_leak_is_noticed(config: Config, drafter: Drafter, leak: Callable[[str], None], words: str) -> None:
    """And told without a name."""
    with pytest.raises(CasefoldError, match=words) as told:
        prove_sealing(config, Leaky(drafter, leak), quiet, mails=2)  # type: ignore[arg-type]  # it drafts as one does
    assert re.fullmatch(r"[\w ,.]+", str(told.value))
    assert not list(Path(tempfile.gettempdir()).glob("casefold-proof-*"))


def test_core_dumps_that_are_on_are_a_failure() -> None:
    """A crash could write opened letters to disk, so nothing is proved then."""
    asked = "from casefold.actions.sealing import prove_sealing; prove_sealing(None, None, None)"
    soft = ["bash", "-c", 'ulimit -c 4096 && exec "$@"', "-", sys.executable, "-c", asked]
    done = subprocess.run(soft, capture_output=True, text=True, check=False)
    if "cannot modify limit" in done.stderr:
        pytest.skip("core dumps are forbidden here for good")
    assert "Core dumps are on" in done.stderr


def test_planted_names_are_many_and_can_be_told_apart() -> None:
    """Letters only, long enough to be no accident, each in its mails once at least."""
    planted = plant(3)
    assert len(planted.names) == 60
    assert all(name.isascii() and name.isalpha() and len(name) >= SHORTEST for name in planted.names)
    assert plant(3).names != planted.names
