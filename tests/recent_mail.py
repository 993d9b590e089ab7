"""Invented mails from parents, sent a few minutes ago: what is old is not acknowledged."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

STORY = "My son Bartholomew was discussed at a panel and nobody told us. They refused to show us the minutes."


def story(number: int, body: str = STORY, sender: str = "", age: float = 0.1, **headers: str) -> bytes:
    """A mail that was sent ``age`` hours ago to the campaign; a header that is empty is left out."""
    address = sender or f"parent{number}@example.com"
    told = {
        "Return-Path": f"<{address}>",
        "From": f"Ruth Example <{address}>",
        "To": "stories@example.org",
        "Subject": f"Our story, part {number}",
        "Date": format_datetime(datetime.now(UTC) - timedelta(hours=age)),
        "Message-ID": f"<{number}@example.com>",
    } | {name.replace("_", "-"): value for name, value in headers.items()}
    lines = [f"{name}: {value}" for name, value in told.items() if value]
    return ("\r\n".join(lines) + "\r\n\r\n" + body + "\r\n").encode()
