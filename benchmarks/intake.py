"""How fast mail is fetched, and in how much memory, beside imaplib, IMAPClient, imap-tools, mbsync and getmail.

    python -m benchmarks.intake [--without getmail]

A Dovecot on loopback is filled, and each client fetches all of it over TLS, in turns, each in a process of its own;
what is not installed is left out. Then 109 MB in twenty mails, and a run without news.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import json
import os
import resource
import shutil
import ssl
import statistics
import subprocess
import sys
import tempfile
import textwrap
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from dovecot import Dovecot  # noqa: E402 - it lives with the tests

ROUNDS = 3


def letter(number: int, size: int) -> bytes:
    """An invented mail of about so many bytes."""
    head = f"From: parent{number}@example.com\r\nMessage-ID: <{number}@example.com>\r\nSubject: {number}\r\n\r\n"
    line = b"We were not told, and the report went to the school before we had seen it.\r\n"
    return head.encode() + line * (size // len(line))


def by_imaplib(port: int, cafile: str) -> int:
    """The standard library alone: a thousand at a time, nothing looked at."""
    import imaplib  # noqa: PLC0415 - each client in its own process

    client = imaplib.IMAP4_SSL("localhost", port, ssl_context=ssl.create_default_context(cafile=cafile))
    client.login("alice", "secret")
    client.select("INBOX", readonly=True)
    uids = client.uid("SEARCH", "ALL")[1][0].split()
    count = 0
    for start in range(0, len(uids), 1000):
        answer = client.uid("FETCH", b",".join(uids[start : start + 1000]).decode(), "(BODY.PEEK[])")[1]
        count += sum(isinstance(record, tuple) for record in answer)
    client.logout()
    return count


def by_casefold(port: int, cafile: str) -> int:
    """As ``casefold run`` fetches, without sealing."""
    from ingest.imap import open_connection  # noqa: PLC0415 - each client in its own process
    from ingest.imap_account import Account, Fetched, Security  # noqa: PLC0415 - the same

    account = Account("a", "localhost", port, Security.TLS, "alice", lambda: "secret", ca_file=Path(cafile))
    with open_connection(account) as connection:
        connection.select("INBOX")
        return sum(isinstance(answer, Fetched) for answer in connection.fetch(connection.all_uids()))


def by_imapclient(port: int, cafile: str) -> int:
    """As its documentation shows, 200 at a time."""
    from imapclient import IMAPClient  # noqa: PLC0415 - each client in its own process

    context = ssl.create_default_context(cafile=cafile)
    with IMAPClient("localhost", port=port, ssl_context=context) as client:
        client.login("alice", "secret")
        client.select_folder("INBOX", readonly=True)
        uids = client.search()
        return sum(len(client.fetch(uids[at : at + 200], ["BODY.PEEK[]"])) for at in range(0, len(uids), 200))


def by_imap_tools(port: int, cafile: str) -> int:
    """As its documentation shows, 500 at a time."""
    from imap_tools import MailBox  # noqa: PLC0415 - each client in its own process

    context = ssl.create_default_context(cafile=cafile)
    with MailBox("localhost", port, ssl_context=context).login("alice", "secret") as client:
        return sum(1 for _ in client.fetch(mark_seen=False, bulk=500))


def by_mbsync(port: int, cafile: str) -> int:
    """isync's program, into a Maildir, without waiting for the disk."""
    told = f"""
        FSync no

        IMAPAccount a
        Host localhost
        Port {port}
        User alice
        Pass secret
        SSLType IMAPS
        CertificateFile {cafile}
        PipelineDepth 50

        IMAPStore far
        Account a

        MaildirStore near
        Path {{folder}}/mail/
        Inbox {{folder}}/mail/INBOX

        Channel c
        Far :far:INBOX
        Near :near:INBOX
        Create Near
        Sync Pull
        SyncState *
        """
    return _program(["mbsync", "-q", "-c", "{folder}/rc", "c"], textwrap.dedent(told), "mail/INBOX")


