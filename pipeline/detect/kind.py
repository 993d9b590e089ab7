"""What a name is: told by the rules where it stands, or by what the rest of the message says of the same words."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from models.accents import bare
from models.councils import councils
from models.names import names
from models.nicknames import one_name
from models.places import places
from pipeline.detect.recognisers.school_settings import VOICE as SETTING
from pipeline.detect.recognisers.school_settings import is_landscape
from pipeline.detect.sender import VOICE as SENDER
from pipeline.detect.settle import Stretch
from pipeline.detect.tellingword import told_by_its_words
from pipeline.detect.word import Word
from pipeline.mention import MentionType
from pipeline.petname import is_pet_name

PEOPLE = (MentionType.CHILD, MentionType.PARENT, MentionType.PROFESSIONAL)
_MEDICAL = re.compile(
    r"hospital|clinic|doctor|\bdr\b|consultant|paed|camhs|physio|nurse|surgeon|ward|\bborn\b|operation|psychiatr|appointment"
    r"|neurolog|diagnos|a&e|admitted|therap|trust|nhs",
    re.IGNORECASE,
)
_SCHOOLING = re.compile(
    r"(?:\bat|\battends?|\battended|\bgoes to|\bwent to|\bjoined|\bjoin|\bleft|\bstart(?:s|ed)?(?: at)?"
    r"|\bhead (?:of|at)|\bplace at|\bplaces at"
    r"|\bnamed?|\bvisited|\bhead of|\bteacher at|\bsenco (?:of|at)|\bfrom|\bmoved to|\byear \d+ (?:at|in)"
    r"|\breception (?:at|in)|\bin)\s*$",
    re.IGNORECASE,
)
_SCHOOL_NEAR = re.compile(
    r"school|year \d|\by\d|class|teacher|senco|nursery|\bhead\b|\bpupil|reception|\bplace\b|sixth form"
    r"|\bta\b|attend|playground|academy|starts?|governor",
    re.IGNORECASE,
)
_FIRM = re.compile(
    r"\b(?:llp|ltd|limited|plc|solicitors|law|associates|partners|church|chapel|mosque|temple|synagogue|tutors|taxis|cabs|cars|parcels|travel|minibuses|coaches"
    r"|charity|cic|foundation|agency|care|homes|group|club|brownies|scouts|cubs|society|association"
    r"|consulting|consultants|advice|pentecostal|baptist|methodist|gurdwara|welcome|fowl|foods|factory"
    r"|haven|refuge|hub|project|parents['’] centre)\b|&",
    re.IGNORECASE,
)
_WORKS = re.compile(r" from (?!school|home|work|the start|hospital)[a-z]+|,? (?:at|from) (?:the )?[A-Z][a-z]")
"""After somebody who is no child of the letter: "Moira at Enquire", "sam from humber haven"."""
_TREATED = re.compile(
    r"(?:physio\w*|doctors?|dr\.? [\w.'’ -]{2,24}|consultants?|paed\w*|diagnosed [\w' ]{1,24}|nurses?"
    r"|appointments?|operat\w+|surgery|admitted"
    r"|scan(?:ned)?|born(?= at)|surgeon|neurologist|psychiatrist|audiolog\w+|dietitian|ot was \w+"
    r"|orthoptist|clinic|ward)"
    r"[\w ,]{0,12}? (?:at|from|in|to) (?:the )?$",
    re.IGNORECASE,
)
"""Before the name of a hospital that says nothing more of itself: "the physio at Altnagelvin"."""
_NEAR = 60
_LIVING = re.compile(
    r"\b(?:live|lives|lived|living|moved|born|grew up|settled|came to|come from|came from|arrived|based)"
    r"(?: (?:in|near|to|at|outside|round))? (?:the )?$",
    re.IGNORECASE,
)
_ALIKE = 3
_FAMILY = 40
"""Names of children that one letter may tell of; a letter with more is no letter."""
_TOLD = 7
"""Weight from which a word is told to be a child's: one rule that is fairly sure."""
_REGISTER = "register"
"""The voice of what a person has settled in an earlier mail of the case."""
_SURELY = 0.9
"""Score of a rule that leaves no doubt that somebody is meant."""
_WHERE = re.compile(r"\b(?:in|near|outside|towards|from|to|live|lives|lived|living in|moved) $", re.IGNORECASE)


