"""Names that people wear on forums and elsewhere: @tiredmum, TroutMaskRep, sen_warrior_mum, "I post as purplesocks"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from models.places import places
from pipeline.detect.found import Found, Rule
from pipeline.detect.word import Word, is_harmless, known_name, zipf

_HANDLE = re.compile(r"(?<![\w@.])@(?P<name>[A-Za-z_][\w.]{2,30}|\d{1,4}[A-Za-z_][\w.]{2,30})")
_HYPHENED = re.compile(r"(?<![\w-])[A-Za-z]{3,}(?:-[a-z]+){2,4}(?![\w-])")
"""Words that hyphens join, one of them somebody's or a town's: "sandra-in-shipley", no place on any map."""
_BETWEEN = frozenset("in the of from to and mum dad nan".split())
_AT_PLACES = frozenset(
    "home school work tribunal the hospital court least all my his her our some this that night about around lunch noon"
    " nursery college court panel meeting gmail hotmail yahoo".split()
)
_CLOCK = re.compile(r"\d+(?:am|pm|ish|hrs?)$", re.IGNORECASE)
_SHAPED = re.compile(
    r"[A-Z]?[a-z]+(?:\d*[A-Z][a-z]+){1,6}\d{0,4}|[A-Za-z][a-z]{2,}(?:\d+[A-Z]?[a-z]+){1,3}\d{0,4}"
    r"|[A-Z]{2,4}[a-z]{4,}|(?:mrs|mummy|mumof|mamof|mumto|mamaof|daddy|nanny|nanna)[a-z]{4,}"
    r"|[A-Za-z]{3,}\d{1,6}(?:[A-Z]*[a-z]*)|[a-z]{2}\d{1,4}[a-z]{3,}"
)
_CALLED = re.compile(
    r"\b(?:user ?name|user ?id|screen ?name|nick(?:name)?|handle|log-?in|(?:mn|mumsnet|netmums|forum|posting"
    r"|old|other|skype|twitter|insta(?:gram)?|tiktok|gamer ?tag)"
    r" (?:name|id|handle|account))(?: (?:on|over|at|in|there|here|for)(?: [\w'’]+){1,3}?)?(?: there"
    r"| here)?(?: is| was|:| =| -)+ +[\"'“‘@]?(?P<one>[^\W_][\w.-]{2,30})"
    r"|\b(?:posting|post|posted|write|writing|known|registered|going|namechanged (?:from|to)"
    r"|name ?changed (?:from|to)|formerly|aka) as [\"'“‘@]?(?P<two>[^\W_][\w.-]{2,30})"
    r"|\b(?:namechanged|nc'?d|name-?changed) (?:from|to) [\"'“‘@]?(?P<three>[^\W_][\w.-]{2,30})"
    r"|\b(?:skype|twitter|insta(?:gram)?|tiktok|snapchat|gamertag)(?: me)?[:\s]{1,3}(?:is |as "
    r"|at )?[\"'“‘@]?(?P<four>[a-z][\w.-]*[\d_.][\w-]*)"
    r"|\b(?:pm|dm|pmed|inbox|tag) [\"'“‘@]?(?P<five>[^\W\d_][\w-]{3,30})"
    r"|(?:^|(?<=[\s(\"“]))(?P<six>[^\W_][\w-]{4,30})(?= (?:has it right |said (?:it )?|wrote |says |posted "
    r"|put it )?(?:up ?thread|down ?thread|on the other thread))"
    r"|\bI['’ ]?a?m (?P<seven>[^\W_][\w-]{3,30}) (?:on|over on) (?:mn|mumsnet|netmums|here|twitter|the (?:forum"
    r"|boards?))\b",
    re.IGNORECASE,
)
_KNOWN = frozenset(
    "iphone ipad ipod ios youtube facebook whatsapp linkedin paypal bbc ebay onedrive onenote powerpoint javascript"
    " mychart edukey parentpay classdojo parentmail schoolcomms sharepoint talktalk childline homestart"
    " surestart jobcentre"
    " macbook airpods playstation photoshop wordpress blackberry livechat skynews nessy makaton numicon mathletics"
    " powerpoints facetime imessage icloud outlook365 office365 covid19 playdoh lego mencap mumsnet netmums".split()
)
_STEMS = frozenset(
    "year yr years page para paras paragraph part section sect sec level grade room unit item form stage key"
    " class set point"
    " question appendix annex annexe article art reg regulation clause schedule step week wk day term band"
    " group table chapter"
    " vol volume version draft copy number num ref ext tel mob iphone ipad galaxy samsung windows nokia figure"
    " fig doc document"
    " file box line row no nos pg sen send iep ehcp ehc statement proposal wisc bpvs celf wiat abas adhd asd"
    " asc dla pip pda ode"
    " covid mp abc senco cab exhibit enc attachment img image photo scan dsc pic may june july january february"
    " march april august september october november december jan feb mar apr jun jul aug sep sept oct nov dec from"
    " since and to the on in at about for by of until plus over under only type nos odd mum page slide schools"
    " child boy girl aged age".split()
)
"""Words that take a figure without a space in hurried typing: "year5", "page12", "part3"."""
_KNOWN_AS = re.compile(r"(?:known|going|aka) as", re.IGNORECASE)
"""What a username and a pet name may both follow."""
_SHORT = 6
"""Letters of a name in capitals and small letters that is hardly a username."""
_CLAN = re.compile(r"(?:Mac|Mc|O|De|Del|La|Le|Fitz|Di|Da|Du|Van|Von|St|Ap|Al|El|Ul|Ur)[A-Z][a-z]+")


class Usernames(Rule):
    """Source: what the forums allow in a name, and how people speak of each other there."""

    voice = "username"
    entities = ("CONTACT",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:
        """Handles, words shaped as no word is, and what is called a username."""
        for match in _HANDLE.finditer(text):
            name = match["name"].rstrip(".")
            if name.lower() not in _AT_PLACES and not _CLOCK.match(name):
                yield Found(match.start(), match.start("name") + len(name), "CONTACT", 0.9)
        for match in _CALLED.finditer(text):
            group = match.lastgroup or "one"
            name = match[group].rstrip(".-")
            if _could_be_worn(name) and not (group == "two" and _is_a_name(name) and _KNOWN_AS.match(match[0])):
                yield Found(match.start(group), match.start(group) + len(name), "CONTACT", 0.8)
        yield from _joined(text)
        for match in _HYPHENED.finditer(text):
            pieces = match[0].lower().split("-")
            named = any(known_name(piece) or (len(piece) > 3 and piece in places()) for piece in pieces)
            if named and any(piece in _BETWEEN for piece in pieces[1:-1]):
                yield Found(match.start(), match.end(), "CONTACT", 0.6)
        for word in words:
            if _is_shaped(text, word):
                yield Found(word.start, word.end, "CONTACT", 0.7)


def _joined(text: str) -> Iterable[Found]:
    """Words that underscores join."""
    for match in re.finditer(
        r"(?<![\w@/.])_{0,2}[A-Za-z0-9]{1,30}(?:_{1,2}[A-Za-z0-9]{1,30}){1,8}_{0,2}(?![\w@]|\.\w)", text
    ):
        if any(sign.isalpha() for sign in match[0]) and not match[0].startswith("_"):
            yield Found(match.start(), match.end(), "CONTACT", 0.7)


def _could_be_worn(name: str) -> bool:
    """A word that is called a username counts unless it is one of a sentence: "posting as a parent"."""
    return not (is_harmless(name.lower()) or zipf(name.lower()) >= 4) or any(sign.isdigit() for sign in name)


def _is_a_name(name: str) -> bool:
    """A word with one capital that lists know, or that has no figure and no sign in it: "known as Abby"."""
    return name.istitle() and name.isalpha() and (known_name(name.lower()) or len(name) < _SHORT)


def _is_shaped(text: str, word: Word) -> bool:
    """Humps or figures in a word of small letters: TroutMaskRep, tiredmum72, Whatever2017Brings."""
    whole = word.text
    if not (4 < len(whole) <= 30) or not _SHAPED.fullmatch(whole):
        return False
    if word.low in _KNOWN or word.low.rstrip("s") in _KNOWN or _CLAN.fullmatch(whole) or known_name(word.low):
        return False
    if (
        whole.rstrip("s").isupper()
        or text[word.end : word.end + 1] == "@"
        or text[word.start - 1 : word.start] in ("@", "#")
    ):
        return False
    letters = re.match(r"[a-z]+", word.low)
    stem = letters[0] if letters else ""
    figured = any(sign.isdigit() for sign in whole)
    return not (figured and (stem in _STEMS or stem.rstrip("s") in _STEMS))