def by_getmail(port: int, cafile: str) -> int:
    """getmail6, into a Maildir."""
    told = (
        f"[retriever]\ntype = SimpleIMAPSSLRetriever\nserver = localhost\nport = {port}\nusername = alice\n"
        f"password = secret\nca_certs = {cafile}\nmailboxes = ('INBOX',)\n[destination]\ntype = Maildir\n"
        "path = {folder}/mail/\n[options]\nread_all = true\ndelete = false\nverbose = 0\n"
    )
    return _program(["getmail", "--getmaildir={folder}", "--rcfile={folder}/rc"], told, "mail")


_PEAKS: list[float] = []
"""Of a program that was started."""


def peak(pid: int | str) -> float:
    """The most memory that a process has held so far, in MB. (getrusage tells its parent's, if that was more.)"""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) * 1024 / 1e6


def _program(command: list[str], told: str, maildir: str) -> int:
    with tempfile.TemporaryDirectory() as folder:
        for name in ("cur", "new", "tmp"):
            (Path(folder) / maildir / name).mkdir(parents=True)
        rc = Path(folder) / "rc"
        rc.write_text(told.replace("{folder}", folder))
        rc.chmod(0o600)
        root = os.getuid() == 0  # getmail delivers nothing as root
        told_as: dict[str, Any] = {"user": "nobody", "group": "nogroup", "extra_groups": []} if root else {}
        for path in (Path(folder), *Path(folder).rglob("*")) if root else ():
            shutil.chown(path, "nobody", "nogroup")
        words = [word.replace("{folder}", folder) for word in command]
        run = subprocess.Popen(words, stdout=sys.stderr, env=os.environ | {"HOME": folder}, **told_as)
        while run.poll() is None:
            with contextlib.suppress(OSError, LookupError):  # it may end just now
                _PEAKS.append(peak(run.pid))
            time.sleep(0.01)
        if run.returncode:
            raise SystemExit(f"{words[0]} ended with code {run.returncode}")
        return sum(len(list((Path(folder) / maildir / name).iterdir())) for name in ("cur", "new"))


CLIENTS: dict[str, Callable[[int, str], int]] = {
    "imaplib": by_imaplib,
    "casefold": by_casefold,
    "imapclient": by_imapclient,
    "imap-tools": by_imap_tools,
    "mbsync": by_mbsync,
    "getmail": by_getmail,
}


def installed(name: str) -> bool:
    """Whether this machine has the client."""
    if name in ("mbsync", "getmail"):
        return shutil.which(name) is not None
    return importlib.util.find_spec(name.replace("-", "_").replace("casefold", "ingest")) is not None


def one(name: str, port: int, cafile: str) -> None:
    """Fetch everything by one client, in this process, and print what it took."""
    with contextlib.suppress(ImportError):  # what it imports is no part of the fetch
        importlib.import_module({"casefold": "ingest.imap", "imap-tools": "imap_tools"}.get(name, name))
    began, before = time.perf_counter(), peak("self")
    count = CLIENTS[name](port, cafile)
    seconds = time.perf_counter() - began
    used = resource.getrusage(resource.RUSAGE_CHILDREN if _PEAKS else resource.RUSAGE_SELF)
    memory = max(_PEAKS) if _PEAKS else peak("self") - before
    cpu = used.ru_utime + used.ru_stime
    print(json.dumps({"count": count, "seconds": seconds, "cpu": cpu, "memory": memory}))


