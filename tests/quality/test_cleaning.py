"""Cleaning that must not sink, over letters that no rule and no weight was fitted to."""

from __future__ import annotations

from pathlib import Path

from pipeline.clean import clean
from quality.letter import Tally, kept_texts, load_all

HELD = Path(__file__).parents[1] / "letters" / "held"
AT_LEAST = {"exact": 0.95, "f1": 0.98}
AT_MOST = {"lost": 0.015, "gutted": 0.0, "residue": 0.04}


def test_no_figure_sinks_below_its_floor() -> None:
    """Letters kept to the word, and those that lost words or kept what is not the writer's."""
    tally = Tally()
    for case in load_all(HELD):
        tally.add(case, *kept_texts(clean(case.message)))
    figures = tally.figures()
    assert tally.count > 150
    assert not {name: figures[name] for name, floor in AT_LEAST.items() if figures[name] < floor}
    assert not {name: figures[name] for name, ceiling in AT_MOST.items() if figures[name] > ceiling}
