"""Posts of a thread that tell no story: bumps, thanks, and what whoever opened the thread says about it.

Said without the models, so that a long thread costs no more than its stories. A story that is lost is worse than thanks
that are read: only a short post that is known small talk, or an opening poster's post that tells of no child of hers or
of nothing that was done, is set aside. Each stays sealed and listed, and a person can make a case of it.
"""

from __future__ import annotations

from models.phrases import phrases
from pipeline.cue import holds_any
from pipeline.sentences import sentences
from pipeline.triage.telling import read_telling
from pipeline.wording import wording

_SHORT = 25
"""Words of small talk."""
_NOTHING = 4
"""Words of a post that says nothing, whatever they are: "Yes!", "This ^^"."""


def is_small_talk(text: str) -> bool:
    """Whether a post is a bump, thanks, good wishes or the like, and nothing in it may tell a story."""
    words = wording(text)
    count = len(words.split())
    if count > _SHORT or holds_any(phrases("thread", "may-tell"), _without_courtesy(words)):
        return False
    return count <= _NOTHING or holds_any(phrases("thread", "chatter"), words)


def is_about_the_thread(text: str) -> bool:
    """Whether an opening poster's post tells of nothing that was done to a child of her own: appeals, answers, news."""
    said = [wording(text[piece.start : piece.end]) for piece in sentences(text)]
    telling = read_telling(text, said)
    return not (telling.own and telling.incidents)


def _without_courtesy(words: str) -> str:
    """The words without what thanks and good wishes say of their writer: "my place", "pm me"."""
    for phrase in (" marking my place ", " placemarking "):
        words = words.replace(phrase, " ")
    return words
