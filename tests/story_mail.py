"""Invented mails from parents, each one of its kind by its number."""

from __future__ import annotations


def letter(number: int, body: str = "", sender: str = "", **headers: str) -> bytes:
    """An invented mail; its number makes it one of its kind."""
    told = {
        "From": f"Parent {number} <{sender or f'parent{number}@example.com'}>",
        "To": "stories@example.org",
        "Subject": f"Our story, part {number}",
        "Date": f"Mon, 03 Jun 2013 21:{number % 60:02}:00 +0100",
        "Message-ID": f"<{number}@example.com>",
    } | {name.replace("_", "-"): value for name, value in headers.items()}
    lines = [f"{name}: {value}" for name, value in told.items()]
    body = body or f"My son Bartholomew was discussed at panel {number} and we were not told. The EP report was wrong."
    return ("\r\n".join(lines) + "\r\n\r\n" + body + "\r\n").encode()
