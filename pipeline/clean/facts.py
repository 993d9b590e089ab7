"""Last lines that look like a signature and tell the story: a form, dates, somebody's address, a letter copied out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.clean.line import Line
from pipeline.clean.prose import contact
from pipeline.clean.signer import name_like, own_name_line, signs_name

_FIELD = re.compile(r"^(?P<label>[^\W\d_][\w/'’ -]{1,30}?) ?[:=] ?\S")
_CONTACT_LABELS = frozenset(
    "tel telephone phone ph mob mobile cell fax email e-mail mail web website www skype twitter facebook "
    "linkedin pgp gpg "
    "ddi direct office ext vat reg registered company opening hours address blog key fingerprint icq aim msn".split()
)
_DATED = re.compile(
    r"^\W{0,3}(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\d{1,2}[./-]\d{2,4}\b|(?:19|20)\d{2}\b(?!\d)|\d{1,2}(?:st|nd"
    r"|rd|th)? "
    r"(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|(?:jan|feb|mar|apr|may|june?|july?|aug"
    r"|sep|oct|nov"
    r"|dec)[a-z]*\.? (?:\d{1,2}|(?:19|20)\d{2})\b)",
    re.IGNORECASE,
)
_LEAST = 2
_SENTENCE = 3
"""Words of the shortest sentence that tells something."""
_SALUTED = re.compile(
    r"^(?:dear|sehr geehrte[rn]?|liebe[r]?|chère?s?|madame|monsieur|estimad[oa]s?|querid[oa]s?|gentile|egregio|caro"
    r"|cara|geachte|beste|kära?|kjære|kære|szanown[ya]|vážen[ýá])\b.{1,60}[,:!]$",
    re.IGNORECASE,
)
_TITLE = re.compile(r"^(?:mr|mrs|ms|miss|dr|prof|professor|sir|rev|cllr)\b\.?\s", re.IGNORECASE)


def lists_dates(bares: Sequence[str]) -> bool:
    """Two lines that begin with a date: what happened, and when."""
    return sum(bool(_DATED.match(bare)) for bare in bares) >= _LEAST


def fills_form(bares: Sequence[str]) -> bool:
    """Most lines are a label and what it says, and none can be called or mailed: "School: Hill School", "Year: 4"."""
    fields = [match["label"].lower() for match in map(_FIELD.match, bares) if match]
    if len(fields) < _LEAST or 2 * len(fields) <= len(bares) or any(map(contact, bares)):
        return False
    return not any(word in _CONTACT_LABELS for label in fields for word in label.split())


def names_other(bares: Sequence[str], names: frozenset[str]) -> bool:
    """A block whose head is a full name, or one with a title, which is not the sender's, and has hers nowhere."""
    head = bares[0]
    full = head.partition(",")[0]
    named = (name_like(full) and len(full.split()) > 1) or bool(_TITLE.match(head))
    if head[1:2] in (".", " ") and signs_name(head, names):
        return False  # initials, and the sender's last name
    return named and not any(own_name_line(bare, names) for bare in bares)


def ends_copied_letter(above: Sequence[str], block: Sequence[str], names: frozenset[str]) -> bool:
    """The writer copied out a letter with a salutation of its own below her words, and it closes as its author did."""
    if not any(map(_SALUTED.match, above[1:])):
        return False
    return not any(signs_name(bare, names) for bare in block)


def goes_on_below(stretch: Sequence[Line], signed: Sequence[int], names: frozenset[str]) -> int | None:
    """The last line of a sentence below a closing and somebody else's name; ``None`` when nothing is told there.

    ``signed``: numbers of the closing and of the lines below it. The writer copied out how a letter ends, and goes on.
    """
    parted = next((number for number in signed[2:] if not stretch[number - 1].bare), None)
    if parted is None or any(signs_name(stretch[number].bare, names) for number in signed if number < parted):
        return None
    told = [number for number in signed if number >= parted and short_sentence(stretch[number].bare)]
    return told[-1] if told else None


def short_sentence(bare: str) -> bool:
    """Three words or more with a stop, and nobody's address."""
    return bare.endswith((".", "!", "?")) and len(bare.split()) >= _SENTENCE and not contact(bare)
