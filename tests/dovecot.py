"""Real Dovecot 2.3 servers for tests: loopback ports of their own, a CA of their own, Maildirs of their own.

The server runs unprivileged: started by root it drops to ``nobody`` (Dovecot refuses mail for uid 0), started by
anybody else it runs as that user. Its folder has a short name, since a UNIX socket's path has 108 bytes at most.
"""

from __future__ import annotations

import contextlib
import grp
import os
import pwd
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Self

BINARY = next((path for path in ("/usr/sbin/dovecot", "/usr/local/sbin/dovecot") if Path(path).exists()), None)
BINARY = BINARY or shutil.which("dovecot")
MISSING = "Dovecot is missing: apt-get install -y --no-install-recommends dovecot-imapd"

_CONFIGURATION = """
protocols = imap
instance_name = {name}
listen = 127.0.0.1
log_path = {folder}/dovecot.log
base_dir = {folder}/run
state_dir = {folder}/state
mail_location = maildir:{folder}/mail/%u
mail_fsync = never
ssl = yes
ssl_cert = <{folder}/server.pem
ssl_key = <{folder}/server.key
auth_mechanisms = plain login
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
first_valid_uid = 1
mail_max_userip_connections = 200
auth_failure_delay = 0
passdb {{
  driver = passwd-file
  args = {folder}/passwd
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}/home/%u
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
"""


_CHANCE = random.SystemRandom()
"""Drawn from by every worker: a seed that a test sets would give them all the same ports."""


def free_port(*, but: int = 0) -> int:
    """A free port below the kernel's ephemeral range, so that no outgoing connection takes it before a restart does.

    It is another one than ``but``, which may be free still.
    """
    while True:
        port = _CHANCE.randint(20000, 32000)
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            if port != but:
                return port


