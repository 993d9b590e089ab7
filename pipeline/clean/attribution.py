"""The line above a quotation: "On 3 Jun 2013, at 09:10, X wrote:", in any language, wrapped over up to five lines.

No language's word order is relied on: a date, a time, an address, a verb of writing and a colon at the end each count.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.clean.line import Line
from pipeline.clean.signer import name_like
from pipeline.clean.signs import ADDRESS, DATE, DIGIT, TIME

LONGEST = 5
"""Lines of the longest attribution."""
_CHARACTERS = 500
_DAYED_LONGEST = 80

_LATIN = (
    "wrote|writes|wrotes|said|says|spake|typed|scribbled|wrote the following|a écrit|a ecrit|écrit"
    "|a-t-il écrit|schrieb(?:en)?|geschrieben|schreibt|meinte|escribió|escribio|escribe|va escriure"
    "|escreveu|escreve|ha scritto|scrisse|scrive|wrote in|schreef|geschreven|heeft geschreven|skrev"
    "|skriver|skrifaði|kirjoitti|napisał\\w*|pisze|napsal\\w*|napísal\\w*|píše|napisao|napisala"
    "|je napisal\\w*|írta|a scris|scrie|yazdı|yazmış|şunu yazdı|ysgrifennodd|sgrìobh|scríobh|rakstīja"
    "|rašė|parašė|kirjutas|shkroi|aliandika|menulis|đã viết|idatzi du|escribiu"
)
_OTHER = (
    "написа\\w+|пишет|пише|писал\\w*|написав\\w*|је написао|έγραψε|γράφει|写道|寫道|写到|さん?は?書きました|작성|쓴 글"
    "|كتب\\w*|تمت كتابة|نوشت|כתב\\w*|เขียน(?:ว่า)?"
)
_FAR_VERB = re.compile(_OTHER)
_WORD = re.compile(r"[^\W\d_]+")
_PLAIN_WORD = re.compile(r"[A-Za-z]+")
_VERB_LAST = re.compile(rf"(?:\b(?:{_LATIN})\b|{_OTHER})(?:\(a\)|\(ла\)|[\s.…,]){{0,4}}$", re.IGNORECASE)
_OPENING = re.compile(
    r"^\W{0,3}(?:on|le|am|el|em|il|op|den|på|dne|dnia|w dniu|pe|în|in|ar|air|en|il giorno|na|u|dana"
    r"|kuupäeval|em|el día|på|þann|vào|pada|at|in article|in message|in|from|according to|citeren"
    r"|quoting|zitat von|citando"
    r"|em|на|в|дана|у|στις|tarihinde|בתאריך|ב-|في|بتاريخ|在|于|เมื่อ|from)\b|^\W{0,3}\d{1,4}[ ./年년-]"
    r"|^[^\W\d_]{2,12}[,.]{0,2}\s+\d",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"^\W{0,3}(?:quoting|according to|zitat von|citando a?|citeren|citace|scrive|from)\s+.{2,80}[:：]$", re.IGNORECASE
)
_OLD_GMAIL = re.compile(
    r"^\d{4}[/-]\d{1,2}[/-]\d{1,2}(?: \d{1,2}:\d{2}(?: GMT\S{0,8})?)?,? [^<>\n]{0,80}<[^<>\s]{3,200}>[:：]?$"
)
_INSIDE = re.compile(rf"^([^<\n]{{6,160}}<[^<>\s]{{3,120}}>,? ?(?:{_LATIN}|{_OTHER}) ?[:：])\s+\S", re.IGNORECASE)
_DAYED = re.compile(
    rf"^(?:[^\W\d_a-z][\w'’.-]* ){{1,3}}(?:{_LATIN}) (?:(?:on|am|le|el|il|den|op|på) )?\d{{1,2}}(?:\.|st|nd|rd|th)? "
    r"[^\W\d_]{3,10}(?: \d{4})?[:：]$"
)
"""A name, a verb and a day: "Dana Hollis wrote on 4 May:"."""
_ANGLED = re.compile(r"<[^<>\s]{3,120}@[^<>\s]{3,120}>")
_NEWS = re.compile(
    r"\bwrote in (?:message|article|news)\b.{0,8}(?:<|news:)?\S{3,120}$|\bnews:\S{3,120}$", re.IGNORECASE
)
_BRACKETED = re.compile(r"^\[[^\W\d_][^\[\]\d]{1,60}\][:,]?$")
"""How some lists name whom they quote: "[Dana Hollis]"."""
_NOT_A_NAME = re.compile(
    (
        r"^\W{0,3}(?:as|and|but|then|so|that|this|these|what|when|he|she|they|we|it|i|if|because|my|our"
        r"|their|his|her|to|for)\b"
    ),
    re.IGNORECASE,
)
_BROUGHT = (DATE, TIME, ADDRESS)
"""What a line may add to the attribution below it."""
_TELLER = re.compile(
    r"\b(?:my|his|her|our|their|your|the|an?|he|she|they|we|nobody|somebody)\s+(?:[\w'’-]+\s+){0,3}"
    r"(?:wrote|writes|said|says|replied|answered|asked|noted|responded|added)(?:\s+(?:back|to (?:me|us)))?\s?:$"
)
"""Whom only a letter's own sentence calls so: "his assistant wrote:"; a mail program gives a name."""
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z]")
"""Whom a letter calls so; a mail program names an address beside, or marks what it quotes."""
_STOPS = (".", "!", "?", ":")
_ENDINGS = (":", "：", ">", ")", "]", "...", "],")
_LAST_WORDS = frozenset(
    "wrote writes wrotes said says spake sprach quoth dixit disait dit babbled scribbled mumbled "
    "opined asked noted uttered posted stated remarked replied responded penned schrieben typed "
    "following écrit ecrit schrieb geschrieben schreibt "
    "escribió escribio escribe escriure escreveu escreve scritto scrisse scrive schreef geschreven "
    "skrev skriver"
    " skrifaði kirjoitti napisał napisała napisał(a) pisze napsal napsala napsal(a) napísal "
    "napísal(a) píše napisao napisala je írta scris scrie yazdı yazmış ysgrifennodd scríobh rakstīja "
    "rašė parašė kirjutas"
    " aliandika menulis viết написал написала написал(а) пишет пише писал написав написала έγραψε "
    "γράφει كتب كتبت כתב כתבה".split()
)
"""What the last line of an attribution may end with where it has no colon."""
_AROUND = frozenset(
    (
        "on at am le el em il op den monday tuesday wednesday thursday friday saturday sunday mon tue "
        "wed thu fri sat sun um kl om uhr"
    ).split()
)
_SOFT = frozenset("asked noted uttered posted stated remarked replied responded said says typed".split())
"""Verbs of telling: whom a letter quotes in its own words may have "replied:" too."""
_TITLES = frozenset("mr mrs ms miss dr prof sir".split())
_VERBS = _LAST_WORDS - {"following", "je"}


