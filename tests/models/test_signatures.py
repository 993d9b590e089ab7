"""The signature classifier: its training data is whole, its fit learns, and its weights are those that were trained."""

from __future__ import annotations

from models.signatures import WINDOW, load_line_weights
from models.training.composer import Composed, Composer
from models.training.signatures import examples, figures, fit
from pipeline.clean.linemodel import best_suffix, line_scores


def test_composed_letters_know_their_signature() -> None:
    """Where one begins there is a line, and the folds share no piece: what is held out was never trained on."""
    letters = [Composer(0).letter() for _ in range(3)]
    assert all(0 < letter.begins <= len(letter.lines) for letter in letters)
    train, held = Composer(0), Composer(0, held=True)
    assert not set(train._endings) & set(held._endings)
    assert not set(train._signatures) & set(held._signatures)


def test_the_fit_tells_a_signature_from_a_letter() -> None:
    """Two letters, learned by heart."""
    signed = Composed(("I shall come on Monday if that suits you.", "", "Ruth Example", "01632 960100"), 2, "")
    plain = Composed(("I shall come on Monday if that suits you.", "", "It is a long way from here."), 3, "")
    weights = fit([signed, plain] * 20)
    for letter in (signed, plain):
        features, signs = examples(letter)
        begins, _ = best_suffix(line_scores(features, weights), 0.0)
        assert begins == (signs.index(True) if True in signs else len(signs))
    scored = [(line_scores(features, weights), signs) for features, signs in map(examples, (signed, plain))]
    assert figures(scored, 0.0) == (1.0, 0.0, 0.0)


def test_the_shipped_weights_are_whole() -> None:
    """One weight a feature and line of the window; a bias that holds back."""
    weights = load_line_weights()
    assert weights.bias >= 0
    assert len(weights.rows) > 40
    assert {len(row) for row in weights.rows.values()} == {2 * WINDOW + 1}