@dataclass(frozen=True)
class Told:
    """What the rules of a whole message say of each name's words."""

    parts: dict[str, Counter[MentionType]]
    """Lower-case word to the weight with which it was told to be a child's, a parent's or a professional's."""

    def short_for_child(self, low: str) -> bool:
        """Whether a given name may be the child's: no child is told of, or one whose name begins alike."""
        return not self._children or any(_begins_alike(low, word) for word in self._children)

    @cached_property
    def _children(self) -> tuple[str, ...]:
        told = [word for word, parts in self.parts.items() if parts[MentionType.CHILD] >= _TOLD]
        return tuple(told[:_FAMILY])

    def part_of(self, words: Sequence[Word]) -> MentionType | None:
        """The part that somebody of these words plays; the given name weighs more than the surname."""
        total: Counter[MentionType] = Counter()
        for place, word in enumerate(words):
            for kind, weight in self.parts.get(word.low, Counter()).items():
                total[kind] += weight * (2 if place == 0 and len(words) > 1 else 1)
        return max(total, key=lambda kind: (total[kind], -PEOPLE.index(kind))) if total else None


def _begins_alike(low: str, word: str) -> bool:
    one, other = bare(low), bare(word)
    return one[:_ALIKE] == other[:_ALIKE] or one_name(one, other) or is_pet_name(one, other)


def told_by(stretches: Sequence[tuple[Stretch, Sequence[Word]]]) -> Told:
    """Gather what rules said of people, word by word."""
    parts: dict[str, Counter[MentionType]] = defaultdict(Counter)
    for stretch, words in stretches:
        for each in stretch.ruled[:2]:
            if each.type in PEOPLE and isinstance(each.type, MentionType):
                for word in words:
                    if len(word.low) > 1 and word.start >= each.start and word.end <= each.end:
                        parts[word.low][each.type] += round(each.score * 10)
    return Told(dict(parts))


def told_on(told: Told, names: Iterable[tuple[Sequence[Word], MentionType]]) -> Told:
    """What full names tell of their own words, where no rule told of them: "Declan McGinley" of "Declan"."""
    parts = dict(told.parts)
    for words, kind in names:
        if len(words) > 1 and kind in PEOPLE:
            for word in words:
                if len(word.low) > 1 and word.low not in told.parts:
                    parts[word.low] = parts.get(word.low, Counter()) + Counter({kind: 1})
    return Told(parts)


def kind_of(stretch: Stretch, words: Sequence[Word], text: str, told: Told) -> MentionType:
    """The type of one stretch: what its own last words tell, unless it is surely somebody's, then what the rules do."""
    itself = told_by_its_words(text[stretch.start : stretch.end])
    surest = stretch.ruled[:1]
    if itself and not any(
        each.voice == _REGISTER or (each.type in PEOPLE and each.score >= _SURELY) for each in surest
    ):
        return itself
    return _ladder(stretch, words, text, told)


