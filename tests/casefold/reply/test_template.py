"""The words of an acknowledgement: fixed, with a reference and a way out of it, and nothing of anybody."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes
from email.policy import default

import pytest

from casefold.config import Campaign, Config, Reply
from casefold.configfile import read
from casefold.errors import ConfigError
from casefold.placement import case_references
from casefold.reply.addressed import Addressed, addressed_to, load_addressed
from casefold.reply.letter import letter_for
from casefold.reply.template import filled, load_template, subject_of
from ingest.mime import read_message
from pipeline.draft import Attention, Kind
from pipeline.drafting import Drafter
from recent_mail import story


def test_the_shipped_words(config: Config) -> None:
    """They hold the reference, what happens next and how to withdraw; the notice only where there is one."""
    text = filled(load_template(config), config, "K7WQ")
    for word in ("K7WQ", "What happens next", "How to withdraw", "machine", "consent"):
        assert word in text
    assert "{" not in text
    assert "What we keep" not in text
    told = replace(config, campaign=Campaign(privacy_notice="https://www.example.org/privacy"))
    assert "https://www.example.org/privacy" in filled(load_template(told), told, "K7WQ")


def test_what_it_says_of_withdrawing_works(config: Config, drafter: Drafter) -> None:
    """The words that it tells a writer to use are taken for a withdrawal, also above a quotation of it."""
    text = filled(load_template(config), config, "K7WQ")
    words = "I withdraw my story."
    assert words in " ".join(text.split())
    quoted = "".join(f"> {line}\r\n" for line in text.splitlines())
    answer = f"{words}\r\n\r\nOn Mon, 3 Jun 2013 at 21:00, stories@example.org wrote:\r\n{quoted}"
    (draft,) = drafter.preview([read_message(story(1, answer, Subject=f"Re: {subject_of('K7WQ')}"))])
    assert draft.triage.kind is Kind.WITHDRAWAL
    assert Attention.SAFEGUARDING not in draft.triage.attention


def test_an_answer_leads_to_its_case() -> None:
    """The subject names the case in a form in which placement finds it."""
    assert case_references(f"Re: {subject_of('K7WQ')}") == ["K7WQ"]


def test_the_organisers_own_words_come_first(config: Config) -> None:
    """Beside the configuration, or where it says; curly quotes and Welsh circumflexes arrive as they are."""
    (config.folder / "acknowledgement.txt").write_text("Diolch, dŷn ni wedi cael eich neges “{reference}”. " * 5)
    text = filled(load_template(config), config, "K7WQ")
    raw = letter_for(Addressed("ruth@example.com"), "stories@example.org", "K7WQ", text, "x@example.org").raw
    assert message_from_bytes(raw, policy=default).get_content().strip() == text.strip()
    assert max(map(len, raw.split(b"\r\n"))) <= 78
    (config.folder / "other.txt").write_text("Our other words: {reference}")
    other = replace(config, reply=Reply(template=read(config.folder / "casefold.toml").folder / "other.txt"))
    assert filled(load_template(other), other, "K7WQ") == "Our other words: K7WQ\n"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"Dear {name}, {reference}", "{name}, which nothing fills in"),
        (b"Thank you.", "must hold {reference}"),
        (b"\xff{reference}", "cannot be read"),
        (b"{reference}" + b"x" * 20_001, "longer than"),
    ],
)
def test_a_template_that_cannot_serve_is_refused(config: Config, content: bytes, words: str) -> None:
    """In a sentence that names the file."""
    (config.folder / "acknowledgement.txt").write_bytes(content)
    with pytest.raises(ConfigError) as told:
        load_template(config)
    assert words in str(told.value)


def test_nothing_of_a_hostile_mail_reaches_a_header() -> None:
    """Message-IDs are taken as they are only where they are plain, short and ASCII."""
    hostile = story(
        1, Message_ID="<" + "x" * 300 + "@example.com>", References="<a\u00e4@example.com> <ok@example.com>"
    )
    addressed = addressed_to(read_message(hostile))
    assert addressed.answers == ""
    assert addressed.references == ("ok@example.com",)
    assert load_addressed(addressed.dump()) == addressed
    assert "example" not in repr(addressed)
    raw = letter_for(addressed, "stories@example.org", "K7WQ", "K7WQ", "x@example.org").raw
    assert b"In-Reply-To" not in raw
    assert b"References" not in raw


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        ('sender = "stories@example.org"', "has no host"),
        ('host = "smtp.example.org"', "has no sender"),
        ('sender = "Us <s@example.org>"\nhost = "h"', "bare address"),
        ('sender = "s@example.org"\nby = "drafts"\ndrafts = "INBOX"', "no folder that is read"),
        ('sender = "s@example.org"\nhost = "h"\naccount = "other"', "must name one"),
        ('sender = "s@example.org"\nhost = "h"\npassword_env = "A"\npassword_file = "b"', "at most one"),
        ('sender = "s@example.org"\nhost = "h"\npassword = "b"', "a password never stands"),
        ('sender = "s@example.org"\nhost = "h"\nsecurity = "none"', "must be one of tls, starttls"),
    ],
)
def test_settings_that_do_not_fit_are_named(config: Config, reply: str, words: str) -> None:
    """In a sentence, before any mail is read."""
    file = config.folder / "casefold.toml"
    imap = '[[imap]]\nhost = "h"\nusername = "alice"\npassword_env = "A"\n'
    file.write_text(f"[reply]\nenabled = true\n{reply}\n{imap}")
    with pytest.raises(ConfigError) as told:
        read(file)
    assert words in str(told.value)
