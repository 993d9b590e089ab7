"""Words that are used alike point the same way."""

from __future__ import annotations

import numpy as np
import pytest

from models.wordvectors import DIMENSIONS, word_vectors


@pytest.mark.parametrize(
    ("word", "like", "unlike"),
    [
        ("report", "reports", "horse"),
        ("hospital", "doctor", "taxi"),
        ("refused", "denied", "sunny"),
        ("mum", "dad", "tribunal"),
    ],
)
def test_alike_words_are_near(word: str, like: str, unlike: str) -> None:
    """The angle tells."""
    table = word_vectors()
    here = table.mean([word])
    assert here @ table.mean([like]) > here @ table.mean([unlike])


def test_a_mean_has_length_one_or_none() -> None:
    """Also for a passage of which no word is known."""
    table = word_vectors()
    assert np.linalg.norm(table.mean(["they", "posted", "it"])) == pytest.approx(1, abs=1e-5)
    assert not table.mean(["qzxv"]).any()
    assert table.mean([]).shape == (DIMENSIONS,)
