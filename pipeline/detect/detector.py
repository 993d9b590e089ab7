"""Finding names: models in batches, recognisers over each text, then what the message says as a whole."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from models.places import places
from pipeline.detect.adjoining import joined, whole
from pipeline.detect.candidate import Candidate, candidate
from pipeline.detect.cutname import cut_names
from pipeline.detect.doubt import doubts
from pipeline.detect.engine import Analyzer
from pipeline.detect.initialism import initialisms
from pipeline.detect.kind import PEOPLE, Told, kind_of, told_by, told_on
from pipeline.detect.kind_weights import features_of, reckoned, weighed, writes_of_grandchildren
from pipeline.detect.recase import recased
from pipeline.detect.recognisers import BY_CAPITALS
from pipeline.detect.repeat import VOICE as REPEATED
from pipeline.detect.repeat import Named, repeats
from pipeline.detect.respelt import respelt
from pipeline.detect.sender import sender_mentions, sender_words
from pipeline.detect.settle import Stretch, settled
from pipeline.detect.surroundings import Weighed
from pipeline.detect.trim import trimmed
from pipeline.detect.voices import Heard, ModelInfo, Voice
from pipeline.detect.weekday import with_weekdays
from pipeline.detect.word import Word, shouts, words_between, words_of
from pipeline.mention import Findings, Mention, MentionType, Reading
from pipeline.roster import EmptyRoster, Roster

_LONGEST_KNOWN = 6
_BODIES = (MentionType.SCHOOL, MentionType.HEALTH, MentionType.ORG)
_RECASED = " recased"


class Detector:
    """Loaded models and recognisers. Make one and keep it: loading takes seconds and 300 MB."""

    def __init__(self, models: Sequence[str], recognizers: Sequence[Any]) -> None:
        self._voices = [Voice(name) for name in models]
        names = [voice.info.name for voice in self._voices]
        self._analyzer = Analyzer([*names, *(name + _RECASED for name in names[:1])], recognizers)

    @property
    def models(self) -> tuple[ModelInfo, ...]:
        """Which models read, for the journal."""
        return tuple(voice.info for voice in self._voices)

    def detect(self, readings: Sequence[Reading], roster: Roster) -> list[tuple[Findings, ...]]:
        """What is found in each text of each reading. The same texts give the same findings, in whatever batch."""
        texts = list(dict.fromkeys(text for reading in readings for text in reading.texts if text.strip()))
        candidates = dict(zip(texts, self._read(texts), strict=True))
        return [_message(reading, candidates, roster) for reading in readings]

    def weighed(self, reading: Reading) -> tuple[list[Weighed], list[frozenset[str]]]:
        """The mentions of one message whose type is open, with their features: what the weights are fitted to."""
        texts = list(dict.fromkeys(text for text in reading.texts if text.strip()))
        own, found, stretches = _ruled(reading, dict(zip(texts, self._read(texts), strict=True)), EmptyRoster())
        open_ = [each for _, _, each in _open(reading, found, stretches)]
        return open_, features_of(open_, own, elder=writes_of_grandchildren(reading.texts))

    def _read(self, texts: list[str]) -> list[list[Candidate]]:
        """What models and recognisers say of each text on its own."""
        heard: list[list[Heard]] = [[] for _ in texts]
        documents: list[Any] = []
        for voice in self._voices:
            docs = voice.docs(texts)
            documents = documents or docs
            for index, doc in enumerate(docs):
                heard[index] += voice.heard(doc)
        again = [(index, new) for index, text in enumerate(texts) if (new := recased(text)) is not None]
        for voice in self._voices[:1]:
            for (index, _), doc in zip(again, voice.docs([new for _, new in again]), strict=True):
                heard[index] += voice.heard(doc, _RECASED)
        found = []
        for text, doc, each in zip(texts, documents, heard, strict=True):
            results = self._analyzer.analyze(text, doc, each)
            found.append([one for one in map(candidate, results) if one])
        for index, new in again:
            if shouts(texts[index]):
                found[index] += self._ruled_in_print(new, documents[index])
        return found

    def _ruled_in_print(self, new: str, doc: Any) -> list[Candidate]:
        """What rules that rely on capitals take in a text of capitals, once it has those of print."""
        said = [one for one in map(candidate, self._analyzer.analyze(new, doc, [])) if one]
        return [one for one in said if one.voice in BY_CAPITALS and one.ruled]


def _message(reading: Reading, candidates: dict[str, list[Candidate]], roster: Roster) -> tuple[Findings, ...]:
    own, found, stretches = _ruled(reading, candidates, roster)
    return _reckoned(reading, own, found, stretches)


def _ruled(
    reading: Reading, candidates: dict[str, list[Candidate]], roster: Roster
) -> tuple[frozenset[str], tuple[Findings, ...], list[tuple[Stretch, ...]]]:
    """The writer's names, the mentions as the rules have them, and what was said for each."""
    own = sender_words(reading)
    layers: list[list[Stretch]] = []
    for text in reading.texts:
        words = words_of(text)
        said = [piece for each in candidates.get(text, []) for piece in _cut(each, words, text)]
        said += sender_mentions(reading, own, text, words)
        said += _known(roster, text, words)
        layers.append(settled(said, text))
    placed = [
        (stretch, _words_in(text, stretch))
        for text, layer in zip(reading.texts, layers, strict=True)
        for stretch in layer
    ]
    told = told_by(placed)
    told = told_on(told, ((each.words, each.type) for each in _names(reading.texts, layers, told)))
    named = _names(reading.texts, layers, told)
    found = [_findings(text, layer, named, told) for text, layer in zip(reading.texts, layers, strict=True)]
    agreed = _agreed(reading.texts, [findings for findings, _ in found])
    return own, agreed, [stretches for _, stretches in found]


