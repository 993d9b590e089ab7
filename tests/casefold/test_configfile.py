"""Reading the configuration: what it takes, what it refuses, and in which words."""

from __future__ import annotations

import dataclasses
import re
import tomllib
from datetime import date
from pathlib import Path

import pytest

from casefold.config import Config, Imap
from casefold.configfile import example, find, read
from casefold.errors import ConfigError
from ingest.imap_account import After, Security

MINIMAL = """[[imap]]
host = "imap.example.org"
username = "stories@example.org"
password_command = "pass show stories"
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "casefold.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_five_lines_are_enough(tmp_path: Path) -> None:
    """A minimal configuration names one account; everything else has a sensible default."""
    config = read(write(tmp_path, MINIMAL))
    assert config.imap[0].password_command == ("pass", "show", "stories")
    assert config.imap[0].security is Security.TLS
    assert config.imap[0].after is After.LEAVE
    assert config.campaign.addressees == ("ICO",)
    assert config.store_path == tmp_path.resolve() / "data/casefold.db"


def test_every_kind_of_value_is_read(tmp_path: Path) -> None:
    """Days, lists, enums, numbers and paths come out as what they are."""
    more = MINIMAL + 'security = "starttls"\nafter = "move"\ntimeout = 5\nfolders = ["INBOX", "Räume"]\n'
    config = read(write(tmp_path, "[campaign]\ndeadline = 2027-03-31\n" + more + 'ca_file = "ca.pem"\n'))
    assert config.campaign.deadline == date(2027, 3, 31)
    assert config.imap[0].security is Security.STARTTLS
    assert config.imap[0].timeout == 5.0
    assert config.imap[0].folders == ("INBOX", "Räume")
    assert config.imap[0].ca_file == Path("ca.pem")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[campain]\nname = "x"', "unknown key campain. Did you mean campaign?"),
        ('[campaign]\nadressees = ["ICO"]', "unknown key campaign.adressees. Did you mean addressees?"),
        ("[campaign]\nqzx = 1", "Known here: name"),
        (MINIMAL + 'password = "hunter2"', "imap.password: a password never stands in the configuration"),
        (MINIMAL + 'after = "delete"', "imap.after must be one of leave, flag, move"),
        (MINIMAL + 'port = "993"', "imap.port must be a whole number"),
        (MINIMAL + "port = true", "imap.port must be a whole number"),
        ('[campaign]\ndeadline = "soon"', "campaign.deadline must be a day such as"),
        ('[campaign]\naddressees = "ICO"', 'campaign.addressees must be a list such as ["…"]'),
        ('imap = "x"', "imap must be [[imap]] tables"),
        ("campaign = 3", "campaign must be a table: [campaign]"),
        ('[[imap]]\nhost = "h"\npassword_env = "X"', "has no username"),
        ('[[imap]]\nhost = "h"\nusername = "u"', "needs exactly one of"),
        (MINIMAL + 'password_env = "X"', "needs exactly one of"),
        (MINIMAL + MINIMAL, "share one name"),
        (MINIMAL + 'token_command = "x"', "needs exactly one of"),
        (MINIMAL + 'after = "move"\nmove_to = "INBOX"', "reads the folder that it moves mail to"),
        ("[campaign", "is not valid TOML"),
    ],
)
def test_a_wrong_configuration_is_refused_in_words_that_help(tmp_path: Path, text: str, words: str) -> None:
    """The error names the key, and for an unknown key the nearest; a password that stands there is not repeated."""
    with pytest.raises(ConfigError) as refused:
        read(write(tmp_path, text))
    assert words in str(refused.value)
    assert "hunter2" not in str(refused.value)


def test_a_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
    """Bytes that are no UTF-8 give a sentence and no traceback."""
    path = tmp_path / "casefold.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError, match="cannot be read"):
        read(path)


def test_no_configuration_says_how_to_make_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither here nor at home: the error says so and names init."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    with pytest.raises(ConfigError, match="casefold init"):
        find(None)


def test_the_example_is_written_from_the_fields() -> None:
    """config.example.toml equals what the Config's own fields give, so neither can change alone."""
    kept = Path(__file__).parents[2] / "config.example.toml"
    assert kept.read_text(encoding="utf-8") == example()


def test_the_example_is_a_valid_configuration_with_every_key(tmp_path: Path) -> None:
    """The example can be used as it stands, and with its commented keys taken in it names every key there is."""
    assert read(write(tmp_path, example())).imap[0].host == "imap.example.org"
    lines = [re.sub(r"^# (?=[a-z_]+ = |\[\[)", "", line) for line in example().splitlines()]
    table = tomllib.loads("\n".join(line for line in lines if not line.startswith("#")))
    for section in dataclasses.fields(Config):
        if section.name not in ("imap", "folder"):
            kind = type(getattr(Config(), section.name))
            assert set(table[section.name]) == {item.name for item in dataclasses.fields(kind)}
    assert set(table["imap"][0]) == {item.name for item in dataclasses.fields(Imap)}


def test_no_user_name_in_a_repr(tmp_path: Path) -> None:
    """An account's user name is an address, so it stays out of anything that prints a configuration."""
    assert "stories@example.org" not in repr(read(write(tmp_path, MINIMAL)))
