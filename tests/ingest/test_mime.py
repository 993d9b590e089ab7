"""The reader of mail bytes: text whole and in order, headers decoded, other parts noted, broken mail forgiven."""

from __future__ import annotations

import pytest

from ingest.message import UnreadableMessage
from ingest.mime import read_message

HEAD = "From: Ruth Example <Ruth@Example.com>\r\nSubject: hello\r\nDate: Mon, 03 Jun 2013 21:14:00 +0100\r\n"
STORY = "Sie war café, naïve and £20 short."


def mail(type_line: str, body: bytes, encoding: str = "") -> bytes:
    """A mail of one part."""
    transfer = f"Content-Transfer-Encoding: {encoding}\r\n" if encoding else ""
    return f"{HEAD}MIME-Version: 1.0\r\nContent-Type: {type_line}\r\n{transfer}\r\n".encode() + body


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("utf-8", "utf-8"),
        ("iso-8859-1", "latin-1"),
        ("windows-1252", "cp1252"),
        ("us-ascii", "utf-8"),  # the label lies, as many mailers' does
        ("iso-8859-1", "utf-8"),  # the other common lie
        ("utf-8", "cp1252"),
        ("klingon-8", "utf-8"),
        ("unknown-8bit", "latin-1"),
    ],
)
def test_a_letter_is_read_whatever_its_label_says(label: str, codec: str) -> None:
    """Every accent and pound sign comes out, where the label is right, wrong or unknown."""
    message = read_message(mail(f'text/plain; charset="{label}"', STORY.encode(codec)))
    assert message.plain.strip() == STORY


@pytest.mark.parametrize("quote", ["\u2019", "\u201c", "\u2013", "\u20ac"])
def test_windows_signs_under_a_latin_label_are_read_as_windows_means_them(quote: str) -> None:
    """Outlook writes cp1252 and says iso-8859-1: its quotes and dashes are no control characters."""
    message = read_message(mail("text/plain; charset=iso-8859-1", f"a{quote}b".encode("cp1252")))
    assert message.plain.strip() == f"a{quote}b"


def test_transfer_encodings_are_undone() -> None:
    """Base64 and quoted-printable give the same text, and cut base64 gives what it held."""
    printable = mail("text/plain; charset=utf-8", b"caf=C3=A9 and =\r\nmore", "quoted-printable")
    whole = mail("text/plain; charset=utf-8", b"Y2Fmw6kgYW5kIG1vcmU=", "base64")
    cut = mail("text/plain; charset=utf-8", b"Y2Fmw6kgYW5kIG1vc", "base64")
    assert read_message(printable).plain.strip() == read_message(whole).plain.strip() == "café and more"
    assert read_message(cut).plain.startswith("café and mo")


def test_plain_words_in_an_encoded_part_are_kept() -> None:
    """A list's footer below base64, and a letter that only says that it is base64, are text and no noise."""
    footed = mail("text/plain; charset=utf-8", b"Y2Fmw6kgYW5kIG1vcmU=\r\n-- \r\nThe list's own footer.\r\n", "base64")
    mislabelled = mail("text/plain; charset=utf-8", b"Hello,\r\nmy son was excluded.\r\n", "base64")
    assert read_message(footed).plain.splitlines() == ["café and more", "-- ", "The list's own footer."]
    message = read_message(mislabelled)
    assert message.plain.splitlines() == ["Hello,", "my son was excluded."]
    assert "a part is not wholly in the transfer encoding that it names" in message.defects


def test_flowed_lines_are_joined_and_signatures_are_not() -> None:
    """RFC 3676: a line that ends in a space goes on; stuffing goes; "-- " ends nothing; quotes keep their depth."""
    body = b"One long \r\nsentence.\r\n From here.\r\n> quoted \r\n> words\r\n-- \r\nRuth\r\n"
    message = read_message(mail("text/plain; format=flowed", body))
    assert message.plain.splitlines() == ["One long sentence.", "From here.", "> quoted words", "-- ", "Ruth"]


def test_delsp_removes_the_space_it_broke_at() -> None:
    """RFC 3676, 4.1: with DelSp=yes the trailing space was the mailer's own."""
    message = read_message(mail("text/plain; format=flowed; delsp=yes", b"break \r\nfast.\r\n"))
    assert message.plain.strip() == "breakfast."


def test_the_headers_are_decoded_one_by_one() -> None:
    """Encoded words in names and subjects are text, and a broken neighbour spoils neither."""
    raw = (
        b"From: =?utf-8?q?Si=C3=A2n?= <sian@example.com>\r\nSubject: =?iso-8859-1?q?caf=E9?= again\r\n"
        b"Date: yesterday\r\nTo: ;;;<<\r\n\r\nHello.\r\n"
    )
    message = read_message(raw)
    assert message.sender is not None
    assert (message.sender.name, message.sender.address) == ("Siân", "sian@example.com")
    assert message.subject == "café again"
    assert message.sent is None
    assert "the message has no date that can be read" in message.defects


@pytest.mark.parametrize(
    ("header", "name", "address"),
    [
        ("Ruth Example <ruth@example.com>", "Ruth Example", "ruth@example.com"),
        ("ruth@example.com", "", "ruth@example.com"),
        ("Ruth Example ruth@example.com", "Ruth Example", "ruth@example.com"),
        ("Ruth Example", "Ruth Example", ""),
        ('"Example, Ruth" <RUTH@example.com>', "Example, Ruth", "ruth@example.com"),
    ],
)
def test_an_address_is_an_address_or_empty(header: str, name: str, address: str) -> None:
    """A From that nobody can parse gives its words as the name: they are hidden as a name, and key no case."""
    message = read_message(f"From: {header}\r\nSubject: x\r\n\r\nHello.\r\n".encode())
    assert message.sender is not None
    assert (message.sender.name, message.sender.address) == (name, address)


def test_parts_that_are_no_text_are_noted_with_their_bytes() -> None:
    """An attachment keeps its name, type and bytes, and adds nothing to the letter."""
    raw = (
        HEAD + 'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="x"\r\n\r\n'
        "--x\r\nContent-Type: text/plain\r\n\r\nThe letter.\r\n"
        '--x\r\nContent-Type: application/pdf; name="report.pdf"\r\n'
        "Content-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nQUJD\r\n"
        "--x\r\nContent-Type: text/plain\r\n\r\nAnd its end.\r\n--x--\r\n"
    ).encode()
    message = read_message(raw)
    assert [each.strip() for each in message.plain.split("\n\n") if each.strip()] == ["The letter.", "And its end."]
    assert [(each.name, each.content_type, each.content) for each in message.attachments] == [
        ("report.pdf", "application/pdf", b"ABC")
    ]


@pytest.mark.parametrize("raw", [b"", b"\r\n\r\n", b"\0\0\0", b" \t\r\n"])
def test_nothing_at_all_is_said_to_be_nothing(raw: bytes) -> None:
    """The only bytes that cannot be read are those that hold nothing."""
    with pytest.raises(UnreadableMessage):
        read_message(raw)
