"""Shapes that several rules look for: a date, a time of day, an address, a telephone number, a link."""

from __future__ import annotations

import re

DATE = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th|\.|er|º)?[ \u00a0,-]{1,2}(?:(?:de|of|di|den) "
    r")?[^\W\d_][^\W\d_.]{1,13}[.׳'’]?,?[ \u00a0,-]{1,2}(?:de |del |of )?['’]?\d{2,4}\b"
    r"|\b[^\W\d_]{3,13}\.?[ \u00a0]\d{1,2}(?:st|nd|rd|th)?,?[ \u00a0]\d{4}\b"
    r"|\b\d{1,4}[./-] ?\d{1,2}[./-] ?\d{1,4}\b|\b\d{6} \d{1,2}:\d{2}|\d{4}[年년]"
    r"|\b\d{4}\.? [^\W\d_]{2,12}\.? \d{1,2}\b",
    re.IGNORECASE,
)
TIME = re.compile(r"\b\d{1,2}[:.hH]\d{2}(?:[:.]\d{2})?\b|\d[时時点点시]|\b\d{1,2}\s?[ap]\.?m\b", re.IGNORECASE)
ADDRESS = re.compile(r"(?<![\w.+'-])[\w.+'-]{1,64}(?:@[\w.-]{1,200}| at [\w-]{1,60}\.[\w.-]{2,60})|\[mailto:")
EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-][\w.-]{1,200}")
LINK = re.compile(r"\bwww\.\S{3}|\bhttps?:|\bftp:", re.IGNORECASE)
PHONE = re.compile(
    r"(?<![\w/.-])(?!\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)(?!\d)|\d{4}-\d\d-\d\d(?!\d))[+(]?\d[\d "
    r"()./+-]{6,18}\d(?![\w/-])|\bx-?\d{3,5}\b|\bext\.? ?\d{2,5}\b",
    re.IGNORECASE,
)
DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_PLAIN_WORD = re.compile(r"[A-Za-z]+(?:'[A-Za-z]+)?")


def words_of(text: str) -> list[str]:
    """The words of a text, "don't" among them. Plain letters are looked for by range: half the cost of categories."""
    return (_PLAIN_WORD if text.isascii() else _WORD).findall(text)
