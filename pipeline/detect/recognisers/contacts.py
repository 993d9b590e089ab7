"""Ways to reach somebody: e-mail addresses, British phone numbers in any spacing, links, handles, usernames."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.detect.found import Found, Rule
from pipeline.detect.word import Word, known_name

_EMAIL = re.compile(r"[\w.+'’-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_SPOKEN = re.compile(
    r"[\w.+-]{1,64} ?[\[(]?\bat\b[\])]? ?[\w-]{1,40} ?[\[(]?\bdot\b[\])]? ?(?:com|org|net|co\b)(?:[ .]*(?:dot)? ?uk)?",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?<![\w/.£$-])(?:\+|00)?\(?\d(?:[ \t().-]{0,2}\d){8,14}(?![\d/]|[.,]\d)")
_URL = re.compile(
    r"(?:https?://|www\.)[^\s<>\"'’)\]]{3,300}|(?<![\w@.-])[\w-]{2,63}(?:\.[\w-]{2,63}){0,3}\.(?:co\.uk|org\.uk|sch\.uk|example\.(?:com|org|net))(?:/[^\s<>\"')\]]{0,200})?",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"(?<![\w@.])@[A-Za-z_][\w.]{2,30}")
_NATIONAL = re.compile(
    r"(?:gov\.uk|legislation\.gov|nhs\.uk|ico\.org|ipsea|mumsnet|netmums|bbc\.co|autism\.org|avast|youtube|facebook\.com/?$|twitter\.com/?$|google|wikipedia"
    r"|parliament\.uk|hmcts|mcafee|norton|office\.com|microsoft)",
    re.IGNORECASE,
)
_HUMPS = re.compile(
    r"^(?=.{6,30}$)[A-Z]?[a-z]+(?:\d*[A-Z][a-z]+){1,6}\d{0,4}$|^(?=.{5,30}$)[A-Za-z]+\d{1,4}[A-Za-z]*$|^[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+$"
)
_BRANDS = frozenset(
    "iphone ipad youtube facebook whatsapp linkedin paypal bbc ebay onedrive powerpoint javascript"
    " mychart edukey parentpay classdojo dfe ks1 ks2 ks3 ks4 covid19 mp3 mp4 h5n1 ds1 ds2 ds3 dd1 dd2"
    " dd3 y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 parentmail schoolcomms sharepoint".split()
)
_CLAN = re.compile(r"^(?:Mac|Mc|O|De|La|Le|Fitz|Di|Du|Van|St)[A-Z][a-z]+$")


class Contacts(Rule):
    """Source: RFC 5322 addresses, Ofcom's numbering plan, and how people write around both."""

    voice = "contact"
    entities = ("CONTACT",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:
        """Everything that reaches somebody."""
        for match in _EMAIL.finditer(text):
            yield Found(match.start(), match.end(), "CONTACT", 1.0)
        for match in _SPOKEN.finditer(text):
            yield Found(match.start(), match.end(), "CONTACT", 0.8)
        for match in _PHONE.finditer(text):
            if _is_phone(match[0]):
                yield Found(match.start(), match.start() + len(match[0].rstrip(" \t().-")), "CONTACT", 0.9)
        for match in _URL.finditer(text):
            if not _NATIONAL.search(match[0]):
                yield Found(match.start(), match.start() + len(match[0].rstrip(".,;:!?")), "CONTACT", 0.8)
        for match in _HANDLE.finditer(text):
            yield Found(match.start(), match.start() + len(match[0].rstrip(".")), "CONTACT", 0.9)
        for word in words:
            if _is_username(text, word):
                yield Found(word.start, word.end, "CONTACT", 0.7)


def _is_phone(found: str) -> bool:
    digits = re.sub(r"\D", "", found)
    if found.startswith("+") or digits.startswith("0044"):
        return 10 <= len(digits) <= 15
    if not digits.startswith("0"):
        return digits.startswith("44") and len(digits) == 12
    return len(digits) in (10, 11) and digits[1] in "1235789"


def _is_username(text: str, word: Word) -> bool:
    whole = text[word.start : word.end]
    if word.low in _BRANDS or _CLAN.match(whole) or known_name(word.low) or "-" in whole or "." in whole:
        return False
    if whole.rstrip("s").isupper() or "&" in whole or "'" in whole or "’" in whole:
        return False
    after = text[word.end : word.end + 1]
    if after == "_" or text[word.start - 1 : word.start] == "_":
        return True
    return bool(_HUMPS.match(whole))
