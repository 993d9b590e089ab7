"""How well a build does on stories with gold answers: names found, identities told apart, text kept, issues sorted."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from difflib import SequenceMatcher
from typing import Any

from quality.story import Gold, Story

_TOKEN = re.compile(r"[^\W_]+")
_DIRECT = {"child", "parent", "professional", "school", "postcode", "contact", "id"}
"""Types that tell who somebody is by themselves."""
_FOUND = 0.6
"""Share of a quotation's words that the shown evidence must hold."""

Token = tuple[str, int, int]


def tokens(text: str) -> list[Token]:
    """The words of a text in lower case, with their offsets."""
    return [(match[0].casefold(), match.start(), match.end()) for match in _TOKEN.finditer(text)]


def _aligned(gold: list[Token], kept: list[Token]) -> dict[int, int]:
    matcher = SequenceMatcher(None, [token[0] for token in gold], [token[0] for token in kept], autojunk=False)
    return {a + k: b + k for a, b, size in matcher.get_matching_blocks() for k in range(size)}


def replaced(passage: dict[str, Any]) -> str:
    """The passage with each mention replaced by its pseudonym: what ``redacted`` must be."""
    out: list[str] = []
    last = 0
    for mention in sorted(passage["mentions"], key=lambda each: each["start"]):
        assert mention["start"] >= last, "mentions overlap"
        out += [passage["text"][last : mention["start"]], mention["pseudonym"]]
        last = mention["end"]
    return "".join(out) + passage["text"][last:]


