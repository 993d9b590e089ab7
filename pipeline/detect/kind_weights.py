"""What a mention is, reckoned from all that was said of it and of its namesakes in the message.

The rules' own verdict is one feature among many (``pipeline.detect.kind_features``); the weights are a softmax
regression (``models/kinds.json``, fitted by ``benchmarks/kinds.py``) and say where the rules are to be trusted.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np

from models.councils import councils
from models.linear import Choice, Matrix, load_choice
from pipeline.detect.candidate import Candidate
from pipeline.detect.kind_features import kind_features
from pipeline.detect.recognisers.hospitals import VOICE as HOSPITAL
from pipeline.detect.sender import VOICE as SENDER
from pipeline.detect.settle import Stretch
from pipeline.detect.surroundings import Weighed, shared, surroundings_of
from pipeline.detect.tellingword import told_by_its_words
from pipeline.detect.word import words_of
from pipeline.mention import Mention, MentionType

OPEN = (
    MentionType.CHILD,
    MentionType.PARENT,
    MentionType.PROFESSIONAL,
    MentionType.SCHOOL,
    MentionType.COUNCIL,
    MentionType.HEALTH,
    MentionType.ORG,
    MentionType.PLACE,
)
"""The types that are reckoned; dates, contacts, identifiers and postcodes are told by their shape."""
_CERTAIN = frozenset([SENDER, "register"])
_ELDER = re.compile(
    r"\b(?:my|our) (?:eldest |youngest |little |great[- ]?)?grand(?:son|daughter|child|children|kids)\b"
    r"|\b(?:i am|i['’]?m|im) (?:the |a |an |his |her |their )?(?:proud )?(?:grand[a-z]+|gran|nan|nana"
    r"|nanna|nonna|nain|taid)\b"
    r"|\bas (?:a|his|her|their) (?:grand[a-z]+|gran|nan|nana)\b",
    re.IGNORECASE,
)
_LIVED_IN = re.compile(
    r"\b(?:live|lives|lived|living|born|based|grew up|brought up|settled|stay|stays|moved)(?: just)? "
    r"(?:in|near|at|outside|round|around|to|from|here from) $",
    re.IGNORECASE,
)
_THEREABOUTS = re.compile(
    r"\b(?:(?:side|end|edge|outskirts|middle|centre|suburbs?|streets?|part) of|in and around|near|outside"
    r"|(?:years?|months?|buried|shops?|shopping|flat|house|pitch|farm|church|mosque|cousin|aunt|friends?) in) $",
    re.IGNORECASE,
)
"""Before the name of what is a town here, whatever authority is called so: "the Cippenham end of Slough"."""
_SPOUSE = re.compile(
    r"\b(?:my|our|his|her|their|me|mi)(?: (?:late|first|second|new|own|lovely|poor|then))? (?:ex[- ])?"
    r"(?:husband|wife|partner|hubby|fianc[eé]e?|boyfriend|girlfriend),? $",
    re.IGNORECASE,
)
"""Before a name that is no council's, school's or child's, whatever else is called so: "my husband Angus"."""
_SPOUSES = 4.0
"""Added to the log of a parent's probability for a name that is somewhere told to be a spouse's."""
_NEAR = 40
"""Characters before a name that tell of living there."""
_SAME, _NAMESAKE, _SURNAME = 0.5, 0.2, 0.05
"""How much the evidence of another mention counts that has the same words, the same first word, or this as its last.

Little, for what is told where they stand is among its own features (``surroundings.shared``).
"""
_WHOLE_NAME = 0.8
"""Score with which the table of hospitals gives a name of several words."""
_SURE = 0.95
"""Probability of one type from which a mention needs no namesakes."""
_TOLD = 0.99
"""Probability of the type that a body's own last words tell: it is not weighed, but its short forms hear of it."""
_MOST = 400
"""Mentions of one message that are weighed against each other; a message with more is a list, and each stands alone."""


def weighed(text: str, mentions: Sequence[Mention], stretches: Sequence[Stretch]) -> list[Weighed | None]:
    """Each mention as the reckoning sees it; ``None`` where its type is certain, whatever else is said."""
    words = words_of(text)
    found: list[Weighed | None] = []
    for mention, stretch in zip(mentions, stretches, strict=True):
        first = bisect_right(words, mention.start, key=lambda word: word.end)
        last = bisect_left(words, mention.end, key=lambda word: word.start) - 1
        certain = mention.type not in OPEN or any(_is_certain(each, stretch) for each in stretch.said)
        found.append(None if certain or last < first else Weighed(text, words, first, last, stretch, mention.type))
    return found


def _is_certain(each: Candidate, stretch: Stretch) -> bool:
    """Whether the header or the register knows the whole name: of a child, the writer's surname is a part only."""
    return each.voice in _CERTAIN and each.start <= stretch.start


def writes_of_grandchildren(texts: Sequence[str]) -> bool:
    """Whether the writer is somebody's grandparent, so that "my daughter" is a parent."""
    return any(_ELDER.search(text) for text in texts)


def features_of(weighed: Sequence[Weighed], own: frozenset[str], *, elder: bool) -> list[frozenset[str]]:
    """Features of every mention of a message. ``own``: the writer's names; ``elder``: a grandparent writes."""
    alone = [kind_features(each.text, each.words, each.first, each.last, each.stretch, each.ladder) for each in weighed]
    found = []
    for each, *told in zip(weighed, alone, surroundings_of(weighed), shared(weighed, alone), strict=True):
        more = {"family"} if each.lows[-1] in own else set()
        if elder:
            more |= {"elder", f"elder:{each.ladder.value}"}
        found.append(frozenset(more.union(*told)))
    return found


