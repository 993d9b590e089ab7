"""The fit learns what tells labels apart, and the shipped weights fit the shipped categories."""

from __future__ import annotations

from models.categories import load
from models.fit import Example, Settings, fit, predict
from models.linear import load_weights


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
    weights = fit(examples, ["first"], Settings(rounds=50))
    (row,) = predict(weights, [_example("a x unseen")])
    assert abs(weights.scores(["a", "x", "unseen"])["first"] - row[0]) < 1e-9


def test_the_shipped_weights_are_for_the_shipped_categories() -> None:
    """Renaming an id without training again is found here."""
    assert set(load_weights().labels) == {category.id for category in load().all}
