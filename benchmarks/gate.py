"""What the gate asks about in texts without a name: ``python -m benchmarks.gate [tests/stories]``.

Every story's names are known and confirmed, each in a case of its own. Then each story, with the names that its author
marked replaced by pseudonyms, goes through the gate: whatever it holds back is a false alarm, and a decision that a
person is asked for once. Prints how many per ten cases, how many cases it holds back, and what it costs.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from casefold.config import Config
from casefold.export.fresh import Fresh
from casefold.export.gatekeeper import Gatekeeper
from casefold.store import keys
from casefold.store.store import Store, open_store
from casefold.voices import load_drafter
from pipeline.drafting import Drafter
from pipeline.mention import MentionType
from pipeline.passage import Passage
from pipeline.pseudonymise import pseudonymise
from pipeline.roster import NewName
from quality.story import Gold, Story, load_all


def redacted(text: str, mentions: tuple[Gold, ...]) -> str:
    """The text with each marked mention replaced by a pseudonym; dates become a month."""
    pieces, last = [], 0
    for gold in sorted(mentions, key=lambda each: each.start):
        number = gold.identity.partition(":")[2]
        word = "June 2013" if gold.type == "date" else f"[{gold.type.capitalize()} {number}]"
        pieces += [text[last : gold.start], word]
        last = gold.end
    return "".join([*pieces, text[last:]])


def names_of(story: Story) -> list[NewName]:
    """The marked surfaces of a story that a register keeps."""
    marked = [(story.body[each.start : each.end], each) for each in story.mentions]
    marked += [(story.subject[each.start : each.end], each) for each in story.subject_mentions]
    found = []
    for surface, gold in marked:
        kind = MentionType(gold.type)
        if kind.registered:
            found.append(NewName(surface, kind, int(gold.identity.partition(":")[2])))
    return found


def asked(store: Store, stories: list[Story], fresh: Fresh | None) -> Counter[str]:
    """How many decisions the gate asks for, by case: one for each different stretch."""
    with store.transaction():
        for story in stories:
            store.register.learn(story.id, names_of(story))
            store.register.confirm(story.id, names_of(story))
    counts: Counter[str] = Counter()
    for story in stories:
        for column, text, mentions in (
            ("subject", story.subject, story.subject_mentions),
            ("story", story.body, story.mentions),
        ):
            safe = pseudonymise(Passage(redacted(text, mentions)))
            keeper = Gatekeeper(store, fresh)
            keeper.let_signed(story.id, column, safe)
            stretches = {safe.text[hit.start : hit.end].casefold() for hit in keeper.hits}
            counts[story.id] += len(stretches)
    return counts


def measured(folder: Path, drafter: Drafter | None = None) -> tuple[Counter[str], int, float]:
    """Decisions by case, the number of cases, and seconds of CPU. With a drafter its detector reads each text too."""
    stories = load_all(folder)
    with tempfile.TemporaryDirectory() as place:
        home = Path(place)
        config = Config(folder=home)
        keys.make(home / "keys", "three warm gulls")
        with open_store(config, create=True) as store:
            began = time.process_time()
            fresh = Fresh(store, lambda: drafter.detector, "benchmark") if drafter else None
            counts = asked(store, stories, fresh)
            return counts, len(stories), time.process_time() - began


def main() -> None:
    """Print the figures."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "tests/stories")
    for what, drafter in (("the register alone", None), ("with fresh detection", load_drafter())):
        print(f"\n{what}:")
        show(*measured(folder, drafter))


def show(counts: Counter[str], cases: int, seconds: float) -> None:
    """Print the figures of one measurement."""
    total = sum(counts.values())
    print(f"{cases} cases, {total} decisions asked for: {10 * total / cases:.2f} in ten cases")
    print(f"cases held back: {sum(count > 0 for count in counts.values())}")
    print(f"{1000 * seconds / cases:.1f} ms of CPU a case, learning its names included")


if __name__ == "__main__":
    main()
