"""Proof by the mail that is answered: its words are folded wherever they stand, and only those."""

from __future__ import annotations

from ingest.message import Message
from pipeline.clean import clean, forms_of
from pipeline.letter import Label

PARENT = """Dear Ruth,

thank you for getting in touch with the campaign. Could you tell us in your own
words what happened when the report was circulated? Please leave out the name of the school.

The Campaign
"""
STORY = "They sent it to four people before I had read a line of it."


def kept(text: str) -> str:
    """What is kept of a mail that answers PARENT."""
    forms = forms_of(PARENT)
    return clean(Message(None, "Re: your story", text, ""), forms.__contains__).kept


def test_an_answer_below_an_unmarked_quotation_is_kept() -> None:
    """Without the proof all that stands below the attribution counts as quoted."""
    above = "Hello, here is my answer:\n\nOn 3 Jun 2013 at 09:10, The Campaign <stories@example.org> wrote:\n\n"
    text = above + PARENT.replace("\nThe Campaign\n", "") + "\n" + STORY + "\n"
    assert [line for line in kept(text).splitlines() if line] == ["Hello, here is my answer:", STORY]
    assert STORY not in clean(Message(None, "", text, "")).kept


def test_a_quotation_without_any_mark_is_known() -> None:
    """However its lines were wrapped anew."""
    wrapped = (
        "thank you for getting in touch with the campaign. Could you tell\nus in your own words what happened when\n"
        "the report was circulated? Please leave out the name of the school."
    )
    letter = clean(Message(None, "", f"{STORY}\n\n{wrapped}\n", ""), forms_of(PARENT).__contains__)
    assert letter.kept == STORY
    assert any(span.rule == "words of the mail that is answered" for span in letter.spans)


def test_one_sentence_may_be_chance_and_a_whole_letter_is_never_folded() -> None:
    """A single line proves nothing, and who sends the same letter again means it."""
    once = f"{STORY}\n\nPlease leave out the name of the school.\n"
    assert "Please leave out" in kept(once)
    again = clean(Message(None, "", PARENT, ""), forms_of(PARENT).__contains__)
    assert again.kept or any(span.label is Label.QUOTE for span in again.spans)
    assert again.flags or again.kept
