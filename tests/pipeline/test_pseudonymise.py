"""Pseudonymising: exactly the placed mentions, and SafeText made nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.mention import Mention, MentionType
from pipeline.passage import Passage, Placed
from pipeline.pseudonymise import SafeText, Tampered, join, pseudonymise, reopen


def placed(start: int, end: int, pseudonym: str, kind: MentionType = MentionType.CHILD) -> Placed:
    return Placed(Mention(start, end, kind, 1.0), 1, pseudonym)


@st.composite
def passages(draw: st.DrawFn) -> Passage:
    """A text with mentions anywhere in it that do not overlap, touching ones and such as only a blank parts."""
    text = draw(st.text(alphabet="aB é’\n[]<>&-ł\U0001f600", min_size=1, max_size=80))
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=12)))
    spans = [(start, end) for start, end in zip(cuts[::2], cuts[1::2], strict=False) if start < end]
    kinds = list(MentionType)
    return Passage(
        text,
        tuple(
            placed(*span, draw(st.sampled_from(["[Child 1]", "[Child 2]", "June 2013", "[Council 07]"])), kinds[i % 12])
            for i, span in enumerate(spans)
        ),
    )


def by_hand(passage: Passage) -> str:
    out, last = "", 0
    for each in passage.placed:
        out += passage.text[last : each.mention.start] + each.pseudonym
        last = each.mention.end
    return out + passage.text[last:]


@given(passages())
@settings(max_examples=200, deadline=None)
def test_exactly_the_mentions_are_replaced(passage: Passage) -> None:
    """Two people side by side stay two, whatever the engine would like to merge."""
    assert pseudonymise(passage).text == by_hand(passage)


@given(passages(), st.data())
@settings(max_examples=200, deadline=None)
def test_offsets_lead_back_to_the_original(passage: Passage, data: st.DataObject) -> None:
    """A stretch of the safe text leads to the words that it came from; a pseudonym counts whole."""
    safe = pseudonymise(passage)
    if not safe.text:
        return
    start = data.draw(st.integers(0, len(safe.text) - 1))
    end = data.draw(st.integers(start + 1, len(safe.text)))
    low, high = safe.original(start, end)
    assert 0 <= low < high <= len(passage.text)
    inside = Passage(
        passage.text[low:high],
        tuple(
            placed(each.mention.start - low, each.mention.end - low, each.pseudonym)
            for each in passage.placed
            if low <= each.mention.start and each.mention.end <= high
        ),
    )
    assert safe.text[start:end] in pseudonymise(inside).text


def test_mentions_that_overlap_are_refused() -> None:
    """What cannot be replaced cleanly is an error, never a half-hidden name."""
    with pytest.raises(ValueError, match="overlap"):
        pseudonymise(Passage("Jack Smith", (placed(0, 6, "[Child 1]"), placed(5, 10, "[Child 2]"))))


def test_safe_text_is_made_here_alone() -> None:
    """It cannot be made by hand, changed, or shown by accident."""
    with pytest.raises(TypeError):
        SafeText("Jack", (), maker=object())
    safe = pseudonymise(Passage("Jack left", (placed(0, 4, "[Child 1]"),)))
    with pytest.raises(AttributeError):
        safe.text = "Jack left"  # type: ignore[misc]  # that is the point
    assert "left" not in repr(safe)
    assert safe == pseudonymise(Passage("[Child 1] left"))
    assert hash(safe) == hash(pseudonymise(Passage("[Child 1] left")))


def test_an_approved_text_reopens_only_as_it_was() -> None:
    """The digest is the text's own; one sign more and it does not open."""
    safe = pseudonymise(Passage("They said no."))
    assert reopen("They said no.", safe.digest) == safe
    with pytest.raises(Tampered):
        reopen("They said yes.", safe.digest)


def test_joined_texts_are_safe_too() -> None:
    """A blank line between them, and nothing else."""
    assert join([pseudonymise(Passage("one")), pseudonymise(Passage("two"))]).text == "one\n\ntwo"
    assert join([]).text == ""
