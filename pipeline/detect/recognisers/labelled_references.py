"""Numbers that are called somebody's: "our ref: SEN/2014/0381", "hospital no. H123456", "account 12345678"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.detect.found import Found, Rule
from pipeline.detect.recognisers.dayless import counts_something
from pipeline.detect.word import Word

_NOUN = (
    r"case|file|claim|policy|complaint|appeal|account|a/?c|acct|membership|incident|crime|log|hosp(?:ital)?"
    r"|patient|pupil|student|child|client"
    r"|tribunal|court|order|invoice|customer|roll|admission|registration|licen[cs]e|passport|plan|ehcp?"
    r"|statement|dla|pip|esa|benefit|uc|request|sar|foi"
    r"|candidate|exam|payroll|staff|employee|badge|collar|warrant|unit|record|tracking|parcel|delivery|receipt"
    r"|parking|roll|insurance|sort"
    r"|dwp|lgo|ico|ombudsman|sendist|send|hmcts|family|mrn|crn|nhs|police|unique|serial|booking|ticket|enquiry|issue"
)
_SURE = r"ref(?:erence|s)?|mrn|crn|crb|dbs|urn|uprn|uln|upn|uci|nino|ni|dfe|dcsf|gmc|hcpc|lea|laestab|ofsted"
_TAG = r"ref(?:erence)?|no|nos|number|num|nr|id|code|#"
_STRONG = re.compile(
    rf"\b(?:(?:{_NOUN})(?:['’]s)?[ \t]+(?:(?:{_NOUN})[ \t]+)?(?:{_TAG})\b|(?:{_SURE})\b(?:[ \t]+(?:{_TAG})\b)?"
    rf"|sort ?code|(?:{_NOUN})(?=[ ]?[:#]))"
    r"(?:[ \t]+(?:with|from|at|for|on|in)(?:[ \t]+(?:the|this|my|our|his|her|their|all))?"
    r"(?:[ \t]+[A-Za-z]{2,14}){0,3}?)?"
    r"[.:#]{0,2}(?:[ \t]+(?:is|was|being|no|number))?[.:]?[ \t]*[:#(\[\"“'‘–-]{0,2}[ \t]*"
    r"(?P<value>[A-Z0-9][^\s,;:()\[\]\"“”]{0,40}(?:[ ][A-Z0-9][^\s,;:()\[\]\"“”]{0,24}){0,5})",
    re.IGNORECASE,
)
_WEAK = re.compile(rf"\b(?:{_NOUN})[ \t]+(?:is[ \t]+|was[ \t]+)?(?P<value>[A-Z0-9][\w./-]{{2,40}})", re.IGNORECASE)
_INITIALS = re.compile(
    r"\b(?:our|your|my|their|yr)[ \t]+ref(?:erence)?[.:]{0,2}[ \t]*(?P<value>[A-Z]{1,5}(?:/[A-Z]{1,5}){1,5})(?![\w/])",
    re.IGNORECASE,
)
_CALL = re.compile(
    r"(?<!\w)(?P<value>(?:CAD|CRIS|NICHE)[ :#-]{0,2}\d{2,8})(?!\w)|\b(?:log|incident|event)(?: (?:no"
    r"|number))?\.?[ :#]{1,2}(?P<logged>\d{2,6})(?= (?:of|on|dated) )",
    re.IGNORECASE,
)
_ENDING = re.compile(r"\b(?:ending|ends|end)(?: in| with)? (?P<value>\d{3,5})(?!\w)", re.IGNORECASE)
_ENDED = re.compile(rf"\b(?:{_NOUN}|{_SURE}|chi|number|card)\b[^.!?\n\d]{{0,12}}$", re.IGNORECASE)
_LOOK = 40
"""The last figures of a number: "UPN ending 7019"."""
_FIGURE_AMONG = re.compile(r"[\w/.-]*\d[\w/.-]*")
_ORDINAL = re.compile(r"\d+[a-z]+")
_DATE = re.compile(r"\d{1,4}([/.-])\d{1,2}\1\d{2,4}")
_YEAR = re.compile(r"(?:19|20)\d\d(?:[/-]\d{2,4})?")
_FIGURED = 3
"""Characters of a piece without figures that may stand inside a number: "HL 4471 2290 X"."""


class LabelledReferences(Rule):
    """Source: the labels of letter heads and forms, and how parents repeat them."""

    voice = "labelled reference"
    entities = ("ID",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002 - a number is several words
        """What follows a label, as far as it reads like a number."""
        for match in _STRONG.finditer(text):
            yield from _value(text, match, least=2)
        for match in _WEAK.finditer(text):
            yield from _value(text, match, least=4)
        for match in _INITIALS.finditer(text):
            yield Found(match.start("value"), match.end("value"), "ID", 0.8)
        for match in _ENDING.finditer(text):
            if _ENDED.search(text[max(0, match.start() - _LOOK) : match.start()]):
                yield Found(match.start("value"), match.end("value"), "ID", 0.8)
        for match in _CALL.finditer(text):
            group = match.lastgroup or "value"
            yield Found(match.start(group), match.end(group), "ID", 0.85)


def _value(text: str, match: re.Match[str], *, least: int) -> Iterable[Found]:
    start = match.start("value")
    value = _number(match["value"], lead=least < 4)
    digits = sum(sign.isdigit() for sign in value)
    if digits < least or _DATE.fullmatch(value) or _YEAR.fullmatch(value):
        return
    if value.isdecimal() and digits < 4 and counts_something(text, start + len(value)):
        return
    yield Found(start, start + len(value), "ID", 0.85)


def _number(value: str, *, lead: bool) -> str:
    """The pieces of a value that belong to the number: those with figures, and short capitals among them."""
    pieces = re.split(r"( )", value)
    end = 0
    for index in range(0, len(pieces), 2):
        piece = pieces[index].rstrip(".'’-/")
        figured = any(sign.isdigit() for sign in piece)
        short = len(piece) <= _FIGURED and piece.isupper()
        if not piece or _DATE.fullmatch(piece) or not (figured or (short and (lead or index))):
            break
        mixed = index and not short and figured and not piece.isupper() and not piece.isdecimal()
        if mixed and (not _FIGURE_AMONG.fullmatch(piece) or _ORDINAL.fullmatch(piece)):
            break
        end = index + 1
        if piece != pieces[index]:
            break
    while (
        end > 1
        and end < len(pieces)
        and not any(sign.isdigit() for sign in pieces[end - 1])
        and len(pieces[end - 1]) > 1
    ):
        end -= 2
    return "".join(pieces[:end]).rstrip(".'’-/ ")
