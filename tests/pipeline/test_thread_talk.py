"""Which posts of a thread tell no story: thanks, bumps and appeals are set aside, and no story is."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.message import Channel, ForumPlace, Message
from pipeline.draft import Skipped, skip
from pipeline.thread_talk import is_about_the_thread, is_small_talk

CASES = [
    tuple(line.split("|", 2))
    for line in (Path(__file__).parent / "cases" / "thread_talk.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


def post(text: str, *, opening: bool = False, channel: Channel = Channel.FORUM_POST) -> Message:
    """A post of a thread."""
    place = ForumPlace("mumsnet", "Our stories", opening_poster=opening)
    return Message(sender=None, subject="Our stories", plain=text, html="", channel=channel, place=place)


@pytest.mark.parametrize(("verdict", "who", "text"), CASES, ids=[text[:40] for _, _, text in CASES])
def test_posts_of_a_thread(verdict: str, who: str, text: str) -> None:
    """Set aside or kept, as the table says."""
    reason = skip(post(text, opening=who == "opener"))
    assert (reason is not None) is (verdict == "aside")
    assert reason is None or reason.judged


def test_who_has_told_a_story_is_listened_to_below_it() -> None:
    """What an opening poster adds to her own story is no appeal; thanks are thanks all the same."""
    answer = "They said it was final, and sent it to the tribunal as it stood. I never saw page four at all until then."
    assert skip(post(answer, opening=True)) is Skipped.POST_ABOUT_THREAD
    assert skip(post(answer, opening=True), known=True) is None
    assert skip(post("Thank you all x", opening=True), known=True) is Skipped.POST_SMALL_TALK


def test_only_posts_are_judged() -> None:
    """A private message or a mail of two words may be an answer that the organiser waits for."""
    assert skip(post("Thanks, good luck", channel=Channel.FORUM_PRIVATE)) is None
    assert skip(Message(sender=None, subject="Re", plain="Thanks, good luck", html="")) is None


@given(st.text(max_size=400))
def test_any_text_is_judged(text: str) -> None:
    """Whatever was typed: a verdict, and a long post is never small talk."""
    assert isinstance(is_small_talk(text), bool)
    assert isinstance(is_about_the_thread(text), bool)
    assert not is_small_talk("word " * 30 + text)
