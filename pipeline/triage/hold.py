"""A wish that the story waits: until a date, or until something that has none.

Only words about *using the story* count. "I held off until after Tribunal" tells what the writer did, and "nothing
before I have seen the draft" asks to be shown it; neither is a hold.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from pipeline.draft import Hold
from pipeline.sentences import Sentence
from pipeline.triage.day import find_day
from pipeline.wording import wording

_USE = (
    r"(?:use|used|using|publish\w*|print\w*|share\w*|sharing|send\w*|submit\w*|post\w*|quote\w*|go public|put|include\w*|pass\w*"
    r"|do anything|do nothing|say\w*|speak\w*|talk\w*|tell\w*|breathe|write|give|take part|join\w*|help\w*|be part|get involved|contribut\w*"
    r"|go (?:in|out|to|into|anywhere|ahead|live|near)|going (?:in|out|to|into|anywhere)|appear\w*|count|release\w*|see\w*|seen|show\w*|forward\w*|part of)"
)
_LIMIT = r"(?:until|before|after|once)"
_ASKS = tuple(
    re.compile(pattern)
    for pattern in (
        rf" (?:dont|do not|not|nothing|cant|cannot|wont|never|rather not|rather you didnt|no|none|unable to)(?: \w+){{0,6}}? {_USE}(?: \w+){{0,9}}? "
        r"(?:until|before) ",
        rf" (?:please|can you|could you|would you|must|need\w*|want\w*|ask\w*|rather|only|just|can|will|ill|id|happy|okay|fine|free|may|prefer\w*|better"
        rf"|love|like|glad|willing|you)(?: \w+){{0,6}}? {_USE}(?: \w+){{0,9}}? {_LIMIT} ",
        r" (?:please|can you|could you|would you|must|need\w*|want\w*|ask\w*|rather|just|you|id|lets|can it|can this|has to|have to|only)(?: \w+){0,5}? "
        r"(?:hold|wait|sit on|keep|park|embargo\w*|delay|hang on|hang fire|leave|shelve|save)(?: \w+){0,8}? "
        r"(?:until|before|after|till) ",
        r" (?:hold|wait|sit on it|sit on this|park it|embargo|hang on|hang fire|hold fire|hold off|keep it|keep this|save it)(?: \w+){0,6}? (?:until|after) ",
        rf" (?:not|nothing|only|but) (?:\w+ ){{0,2}}?(?:until|before|after) ",
        r" after (?:\w+ ){1,5}please ",
        r" (?:until|after|before) (?:\w+ ){1,6}(?:please|though) $",
        rf" (?:until|before) (?:\w+ ){{1,10}}?(?:please|dont|do not|not to|nothing|keep|id rather|i cant|i cannot|cant)(?: \w+){{0,4}}? ",
        rf" once (?:\w+ ){{1,8}}?(?:over|finished|done|settled|behind us|out of the way)(?: \w+){{0,3}}? (?:you (?:can|may)|i can|ill|i will|feel free|use)",
        r" (?:use|publish|share|do|send|print) (?:\w+ ){0,5}(?:after|once) ",
    )
)
_MEANTIME = re.compile(
    r" (?:dont|do not|not|nothing)(?: \w+){0,6}? (?:use|publish|share|print|say|do|pass)\w*(?: \w+){0,5}? (?:yet|in the meantime|meantime|just yet|for now) "
    r"| not yet (?:please )?| (?:wait|hold fire|hold off|sit tight|sit on (?:it|this)|keep it back) (?:for now|a bit|please|a while|until i)"
)
_EVENT = re.compile(
    r" (?:tribunal\w*|hearing|appeal|court|mediation|judge\w*|judgment|decision|case|exams?|gcses?|a levels|sats|panel|review|meeting|placement"
    r"|school place|move|moved|moves|moving|birth|christmas|easter|summer|term|holidays?|transfer|settled|over|finished|sorted|decided|left|leaves"
    r"|ombudsman|inquest|complaint|investigation|birthday|funding|half term|start\w*|adoption|divorce|baby|contract|job|new year|statement|ehcp|plan|signed"
    r"|operation|surgery|results?|named|date|then|named|solicitor|lawyer|barrister|election|funeral|transition|final\w*|outcome|heard|done|won|lost|gone|out) "
)
_SHOWN_FIRST = re.compile(
    r" (?:until|before|after|once) (?:i|ive|we|weve|i have|we have|you|youve|you have|my (?:husband|wife|partner|dh)|me)(?: \w+){0,2}? "
    r"(?:seen|see|read|approved?|checked|check|agreed|agree|had a look|looked|spoken|speak|asked|ask|heard|hear|said|say|okayed|okay|told|tell|running|confirmed?"
    r"|sent|signed it|signed this|wrote|written|posted|pressed|changed|done|showing|show|get|got back|rang|emailed|replied|let) "
)
_PAST = re.compile(
    r" (?:i|we|ive|weve|id|wed|they|he|she|it|x\w+|nobody|council|school|la)(?: \w+){0,2}? "
    r"(?:held|waited|kept|sat|didnt|did not|wasnt|werent|hadnt|couldnt|wouldnt|took|said|told|refused|never|heard|got|received|saw|knew|found|had to wait"
    r"|had to|promised|were told|was told|was|were|had|came|gave|asked|wrote|sent) "
)
_NOW = re.compile(
    r" (?:please|can you|could you|would you|dont want|do not want|rather|id like|i cant|i cannot|cant|cannot|you can|you may|ill|i will|happy|must"
    r"|use|publish|dont|do not|would love|id love|we cant) "
)
_ONCE_BEFORE = re.compile(
    r" (?:(?:as|ever|like|than|never|days?|weeks?|months?|years?|night|week|the day|shortly|long) (?:before|after)|look\w* after|before (?:us|me|them|that|i)|after (?:that|all|us|me)) (?!\w+ please)"
)
_HEARING = re.compile(
    r" (?:hearing|tribunal|appeal|court|mediation|exams?|case|review|meeting|date)(?: \w+){0,6}? (?:is|on|in|for|its|thats|which|being|listed|set|be|until|starts?|comes) "
    r"| (?:hearing|tribunal|appeal|court) (?:\d|mid|end)"
)


def read_hold(text: str, pieces: Sequence[Sentence], sent: date | None) -> Hold:
    """The wish to wait that the sentences hold; a day without a year is the next such day on or after ``sent``."""
    said = [wording(text[piece.start : piece.end]) for piece in pieces]
    asking = [i for i, words in enumerate(said) if _asks(words)]
    if not asking:
        return Hold()
    for i in asking:
        tail = _limit_of(said[i])
        if day := find_day(tail, sent):
            return Hold(until=day)
    for i, words in enumerate(said):
        near = any(abs(i - j) <= 2 for j in asking)
        day = find_day(words, sent) if near and _HEARING.search(words) else None
        if day and (sent is None or day >= sent):
            return Hold(until=day)
    return Hold(event=any(_EVENT.search(_limit_of(said[i])) or _MEANTIME.search(said[i]) for i in asking))


def _asks(words: str) -> bool:
    words = _ONCE_BEFORE.sub(" ", words)
    if _MEANTIME.search(words):
        return True
    if not any(pattern.search(words) for pattern in _ASKS):
        return False
    if _SHOWN_FIRST.search(words):
        return False
    return not _PAST.search(words) or _NOW.search(words) is not None


def _limit_of(words: str) -> str:
    """What comes after "until": the day or the event; the whole sentence when nothing does."""
    for limit in (" until ", " before ", " after ", " once ", " not "):
        if limit in words:
            return " " + words.split(limit, 1)[1]
    return words
