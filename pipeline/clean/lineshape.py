"""What a line looks like: the features by which the trained classifier tells a signature's lines from a letter's."""

from __future__ import annotations

import re
from bisect import bisect_left
from operator import itemgetter

from pipeline.clean.closing import POSTSCRIPT, closes, closing_name, may_close
from pipeline.clean.signer import initials_like, name_like, own_name_line
from pipeline.clean.signs import DIGIT, EMAIL, LINK, PHONE

_LABELLED = re.compile(r"\b(\w{1,9})\s?[.:]")
_PLAIN_LABELLED = re.compile(_LABELLED.pattern, re.ASCII)
_LABELS = frozenset(
    "tel telephone phone ph mob mobile cell fax email mail web www icq aim skype msn jabber pgp gpg twitter ddi direct "
    "office pager ext voice tél telefon t m f e p w d".split()
)
_POSTCODE = re.compile(r"\b[A-Z]{2} \d{5}\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b\d{4,5} [A-Z]")
_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
_PLAIN_WORD = re.compile(r"[a-z]+(?:['.-][a-z]+)*")
_PLACE = frozenset(
    (
        "street str st road rd avenue ave lane drive way suite floor room building bldg box house po p.o "
        "county square hall park court usa uk united kingdom germany france netherlands canada strasse "
        "straße"
    ).split()
)
_ROLE = frozenset(
    "director manager officer engineer developer consultant president vice ceo cto cfo head deputy "
    "assistant associate professor prof lecturer fellow student phd ph.d msc ba bsc esq counsel "
    "attorney lawyer solicitor partner secretary chair"
    " administrator admin coordinator co-ordinator analyst specialist executive sales marketing "
    "support team department dept division service services research senior sr jr lead principal "
    "teacher senco psychologist therapist surveyor accountant"
    " accounts registrar editor architect designer founder owner maintainer sysadmin operations mum "
    "mom dad parent carer".split()
)
_BODY = frozenset(
    "ltd limited inc corp corporation company co llc llp plc gmbh ag bv b.v ab sarl s.a university "
    "universität université college school institute institut laboratory laboratories lab labs "
    "council group associates foundation trust society"
    " association hospital centre center systems technologies solutions software consulting bank energy office".split()
)
_FUNCTION = frozenset(
    "i i'm i've i’m i’ve you he she it we they me him us them my your is are was were be been have "
    "has had do does did will would can could should that this which if but so not to there what "
    "when how because it's it’s don't don’t please"
    " ich ist nicht je est que het een det är jest".split()
)
_GREETING = re.compile(
    r"^(?:hi|hello|dear|hey|good (?:morning|afternoon|evening)|hallo|bonjour|hola|all|guys|folks)\b.{0,40}[,:!]?$",
    re.IGNORECASE,
)
_ITEM = re.compile(r"^(?:[-*•+]|\(?\d{1,2}[.)]|[a-z]\))\s+\S")
_CODE = re.compile(
    r"[{};]$|^\s*[#$%>]\s|^[-+@]{2,3}\s|\w\(.*\)|==|!=|->|=>|::|/\w+/\w+|^\[[\w ]+\]$|\w = \S|^\w[\w.-]*: \S+$"
)
_CODE_SIGN = re.compile(r"[{};#$%>@+=:/\[(-]")
"""One of these is in every line that looks like code."""
_SEPARATOR = re.compile(r"[,|(<·•:]|  +|\t| [-–—/] ")
_RULED = re.compile(r"^[-_=*~#+|. ]{3,}$")
_BOXED = re.compile(r"^[|*#+:!]\s.*\s[|*#+:!]$|^\|.*\|$")
_PATTERNS = (("item", _ITEM), ("postscript", POSTSCRIPT), ("ruled", _RULED))
_KINDS = (("place", _PLACE), ("role", _ROLE), ("body", _BODY))
_CALLED = frozenset().union(*(words for _, words in _KINDS))
_PARTED = (" | ", " · ", " • ", " // ", " - ")
_INITIAL = itemgetter(0)
_SHORT = 70
_READ = 200
"""Characters of a line that are read for words."""
_LENGTHS = (3, 12, 25, 40, 55, 70, 90)
_LONG = tuple(f"len{step}" for step in range(len(_LENGTHS) + 1))
_WORDY = tuple(f"words{pairs}" for pairs in range(7))


