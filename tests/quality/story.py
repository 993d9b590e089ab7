"""Invented stories with gold answers, and the mail that each would be.

A story is one file: TOML between two ``+++`` lines, a body in which every identifying mention is written
``[[type:N|surface]]`` (N numbers the identity), then sections ``%% signature``, ``%% quoted``, ``%% disclaimer``.
"""

from __future__ import annotations

import html
import re
import tomllib
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import Any

_MARK = re.compile(r"\[\[([a-z]+):(\d+)\|([^\]|]+)\]\]")
_SECTION = re.compile(r"^%% (signature|quoted|disclaimer)[ \t]*\n", re.MULTILINE)


@dataclass(frozen=True)
class Gold:
    """A mention as its author marked it."""

    start: int
    """Offset of its first character in the passage without marks."""
    end: int
    type: str
    identity: str


@dataclass(frozen=True)
class Story:
    """One story: what was written, and what is true of it."""

    id: str
    facts: dict[str, Any]
    body: str
    mentions: tuple[Gold, ...]
    subject: str
    subject_mentions: tuple[Gold, ...]
    sections: tuple[tuple[str, str], ...]


def load(path: Path) -> Story:
    """Read a story file."""
    _, front, rest = path.read_text(encoding="utf-8").split("+++\n", 2)
    facts = tomllib.loads(front)
    pieces = _SECTION.split(rest)
    body, mentions = _unmarked(pieces[0].strip("\n"))
    subject, subject_mentions = _unmarked(facts.get("subject", ""))
    names, texts = pieces[1::2], pieces[2::2]
    sections = [(name, _MARK.sub(r"\3", text).strip("\n")) for name, text in zip(names, texts, strict=True)]
    return Story(path.stem, facts, body, mentions, subject, subject_mentions, tuple(sections))


def load_all(folder: Path) -> list[Story]:
    """Every story of a folder, by name."""
    return [load(path) for path in sorted(folder.glob("*.story"))]


def _unmarked(text: str) -> tuple[str, tuple[Gold, ...]]:
    out: list[str] = []
    mentions: list[Gold] = []
    last = length = 0
    for match in _MARK.finditer(text):
        before = text[last : match.start()]
        out += [before, match[3]]
        start = length + len(before)
        length = start + len(match[3])
        mentions.append(Gold(start, length, match[1], f"{match[1]}:{match[2]}"))
        last = match.end()
    return "".join([*out, text[last:]]), tuple(mentions)


def mail_of(story: Story) -> bytes:
    """The story as a mail server would hand it over."""
    facts = story.facts
    message = EmailMessage(policy=SMTP)
    address = facts.get("from_addr") or f"{re.sub(r'[^a-z0-9]', '', story.id)}@example.org"
    message["From"] = f'"{facts["from_name"]}" <{address}>' if facts.get("from_name") else address
    message["To"] = "stories@example.org"
    message["Subject"] = story.subject
    message["Date"] = datetime.fromisoformat(facts["date"])
    message["Message-ID"] = f"<{story.id}@example.org>"
    if facts["kind"] == "auto-reply":
        message["Auto-Submitted"] = "auto-replied"
    plain = "\n\n".join([story.body, *(text for _, text in story.sections)])
    message.set_content(plain + "\n", cte="quoted-printable")
    if facts.get("html"):
        message.add_alternative(_page(story), subtype="html", cte="quoted-printable")
    return message.as_bytes()


def _page(story: Story) -> str:
    """The story laid out the way common mail programs do."""
    parts = [f'<div dir="ltr">{_paragraphs(story.body)}</div>']
    for name, text in story.sections:
        if name == "quoted":
            head, _, quoted = text.partition("\n")
            quoted = re.sub(r"^> ?", "", quoted, flags=re.MULTILINE)
            parts.append(
                f'<div class="gmail_quote"><div class="gmail_attr">{html.escape(head)}<br></div>'
                f'<blockquote class="gmail_quote">{_paragraphs(quoted)}</blockquote></div>'
            )
        elif name == "signature":
            parts.append(f"<div>--&nbsp;<br>{_paragraphs(text)}</div>")
        else:
            parts.append(f"<div>{_paragraphs(text)}</div>")
    return "<html><head><style>p{margin:0}</style></head><body>" + "\n".join(parts) + "</body></html>"


def _paragraphs(text: str) -> str:
    pieces = re.split(r"\n{2,}", text)
    return "".join(f"<p>{html.escape(piece).replace(chr(10), '<br>')}</p>\n" for piece in pieces)