@dataclass(frozen=True, slots=True)
class Attribution:
    """Where one begins, and how much it proves."""

    start: int
    """Number of its first line."""
    sure: bool
    """It needs no quote marks below it: it has a verb of writing, and an address or a time of day."""


def may_end(last: str) -> bool:
    """Whether an attribution could end on a line: cheap to ask of every line."""
    if not last or len(last) > _CHARACTERS:
        return False
    return (
        last.endswith(_ENDINGS) or last[-1] > "\u2e80" or last.rsplit(None, 1)[-1].rstrip(".,…").lower() in _LAST_WORDS
    )


def attribution_ending(lines: Sequence[Line], end: int, *, marked_below: bool) -> Attribution | None:
    """The attribution that ends on line ``end``; ``None`` when none does.

    The latest start wins, unless a line above it opens an attribution and brings a date or a time that it lacks:
    "On Mon, 3 Jun 2013 at 09:10, X" above "<x@example.org> wrote:". Quote marks below prove much: "X wrote:" is enough.
    """
    if not may_end(lines[end].bare):
        return None
    joined, found, sure = "", None, False
    lacking: tuple[re.Pattern[str], ...] = ()
    for start in range(end, max(-1, end - LONGEST), -1):
        line = lines[start]
        if line.depth != lines[end].depth or line.blank or not (line.kept or line.depth):
            break
        if found is not None and line.bare.endswith(_STOPS) and not DATE.search(line.bare[:_CHARACTERS]):
            break
        joined = f"{line.bare} {joined}".strip()
        if len(joined) > _CHARACTERS:
            break
        proof = _proof(joined, marked_below=marked_below)
        if (found is None and proof) or (
            found is not None
            and any(shape.search(line.bare) for shape in (lacking if line.bare.endswith(_STOPS) else _BROUGHT))
            and (_OPENING.search(line.bare) or _ANGLED.search(line.bare))
        ):
            found, sure = start, proof > 1
            lacking = tuple(shape for shape in _BROUGHT if not shape.search(joined))
    return None if found is None else Attribution(found, sure)