def _ladder(stretch: Stretch, words: Sequence[Word], text: str, told: Told) -> MentionType:  # noqa: PLR0911 - a ladder
    ruled = stretch.ruled
    if ruled and isinstance(ruled[0].type, MentionType):
        first = ruled[0].type
        if ruled[0].voice == SENDER and ruled[0].start > stretch.start and len(ruled) == 1:
            return told.part_of([word for word in words if word.end <= ruled[0].start]) or MentionType.CHILD
        if (
            first is MentionType.COUNCIL
            and ruled[0].end < stretch.end
            and _FIRM.search(text[stretch.start : stretch.end])
        ):
            return MentionType.ORG
        if _may_treat(ruled[0].voice, words) and _TREATED.search(text[max(0, stretch.start - _NEAR) : stretch.start]):
            return MentionType.HEALTH
        if first in PEOPLE and len(ruled) == 1 and ruled[0].score < 0.8:
            return told.part_of(words) or first
        if first is MentionType.PLACE and _place_or_council(stretch, ruled[0].voice):
            return MentionType.COUNCIL
        return first
    part = told.part_of(words)
    if part and (stretch.said[0].type == "person" or all(word.low in told.parts for word in words)):
        return part
    if len(words) > 1 and _FIRM.search(text[stretch.start : stretch.end]):
        return MentionType.ORG
    if _TREATED.search(text[max(0, stretch.start - _NEAR) : stretch.start]) and words[0].low not in names().given:
        return MentionType.HEALTH
    if any(each.type == "person" for each in stretch.said):
        if _like_school(stretch, text) and not any(word.low in names().given for word in words):
            return MentionType.SCHOOL
        return _somebody(stretch, words, text, told)
    return _something(stretch, words, text)


def _may_treat(voice: str, words: Sequence[Word]) -> bool:
    """A short school, or a saint without a word of schools, may as well be a hospital."""
    return voice == SETTING or (voice == "school" and words[0].low == "st" and len(words) == 2)


def _place_or_council(stretch: Stretch, voice: str) -> bool:
    return voice == "council" and any(each.type is MentionType.COUNCIL for each in stretch.said)


def _somebody(stretch: Stretch, words: Sequence[Word], text: str, told: Told) -> MentionType:
    """Somebody of whom nothing is told.

    The one child of a letter is introduced; once a child is told, whoever is not introduced as family is somebody
    official, unless the name is short for the child's.
    """
    if len(words) == 1 and words[0].low not in names().given and words[0].low not in names().words:
        before = text[max(0, stretch.start - _NEAR) : stretch.start]
        if _WHERE.search(before) and words[0].low not in names().surnames:
            return MentionType.PLACE
    town = len(words) == 1 and words[0].low in places() and words[0].low not in told.parts
    inside = town and text[max(0, stretch.start - 4) : stretch.start].lower().endswith(" in ")
    if inside or _LIVING.search(text[max(0, stretch.start - _NEAR) : stretch.start]):
        return MentionType.PLACE
    if is_landscape([word.low for word in words]) and words[-1].low not in names().surnames:
        return MentionType.SCHOOL
    if len(words) == 1 and (words[0].low in names().given or words[0].low in names().words):
        works = _WORKS.match(text, stretch.end) and told.parts
        return MentionType.PROFESSIONAL if works or not told.short_for_child(words[0].low) else MentionType.CHILD
    if len(words) == 1 and words[0].low not in names().surnames and told.short_for_child(words[0].low):
        return MentionType.CHILD
    by_surname = told.part_of(words[-1:]) if len(words) > 2 else None
    return by_surname or MentionType.PROFESSIONAL


def _something(stretch: Stretch, words: Sequence[Word], text: str) -> MentionType:
    """What models take for a body or a place."""
    surface = text[stretch.start : stretch.end]
    low = " ".join(word.low for word in words)
    if low in councils().forms:
        return MentionType.COUNCIL
    if _FIRM.search(surface):
        return MentionType.ORG
    if low in places():
        return MentionType.PLACE
    before = text[max(0, stretch.start - _NEAR) : stretch.start]
    if re.search(r"\b(?:at|under|from|in|by)\s+$", before, re.IGNORECASE) and _MEDICAL.search(before):
        return MentionType.HEALTH
    if _like_school(stretch, text):
        return MentionType.SCHOOL
    return MentionType.ORG if stretch.said[0].type is MentionType.ORG else MentionType.PLACE


def _like_school(stretch: Stretch, text: str) -> bool:
    before = text[max(0, stretch.start - _NEAR) : stretch.start]
    if not _SCHOOLING.search(before):
        return False
    direct = re.search(
        r"(?:\bat|attends?|attended|joined|goes to|started at|place at|head of|head at)\s*$", before, re.IGNORECASE
    )
    return bool(direct) or bool(_SCHOOL_NEAR.search(before))
