"""How much of what parents may say is read right, over tables written before any of it was tried.

Floors for the lines that rules were tuned on, and for those that were held back: only the second are a measure.
"""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from casetable import Case, all_of, held, share_right, tuned
from ingest.message import Message
from pipeline.draft import Attention
from pipeline.letter import Label, Letter, Span
from pipeline.passage import Passage
from pipeline.pseudonymise import pseudonymise
from pipeline.sentences import sentences
from pipeline.triage import triage
from pipeline.triage.attention import alarming
from pipeline.triage.consent import read_consent
from pipeline.triage.hold import read_hold

SENT = datetime(2013, 6, 2, 9, 18, tzinfo=UTC)
ALARMS = (Attention.SAFEGUARDING, Attention.THREAT, Attention.COMPLAINT)


def consent(case: Case) -> str:
    return read_consent(case[1], sentences(case[1])).consent.value


def addressee(case: Case) -> str:
    found = read_consent(case[2], sentences(case[2]))
    return f"{found.consent.value} {', '.join(found.addressees)}"


def hold(case: Case) -> str:
    return str(read_hold(case[1], sentences(case[1]), SENT.date()).hold) or "none"


def kind(case: Case) -> str:
    return _triage(case[2], case[1]).kind.value


def attention(case: Case) -> str:
    found = _triage(f"This is about my son and the school. {case[1]}", "").attention
    return next((each.name.lower() for each in found if each in ALARMS), "none")


def _triage(text: str, subject: str):
    message = Message(sender=None, subject=subject, plain=text, html="", sent=SENT)
    letter = Letter(text, (Span(0, len(text), Label.KEPT, "rest", 1.0),))
    return triage(message, letter, Passage(text), pseudonymise(Passage(text)))


def wider(cases: list[Case]) -> list[Case]:
    """The cases whose consent is read as allowing more than they do."""
    width = ["refused", "unclear", "anonymised", "named"]
    return [case for case in cases if width.index(consent(case)) > max(width.index(case[0]), 1)]


def first(case: Case) -> str:
    return case[0]


def first_two(case: Case) -> str:
    return f"{case[0]} {case[1]}"


@pytest.mark.parametrize(
    ("name", "read", "expected", "tuned_floor", "held_floor"),
    [
        ("consent", consent, first, 0.98, 0.85),
        ("addressees", addressee, first_two, 1.0, 0.90),
        ("hold", hold, first, 1.0, 0.95),
        ("kind", kind, first, 0.96, 0.90),
        ("attention", attention, first, 1.0, 0.95),
    ],
)
def test_phrasings(name, read, expected, tuned_floor, held_floor) -> None:
    """Neither the tuned nor the held lines of a table sink below what was reached."""
    assert share_right(tuned(name), read, expected) >= tuned_floor
    assert share_right(held(name), read, expected) >= held_floor


def test_consent_errs_towards_less() -> None:
    """A consent that is misread is nearly always read as a narrower one."""
    assert len(wider(held("consent"))) <= len(held("consent")) * 0.05


def test_what_was_once_read_as_leave_to_name_is_so_no_more() -> None:
    """Sentences that were mended for stay mended: none that narrows is read as ``named``."""
    cases = all_of("consent-mended")
    assert [case for case in wider(cases) if consent(case) == "named"] == []
    assert share_right(cases, consent, first) >= 0.97


def test_alarms_show_their_sentence() -> None:
    """Each alarm comes with the words that raised it, as offsets into the kept text."""
    text = "They lost his file. He says he wants to kill himself. You sent my email to everybody on your list."
    signs = _triage(text, "").attention_words
    shown = {sign.reason: text[sign.words.start : sign.words.end] for sign in signs}
    assert shown == {
        Attention.SAFEGUARDING: "He says he wants to kill himself.",
        Attention.COMPLAINT: "You sent my email to everybody on your list.",
    }


def test_a_hold_shows_the_wish_and_the_day() -> None:
    """The record of a hold is the sentence that asks and the one that names the day."""
    text = "They lost his file. Please wait until after the hearing. My hearing is on the 9th. Thank you."
    found = _triage(text, "")
    shown = [text[words.start : words.end] for words in found.hold_words]
    assert shown == ["Please wait until after the hearing.", "My hearing is on the 9th."]
    assert str(found.hold) == "2013-06-09"


def test_leave_without_terms_is_kept_as_a_record() -> None:
    """Leave that says nothing of names is unclear, but its words and its addressee are kept."""
    text = "They lost his file. I'm happy for this to go to the ICO. You can quote me."
    found = read_consent(text, sentences(text))
    assert [text[words.start : words.end] for words in found.words] == [
        "I'm happy for this to go to the ICO.",
        "You can quote me.",
    ]
    assert (found.consent.value, found.addressees) == ("unclear", ("ICO",))


def test_an_automatic_answer_raises_nothing() -> None:
    """A machine neither threatens nor complains."""
    assert alarming([" i will kill you "], _triage("I am away.", "Automatic reply").kind) == ()
