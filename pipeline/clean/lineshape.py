"""What a line looks like: the features by which the trained classifier tells a signature's lines from a letter's."""

from __future__ import annotations

import re

from pipeline.clean.closing import POSTSCRIPT, closes, closing_name
from pipeline.clean.signer import initials_like, name_like, own_name_line
from pipeline.clean.signs import DIGIT, EMAIL, LINK, PHONE

_LABELLED = re.compile(
    r"\b(?:tel|telephone|phone|ph|mob|mobile|cell|fax|email|e-mail|mail|web|www|icq|aim|skype|msn|jabber|pgp|gpg|twitter|ddi|direct|office|pager|ext|voice|tél|telefon|[tmfepwd])\s?[.:]",
    re.IGNORECASE,
)
_POSTCODE = re.compile(r"\b[A-Z]{2} \d{5}\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b\d{4,5} [A-Z]")
_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
_PLACE = frozenset(
    "street str st road rd avenue ave lane drive way suite floor room building bldg box house po p.o county square hall park court usa uk united kingdom germany france netherlands canada strasse straße".split()
)
_ROLE = frozenset(
    "director manager officer engineer developer consultant president vice ceo cto cfo head deputy assistant associate professor prof lecturer fellow student phd ph.d msc ba bsc esq counsel attorney lawyer solicitor partner secretary chair"
    " administrator admin coordinator co-ordinator analyst specialist executive sales marketing support team department dept division service services research senior sr jr lead principal teacher senco psychologist therapist surveyor accountant"
    " accounts registrar editor architect designer founder owner maintainer sysadmin operations mum mom dad parent carer".split()
)
_BODY = frozenset(
    "ltd limited inc corp corporation company co llc llp plc gmbh ag bv b.v ab sarl s.a university universität université college school institute institut laboratory laboratories lab labs council group associates foundation trust society"
    " association hospital centre center systems technologies solutions software consulting bank energy office".split()
)
_FUNCTION = frozenset(
    "i i'm i've i’m i’ve you he she it we they me him us them my your is are was were be been have has had do does did will would can could should that this which if but so not to there what when how because it's it’s don't don’t please"
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
_RULED = re.compile(r"^[-_=*~#+|. ]{3,}$")
_BOXED = re.compile(r"^[|*#+:!]\s.*\s[|*#+:!]$|^\|.*\|$")
_LENGTHS = (3, 12, 25, 40, 55, 70, 90)


def shape(text: str, names: frozenset[str]) -> list[str]:
    """Names of the features that a line has. ``text`` is stripped; ``names`` are the sender's."""
    words = text.split()
    found = [f"len{sum(len(text) > size for size in _LENGTHS)}", f"words{min(len(words), 12) // 2}"]
    add = found.append
    _ending(text, found)
    _start(text, words, names, found)
    numbered = DIGIT.search(text) is not None
    if "@" in text and EMAIL.search(text):
        add("email")
    if ("www" in text or "://" in text) and LINK.search(text):
        add("link")
    if numbered and PHONE.search(text):
        add("phone")
    if (":" in text or "." in text) and _LABELLED.search(text):
        add("labelled")
    spoken = [word.lower() for word in _WORD.findall(text[:200])]
    if not _PLACE.isdisjoint(spoken) or (numbered and _POSTCODE.search(text)):
        add("place")
    if not _ROLE.isdisjoint(spoken):
        add("role")
    if not _BODY.isdisjoint(spoken):
        add("body")
    if " | " in text or " · " in text or " • " in text or " // " in text or " - " in text:
        add("parts")
    if "   " in text:
        add("spaced")
    told = sum(word in _FUNCTION for word in spoken)
    if told:
        add("told")
        if told > 1:
            add("told2")
            if told > 3:
                add("told4")
    if _CODE.search(text[:120]):
        add("code")
    return found


def _ending(text: str, found: list[str]) -> None:
    last = text[-1:]
    if last in ".!?,:;":
        found.append(f"ends{last}")
    elif last.isalnum():
        found.append("endsword")


def _start(text: str, words: list[str], names: frozenset[str], found: list[str]) -> None:
    add = found.append
    first = text[:1]
    if first.islower():
        add("lower")
    elif first.isupper():
        add("upper")
    elif first.isdigit():
        add("digit")
    elif first in "\"'“‘":
        add("quoting")
    if len(text) < 70:
        if closes(text):
            add("closing")
        elif closing_name(text):
            add("closingnamed")
        if name_like(text):
            add("name")
        if len(text) < 6 and initials_like(text):
            add("initials")
        if own_name_line(text, names):
            add("own")
        if _GREETING.match(text):
            add("greeting")
        if first in "-–—~/" and len(words) <= 4 and len(text) > 2 and text.lstrip("-–—~/ ")[:1].isalpha():
            add("dashed")
    if _ITEM.match(text):
        add("item")
    if POSTSCRIPT.match(text):
        add("postscript")
    if _RULED.match(text):
        add("ruled")
    if _BOXED.match(text):
        add("boxed")
    capitals = sum(word[:1].isupper() for word in words)
    if words and capitals == len(words):
        add("capitals")
    elif capitals * 2 >= len(words):
        add("halfcapitals")
    if text.isupper() and len(text) > 3:
        add("shouted")