def _open(
    reading: Reading, found: Sequence[Findings], stretches: Sequence[Sequence[Stretch]]
) -> list[tuple[int, int, Weighed]]:
    """Index of the text, of the mention in it, and the mention, where its type is open to doubt."""
    return [
        (index, place, each)
        for index, (text, findings) in enumerate(zip(reading.texts, found, strict=True))
        for place, each in enumerate(weighed(text, findings.mentions, stretches[index]))
        if each is not None
    ]


def _reckoned(
    reading: Reading, own: frozenset[str], found: Sequence[Findings], stretches: Sequence[Sequence[Stretch]]
) -> tuple[Findings, ...]:
    """What is open to doubt, by the weights of all that was said; who the register or the header knows is not."""
    open_ = _open(reading, found, stretches)
    kinds = reckoned([each for _, _, each in open_], own, elder=writes_of_grandchildren(reading.texts))
    settled_as = {(index, place): kind for (index, place, _), kind in zip(open_, kinds, strict=True)}
    return tuple(
        replace(
            findings,
            mentions=tuple(
                replace(mention, type=settled_as.get((index, place), mention.type))
                for place, mention in enumerate(findings.mentions)
            ),
        )
        for index, findings in enumerate(found)
    )


def _agreed(texts: Sequence[str], found: Sequence[Findings]) -> tuple[Findings, ...]:
    """What models took for a place or a body is whom or what the same words are elsewhere."""
    told: dict[str, MentionType] = {}
    for text, each in zip(texts, found, strict=True):
        for mention in each.mentions:
            low = text[mention.start : mention.end].lower()
            if mention.type in (MentionType.SCHOOL, MentionType.HEALTH) or (
                mention.type in PEOPLE and low not in places()
            ):
                told.setdefault(low, mention.type)
    return tuple(
        replace(
            each,
            mentions=tuple(
                replace(mention, type=told.get(text[mention.start : mention.end].lower(), mention.type))
                if mention.type in (MentionType.PLACE, MentionType.ORG)
                else mention
                for mention in each.mentions
            ),
        )
        for text, each in zip(texts, found, strict=True)
    )


