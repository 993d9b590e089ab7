"""One message from one file's bytes, for a preview."""

from __future__ import annotations

import pytest

from ingest.message import Channel, UnreadableMessage
from ingest.single import SeveralMessages, read_single

MAIL = b"From: Pat <pat@example.org>\nSubject: hello\n\nMy letter.\n"
SEPARATOR = b"From pat@example.org Mon Jun  3 21:14:00 2013\n"


def test_a_mail_is_read_as_a_mail() -> None:
    """Sender, subject and text come from the mail, whatever stands before its header."""
    for start in (b"", b"\xef\xbb\xbf", b"\r\n\n", SEPARATOR):
        message = read_single(start + MAIL)
        assert message.sender
        assert (message.sender.address, message.subject, message.plain) == ("pat@example.org", "hello", "My letter.\n")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
def test_a_text_is_one_message_without_a_writer(encoding: str) -> None:
    """A pasted letter is read in the encodings that people save in; that nobody is named is said."""
    message = read_single("Hello:\n\nit’s about Siân – and £5.\n".encode(encoding))
    assert message.plain == "Hello:\n\nit’s about Siân – and £5.\n"
    assert message.sender is None
    assert message.channel is Channel.MAIL
    assert message.defects == ("a text without a writer: a person must say whose it is",)


def test_a_web_page_is_kept_as_one_html_message() -> None:
    """Who wrote what on a saved page is not guessed."""
    page = "<!-- saved from url=(0020)http://example.org/ -->\n<html><body><p>One.</p><p>Two.</p></body></html>"
    message = read_single(page.encode())
    assert (message.html, message.plain, message.sender) == (page, "", None)
    assert "who wrote what" in message.defects[0]


@pytest.mark.parametrize(
    "piece", ["<p>One.</p><p>Two.</p>", "  <div dir=ltr>One.<br>Two.</div>", "<blockquote>x</blockquote>"]
)
def test_a_piece_of_a_page_is_markup_too(piece: str) -> None:
    """What a mail program gives when its source is saved has no head and no body element."""
    assert read_single(piece.encode()).html == piece


@pytest.mark.parametrize("text", ["<sigh> they did it again", "<b is what he wrote", "5 < 6 and <p> is a tag"])
def test_an_angle_in_a_letter_makes_no_page_of_it(text: str) -> None:
    """Not even at its head."""
    assert read_single(text.encode()).plain == text


def test_a_file_name_tells_html_from_text() -> None:
    """Words before the first element are a page's in a file that is called so."""
    text = "Hello<br>all<div>One.</div>"
    assert read_single(text.encode(), markup=True).html == text
    assert read_single(text.encode()).plain == text


COPIED = b"From: An Officer\nSent: 3 June 2013 09:10\nTo: A Teacher\nSubject: RE: report\n\nPlease take it out.\n"


def test_a_mail_that_was_copied_into_a_text_file_is_a_text() -> None:
    """Its first lines are part of what was copied; the same bytes without a name are a mail."""
    assert read_single(COPIED, text=True).plain == COPIED.decode()
    assert read_single(COPIED).subject == "RE: report"
    assert read_single(b"Received: from a by b\n" + COPIED, text=True).subject == "RE: report"


def test_a_saved_archive_is_a_web_page_and_no_mail() -> None:
    """What a browser saves as one file looks like a mail, and its From names a program."""
    head = (
        b"From: <Saved by Blink>\nSnapshot-Content-Location: http://example.org/t\nSubject: Talk\nMIME-Version: 1.0\n"
    )
    message = read_single(
        head + b"Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>One=2E</p>\n"
    )
    assert (message.html.strip(), message.sender) == ("<p>One.</p>", None)
    assert "who wrote what" in message.defects[0]


@pytest.mark.parametrize("raw", [(SEPARATOR + MAIL + b"\n") * 2, b"otterlad \xc2\xb7 03/06/2013 21:14\nHello.\n"])
def test_files_with_many_messages_are_sent_to_import(raw: bytes) -> None:
    """A preview of an mbox or a thread would show one message and hide the others."""
    with pytest.raises(SeveralMessages, match="casefold import"):
        read_single(raw)


@pytest.mark.parametrize("raw", [b"", b" \n", b"\0\0", b"%PDF-1.7", bytes(range(256))])
def test_what_is_no_message_is_refused(raw: bytes) -> None:
    """Nothing and binary data end in the one error that callers expect."""
    with pytest.raises(UnreadableMessage):
        read_single(raw)
