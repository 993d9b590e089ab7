"""The writer's own name, which the header tells: every form of it, wherever it stands in the letter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from models.names import names
from pipeline.detect.candidate import Candidate
from pipeline.detect.word import Word, common, is_harmless, known_name, words_of
from pipeline.mention import MentionType, Reading

VOICE = "sender"

_SPLIT = re.compile(r"[._+\-\d]+")
_ROLES = frozenset("the campaign info admin mail noreply contact stories office hello team family mum dad".split())


_CALLED = re.compile(r"[,)]|[ .!x]{0,8}(?:\n|$)| (?:here|speaking|again)\b| (?:and|&) [A-Z]")
"""After a name by which somebody is called, or with which she signs or begins: "Ray here", "Joy and Ray"."""
_SIGNING = re.compile(r"(?:^|\n|\b(?:regards|thanks|thank you|love|wishes|cheers|from),?)\s*$", re.IGNORECASE)
"""Before a name in small letters that signs."""
_ENDS = re.compile(r"[ .!x]{0,8}(?:\n|$)")
_CALLING = re.compile(r"\b(?:call|calls|called) (?:me )?$", re.IGNORECASE)
_LOOK = 24
_PARENT_OF = re.compile(r"(?:mum|mam|mom|mummy|dad|daddy)_?(?:of_?|_)(?P<child>[a-z]{2,})", re.IGNORECASE)
"""A name worn by a parent that is the child's: "mam_mac", "dad_of_oz"."""


def _childs(sender_name: str) -> frozenset[str]:
    return frozenset(match["child"].lower() for match in _PARENT_OF.finditer(sender_name))


def sender_words(reading: Reading) -> frozenset[str]:
    """The writer's names in lower case, from her display name and from her address."""
    found = {word.low for word in words_of(reading.sender_name) if len(word.low) > 1 and not word.low.isdigit()}
    found |= {part for word in list(found) if "-" in word for part in word.split("-") if len(part) > 2}
    found |= {f"{word}s" for word in found if len(word) > 3 and not is_harmless(word)}
    local = reading.sender_address.partition("@")[0]
    pieces = [piece for piece in _SPLIT.split(local.lower()) if len(piece) > 3 and known_name(piece)]
    return frozenset(
        word for word in {*found, *pieces} if word not in _ROLES and not (is_harmless(word) and word not in found)
    )


def sender_mentions(reading: Reading, own: frozenset[str], text: str, words: Sequence[Word]) -> Iterator[Candidate]:
    """Where the writer's own name stands in a text."""
    username = reading.sender_name if ":" in reading.sender_address and "@" not in reading.sender_address else ""
    username = username or ("" if " " in reading.sender_name or "@" in reading.sender_address else reading.sender_name)
    if len(username) > 3:
        for match in re.finditer(rf"(?<!\w){re.escape(username)}(?!\w)", text, re.IGNORECASE):
            yield Candidate(match.start(), match.end(), MentionType.CONTACT, 0.95, VOICE, ruled=True)
    childs = _childs(reading.sender_name)
    at = 0
    while at < len(words):
        count = 0
        while (
            at + count < len(words)
            and words[at + count].low in own
            and (not count or words[at + count].gap in (" ", ". ", "-"))
        ):
            count += 1
        if count and (count > 1 or _is_the_name(words[at]) or _is_called(words[at], text)):
            kind, voice, score = MentionType.PARENT, VOICE, 0.95
            if words[at].low in childs:
                kind, voice, score = MentionType.CHILD, "parent of", 0.8
            yield Candidate(words[at].start, words[at + count - 1].end, kind, score, voice, ruled=True)
        at += count or 1


def _is_called(word: Word, text: str) -> bool:
    """A name that is a word too, where somebody is called by it or signs: ``She rang: "Blessing, why is …"``."""
    if not (known_name(word.low) or word.low in names().words):
        return False
    if not word.capital:
        before = text[max(0, word.start - _LOOK) : word.start]
        return bool(_SIGNING.search(before) and _ENDS.match(text, word.end)) or bool(_CALLING.search(before))
    return _CALLED.match(text, word.end) is not None


def _is_the_name(word: Word) -> bool:
    if known_name(word.low) or not (common(word.low) or word.low in names().words or is_harmless(word.low)):
        return True
    return word.capital and not word.opens and not (is_harmless(word.low) and word.low not in names().words)
