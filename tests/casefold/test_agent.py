"""The agent: a real process on a real socket, for this user alone, and only for its time."""

from __future__ import annotations

import os
import socket
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyrage.x25519 import Identity

from casefold.agent import client
from casefold.agent.place import socket_path
from casefold.config import Config
from casefold.errors import KeysError

IDENTITY = Identity.generate()


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch, config: Config) -> Iterator[Path]:
    """A runtime folder of the test's own, with a short name (a socket's path is short); no agent outlives it."""
    with tempfile.TemporaryDirectory(prefix="cf-", dir="/tmp") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)
        client.lock(config)


def processes(path: Path) -> list[int]:
    """Processes that have this socket's path among their arguments."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            if str(path).encode() in (entry / "cmdline").read_bytes():
                found.append(int(entry.name))
        except OSError:
            continue
    return found


def gone(path: Path, seconds: float = 10) -> bool:
    """Whether socket and process have gone, within a time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        living = [each for each in processes(path) if Path(f"/proc/{each}/stat").read_text().split()[2] != "Z"]
        if not path.exists() and not living:
            return True
        time.sleep(0.02)
    return False


def test_it_holds_the_identity_until_it_is_locked(config: Config, runtime: Path) -> None:
    """Private socket in a private folder; the secret stands in no argument and no environment; lock ends it."""
    assert client.held_identity(config) is None
    client.unlock(config, IDENTITY, 60)
    path = socket_path(config)
    assert path.is_relative_to(runtime)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    held = client.held_identity(config)
    assert held is not None
    assert str(held) == str(IDENTITY)
    assert 50 <= (client.seconds_left(config) or 0) <= 60
    (agent,) = processes(path)
    for name in ("cmdline", "environ"):
        assert b"AGE-SECRET-KEY" not in Path(f"/proc/{agent}/{name}").read_bytes()
    assert "Max core file size        0                    0" in Path(f"/proc/{agent}/limits").read_text()
    assert client.lock(config)
    assert gone(path)
    assert client.held_identity(config) is None
    assert not client.lock(config)


def test_it_ends_when_its_time_is_over(config: Config, runtime: Path) -> None:
    """Without anybody asking."""
    client.unlock(config, IDENTITY, 0.4)
    assert client.held_identity(config) is not None
    assert gone(socket_path(config))
    assert client.held_identity(config) is None


def test_a_second_unlock_takes_the_place_of_the_first(config: Config, runtime: Path) -> None:
    """Never two agents, and the newer identity and time count."""
    client.unlock(config, Identity.generate(), 60)
    client.unlock(config, IDENTITY, 600)
    held = client.held_identity(config)
    assert held is not None
    assert str(held) == str(IDENTITY)
    assert (client.seconds_left(config) or 0) > 500


def test_rude_peers_do_not_end_it(config: Config, runtime: Path) -> None:
    """Unknown words, silence and hanging up get nothing, and the next one is answered."""
    client.unlock(config, IDENTITY, 60)
    for word in (b"", b"nonsense", b"identity" * 1000):
        with socket.socket(socket.AF_UNIX) as peer:
            peer.connect(str(socket_path(config)))
            peer.sendall(word)
    held = client.held_identity(config)
    assert held is not None


@pytest.mark.skipif(os.getuid() != 0, reason="only root can ask as somebody else")
def test_another_user_gets_nothing(config: Config, runtime: Path) -> None:
    """Even where the socket's folder would let him in, the kernel says who asks, and he is not answered."""
    client.unlock(config, IDENTITY, 60)
    path = socket_path(config)
    for each in (path, path.parent, runtime):
        each.chmod(0o777)
    asked = (
        "import os, socket, sys\n"
        "os.setuid(65534)\n"
        "peer = socket.socket(socket.AF_UNIX); peer.connect(sys.argv[1])\n"
        "try: peer.sendall(b'identity'); print(len(peer.recv(4096)))\n"
        "except (ConnectionResetError, BrokenPipeError): print(0)"
    )
    done = subprocess.run([sys.executable, "-c", asked, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "0"
    assert client.held_identity(config) is not None


def test_a_folder_that_others_can_enter_is_refused(config: Config, runtime: Path) -> None:
    """In a shared temporary folder somebody may have made it first, or put a link there."""
    folder = socket_path(config).parent
    folder.mkdir()
    folder.chmod(0o755)
    with pytest.raises(KeysError, match="not a folder of this user alone"):
        client.unlock(config, IDENTITY, 60)
    folder.rmdir()
    (runtime / "elsewhere").mkdir(mode=0o700)
    folder.symlink_to(runtime / "elsewhere")
    with pytest.raises(KeysError, match="not a folder of this user alone"):
        client.unlock(config, IDENTITY, 60)
