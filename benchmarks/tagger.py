"""Would a trained tagger do better than the rules? ``python -m benchmarks.tagger TRAIN TEST``.

An averaged perceptron (Collins 2002) over words, their neighbours, shapes and name lists, trained on the stories of
TRAIN, each copied with its people's names exchanged for others of our lists, and read on the stories of TEST. Printed
beside casefold itself in the same run: the share of direct identifiers whose every word is taken, of those taken, how
many got the right type, and the share of harmless words that were taken.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from models.names import names
from models.places import places
from pipeline.detect import load_detector
from pipeline.detect.word import Word, is_harmless, words_of, zipf
from pipeline.mention import Reading
from pipeline.roster import EmptyRoster
from quality.story import Gold, Story, load_all

COPIES, ROUNDS, OUT = 12, 5, "-"
PEOPLE = ("child", "parent", "professional")
DIRECT = (*PEOPLE, "school", "postcode", "contact", "id")

Example = tuple[list[list[str]], list[str]]


def exchanged(story: Story, random: Random, given: Sequence[str], last: Sequence[str]) -> tuple[str, list[Gold]]:
    """The story under other people's names: each word of a name becomes one other word throughout."""
    other: dict[str, str] = {}
    text, mentions, at = "", [], 0
    for gold in story.mentions:
        text += story.body[at : gold.start]
        surface = story.body[gold.start : gold.end]
        if gold.type in PEOPLE:
            pieces = surface.split(" ")
            for place, piece in enumerate(pieces):
                pool = last if place and place == len(pieces) - 1 else given
                drawn = other.setdefault(piece.lower(), random.choice(pool))
                pieces[place] = drawn.title() if piece[:1].isupper() else drawn
            surface = " ".join(pieces)
        mentions.append(Gold(len(text), len(text) + len(surface), gold.type, gold.identity))
        text += surface
        at = gold.end
    return text + story.body[at:], mentions


def tags_of(words: Sequence[Word], mentions: Sequence[Gold]) -> list[str]:
    """The type of the mention that each word lies in."""
    return [
        next((gold.type for gold in mentions if gold.start < word.end and gold.end > word.start), OUT) for word in words
    ]


def features_of(words: Sequence[Word]) -> list[list[str]]:
    """What a linear tagger may look at: the word, two to either side, shape, frequency, lists."""
    known = names()
    told = []
    for at, word in enumerate(words):
        near = {step: words[at + step].low if 0 <= at + step < len(words) else "" for step in (-3, -2, -1, 1, 2, 3)}
        shape = "A" if word.shouted else "Aa" if word.capital else "1" if word.low.isdigit() else "a"
        each = [f"{step}={low}" for step, low in near.items()]
        each += [
            f"shape={shape}{word.opens}",
            f"w={word.low if zipf(word.low) > 3 else '?'}",
            f"end={word.low[-3:]}",
            f"zipf={int(zipf(word.low))}{shape}",
            f"given={word.low in known.given}{shape}",
            f"surname={word.low in known.surnames}{shape}",
            f"place={word.low in places()}{shape}",
            f"harmless={is_harmless(word.low)}",
            f"pair={near[-1]}|{near[1]}",
            f"own={word.owns}",
        ]
        told.append(each)
    return told


class Tagger:
    """Weights by feature and tag."""

    def __init__(self) -> None:
        self._weights: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        self._tags = (OUT, *DIRECT, "council", "health", "place", "org", "date")

    def tag(self, told: list[list[str]]) -> list[str]:
        """The best tag of each word, from left to right."""
        said: list[str] = []
        for features in told:
            said.append(self._best([*features, f"before={said[-1] if said else OUT}"]))
        return said

    def train(self, examples: list[Example], random: Random) -> None:
        """Rounds over the examples; the weights are the mean over all steps."""
        totals: dict[tuple[str, str], float] = defaultdict(float)
        stamps: dict[tuple[str, str], int] = defaultdict(int)
        step = 0
        for _ in range(ROUNDS):
            random.shuffle(examples)
            for told, tags in examples:
                before = OUT
                for features, truth in zip(told, tags, strict=True):
                    step += 1
                    every = [*features, f"before={before}"]
                    guess = self._best(every)
                    if guess != truth:
                        for feature in every:
                            for tag, change in ((truth, 1.0), (guess, -1.0)):
                                key = (feature, tag)
                                totals[key] += (step - stamps[key]) * self._weights[feature][tag]
                                stamps[key] = step
                                self._weights[feature][tag] += change
                    before = guess
        for feature, by_tag in self._weights.items():
            for tag in by_tag:
                key = (feature, tag)
                by_tag[tag] = (totals[key] + (step - stamps[key]) * by_tag[tag]) / step

    def _best(self, features: Sequence[str]) -> str:
        score = dict.fromkeys(self._tags, 0.0)
        for feature in features:
            for tag, weight in self._weights.get(feature, {}).items():
                score[tag] += weight
        return max(self._tags, key=lambda tag: (score[tag], tag == OUT))


def judged(stories: Sequence[Story], said: Iterator[list[str]]) -> tuple[float, float, float]:
    """Recall of direct identifiers, types right of those taken, share of other words taken."""
    caught = every = right = plain = taken = 0
    for story, tags in zip(stories, said, strict=True):
        words = words_of(story.body)
        for gold in story.mentions:
            if gold.type in DIRECT:
                inside = [tag for word, tag in zip(words, tags, strict=True) if gold.start < word.end <= gold.end + 2]
                found = bool(inside) and OUT not in inside
                every, caught, right = every + 1, caught + found, right + (found and inside[0] == gold.type)
        truth = tags_of(words, story.mentions)
        plain += truth.count(OUT)
        taken += sum(tag != OUT and real == OUT for tag, real in zip(tags, truth, strict=True))
    return caught / every, right / max(1, caught), taken / plain


def main() -> None:
    """Train, read, print."""
    train, test = (load_all(Path(folder)) for folder in sys.argv[1:3])
    random = Random(7)  # noqa: S311 - a draw to be repeated
    given, last = (sorted(each) for each in (names().given - names().words, names().surnames - names().words))
    examples: list[Example] = []
    for story in train:
        for copy in range(COPIES):
            text, mentions = exchanged(story, random, given, last) if copy else (story.body, list(story.mentions))
            words = words_of(text)
            examples.append((features_of(words), tags_of(words, mentions)))
    tagger = Tagger()
    tagger.train(examples, random)
    detector = load_detector()

    def by_casefold() -> Iterator[list[str]]:
        for story in test:
            (found,) = detector.detect([Reading((story.body,))], EmptyRoster())[0]
            spans = [(each.start, each.end, each.type.value) for each in found.mentions]
            yield [
                next((kind for start, end, kind in spans if start < word.end and end > word.start), OUT)
                for word in words_of(story.body)
            ]

    print(f"{len(examples)} letters to learn from, {len(test)} to read{'':14}direct   types   over")
    for label, said in (
        ("tagger", (tagger.tag(features_of(words_of(story.body))) for story in test)),
        ("casefold", by_casefold()),
    ):
        print(f"{label:52}" + "".join(f"{figure:8.3f}" for figure in judged(test, iter(said))))


if __name__ == "__main__":
    main()