def attributes_by_day(bare: str) -> bool:
    """Whether a line says who wrote on what day, and no more; a letter may say so too, but hardly below its end."""
    return len(bare) < _DAYED_LONGEST and bool(_DAYED.match(bare)) and not _TITLED.search(bare)


def attributes_inside(bare: str) -> bool:
    """Whether the quotation goes on right behind its attribution: "On …, X <x@example.org> wrote:  Hello"."""
    if "<" not in bare[:200] or ":" not in bare[:400]:
        return False
    head = _INSIDE.match(bare[:_CHARACTERS])
    return bool(head) and _proof(head[1], marked_below=False) > 1  # type: ignore[index]  # it matched


def _proof(text: str, *, marked_below: bool) -> int:
    """0: no attribution; 1: one if quote marks stand below it; 2: one in any case."""
    addressed = "@" in text or " at " in text
    addressed = addressed and bool(ADDRESS.search(text))
    if addressed and text[:1].isdigit() and _OLD_GMAIL.match(text):
        return 2
    verb = _has_verb(text)
    told = verb and not addressed and (_TELLER.search(text[-90:]) or (not marked_below and _TITLED.search(text)))
    closed = text.endswith((":", "：")) or (verb and bool(_VERB_LAST.search(text[-30:])))
    if told or not (closed or marked_below) or not (verb or addressed or marked_below):
        return 0
    numbered = bool(DIGIT.search(text))
    dated = numbered and bool(DATE.search(text))
    timed = numbered and bool(TIME.search(text))
    if (
        closed
        and verb
        and (addressed or timed)
        and (timed or dated or not _SOFT.intersection(_WORD.findall(text.lower())))
        and (addressed or dated or bool(_OPENING.search(text)))
    ):
        return 2
    if closed and addressed and dated and timed:
        return 2
    if closed and verb and dated and _named_only(text):
        return 2
    return int(marked_below and _weak(text, verb=verb, closed=closed, dated=dated, addressed=addressed))


def _named_only(text: str) -> bool:
    """ "On Monday, 25 April 2011, Dana Hollis wrote:": besides its date it holds a plain name, and no more."""
    rest = DATE.sub(" ", text.rstrip(":： "))
    words = [word for word in _WORD.findall(rest) if word.lower() not in _AROUND and word.lower() not in _VERBS]
    return 1 <= len(words) <= 3 and name_like(" ".join(words)) and words[0].lower() not in _TITLES


def _has_verb(text: str) -> bool:
    """Whether a verb of writing is among the words."""
    if not _VERBS.isdisjoint((_PLAIN_WORD if text.isascii() else _WORD).findall(text.lower())):
        return True
    return not text.isascii() and bool(_FAR_VERB.search(text))


def _weak(text: str, *, verb: bool, closed: bool, dated: bool, addressed: bool) -> bool:
    if _NAMED.match(text) or _NEWS.search(text) or _BRACKETED.match(text):
        return True
    if addressed and (dated or verb or closed) and len(text) < 240:
        return True
    if closed and dated and len(text) < 120 and _named_only(text):
        return True
    if verb and closed and dated:
        return True
    if text[0].islower() and not text.endswith((":", "：")):
        return False  # the end of a sentence, between two answers: "… and | sometimes writes."
    return verb and closed and len(text) < 120 and not _NOT_A_NAME.match(text)
