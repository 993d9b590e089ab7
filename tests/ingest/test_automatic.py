"""What the headers prove about a machine, and what they do not."""

from __future__ import annotations

import pytest

from ingest.message import Automatic
from ingest.mime import read_message

LETTER = b"From: a@example.org\r\nTo: stories@example.org\r\nSubject: Hello\r\n%s\r\nMy son's report was lost.\r\n"


@pytest.mark.parametrize(
    ("headers", "automatic"),
    [
        (b"", Automatic.NO),
        (b"Return-Path: <a@example.org>\r\n", Automatic.NO),
        (b"Auto-Submitted: no\r\n", Automatic.NO),
        (b"Auto-Submitted: auto-replied (vacation)\r\n", Automatic.REPLY),
        (b"X-Autoreply: yes\r\n", Automatic.REPLY),
        (b"Return-Path: <>\r\n", Automatic.BULK),  # a machine's, but perhaps with a person's words in it
        (b"Auto-Submitted: auto-generated\r\n", Automatic.BULK),
        (b"Content-Type: multipart/report; boundary=x\r\n", Automatic.BOUNCE),
    ],
)
def test_headers(headers: bytes, automatic: Automatic) -> None:
    """RFC 3834 and RFC 3464 as they are found in the wild; only a reply or a report is skipped by its headers."""
    assert read_message(LETTER % headers).automatic is automatic