class Dovecot:
    """``with Dovecot({"alice": "secret"}) as server:`` then ``server.port`` (STARTTLS) and ``server.tls_port``.

    ``certificate`` is good, expired or wronghost; ``extra`` is more of Dovecot's configuration.
    """

    def __init__(self, users: dict[str, str] | None = None, *, certificate: str = "good", extra: str = "") -> None:
        if BINARY is None:
            raise RuntimeError(MISSING)
        self.uid = pwd.getpwnam("nobody").pw_uid if os.getuid() == 0 else os.getuid()
        self.gid = pwd.getpwuid(self.uid).pw_gid
        self.port = self.tls_port = 0
        self.folder = Path(tempfile.mkdtemp(prefix="dv-", dir="/tmp"))
        self.folder.chmod(0o755)
        for name in ("run", "state", "home", "mail"):
            (self.folder / name).mkdir()
        (self.folder / "dovecot.log").touch()
        logins = (users or {"alice": "secret"}).items()
        (self.folder / "passwd").write_text("".join(f"{user}:{{PLAIN}}{password}::::::\n" for user, password in logins))
        self._extra = extra
        self._process: subprocess.Popen[bytes] | None = None
        self._as_user: dict[str, Any] = {"user": self.uid, "group": self.gid, "extra_groups": []}
        self._as_user = self._as_user if os.getuid() == 0 else {}
        self._make_certificates(certificate)
        self.cafile = str(self.folder / "ca.pem")

    def _make_certificates(self, kind: str) -> None:
        names = "DNS:mail.invalid" if kind == "wronghost" else "DNS:localhost,IP:127.0.0.1"
        (self.folder / "ext").write_text(f"subjectAltName={names}")
        key = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes"
        days = -1 if kind == "expired" else 2
        signed = "-out server.pem -extfile ext"
        for line in (
            f"req -x509 {key} -keyout ca.key -out ca.pem -days 2 -subj /CN=test-CA",
            f"req {key} -keyout server.key -out server.csr -subj /CN=localhost",
            f"x509 -req -in server.csr -CA ca.pem -CAkey ca.key -set_serial 1 -days {days} {signed}",
        ):
            subprocess.run(["openssl", *line.split()], cwd=self.folder, check=True, capture_output=True)

    def start(self, timeout: float = 15) -> Self:
        """Start the server and wait for its greeting. A restart keeps its ports."""
        for attempt in range(5):
            if attempt or not self.port:
                self.port = free_port()
                self.tls_port = free_port(but=self.port)
            said = self._try(timeout)
            if said is None:
                return self
            self.stop()
            if "already in use" not in said:
                break
        self.close()
        raise RuntimeError(f"Dovecot did not start:\n{said}")

    def _try(self, timeout: float) -> str | None:
        """Start once; what it said when it did not come up."""
        (self.folder / "run" / "master.pid").unlink(missing_ok=True)
        told = _CONFIGURATION.format(
            name=self.folder.name,
            folder=self.folder,
            user=pwd.getpwuid(self.uid).pw_name,
            group=grp.getgrgid(self.gid).gr_name,
            uid=self.uid,
            gid=self.gid,
            port=self.port,
            tls_port=self.tls_port,
        )
        (self.folder / "dovecot.conf").write_text(told + self._extra)
        for path in (self.folder, *self.folder.iterdir()):
            os.chown(path, self.uid, self.gid)
        with (self.folder / "out").open("wb") as out:
            self._process = subprocess.Popen(
                [str(BINARY), "-F", "-c", str(self.folder / "dovecot.conf")],
                cwd="/",
                start_new_session=True,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                **self._as_user,
            )
        end, seen = time.monotonic() + timeout, len(self.log())
        while time.monotonic() < end and self._process.poll() is None and "Fatal:" not in self.log()[seen:]:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1) as probe:
                probe.settimeout(5)
                with probe.makefile("rb") as answer:
                    if b"OK [CAPABILITY" in answer.readline():
                        return None
            time.sleep(0.01)
        return (self.folder / "out").read_text() + self.log()

    def stop(self) -> None:
        """End the server and its children at once: they live in its process group, also after it."""
        process, self._process = self._process, None
        if process:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait(10)

    def restart(self) -> Self:
        """Kill the server and start it again on its ports."""
        self.stop()
        return self.start()

    def close(self) -> None:
        """End the server and remove its folder."""
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *exc: object) -> None:
        self.close()

    def log(self) -> str:
        """What the server has logged so far."""
        return (self.folder / "dovecot.log").read_text(errors="replace")

    def doveadm(self, *arguments: str) -> str:
        """What the server's administration tool prints."""
        command = ["doveadm", "-c", str(self.folder / "dovecot.conf"), *arguments]
        return subprocess.run(command, check=True, capture_output=True, text=True, **self._as_user).stdout

    def mailbox(self, user: str, name: str = "INBOX") -> Path:
        """Path of a folder's Maildir (Maildir++), made when missing."""
        top = self.folder / "mail" / user
        path = top if name == "INBOX" else top / f".{name}"
        for each in (top, path, *(path / part for part in ("cur", "new", "tmp"))):
            if not each.exists():
                each.mkdir()
                os.chown(each, self.uid, self.gid)
        return path

    def deliver(self, user: str, messages: Iterable[bytes], folder: str = "INBOX", flags: str = "") -> None:
        """Put raw messages straight into a Maildir, about 20,000 a second."""
        path, stamp = self.mailbox(user, folder) / "cur", time.time_ns()
        for index, raw in enumerate(messages):
            wire = len(raw) + raw.count(b"\n") - raw.count(b"\r\n")
            name = f"{stamp // 10**9}.M{stamp + index}.t,S={len(raw)},W={wire}:2,{flags}"
            (path / name).write_bytes(raw)

    def set_uidvalidity(self, user: str, value: int, folder: str = "INBOX") -> None:
        """Give a folder another UIDVALIDITY, as after a rebuild; sessions that have it open are dropped."""
        self.doveadm("mailbox", "update", "-u", user, "--uid-validity", str(value), folder)