def reckoned(weighed: Sequence[Weighed], own: frozenset[str], *, elder: bool) -> list[MentionType]:
    """The type of every mention, in order."""
    if not weighed:
        return []
    weights = load_choice("kinds.json")
    logs = np.array([weights.logs(features) for features in features_of(weighed, own, elder=elder)])
    spouses = {each.lows for each in weighed if _is_a_spouse(each)}
    for row, each, before in zip(logs, weighed, [None, *weighed][:-1], strict=True):
        if each.lows in spouses:
            row[weights.labels.index(MentionType.PARENT.value)] += _SPOUSES
        if _is_a_spouse(each):
            row[:] = np.log((1 - _TOLD) / (len(row) - 1))
            row[weights.labels.index(MentionType.PARENT.value)] = np.log(_TOLD)
        elif each.ladder is told_by_its_words(each.surface):
            row[:] = np.log((1 - _TOLD) / (len(row) - 1))
            row[weights.labels.index(each.ladder.value)] = np.log(_TOLD)
        elif _is_a_town(each, before):
            row[:] = np.log((1 - _SURE) / (len(row) - 1))
            row[weights.labels.index(MentionType.PLACE.value)] = np.log(_SURE)
        elif (each.ladder is MentionType.PLACE and _is_lived_in(each)) or _is_a_known_hospital(each):
            row[:] = np.log((1 - _SURE) / (len(row) - 1))
            row[weights.labels.index(each.ladder.value)] = np.log(_SURE)
    return [_best(weights, row) for row in together([each.lows for each in weighed], logs, weights.labels)]


def _is_lived_in(each: Weighed) -> bool:
    """Whether somebody lives, or was born, in what may be an authority too: "we live in Norfolk"."""
    start = each.words[each.first].start
    return bool(_LIVED_IN.search(each.text[max(0, start - _NEAR) : start]))


def _is_a_town(each: Weighed, before: Weighed | None) -> bool:
    """Whether what may be an authority is told to be a town: "the end of Slough", or behind a school and a comma."""
    if " ".join(each.lows) not in councils().forms:
        return False
    start = each.words[each.first].start
    if _THEREABOUTS.search(each.text[max(0, start - _NEAR) : start]):
        return True
    if before is None or before.ladder is not MentionType.SCHOOL or before.text != each.text:
        return False
    return each.text[before.words[before.last].end : start] == ", "


def _is_a_spouse(each: Weighed) -> bool:
    """Whether somebody's husband, wife or partner is named."""
    start = each.words[each.first].start
    return bool(_SPOUSE.search(each.text[max(0, start - _NEAR) : start]))


def _is_a_known_hospital(each: Weighed) -> bool:
    """Whether a hospital of this very name is known: "Medway Maritime", for all that Medway is a council."""
    start, end = each.words[each.first].start, each.words[each.last].end
    return each.ladder is MentionType.HEALTH and any(
        said.voice == HOSPITAL and said.start <= start and said.end >= end and said.score >= _WHOLE_NAME
        for said in each.stretch.said
    )


def _best(weights: Choice, row: Matrix) -> MentionType:
    return MentionType(weights.labels[int(np.argmax(row))])


def together(lows: Sequence[tuple[str, ...]], logs: Matrix, labels: Sequence[str]) -> Matrix:
    """The evidence of each mention with its namesakes'; one that is sure of itself is not outvoted: Skye, and Skye.

    ``lows``: each mention's own words; ``logs``: logarithms of the probabilities of each type, a row a mention.
    Of a town that is an authority too, namesakes say that it is one of the two; which, is told half by where it stands.
    """
    if len(lows) > _MOST:
        return logs
    added = of_namesakes(lows, logs)
    either = [labels.index(MentionType.COUNCIL.value), labels.index(MentionType.PLACE.value)]
    for index in [index for index, each in enumerate(lows) if " ".join(each) in councils().forms]:
        added[index, either] = (added[index, either] + added[index, either].mean()) / 2
    added[np.exp(logs.max(axis=1)) >= _SURE] = 0
    return logs + added


def of_namesakes(lows: Sequence[tuple[str, ...]], logs: Matrix) -> Matrix:
    """What the others of the same words, of the same first word and with this as their surname say."""
    added = np.zeros_like(logs)
    firsts: Mapping[str, list[int]] = defaultdict(list)
    lasts: Mapping[str, list[int]] = defaultdict(list)
    for index, each in enumerate(lows):
        firsts[each[0]].append(index)
        lasts[each[-1]].append(index)
    for index, each in enumerate(lows):
        for other in firsts[each[0]]:
            if other != index and (len(each[0]) > 1 or lows[other] == each):
                added[index] += logs[other] * (_SAME if lows[other] == each else _NAMESAKE)
        for other in lasts[each[0]] if len(each) == 1 else ():
            if other != index and lows[other][0] != each[0]:
                added[index] += logs[other] * _SURNAME
        for other in firsts[each[-1]] if len(each) > 1 else ():
            if other != index and len(lows[other]) == 1:
                added[index] += logs[other] * _SURNAME
    return added
