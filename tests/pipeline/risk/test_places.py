"""Spans stand where the words stand: in what was written, the subject, an enclosure; and hostile text is quick."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letters.hostile import HOSTILE
from models.risk import conditions, risk_cues
from pipeline.cue import compile_cue
from pipeline.mention import Mention, MentionType
from pipeline.passage import Passage, Placed
from pipeline.pseudonymise import pseudonymise
from pipeline.risk import RiskReason, read_risks
from pipeline.risk.words import words_of
from pipeline.wording import wording
from quality.story import load_all

STORIES = Path(__file__).parents[2] / "stories"


def named(text: str, name: str, kind: MentionType, pseudonym: str) -> Passage:
    """A passage in which a name is placed wherever it stands."""
    starts = [at for at in range(len(text)) if text.startswith(name, at)]
    return Passage(text, tuple(Placed(Mention(at, at + len(name), kind, 1.0), 1, pseudonym) for at in starts))


def test_offsets_are_into_what_was_written() -> None:
    """Pseudonyms are longer than names, and no span moves for that."""
    text = 'Ann says Ann\'s report says "Ann is a sad little girl who will not sing". Ann has Rett syndrome.'
    note = read_risks({"": pseudonymise(named(text, "Ann", MentionType.CHILD, "[Child 1]"))})
    assert [(risk.reason, text[risk.start : risk.end]) for risk in note.risks] == [
        (RiskReason.QUOTED, '"Ann is a sad little girl who will not sing"'),
        (RiskReason.RARE_CONDITION, "Rett syndrome"),
    ]


def test_subject_and_enclosures_are_read_too() -> None:
    """Each risk says in which text it stands, and what makes it one may stand in another."""
    texts = {
        "subject": "Our twins",
        "": "We are under Kent. It is all in the attached.",
        "attachment 1": "He is nine, autistic and wears a helmet.",
    }
    safe = {
        where: pseudonymise(named(text, "Kent", MentionType.COUNCIL, "[Council 07]")) for where, text in texts.items()
    }
    found = {(risk.reason, risk.where, texts[risk.where][risk.start : risk.end]) for risk in read_risks(safe).risks}
    assert found == {
        (RiskReason.COMBINED, "attachment 1", "He is nine"),
        (RiskReason.SIBLINGS, "subject", "twins"),
        (RiskReason.EQUIPMENT, "attachment 1", "wears a helmet"),
    }


def test_a_hidden_word_is_no_risk() -> None:
    """What a person has put under a pseudonym has gone from the note."""
    text = "She has Rett syndrome."
    assert read_risks({"": pseudonymise(Passage(text))}).risks
    assert not read_risks({"": pseudonymise(named(text, "Rett syndrome", MentionType.ID, "[Reference 1]"))}).risks


@given(st.text(alphabet="aB'’ \n.,;!?\"“”[]123£:-éßİ", max_size=120))
@settings(max_examples=300, deadline=None)
def test_spans_stay_within_the_text(text: str) -> None:
    """Whatever is written, a span is a stretch of it, and the words are those of ``wording``."""
    for risk in read_risks({"": pseudonymise(Passage(text))}).risks:
        assert 0 <= risk.start < risk.end <= len(text)
    words = words_of(text)
    assert [
        words.joined[start : start + len(word)] for start, word in zip(words.starts, words.listed, strict=True)
    ] == [*words.listed]


def test_words_are_those_that_every_rule_reads() -> None:
    """Word for word what ``wording`` makes of a sentence, over all stories."""
    for story in load_all(STORIES):
        whole = wording(story.body).replace("nobody", "no one").split()
        assert " ".join(words_of(story.body).listed).replace("nobody", "no one").split() == whole


def test_every_cue_and_condition_is_in_the_notation() -> None:
    """Each table names a reason, each cue can be read, and no condition holds what a letter's words never hold."""
    assert set(risk_cues()) <= {reason.code for reason in RiskReason}
    for cues in risk_cues().values():
        for cue in (*cues.finds, *cues.unless):
            compile_cue(cue)
        assert not any("^" in cue or "$" in cue for cue in cues.finds)  # these are looked for in the whole text
    for form in conditions():
        assert wording(" ".join(form)).split() == [*form]


MORE = {
    "50,000 quotation marks": '"' * 50_000,
    "25,000 marks that open": ' "a' * 25_000,
    "15,000 twins": "twins " * 15_000,
    "10,000 sums": "£11,432 " * 10_000,
    "10,000 ages": "[Child 1] is nine. [Council 07] " * 10_000,
    "10,000 syndromes": "x syndrome " * 10_000,
    "100 kB of apostrophes": "a'" * 50_000,
    "5,000 announcements": "I copy it word for word:\n" * 5_000,
}


@pytest.mark.parametrize("text", [*HOSTILE.values(), *MORE.values()], ids=[*HOSTILE, *MORE])
def test_hostile_text_is_read_in_bounded_time(text: str) -> None:
    """No lump of one thing makes a rule slow: gaps and sentences are bounded."""
    text = text[:200_000]
    began = time.process_time()
    read_risks({"": pseudonymise(Passage(text))})
    assert time.process_time() - began < 8