class Tally:
    """Counts over many stories; ``figures`` gives the ratios."""

    def __init__(self) -> None:
        self.mentions: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        self.typed = [0, 0]
        self.pairs: Counter[tuple[bool, bool]] = Counter()
        self.harmless = [0, 0]
        self.text = [0, 0, 0]
        self.clean = [0, 0]
        self.sender_leaks = 0
        self.categories: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
        self.evidence = [0, 0]
        self.shown = [0, 0]
        self.facts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        self.leaks: list[str] = []

    def add(self, story: Story, said: dict[str, Any]) -> None:
        """Count one story against what a build said of it."""
        for passage in (said, said["subject"]):
            assert replaced(passage) == passage["redacted"], (
                f"{story.id}: redacted is not the text with its mentions replaced"
            )
        seen: list[tuple[str, str]] = []
        clean = self._passage(story.id, story.body, story.mentions, said, seen, body=True)
        clean &= self._passage(story.id, story.subject, story.subject_mentions, said["subject"], seen, body=False)
        for index, (identity, pseudonym) in enumerate(seen):
            for other_identity, other_pseudonym in seen[:index]:
                self.pairs[identity == other_identity, pseudonym == other_pseudonym] += 1
        clean &= self._sender(story, said)
        self.clean[0] += clean
        self.clean[1] += 1
        self._sorted(story, said)

    def _passage(
        self,
        name: str,
        text: str,
        gold: tuple[Gold, ...],
        said: dict[str, Any],
        seen: list[tuple[str, str]],
        *,
        body: bool,
    ) -> bool:
        golden, kept = tokens(text), tokens(said["text"])
        mapped = _aligned(golden, kept)
        clean, marked = True, set()
        for mention in gold:
            inside = [i for i, token in enumerate(golden) if token[1] < mention.end and token[2] > mention.start]
            marked.update(inside)
            covers = [_covering(kept[mapped[i]], said["mentions"]) if i in mapped else None for i in inside]
            caught = all(covers)
            self.mentions[mention.type][0] += caught
            self.mentions[mention.type][1] += 1
            if not caught:
                clean &= mention.type not in _DIRECT
                self.leaks.append(f"{name} {mention.identity} {text[mention.start : mention.end]!r}")
            elif covers and covers[0]:
                self.typed[0] += covers[0]["type"] == mention.type
                self.typed[1] += 1
                if mention.type != "date":  # two days of one month may rightly read the same
                    seen.append((mention.identity, covers[0]["pseudonym"]))
        for i in set(mapped) - marked:
            self.harmless[1] += 1
            self.harmless[0] += _covering(kept[mapped[i]], said["mentions"]) is not None
        if body:
            self.text = [self.text[0] + len(mapped), self.text[1] + len(golden), self.text[2] + len(kept) - len(mapped)]
        return clean

    def _sender(self, story: Story, said: dict[str, Any]) -> bool:
        draft = {token[0] for token in tokens(said["redacted"] + " " + said["subject"]["redacted"])}
        plain = {
            token[0]
            for token in tokens(story.body)
            if not any(mention.start < token[2] and mention.end > token[1] for mention in story.mentions)
        }
        own = {token[0] for token in tokens(story.facts.get("from_name", "")) if len(token[0]) > 2}
        leaked = bool(own & draft - plain)
        self.sender_leaks += leaked
        if leaked:
            self.leaks.append(f"{story.id} the sender's own name")
        return not leaked

    def _sorted(self, story: Story, said: dict[str, Any]) -> None:
        gold, told = set(story.facts["categories"]), {each["id"]: each for each in said["categories"]}
        for name in gold | set(told):
            self.categories[name][0 if name in gold and name in told else 1 if name in told else 2] += 1
        words = {token[0] for token in tokens(said["text"])}
        for item in story.facts.get("evidence", []):
            spans = told.get(item["category"], {"evidence": []})["evidence"]
            have = {token[0] for span in spans for token in tokens(said["text"][span["start"] : span["end"]])}
            want = {token[0] for token in tokens(item["quote"])}
            self.evidence[0] += len(want & have) >= _FOUND * len(want)
            self.evidence[1] += 1
            self.shown = [self.shown[0] + len(have), self.shown[1] + len(words)]
        for fact, default in (("kind", ""), ("consent", "unclear"), ("hold_until", "")):
            self.facts[fact][0] += (story.facts.get(fact) or default) == (said[fact] or default)
            self.facts[fact][1] += 1

    def figures(self) -> dict[str, float]:
        """The ratios, 0 to 1, but for ``sender_leaks``, which counts stories."""
        out = {f"recall.{name}": _ratio(counts) for name, counts in sorted(self.mentions.items())}
        for label, wanted in (("all", set(self.mentions)), ("direct", _DIRECT)):
            counts = [counts for name, counts in self.mentions.items() if name in wanted]
            out[f"recall.{label}"] = _ratio([sum(each[0] for each in counts), sum(each[1] for each in counts)])
        out["stories_without_leak"] = _ratio(self.clean)
        out["sender_leaks"] = self.sender_leaks
        out["type_accuracy"] = _ratio(self.typed)
        out["identity_f1"] = _f1(self.pairs[True, True], self.pairs[False, True], self.pairs[True, False])
        out["over_redaction"] = self.harmless[0] / max(1, self.harmless[1])
        out["text_kept"] = _ratio(self.text[:2])
        out["text_residue"] = self.text[2] / max(1, self.text[1])
        totals = [sum(counts[index] for counts in self.categories.values()) for index in range(3)]
        out["category_micro_f1"] = _f1(*totals)
        out["category_macro_f1"] = sum(_f1(*each) for each in self.categories.values()) / max(1, len(self.categories))
        out["evidence_found"] = _ratio(self.evidence)
        out["evidence_share"] = _ratio(self.shown)
        return out | {f"{fact}_accuracy": _ratio(counts) for fact, counts in self.facts.items()}


def _covering(token: Token, mentions: list[dict[str, Any]]) -> dict[str, Any] | None:
    return next((each for each in mentions if each["start"] < token[2] and each["end"] > token[1]), None)


def _ratio(pair: list[int]) -> float:
    return pair[0] / pair[1] if pair[1] else 1.0


def _f1(hits: int, false: int, missed: int) -> float:
    return 2 * hits / (2 * hits + false + missed) if hits + false + missed else 1.0
