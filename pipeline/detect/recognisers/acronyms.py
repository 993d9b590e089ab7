"""Letters that stand for somebody or something here: "KGH", "the SMAT", "KMJ queried".

The closed world for letters: British SEN mail has some hundred abbreviations that everybody shares
(models/harmless.toml); any other is a council's, a trust's, a school's or a person's, which those who know the case
can read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from models.harmless import harmless
from pipeline.detect.dictionary import in_dictionary
from pipeline.detect.found import ACRONYM, Found, Rule
from pipeline.detect.word import Word, is_harmless, shouts, zipf

_SPELT_OUT = re.compile(
    r"(?<![\w-])[A-Z](?:-[A-Z]){2,20}(?!\w)|(?<![\w,.])[A-Z](?:, [A-Z]){3,20}(?!\w)"
    r"|(?<![\w.])(?:[A-Z]\. ?){2,4}(?![A-Za-z])|(?<![\w.])[A-Z]\. ?[A-Z]-[A-Z](?:\.|(?!\w))"
)
_LETTERS = re.compile(r"[A-Z]{2,6}(?:&[A-Z]{1,3})?|[A-Z]&[A-Z]")
_SCOTS = frozenset(
    "d.o.b. p.s. e.g. i.e. u.k. n.b. a.m. p.m. o.t. e.p. l.a. c.v. q.c. m.p. g.p. u.s. u.s.a. p.a. n.h.s. p.e. i.q."
    " r.e.".split()
)
_SPEAKER = re.compile(r"^[ \t]*(?P<who>[A-Z]{2,3}):", re.MULTILINE)
_MINUTED = re.compile(
    r"(?:^|[.:;)\d]\s{1,3}|\n[ \t]*[-•*–]?[ \t]*)(?P<who>[A-Z]{2,3}) (?:asked|said|says|felt|noted"
    r"|reminded|reported|queried|agreed"
    r"|confirmed|stated|suggested|thanked|raised|welcomed|explained|advised|replied|added|wondered|to [a-z]{3,})\b",
    re.MULTILINE,
)
_SPOKE = 3
_NO_SPEAKERS = frozenset(
    "ME HER HIM MAN LA EP OT TA HT GP SW PS NB RE FW CC TO US HE WE MUM DAD LEA HV QC EHC FAX TEL".split()
)
"""Heads of lines that name a part and nobody: "ME:", "LA:"."""
_SHARED = 4.0
"""Zipf frequency from which print knows the letters as a word or as something that everybody shares."""
_TREATING = re.compile(r"(?:[A-Z]{1,3}(?:RI|GH|DH|CH|UH|HT|FT|PT|HB|UHB)|[A-Z]{2}CHC)")
_GOVERNING = re.compile(r"[A-Z]{1,3}(?:CC|MBC|BC|DC|LEA|LA|CBC)|LB[A-Z]{1,2}")
_TEACHING = re.compile(r"[A-Z]{1,3}(?:MAT|PS|AT|HS|GS|JMI|SFC)")


class Acronyms(Rule):
    """Source: our own list of the abbreviations that SEN mail shares; DfE, NHS and council usage for the endings."""

    voice = ACRONYM
    entities = ("HEALTH", "COUNCIL", "SCHOOL", "ORG", "PROFESSIONAL", "CHILD")

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:
        """Letters that nothing explains, where the writer uses capitals as print does; names spelt out anywhere."""
        for match in _SPELT_OUT.finditer(text):
            if match[0].replace(" ", "").lower() not in _SCOTS and not is_harmless(_joined(match[0])):
                yield Found(match.start(), match.end(), "CHILD" if "-" in match[0] else "PROFESSIONAL", 0.5)
        if shouts(text):
            return
        yield from _speakers(text)
        for match in _MINUTED.finditer(text):
            if match["who"] not in _NO_SPEAKERS and not match["who"].endswith(("CC", "LA")):
                yield Found(match.start("who"), match.end("who"), "PROFESSIONAL", 0.4)
        for at, word in enumerate(words):
            if _LETTERS.fullmatch(word.text) and not _is_shared(word) and not _in_heading(words, at):
                yield Found(word.start, word.end, _entity(text, word), 0.4)


def _speakers(text: str) -> Iterable[Found]:
    """Initials that head the lines of a call or a meeting written down: "DR: I am." three times and more."""
    heads = list(_SPEAKER.finditer(text))
    often = Counter(head["who"] for head in heads)
    for head in heads:
        if often[head["who"]] >= _SPOKE and head["who"] not in _NO_SPEAKERS:
            yield Found(head.start("who"), head.end("who"), "PROFESSIONAL", 0.4)


def _joined(spelt: str) -> str:
    return spelt.replace("-", "").replace(".", "").replace(" ", "").lower()


def _is_shared(word: Word) -> bool:
    low = word.low
    if "&" in low:  # print has no frequency for it
        return low in harmless()
    if is_harmless(low) or zipf(low) >= _SHARED or (in_dictionary(low) and zipf(low) >= 2):
        return True
    return len(low) > 3 and low.endswith("s") and is_harmless(low[:-1])


def _in_heading(words: Sequence[Word], at: int) -> bool:
    """A word of capitals among others is a heading's or a shout's."""
    near = [words[place] for place in (at - 1, at + 1) if 0 <= place < len(words)]
    return any(word.shouted and len(word.text) > 3 and in_dictionary(word.low) and word.gap == " " for word in near)


def _entity(text: str, word: Word) -> str:
    if _GOVERNING.fullmatch(word.text):
        return "COUNCIL"
    if _TREATING.fullmatch(word.text):
        return "HEALTH"
    if _TEACHING.fullmatch(word.text):
        return "SCHOOL"
    if re.search(r"\bRe:? $", text[max(0, word.start - 5) : word.start], re.IGNORECASE):
        return "CHILD"
    if len(word.text) < 4 and re.match(
        r"\)|:|,? (?:said|queried|noted|asked|reported|to)\b", text[word.end : word.end + 12]
    ):
        return "PROFESSIONAL"
    return "PROFESSIONAL" if len(word.text) == 2 else "ORG"
