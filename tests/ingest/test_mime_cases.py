"""The reader of mail against one file a case: what mail programs send, in every state of repair."""

from __future__ import annotations

import base64
import tomllib
from pathlib import Path

import pytest

from ingest.message import Message, UnreadableMessage
from ingest.mime import read_message

CASES = sorted((Path(__file__).parent / "mime").glob("*.eml"))


def levelled(text: str) -> str:
    """Text as it is compared: no blanks at its ends, since mails end in any number of line breaks."""
    return text.strip()


def content(told: str) -> bytes:
    """A file's bytes as a case tells them."""
    return base64.b64decode(told.removeprefix("base64:")) if told.startswith("base64:") else told.encode()


def attached(message: Message) -> list[tuple[str, str, bytes]]:
    """What is attached."""
    return [(each.name, each.content_type, each.content) for each in message.attachments]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_mail_is_read_as_its_case_says(path: Path) -> None:
    """The letter as plain text and as HTML, the files by name, type and bytes, and whether it is encrypted."""
    want = tomllib.loads(path.with_suffix(".toml").read_text(encoding="utf-8"))
    message = read_message(path.read_bytes())
    if "plain" in want:
        assert levelled(message.plain) == want["plain"].strip(), want["why"]
    if "html" in want:
        assert levelled(message.html) == want["html"], want["why"]
    assert attached(message) == [(name, kind, content(told)) for name, kind, told in want["attachments"]], want["why"]
    assert message.encrypted == want.get("encrypted", False), want["why"]
    if "subject" in want:
        assert message.subject == want["subject"], want["why"]


def test_every_case_has_its_answer() -> None:
    """No answer without a mail, no mail without an answer, and as many of them as there were."""
    folder = CASES[0].parent
    assert {path.stem for path in folder.glob("*.toml")} == {path.stem for path in CASES}
    assert len(CASES) >= 130


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_mail_that_breaks_off_anywhere_is_read(path: Path) -> None:
    """Cut at a hundred places, every case is read or said to be empty, and raises nothing else."""
    raw = path.read_bytes()
    for end in range(0, len(raw), max(1, len(raw) // 100)):
        try:
            read_message(raw[:end])
        except UnreadableMessage:
            assert not raw[:end].strip(b"\r\n\t \0")
