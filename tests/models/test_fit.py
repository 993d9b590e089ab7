"""The fit learns what tells labels apart, and the shipped weights fit the shipped categories."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from models.categories import load
from models.fit import Example, Settings, fit, predict
from models.linear import load_verdict, load_weights
from models.sparse import sparse


def _example(words: str, *labels: str) -> Example:
    return Example(frozenset(words.split()), frozenset(labels))


def test_labels_are_told_apart() -> None:
    """A feature that only one label has speaks for it and against the other; what neither has scores low."""
    examples = [
        _example("a x", "first"),
        _example("a y", "first"),
        _example("b x", "second"),
        _example("b y", "second"),
    ]
    examples += [_example("x y"), _example("x y")]
    weights = fit(examples, ["first", "second"], Settings(rounds=2000))
    scores = predict(weights, [_example("a"), _example("b"), _example("x")])
    assert scores[0, 0] > scores[0, 1]
    assert scores[1, 1] > scores[1, 0]
    assert scores[0, 0] > scores[2, 0]


def test_the_weights_say_the_same_as_the_fit() -> None:
    """Scoring one passage at a time gives what fitting saw."""
    examples = [_example("a x", "first"), _example("a y", "first"), _example("b x"), _example("b y")]
    towards = np.array([0.6, 0.8], dtype=np.float32)
    examples += [replace(example, vector=towards if example.labels else -towards) for example in examples]
    weights = fit(examples, ["first"], Settings(rounds=50))
    (row,) = predict(weights, [replace(_example("a x unseen"), vector=towards)])
    assert abs(weights.logits(["a", "x", "unseen"], towards)[0] - row[0]) < 1e-5
    assert weights.directions[:, 0] @ towards > 0


def test_what_is_unknown_teaches_nothing() -> None:
    """A passage that may report a label or not leaves that label's weights as they are, and others' not."""
    known = [_example("a x", "first"), _example("b x", "second"), _example("x"), _example("x")]
    doubtful = replace(_example("a b"), unknown=frozenset({"first"}))
    without, with_it = (
        fit(known, ["first", "second"], Settings(seen=1)),
        fit([*known, doubtful], ["first", "second"], Settings(seen=1)),
    )
    scores, others = (predict(weights, [_example("b")]) for weights in (without, with_it))
    assert others[0, 1] < scores[0, 1]
    surely = predict(fit([*known, _example("a b")], ["first", "second"], Settings(seen=1)), [_example("a")])
    assert predict(with_it, [_example("a")])[0, 0] > surely[0, 0]


def test_a_sparse_matrix_multiplies_as_a_dense_one_does() -> None:
    """Both ways round, with an empty row and a column that nothing is in."""
    dense = np.array([[0, 2, 0, 0], [0, 0, 0, 0], [1, 3, 0, 0], [0, 0, 0, 5]], dtype=np.float32)
    rows = [(np.flatnonzero(row), row[np.flatnonzero(row)]) for row in dense]
    other = np.arange(8, dtype=np.float32).reshape(4, 2)
    assert np.allclose(sparse(rows, 4).times(other), dense @ other)
    assert np.allclose(sparse(rows, 4).turned_times(other), dense.T @ other)


def test_a_verdict_is_surer_when_no_other_label_is_near() -> None:
    """What a passage says for a second label speaks against the first."""
    verdict = load_verdict()
    assert 0 < verdict.score(0.0, -2.0, 0.0) < verdict.score(0.0, 2.0, 0.0) < verdict.score(2.0, 2.0, 0.0) < 1
    assert verdict.score(0.0, 0.0, 4.0) < verdict.score(0.0, 0.0, -4.0)


def test_the_shipped_weights_are_for_the_shipped_categories() -> None:
    """Renaming an id without training again is found here."""
    assert set(load_weights().labels) == {category.id for category in load().all}
