"""Who wrote a mail that came over a list or a group: the person, where the mail tells her, and never the group."""

from __future__ import annotations

import mailbox
from pathlib import Path

import pytest

from ingest.arrival import Arrival, read_arrival
from ingest.mime import read_message
from ingest.source import open_source

LIST = "List-Id: <sen-parents.groups.example.org>\n"
FOOT = (
    "\n-- \nYou received this message because you are subscribed to the group SEN parents.\n"
    "To unsubscribe send an email to sen-parents+unsubscribe@groups.example.org.\n"
)


def mail(head: str, body: str = "From the start they sent it round.\n") -> bytes:
    return (
        f"{head}Subject: Reports\nDate: Mon, 03 Jun 2013 21:14:00 +0100\nMessage-ID: <1@example.org>\n\n{body}".encode()
    )


GROUP = "From: 'Ruth Example' via SEN parents <sen-parents@groups.example.org>\n" + LIST
OWN = "From: Ruth Example <ruth@example.com>\n" + LIST


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (GROUP + "X-Original-From: Ruth Example <ruth@example.com>\n", "Ruth Example"),
        (GROUP + "X-Original-Sender: ruth@example.com\n", "Ruth Example"),
        (OWN + "X-Original-From: x@example.com\n", "Ruth Example"),
        ("From: Ruth via Post <ruth@example.com>\nX-Original-From: x@example.com\n", "Ruth via Post"),  # of no list
    ],
)
def test_the_writer_behind_a_list(head: str, name: str) -> None:
    """ "NAME via GROUP" is the group's form; the writer's own address stands beside it."""
    sender = read_message(mail(head)).sender
    assert sender
    assert (sender.name, sender.address) == (name, "ruth@example.com")


def test_an_exported_group_is_read_mail_by_mail(tmp_path: Path) -> None:
    """An mbox as groups export it, a body line that begins with "From" among it: each mail by its writer."""
    path = tmp_path / "topics.mbox"
    box = mailbox.mbox(path)
    for number in range(3):
        head = (
            f"From: W{number} via SEN parents <sen-parents@groups.example.org>\n{LIST}"
            f"X-Original-From: W{number} <w{number}@example.com>\n"
        )
        box.add(mail(head, f"From the start they sent it round, {number} times.\n{FOOT}"))
    box.flush()
    box.close()
    source = open_source(path)
    assert source.description == "mbox, 3 messages"
    messages = [read_arrival(item.raw, item.form) for item in source if isinstance(item, Arrival)]
    assert [message.sender.address for message in messages if message.sender] == [f"w{n}@example.com" for n in range(3)]
    assert [message.plain.split("\n")[0] for message in messages] == [
        f"From the start they sent it round, {number} times." for number in range(3)
    ]