def _cut(each: Candidate, words: Sequence[Word], text: str) -> list[Candidate]:
    if each.ruled:
        return [each] if text[each.start : each.end].strip() else []
    shown = each.voice.endswith(_RECASED)
    other = recased(text) or text
    if not shown:
        return list(trimmed(each, words_of(other), recased=True) if shouts(text) else trimmed(each, words))
    pieces = trimmed(each, words_of(other), recased=True)
    return [replace(piece, voice=each.voice.removesuffix(_RECASED) + " (recased)") for piece in pieces]


def _known(roster: Roster, text: str, words: Sequence[Word]) -> list[Candidate]:
    """Names that the register knows, longest first."""
    if roster.empty:
        return []
    found: list[Candidate] = []
    at = 0
    while at < len(words):
        taken = 0
        for length in range(min(_LONGEST_KNOWN, len(words) - at), 0, -1):
            start, end = words[at].start, words[at + length - 1].end
            bearer = roster.known(text[start:end])
            if bearer and (not bearer.ordinary or (words[at].capital and not words[at].opens)):
                found.append(Candidate(start, end, bearer.type, 0.95, "register", ruled=True))
                taken = length
                break
        at += taken or 1
    return found


def _words_in(text: str, stretch: Stretch) -> tuple[Word, ...]:
    return tuple(words_between(words_of(text), stretch.start, stretch.end))


def _names(texts: Sequence[str], layers: Sequence[Sequence[Stretch]], told: Told) -> list[Named]:
    named: list[Named] = []
    for text, layer in zip(texts, layers, strict=True):
        for stretch in layer:
            words = _words_in(text, stretch)
            if words:
                named.append(Named(words, kind_of(stretch, words, text, told)))
    return sorted(named, key=lambda each: -len(each.words))


def _findings(
    text: str, layer: Sequence[Stretch], named: Sequence[Named], told: Told
) -> tuple[Findings, tuple[Stretch, ...]]:
    """The mentions of one text as the rules have them, each with what was said for it."""
    words = words_of(text)
    before = {(stretch.start, stretch.end): stretch for stretch in layer}
    said = [
        each
        for stretch in layer
        for each in (replace(stretch.said[0], start=stretch.start, end=stretch.end), *stretch.said[1:])
    ]
    again = (
        *repeats(named, words, text),
        *respelt(named, words),
        *cut_names(named, words),
        *initialisms(named, words),
    )
    stretches = joined(settled([*said, *again], text), text, words)
    mentions = []
    for stretch in stretches:
        inside = _words_in(text, stretch)
        original = before.get((stretch.start, stretch.end), stretch)
        kind = kind_of(original, inside, text, told)
        score = min(0.99, max(each.score for each in stretch.said) + 0.02 * (len(stretch.voices) - 1))
        voices = tuple(voice for voice in stretch.voices if voice != REPEATED) or (REPEATED,)
        start = _article(words, stretch.start) if kind in _BODIES else stretch.start
        end = _owner(text, stretch.end) if kind in _BODIES else stretch.end
        mentions.append(Mention(start, end, kind, round(score, 3), voices))
    mentions = with_weekdays(text, whole(text, words, mentions))
    taken = [(mention.start, mention.end) for mention in mentions]
    return Findings(tuple(mentions), tuple(doubts(words, taken))), tuple(stretches)


def _article(words: Sequence[Word], start: int) -> int:
    """Where a body's name begins, "The" with a capital inside a sentence being a part of it: "at The Limes"."""
    at = bisect_left(words, start, key=lambda word: word.start) - 1
    if at < 0 or at + 1 >= len(words) or words[at].text != "The" or words[at].opens or words[at + 1].gap != " ":
        return start
    return words[at].start


_BARE_POSSESSIVE = re.compile(
    r"['’]s(?=[^\w\s]|\s*$|\s+(?:in|at|on|and|or|to|for|from|with|is|was|has|had|where|which|that|who|when|because|said|says)\b)"
)


def _owner(text: str, end: int) -> int:
    """Where a body's name ends, a possessive that owns nothing being a part of it: "at King's, so", "Queen's in"."""
    bare = _BARE_POSSESSIVE.match(text, end)
    return bare.end() if bare else end
