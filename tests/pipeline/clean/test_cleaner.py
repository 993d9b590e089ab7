"""Cleaning: labels tile the text, the writer's words stay, and hostile mail ends in time."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.message import Address, Message
from letters.hostile import HOSTILE
from pipeline.clean.cleaner import clean
from pipeline.letter import Label, Letter

STORY = "The report went to the council before we had seen it. Nobody asked us."


def message(plain: str = "", html: str = "", name: str = "Ruth Example") -> Message:
    """A mail with these texts."""
    return Message(sender=Address(name, "ruth@example.com"), subject="Our story", plain=plain, html=html)


def whole(letter: Letter) -> bool:
    """Whether the spans cover the text from its first character to its last, without gap or overlap."""
    ends = [0, *(span.end for span in letter.spans)]
    return [span.start for span in letter.spans] == ends[:-1] and ends[-1] == len(letter.text)


LINES = st.sampled_from(
    [
        STORY,
        "",
        "> quoted words",
        ">> older",
        "> ",
        "The letter says about the file:",
        "On 3 Jun 2013, at 09:10, A Person <a@example.org> wrote:",
        "-- ",
        "Kind regards",
        "Ruth",
        "Sent from my iPhone",
        "From: A Person",
        "Sent: 3 June 2013 09:10",
        "To: Ruth",
        "Subject: RE: your story",
        "This email is confidential and intended only for the addressee.",
        "____________",
        "-----Original Message-----",
        "Thanks",
        "P.S. one more thing",
        "Tel: 01632 960123",
        "\u00a0",
        "* a point",
    ]
)  # fmt: skip - a table of lines reads best dense


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.lists(LINES, max_size=14))
def test_every_character_is_labelled_once(lines: list[str]) -> None:
    """Whatever stands below or above what, the labels tile the text; nothing is left only where quoting proves it."""
    letter = clean(message("\n".join(lines)))
    assert whole(letter)
    if letter.text.strip() and not letter.kept and not letter.enclosed:
        assert letter.flags
        assert any(span.label is Label.QUOTE for span in letter.spans)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.lists(LINES, max_size=8), st.lists(LINES, max_size=8))
def test_the_story_is_never_folded_away(above: list[str], below: list[str]) -> None:
    """Two sentences at the very start of a mail, above every quotation and closing, are always kept."""
    letter = clean(message("\n".join([STORY, "", *above, *below])))
    assert STORY in letter.kept


@pytest.mark.parametrize(
    "tail",
    [
        "> Thank you for getting in touch\n> The Campaign",
        "On 3 Jun 2013, at 09:10, The Campaign <stories@example.org> wrote:\n> Thank you for getting in touch",
        "On Mon, 3 Jun 2013 at 09:10, The Campaign\n<stories@example.org> wrote:\n\n> Thank you for getting in touch",
        "-----Original Message-----\nFrom: The Campaign\nSent: 3 June 2013\nTo: Ruth\nSubject: hi\n\nThank you",
        (
            "________________________________\nFrom: The Campaign <stories@example.org>\nSent: 03 June 2013 09:10\n"
            "To: Ruth Example\nSubject: RE: story\n\nThank you for getting in touch"
        ),
        "Sent from my iPhone",
        "Get Outlook for Android",
        "-- \nRuth Example\nTel 01632 960123",
        "Kind regards\n\nRuth",
        "thanks, Ruth x",
        (
            "This email and any attachments are confidential and intended solely for the use of the individual to whom "
            "they are addressed. If you are not the intended recipient please notify the sender."
        ),
    ],
)
def test_what_is_not_the_writers_is_folded(tail: str) -> None:
    """Quotations, signatures, phones' footers and disclaimers go; the story stays to the letter."""
    assert clean(message(f"{STORY}\n\n{tail}\n")).kept == STORY


def test_answers_between_quotations_are_all_kept() -> None:
    """Interleaved answers are the writer's words, in their order."""
    text = "> What happened?\nThey lost the file.\n> And then?\nThey said sorry to nobody.\n"
    assert clean(message(text)).kept.split("\n") == ["They lost the file.", "They said sorry to nobody."]


SHOWN = (
    "From: A Teacher\nTo: An Officer\nSent: 2 May 2014 15:47\nSubject: RE: advice\n\n"
    "Please take out what you wrote about hours.\n\n"
)


def test_a_mail_that_the_writer_shows_ends_nothing() -> None:
    """What offices wrote to each other is the evidence, and her conclusion stands below it."""
    text = f"{STORY} In the papers that they sent me I found this, word for word:\n\n{SHOWN}And so she did.\n"
    assert clean(message(text)).kept == text.strip()


@pytest.mark.parametrize("above", ["See below:", f"{STORY}\n\nRegards,\nRuth"])
def test_a_mail_below_the_letter_is_not_the_writers(above: str) -> None:
    """Passed on in two words, or answered from above."""
    assert "Please take out" not in clean(message(f"{above}\n\n{SHOWN}")).kept


def test_markup_folds_the_same_as_plain_text() -> None:
    """A Gmail quotation in HTML goes, and a blockquote that cites nobody stays a passage of the letter."""
    html = (
        f"<div>{STORY}</div><blockquote>Their words were cruel.</blockquote><div>I cried.</div>"
        '<div class="gmail_quote">On 3 Jun 2013 at 09:10, The Campaign wrote:<br>'
        "<blockquote>Thank you for getting in touch</blockquote></div>"
    )
    kept = clean(message(html=html)).kept
    assert [line for line in kept.splitlines() if line] == [STORY, "Their words were cruel.", "I cried."]


def test_a_passage_inside_a_quotation_does_not_end_it() -> None:
    """A blockquote that raised no level lowers none, or the rest of a quotation would count as the writer's."""
    html = (
        f"<p>{STORY}</p><p>On 3 Jun 2013 at 09:10, A wrote:</p>"
        '<blockquote type="cite"><p>first</p><blockquote>inner</blockquote><p>last</p></blockquote>'
    )
    assert clean(message(html=html)).kept == STORY


@pytest.mark.parametrize("text", HOSTILE.values(), ids=list(HOSTILE))
def test_hostile_text_ends_in_two_seconds(text: str) -> None:
    """No rule goes quadratic: each of these is read, labelled whole, in time."""
    began = time.process_time()
    letter = clean(message(text))
    assert time.process_time() - began < 4
    assert whole(letter)


@pytest.mark.parametrize("tag", ["div", "blockquote", "table", "ul", "span"])
def test_hostile_nests_end_in_time(tag: str) -> None:
    """Twenty thousand open tags are no deeper than one, for a walk without recursion."""
    began = time.process_time()
    letter = clean(message(html=f"<{tag}>" * 20_000 + STORY))
    assert time.process_time() - began < 4
    assert "Nobody asked us." in letter.text
