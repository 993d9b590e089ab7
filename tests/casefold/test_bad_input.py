"""Bad input: each message ends as a case or as a listed, sealed, retriable failure, and the rest goes on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from casefold.configfile import read
from casefold.store.store import open_store
from casefold.store.vault import Sealed

HEAD = (
    b"From: Someone <someone%d@example.com>\r\nDate: Mon, 03 Jun 2013 21:14:00 +0100\r\n"
    b"Message-ID: <%d@example.com>\r\n"
)
STORY = b"My son Bartholomew was discussed at panel and nobody told us. The report was wrong.\r\n"


def nested(depth: int) -> bytes:
    """A mail with this many multiparts inside each other."""
    out = b""
    for level in range(depth):
        out += b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (level, level)
    return out + b"Content-Type: text/plain\r\n\r\n" + STORY


CASES = {
    "plain": HEAD % (1, 1) + b"Subject: ours\r\n\r\n" + STORY,
    "no-from": b"Date: Mon, 03 Jun 2013 21:14:00 +0100\r\nSubject: ours\r\n\r\n" + STORY,
    "no-date": b"From: someone3@example.com\r\nSubject: ours\r\n\r\n" + STORY,
    "nul": HEAD % (4, 4) + b"Subject: o\0urs\r\n\r\n" + STORY.replace(b"panel", b"pa\0nel"),
    "unknown-charset": HEAD % (5, 5) + b"Content-Type: text/plain; charset=klingon-8\r\n\r\n" + STORY + b"\xe9\xff",
    "nested": HEAD % (6, 6) + nested(2000),
    "broken-base64": HEAD % (7, 7)
    + b"Content-Transfer-Encoding: base64\r\n\r\n"
    + b"TXkgc29uIEJhcnRob2xvbWV3IA==%%%\r\n",
    "never-closed": HEAD % (8, 8) + b'Content-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\n\r\n' + STORY,
    "boundary-missing": HEAD % (9, 9) + b'Content-Type: multipart/mixed; boundary="x"\r\n\r\n' + STORY,
    "huge-header": HEAD % (10, 10) + b"To: " + b"someone@example.com, " * 50_000 + b"\r\n\r\n" + STORY,
    "one-long-word": HEAD % (11, 11) + b"\r\n" + b"w" * 500_000 + b" " + STORY,
    "big": HEAD % (12, 12)
    + b'Content-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\n\r\n'
    + STORY
    + b'--x\r\nContent-Type: application/pdf; name="a.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
    + b"QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB\r\n" * 800_000
    + b"--x--\r\n",
}
"""Each of these holds the story, so each must become a case that holds it too; ``big`` is 60 MB."""
EMPTY = {"empty-body": HEAD % (20, 20) + b"\r\n\r\n", "blank": HEAD % (21, 21) + b"Subject:  \r\n\r\n \r\n\t\r\n"}


@pytest.fixture(scope="module")
def mails(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one file a case."""
    folder = tmp_path_factory.mktemp("mails")
    for name, raw in (CASES | EMPTY).items():
        (folder / f"{name}.eml").write_bytes(raw)
    return folder


def test_each_bad_message_is_a_case_or_a_listed_failure(casefold, mails: Path) -> None:  # type: ignore[no-untyped-def]
    """Nothing raises, nothing is lost, no case is empty, and what failed can be tried again."""
    done = casefold("import", str(mails), code=1)
    assert "Traceback" not in done.stderr
    assert "Bartholomew" not in done.stderr + done.stdout
    assert f"{len(CASES) + len(EMPTY)} messages" in done.stdout
    assert f"{len(EMPTY)} failed" in done.stdout
    with open_store(read(casefold.home / "casefold.toml")) as store:
        rows = list(store.db["messages"].rows)
        assert len(rows) == len(CASES) + len(EMPTY)
        assert all(store.vault.has(row["id"], Sealed.RAW) for row in rows)
    assert [row["state"] for row in casefold.rows("list", "--skipped", "--json")] == ["failed"] * len(EMPTY)
    for case in casefold.rows("list", "--json"):
        shown = casefold("show", case["case"]).stdout
        assert "discussed at panel" in shown or "[" in shown, case
    assert f"{len(EMPTY)} failed" in casefold("retry", code=1).stdout


def test_a_truncated_mbox_loses_only_what_was_cut(casefold, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """The last message comes with what is there of it."""
    whole = b"".join(b"From x Mon Jun  3 21:14:00 2013\n" + HEAD % (n, n) + b"\r\n" + STORY + b"\n" for n in (1, 2, 3))
    path = tmp_path / "cut.mbox"
    path.write_bytes(whole[: -len(STORY) // 2])
    assert casefold("import", str(path)).stdout == "3 messages: 3 new cases\n"


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [("missing", None, "missing"), ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, "picture.png")],
)
def test_what_cannot_be_read_is_said_in_a_sentence(
    casefold, tmp_path: Path, name: str, content: bytes | None, words: str
) -> None:  # type: ignore[no-untyped-def]
    """No traceback, and nothing was stored."""
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    done = casefold("import", str(path), code=None)
    assert done.returncode in (1, 2)
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert casefold.rows("list", "--json") == []


def test_preview_gives_every_file_its_object(casefold, mails: Path, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """In the order of the files, exit code 0; what cannot be read carries an error, and - is standard input."""
    nothing = tmp_path / "nothing.eml"
    nothing.write_bytes(b"")
    files = [str(mails / "plain.eml"), str(tmp_path / "missing.eml"), str(nothing), "-", str(mails / "nul.eml")]
    done = casefold("preview", "--json", *files, answers="Our daughter Philippa has no place.")
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [each["file"] for each in told] == files
    assert ["error" in each for each in told] == [False, True, True, False, False]
    assert told[0]["redacted"].startswith("My son [Child 1] was")
    assert "[Child 1]" in told[3]["redacted"]