def shape(text: str, names: frozenset[str], told: list[str] | None = None) -> list[str]:
    """Names of the features that a line has. ``text`` is stripped; ``names`` are the sender's.

    ``told``: its ``evidence``, where that is known already.
    """
    words = text.split()
    found = [_LONG[bisect_left(_LENGTHS, len(text))], _WORDY[min(len(words), 12) // 2]]
    found += _ends(text)
    found += evidence(text, names) if told is None else told
    found += _words(text)
    found += _capitals(text, words)
    head = text[:_READ]
    if text[0] == "P" or not text[0].isupper():
        found += [name for name, pattern in _PATTERNS if pattern.match(head)]
    if _CODE_SIGN.search(head) and _CODE.search(head):
        found.append("code")
    if any(map(text.__contains__, _PARTED)):
        found.append("parts")
    if "   " in text:
        found.append("spaced")
    return found


def evidence(text: str, names: frozenset[str]) -> list[str]:
    """Those of a line's features that speak of a closing, a name or an address, and some beside: cheap to ask."""
    found = _short(text, text.split(), names) if len(text) < _SHORT else []
    found += _contacts(text)
    return [*found, "boxed"] if text[0] in "|*#+:!" and _BOXED.match(text[:_READ]) else found


def _ends(text: str) -> list[str]:
    first, last = text[:1], text[-1:]
    found = [f"ends{last}"] if last in ".!?,:;" else ["endsword"] if last.isalnum() else []
    if first.islower():
        found.append("lower")
    elif first.isupper():
        found.append("upper")
    elif first.isdigit():
        found.append("digit")
    elif first in "\"'“‘":
        found.append("quoting")
    return found


def _short(text: str, words: list[str], names: frozenset[str]) -> list[str]:
    """What only a short line can be: a closing, a name, a greeting."""
    closing = _closing(text) if may_close(text) else ""
    dashed = text[0] in "-–—~/" and len(words) <= 4 and len(text) > 2 and text.lstrip("-–—~/ ")[:1].isalpha()
    found = [closing] if closing else []
    if name_like(text):
        found.append("name")
    if begins_with_name(text):
        found.append("namefirst")
    if len(text) < 6 and initials_like(text):
        found.append("initials")
    if names and own_name_line(text, names):
        found.append("own")
    if _GREETING.match(text):
        found.append("greeting")
    return [*found, "dashed"] if dashed else found


def _closing(text: str) -> str:
    return "closing" if closes(text) else "closingnamed" if closing_name(text) else ""


def begins_with_name(text: str) -> bool:
    """A name and then something else: "Dana Hollis, secretary", "Dana Hollis | Example Ltd", "Dana Hollis   dana@…"."""
    second = text.partition(" ")[2][:1]
    if text[:1].islower() or (second.islower() and second not in "ax"):
        return False  # what ``name_like`` would say
    first = _SEPARATOR.split(text, maxsplit=1)
    return len(first) > 1 and " " in first[0] and name_like(first[0])


def _contacts(text: str) -> list[str]:
    found = []
    if "@" in text and EMAIL.search(text):
        found.append("email")
    if ("www" in text or "://" in text) and LINK.search(text):
        found.append("link")
    if (":" in text or "." in text) and not _LABELS.isdisjoint(
        (_PLAIN_LABELLED if text.isascii() else _LABELLED).findall(text.lower())
    ):
        found.append("labelled")
    if DIGIT.search(text):
        if PHONE.search(text):
            found.append("phone")
        if _POSTCODE.search(text):
            found.append("postcode")
    return found


def _spoken(text: str) -> list[str]:
    lower = text[:_READ].lower()
    return (_PLAIN_WORD if lower.isascii() else _WORD).findall(lower)


def kinds_of(text: str) -> list[str]:
    """Whether words of a place, a calling or a firm stand in a line."""
    spoken = _spoken(text)
    return [] if _CALLED.isdisjoint(spoken) else [name for name, words in _KINDS if not words.isdisjoint(spoken)]


def _words(text: str) -> list[str]:
    """Words of places, callings and bodies, and those that only sentences need."""
    spoken = _spoken(text)
    found = [] if _CALLED.isdisjoint(spoken) else [name for name, words in _KINDS if not words.isdisjoint(spoken)]
    told = sum(map(_FUNCTION.__contains__, spoken))
    return found + ["told", "told2", "told4"][: (told > 0) + (told > 1) + (told > 3)]


def _capitals(text: str, words: list[str]) -> list[str]:
    capitals = sum(map(str.isupper, map(_INITIAL, words)))
    found = ["capitals"] if capitals == len(words) else ["halfcapitals"] if capitals * 2 >= len(words) else []
    return [*found, "shouted"] if len(text) > 3 and text.isupper() else found