def measured(name: str, server: Dovecot, messages: int) -> dict[str, float]:
    """One client's whole fetch, in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.intake", "--one", name, str(server.tls_port), server.cafile]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    if done.returncode:
        raise SystemExit(f"{name}: {done.stderr[-2000:]}")
    told: dict[str, float] = json.loads(done.stdout)
    if told["count"] != messages:
        raise SystemExit(f"{name} fetched {told['count']} of {messages} mails")
    return told


def compare(messages: int, size: int, names: list[str], rounds: int) -> None:
    """Let these clients fetch this many mails of this size in turns, and print a table."""
    with Dovecot() as server:
        server.deliver("alice", (letter(number, size) for number in range(messages)))
        measured("imaplib", server, messages)  # the server has seen every mail once
        told: dict[str, list[dict[str, float]]] = {name: [] for name in names}
        for _ in range(rounds):
            for name in names:
                told[name].append(measured(name, server, messages))
    mid = {
        name: {key: statistics.median(run[key] for run in runs) for key in ("seconds", "cpu", "memory")}
        for name, runs in told.items()
    }
    print(f"\n{messages} mails of {size:,} bytes, over TLS on loopback, median of {rounds} rounds in turns")
    print(f"{'':12}{'seconds':>9}{'x imaplib':>11}{'CPU s':>8}{'MB above start':>16}")
    for name, each in mid.items():
        ratio = each["seconds"] / mid["imaplib"]["seconds"]
        print(f"{name:12}{each['seconds']:9.2f}{ratio:11.2f}{each['cpu']:8.2f}{each['memory']:16.1f}")


def without_news(messages: int) -> None:
    """CPU seconds of ``casefold run`` on a mailbox that it knows, start of Python included."""
    with Dovecot() as server, tempfile.TemporaryDirectory() as home:
        server.deliver("alice", [letter(number, 500) for number in range(messages)])
        file = _campaign(Path(home), server)
        costs = [_cpu_of_run(file) for _ in range(5)][1:]
    print(
        f"\na run without news, {messages} mails on the server: {statistics.median(costs):.2f} s of CPU (median of 4)"
    )


def _campaign(home: Path, server: Dovecot) -> Path:
    """A configuration whose ledger knows every mail of the server."""
    from casefold.configfile import read  # noqa: PLC0415 - only in this part
    from casefold.store import keys  # noqa: PLC0415 - the same
    from casefold.store.ledger import State  # noqa: PLC0415 - the same
    from casefold.store.places import Mailbox  # noqa: PLC0415 - the same
    from casefold.store.store import open_store  # noqa: PLC0415 - the same
    from ingest.arrival import Form  # noqa: PLC0415 - the same

    (home / "password").touch(mode=0o600)
    (home / "password").write_text("secret")
    file = home / "casefold.toml"
    file.write_text(
        f'[[imap]]\nhost = "localhost"\nport = {server.tls_port}\nusername = "alice"\npassword_file = "password"\n'
        f'ca_file = "{server.cafile}"\n'
    )
    config = read(file)
    keys.make(config.keys_folder, "seven quiet herons")
    status = server.doveadm("mailbox", "status", "-u", "alice", "messages uidvalidity", "INBOX")
    told = dict(word.split("=") for word in status.split() if "=" in word)
    mailbox = Mailbox("inbox", "INBOX", int(told["uidvalidity"]))
    with open_store(config, create=True) as store, store.transaction():
        for number in range(int(told["messages"])):
            entry, _ = store.ledger.meet(letter(number, 500), Form.RFC822)
            store.places.met(mailbox.place(number + 1), entry.id)
            store.ledger.settle(entry.id, State.SKIPPED)
    return file


def _cpu_of_run(file: Path) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "casefold", "--config", str(file), "run"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    if not done.stdout.startswith("no new mail"):
        raise SystemExit(done.stdout)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=10_000)
    parser.add_argument("--without", nargs="*", default=[], help="clients to leave out; getmail is slow")
    parser.add_argument("--one", nargs=3, metavar=("CLIENT", "PORT", "CAFILE"), help=argparse.SUPPRESS)
    told = parser.parse_args()
    if told.one:
        one(told.one[0], int(told.one[1]), told.one[2])
        return
    names = [name for name in CLIENTS if name not in told.without and installed(name)]
    missing = sorted(CLIENTS.keys() - set(names))
    print(f"left out: {', '.join(missing) or 'nothing'}")
    compare(told.messages, 2_600, [name for name in names if name != "getmail"], ROUNDS)
    if "getmail" in names:  # a process for each mail: a tenth of them is patience enough
        compare(told.messages // 10, 2_600, ["imaplib", "casefold", "getmail"], 1)
    compare(20, 5_450_000, [name for name in names if name not in ("mbsync", "getmail")], ROUNDS)
    without_news(told.messages)


if __name__ == "__main__":
    main()
