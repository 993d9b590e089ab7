"""Answers and forwards as twenty-six mail programs lay them out, in twenty-five languages."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.message import Message
from letters.clients import CLIENTS, Client, forwards
from letters.locales import LOCALES, Locale
from pipeline.clean import clean
from pipeline.letter import Letter

PARAGRAPHS = (
    "The report went to the council before we had seen it.",
    "Nobody asked us, and nobody has said sorry since.",
    "They called it a clerical error.\nI call it something else.",
    "On the Monday I rang them. On the Tuesday they rang me.",
    "These are the things that I asked for:\n\n1. the minutes\n2. the draft\n3. an apology",
    "She said: it is for the best. It was not.",
    "From then on we wrote everything down.",
    "Is that even allowed?",
    "We waited ... and waited - for nothing.",
)
WORDS = st.lists(st.sampled_from(PARAGRAPHS), min_size=1, max_size=5, unique=True).map("\n\n".join)


def whole(letter: Letter) -> bool:
    """Whether the spans cover the text from its first character to its last, without gap or overlap."""
    ends = [0, *(span.end for span in letter.spans)]
    return [span.start for span in letter.spans] == ends[:-1] and ends[-1] == len(letter.text)


@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.name)
@pytest.mark.parametrize("locale", LOCALES, ids=lambda locale: locale.code)
def test_an_answer_is_kept_and_its_quotation_folded(client: Client, locale: Locale) -> None:
    """keep(reply + quote) = reply."""
    letter = clean(client.message(locale, locale.reply, locale.quoted))
    assert letter.kept == locale.reply
    assert whole(letter)


@pytest.mark.parametrize("locale", LOCALES, ids=lambda locale: locale.code)
def test_a_mail_that_is_only_a_forward_is_an_enclosure(locale: Locale) -> None:
    """Nothing of it is the writer's, and all of what was passed on is kept as evidence."""
    for text in forwards(locale, locale.quoted):
        letter = clean(Message(None, "", text, ""))
        assert letter.kept == ""
        assert locale.quoted in letter.enclosed


@settings(max_examples=150, deadline=None, derandomize=True)
@given(WORDS, WORDS, st.sampled_from(CLIENTS), st.sampled_from(LOCALES))
def test_any_answer_to_any_mail_is_kept(reply: str, quoted: str, client: Client, locale: Locale) -> None:
    """Whatever paragraphs stand in the answer and in what it quotes."""
    letter = clean(client.message(locale, reply, quoted))
    assert letter.kept.split() == reply.split()
    assert whole(letter)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(WORDS)
def test_a_letter_without_marks_is_kept_whole(text: str) -> None:
    """keep(letter) = letter when there is nothing to fold."""
    letter = clean(Message(None, "", text, ""))
    assert letter.kept == text.strip()
