"""A campaign's own wordings of forums' mails: read, checked, and tried before those that are built in."""

from __future__ import annotations

from pathlib import Path

import pytest

from casefold.configfile import read
from casefold.errors import ConfigError
from casefold.forummail import robots_of
from casefold.forumsettings import ForumMail
from ingest.arrival import Form, read_arrival
from ingest.message import Channel, Message

MAIL = (
    "From: Parents Talk <noreply@talk.example.org>\nSubject: A private message from otter_mum\n"
    "X-Forum: talk\nPrecedence: bulk\n\nHello organiser,\n\nMessage:\nThey lost it.\n"
    "--------------------\nand I drew that line\n--------------------\nDo not answer this mail.\n"
)
TABLE = """
[[forum.mail]]
site = "parents-talk"
sender = 'noreply@talk\\.example\\.org'
subject = 'private message from (?P<author>\\S+)'
header = "X-Forum"
start = 'Message:'
end = '-{20,}'
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "casefold.toml"
    path.write_text(text, encoding="utf-8")
    return path


def carried(folder: Path, table: str = TABLE, mail: str = MAIL) -> Message:
    """The mail as this configuration reads it."""
    return read_arrival(mail.encode(), Form.RFC822, robots_of(read(written(folder, table))))


def test_a_wording_of_one_s_own_gives_writer_and_words(tmp_path: Path) -> None:
    """The writer is site:username; the words go to the last mark; who does not fit is mail as before."""
    message = carried(tmp_path)
    assert message.sender
    assert message.sender.address == "parents-talk:otter_mum"
    assert message.plain == "They lost it.\n--------------------\nand I drew that line"
    assert message.channel is Channel.FORUM_PRIVATE
    assert message.place
    assert (message.place.stub, message.place.cut) == (False, False)
    other = carried(tmp_path, mail=MAIL.replace("X-Forum", "X-Other"))
    assert other.sender
    assert other.sender.address == "noreply@talk.example.org"


def test_a_mail_without_the_words_is_a_stub(tmp_path: Path) -> None:
    """It says that a message waits, and where."""
    message = carried(tmp_path, TABLE + "carries_text = false\nprivate = false\n")
    assert message.plain == "A message waits on parents-talk: the mail does not carry its text."
    assert message.channel is Channel.FORUM_POST
    assert message.place
    assert message.place.stub


def test_an_excerpt_is_marked_as_cut(tmp_path: Path) -> None:
    """Words at its end tell that it is only the beginning."""
    mail = MAIL.replace("and I drew that line", "and then ... (read on)")
    message = carried(tmp_path, TABLE + 'cut = "... (read on)"\n', mail)
    assert message.plain.endswith("and then")
    assert message.place
    assert message.place.cut


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("site = 'Parents Talk'", "site must be a short name"),
        ("subject = 'from (?P<author>\\S+'", "subject is no regular expression"),
        ("subject = 'a private message'", "needs a group"),
        ("subject = '(?P<author>\\S+) (?P<child>\\S+)'", "unknown group 'child'"),
        ("end = '(-+)+'", "end repeats what repeats"),
        ("header = ''\nheader_value = 'talk'", "needs the name of a header"),
    ],
)
def test_a_wrong_wording_is_told_when_the_configuration_is_read(tmp_path: Path, line: str, said: str) -> None:
    """The file, the entry's number and its key."""
    keys = {each.partition(" =")[0] for each in line.split("\n")}
    kept = [each for each in TABLE.split("\n") if each.partition(" =")[0] not in keys]
    path = written(tmp_path, "\n".join([*kept, line]))
    with pytest.raises(ConfigError, match=said) as problem:
        read(path)
    assert str(problem.value).startswith(f"{path}: [[forum.mail]] number 1: ")


def test_every_key_stands_in_the_example() -> None:
    """Who reads the example finds each key of a wording in it."""
    example = (Path(__file__).parents[2] / "config.example.toml").read_text(encoding="utf-8")
    assert "# [[forum.mail]]" in example
    for key in ForumMail.__dataclass_fields__:
        assert f"# {key} = " in example
