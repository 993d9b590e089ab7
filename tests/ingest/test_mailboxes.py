"""Mail in files: every message once, none lost when the file is broken."""

from __future__ import annotations

import re
import resource
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.arrival import Arrival, Form, Unreadable
from ingest.mailboxes import count_mbox, mail_file, maildir_files, mbox, split_mbox

ONE = b"From a@example.org Mon Jun  3 21:14:00 2013\nSubject: one\n\nFirst.\n\n"
TWO = b"From b@example.org Tue Jun  4 08:00:00 2013\nSubject: two\n\nSecond.\n"


def bodies(path: Path) -> list[bytes]:
    return [item.raw for item in mbox(path)]


def written(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "box"
    path.write_bytes(content)
    return path


def test_each_message_comes_once_without_its_separator(tmp_path: Path) -> None:
    """What the mbox adds around a message is no part of the message."""
    path = written(tmp_path, ONE + TWO)
    assert bodies(path) == [b"Subject: one\n\nFirst.\n", b"Subject: two\n\nSecond.\n"]
    assert count_mbox(path) == 2


def test_crlf_line_ends_are_read_alike(tmp_path: Path) -> None:
    """An mbox saved on Windows holds the same messages, with the line ends that it has."""
    assert bodies(written(tmp_path, (ONE + TWO).replace(b"\n", b"\r\n"))) == [
        b"Subject: one\r\n\r\nFirst.\r\n",
        b"Subject: two\r\n\r\nSecond.\r\n",
    ]


def test_quoted_from_lines_lose_exactly_one_mark(tmp_path: Path) -> None:
    """A line that the writer of the mbox quoted reads as it was sent (mboxrd); a reply's quote stays one."""
    text = ONE.replace(b"First.\n", b">From the start.\n>>From her mail.\n> From a quote.\n")
    assert bodies(written(tmp_path, text)) == [b"Subject: one\n\nFrom the start.\n>From her mail.\n> From a quote.\n"]


@pytest.mark.parametrize(
    "line",
    [
        b"From the very first day nobody listened.",  # no date
        b"From Mon 3 June at 10:30 we sat and waited.",  # a date, but no header field follows
        b"From 9:00 on they talked about him.",
    ],
)
def test_a_sentence_that_begins_with_from_starts_no_message(tmp_path: Path, line: bytes) -> None:
    """A letter is not split where its writer begins a paragraph with "From", though nothing quoted the line."""
    path = written(tmp_path, ONE.replace(b"First.\n", b"Hello.\n\n" + line + b"\nThe end.\n") + TWO)
    assert count_mbox(path) == 2
    assert line in bodies(path)[0]


@pytest.mark.parametrize(
    "separator",
    [
        b"From 1437@xxx Mon Jun 03 21:14:00 +0000 2013\n",  # Google Takeout
        b"From - Mon Jun 03 21:14:00 2013\n",  # Thunderbird, older
        b"From \n",  # Thunderbird, newer
        b"From MAILER-DAEMON Mon Jun  3 21:14:00 2013\n",
        b"From a@example.org Mon, 3 Jun 2013 21:14:00 +0100\n",  # a date as in a mail
    ],
)
def test_separators_of_other_programs(tmp_path: Path, separator: bytes) -> None:
    """Each program's own way to begin a message is known, at the start and in the middle of the file."""
    text = separator + b"Subject: one\n\nFirst.\n\n" + separator + b"Subject: two\n\nSecond.\n"
    assert bodies(written(tmp_path, text)) == [b"Subject: one\n\nFirst.\n", b"Subject: two\n\nSecond.\n"]


@pytest.mark.parametrize("kept", [len(ONE) + 50, len(ONE) + 57, len(ONE + TWO) - 4])
def test_a_truncated_mbox_gives_its_last_message_as_far_as_it_goes(tmp_path: Path, kept: int) -> None:
    """A file that breaks off anywhere still gives every message before, and the last one or word of it."""
    items = list(mbox(written(tmp_path, (ONE + TWO)[:kept])))
    assert len(items) == 2
    assert items[0] == Arrival(b"Subject: one\n\nFirst.\n", Form.RFC822, "message 1")
    assert TWO.partition(b"\n")[2].startswith(items[1].raw)


def test_a_message_behind_one_that_breaks_off_is_found(tmp_path: Path) -> None:
    """Two writers at once can leave a message without its last line end."""
    text = ONE.rstrip(b"\n") + b"\n" + TWO
    assert len(bodies(written(tmp_path, text))) == 2


def test_an_empty_message_is_listed_and_the_rest_goes_on(tmp_path: Path) -> None:
    """A separator with nothing below is told, not dropped."""
    text = b"From a@example.org Mon Jun  3 21:14:00 2013\n\n" + TWO
    items = list(mbox(written(tmp_path, text)))
    assert [type(item) for item in items] == [Unreadable, Arrival]
    assert items[0].where == "message 1"


def test_a_message_of_one_long_line_comes_whole(tmp_path: Path) -> None:
    """A 60 MB line is read in pieces, and none of them is lost or taken for a separator."""
    line = b"From " * 12_000_000
    path = written(tmp_path, ONE.replace(b"First.", line) + TWO)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert count_mbox(path) == 2
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 20_000  # kilobytes: counting holds one piece
    assert [len(raw) for raw in bodies(path)] == [
        len(b"Subject: one\n\n\n") + len(line),
        len(b"Subject: two\n\nSecond.\n"),
    ]


def test_a_maildir_gives_read_and_unread_mail_by_delivery(tmp_path: Path) -> None:
    """Flags in a file's name change nothing; tmp holds what is not yet delivered."""
    for part in ("cur", "new", "tmp"):
        (tmp_path / part).mkdir()
    for name in (
        "new/1370000300.M1.host",
        "cur/1370000100.M1.host:2,RS",
        "cur/1370000200.M2.host:2,T",
        "tmp/1370000000.x",
    ):
        (tmp_path / name).write_bytes(b"Subject: x\n\nx\n")
    (tmp_path / "new/.gitkeep").touch()
    assert [file.name[:10] for file in maildir_files(tmp_path)] == ["1370000100", "1370000200", "1370000300"]


def test_a_mail_that_cannot_be_read_is_listed(tmp_path: Path) -> None:
    """One file that the system refuses is a value with a reason, not the end of the folder."""
    assert mail_file(tmp_path) == Unreadable("message 1", "cannot be read: Is a directory")


LINES = st.sampled_from(
    [b"From the start.", b">From her.", b">>From him.", b"", b"Hello.", b"From a@example.org Mon Jun  3 21:14:00 2013"]
)


@given(st.lists(st.lists(LINES, min_size=1, max_size=8), min_size=1, max_size=5), st.sampled_from([b"\n", b"\r\n"]))
def test_what_was_put_into_an_mbox_comes_out(letters: list[list[bytes]], end: bytes) -> None:
    """Whatever lines a letter has, a mailbox written by the rules gives it back byte for byte."""
    wanted = [b"Subject: x" + end + end + end.join(lines) + end for lines in letters]
    quoted = [re.sub(rb"(?m)^(>*From )", rb">\1", letter) for letter in wanted]
    separator = b"From a@example.org Mon Jun  3 21:14:00 2013" + end
    box = b"".join(separator + letter + end for letter in quoted)
    assert [item.raw for item in split_mbox(BytesIO(box))] == wanted


@given(st.lists(st.one_of(LINES, st.binary(max_size=30)), max_size=20).map(b"\n".join))
def test_no_line_of_a_broken_mbox_is_lost(box: bytes) -> None:
    """Whatever bytes follow the first separator, each line is in a message, or separates two."""
    separator = b"From a@example.org Mon Jun  3 21:14:00 2013\n"
    items = list(split_mbox(BytesIO(separator + box)))
    told = b"\n".join(item.raw for item in items)
    for line in box.split(b"\n"):
        assert line.removeprefix(b">").rstrip(b"\r") in told or line.startswith(b"From ")
