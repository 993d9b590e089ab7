"""Readers of mail side by side: what each reads right of the cases in tests/ingest/mime, and what hostile mail costs.

    python -m benchmarks.mime [FOLDER]

FOLDER holds one mail a file (.eml) and its answer beside it (.toml). Beside casefold's reader stand the standard
library as its own documentation uses it (``policy.default``, ``get_body``, ``iter_attachments``) and mail-parser.
"""

from __future__ import annotations

import base64
import email
import multiprocessing
import sys
import time
import tomllib
from collections.abc import Callable
from email import policy
from pathlib import Path
from typing import Any, NamedTuple

import mailparser

from ingest.mime import read_message

CASES = Path(__file__).parents[1] / "tests" / "ingest" / "mime"
PATIENCE = 20.0
"""Seconds after which a reader is given up."""


class Read(NamedTuple):
    """What a reader found."""

    plain: str
    files: list[tuple[str, str, bytes]]


def by_casefold(raw: bytes) -> Read:
    """Ours."""
    message = read_message(raw)
    return Read(message.plain, [(each.name, each.content_type, each.content) for each in message.attachments])


def by_standard_library(raw: bytes) -> Read:
    """The standard library's modern interface."""
    mail = email.message_from_bytes(raw, policy=policy.default)
    body = mail.get_body(("plain",))
    files = [(each.get_filename() or "", each.get_content_type(), _bytes(each)) for each in mail.iter_attachments()]
    return Read(body.get_content() if body else "", files)


def _bytes(part: Any) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def by_mail_parser(raw: bytes) -> Read:
    """mail-parser."""
    mail = mailparser.parse_from_bytes(raw)
    files = []
    for each in mail.attachments:
        content = each["payload"]
        decoded = base64.b64decode(content) if each["binary"] else content.encode("utf-8", "surrogateescape")
        files.append((each["filename"] or "", each["mail_content_type"], decoded))
    return Read("\n\n".join(mail.text_plain), files)


READERS: dict[str, Callable[[bytes], Read]] = {
    "casefold": by_casefold,
    "standard library": by_standard_library,
    "mail-parser": by_mail_parser,
}
HEAD = b"From: a@example.com\r\nSubject: x\r\nMIME-Version: 1.0\r\n"


def nested(depth: int) -> bytes:
    """A text inside of so many parts."""
    return HEAD + b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(depth)
    )


def many(count: int) -> bytes:
    """So many parts side by side."""
    return HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\n\r\ntext\r\n" * count


HOSTILE = {
    "1,000 parts in each other": nested(1_000),
    "2,000 parts in each other": nested(2_000),
    "5,000 parts": many(5_000),
    "10,000 parts": many(10_000),
    "0.5 MB of parameters": HEAD + b"Content-Type: text/plain" + b";a=b" * 125_000 + b"\r\n\r\ntext",
    "1 MB of parameters": HEAD + b"Content-Type: text/plain" + b";a=b" * 250_000 + b"\r\n\r\ntext",
    "1 MB of recipients": b"To: " + b"<a@example.com>, " * 60_000 + b"\r\n" + HEAD + b"\r\ntext",
    "1 MB of one word": b"To: " + b"a" * 1_000_000 + b"\r\n" + HEAD + b"\r\ntext",
    "20 MB of one line": HEAD + b"\r\n" + b"a" * 20_000_000,
}


def levelled(text: str) -> str:
    """Text without differences in white space."""
    return " ".join(text.split())


def score(reader: Callable[[bytes], Read], folder: Path) -> tuple[int, int, int, int, float]:
    """Raised, texts right, files right, cases, seconds of the processor."""
    raised = texts = files = 0
    cases = sorted(folder.glob("*.eml"))
    seconds = 0.0
    for path in cases:
        want = tomllib.loads(path.with_suffix(".toml").read_text(encoding="utf-8"))
        raw = path.read_bytes()
        began = time.process_time()
        try:
            found = reader(raw)
        except Exception:  # that it raises is what is counted
            raised += 1
            continue
        finally:
            seconds += time.process_time() - began
        texts += levelled(found.plain) == levelled(want.get("plain", ""))
        files += found.files == [(name, kind, _told(told)) for name, kind, told in want["attachments"]]
    return raised, texts, files, len(cases), seconds


def _told(told: str) -> bytes:
    return base64.b64decode(told.removeprefix("base64:")) if told.startswith("base64:") else told.encode()


def timed(reader: Callable[[bytes], Read], raw: bytes) -> str:
    """Seconds that a hostile mail takes, in a process that can be ended."""
    outcome: Any = multiprocessing.Queue()
    process = multiprocessing.Process(target=_run, args=(reader, raw, outcome))
    process.start()
    process.join(PATIENCE)
    if process.is_alive():
        process.kill()
        process.join()
        return f"> {PATIENCE:.0f} s"
    return str(outcome.get()) if process.exitcode == 0 else "dies"


def _run(reader: Callable[[bytes], Read], raw: bytes, outcome: Any) -> None:
    began = time.perf_counter()
    try:
        reader(raw)
    except Exception as problem:
        outcome.put(f"{type(problem).__name__}, {time.perf_counter() - began:.2f} s")
    else:
        outcome.put(f"{time.perf_counter() - began:.2f} s")


def main() -> None:
    """Print both tables."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else CASES
    print(f"{'reader':<20}{'raised':>8}{'texts':>12}{'files':>12}{'CPU':>10}")
    for name, reader in READERS.items():
        raised, texts, files, count, seconds = score(reader, folder)
        print(f"{name:<20}{raised:>8}{f'{texts}/{count}':>12}{f'{files}/{count}':>12}{seconds:>8.2f} s")
    print(f"\n{'hostile':<28}" + "".join(f"{name:>28}" for name in READERS))
    for title, raw in HOSTILE.items():
        print(f"{title:<28}" + "".join(f"{timed(reader, raw):>28}" for reader in READERS.values()))


if __name__ == "__main__":
    main()
