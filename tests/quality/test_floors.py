"""Quality that must not sink: measured through the installed command on invented stories with gold answers.

The rules of triage and classification were written looking at d-001 to d-030 only; those of detection have seen them
all by now, so that these floors hold what was reached, and stories that are not here tell how it does on new ones.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from quality.measured import measured

STORIES = Path(__file__).parents[1] / "stories"

AT_LEAST = {
    "recall.direct": 0.985,
    "recall.child": 0.97,
    "recall.parent": 0.98,
    "recall.professional": 0.98,
    "recall.school": 0.97,
    "recall.council": 0.98,
    "recall.health": 0.90,
    "recall.place": 0.97,
    "recall.contact": 0.98,
    "recall.date": 0.99,
    "recall.id": 0.99,
    "recall.postcode": 0.99,
    "stories_without_leak": 0.90,
    "type_accuracy": 0.92,
    "identity_f1": 0.905,
    "text_kept": 0.998,
    "category_micro_f1": 0.85,
    "evidence_found": 0.80,
    "kind_accuracy": 0.95,
    "consent_accuracy": 0.95,
    "hold_until_accuracy": 0.95,
}
NEW = Path(__file__).parents[2] / "benchmarks" / "unseen"
AT_LEAST_ON_NEW = {
    "recall.direct": 0.985,
    "recall.child": 0.98,
    "recall.parent": 0.98,
    "recall.professional": 0.98,
    "recall.council": 0.97,
    "recall.date": 0.98,
    "type_accuracy": 0.91,
    "identity_f1": 0.92,
    "text_kept": 0.995,
    "category_micro_f1": 0.70,
    "category_macro_f1": 0.72,
    "evidence_found": 0.58,
    "kind_accuracy": 0.90,
    "consent_accuracy": 0.84,
    "hold_until_accuracy": 0.93,
}
"""Letters that the weights of types were not fitted to, and that rules were mended by only where it was general."""
AT_MOST = {"over_redaction": 0.008, "text_residue": 0.01, "sender_leaks": 0, "evidence_share": 0.15}


@pytest.fixture(scope="module", params=["all", "untuned"])
def figures(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, float]:
    """The figures over all stories, and over the half that nobody tuned on."""
    if request.param == "all":
        return measured(STORIES).figures()
    half = tmp_path_factory.mktemp("half")
    for path in STORIES.glob("d-0[3-6]?.story"):
        if path.stem > "d-030":
            shutil.copy(path, half)
    return measured(half).figures()


def test_no_figure_sinks_below_its_floor(figures: dict[str, float]) -> None:
    """Names found, text kept and issues sorted at least this well; nothing hidden or left over beyond this much."""
    low = {name: figures[name] for name, floor in AT_LEAST.items() if figures[name] < floor}
    high = {name: figures[name] for name, ceiling in AT_MOST.items() if figures[name] > ceiling}
    assert not low
    assert not high


def test_letters_that_nothing_was_fitted_to_keep_their_floors() -> None:
    """What is reached on the stories above says little of the next mail; this says more."""
    figures = measured(NEW).figures()
    assert {name: figures[name] for name, floor in AT_LEAST_ON_NEW.items() if figures[name] < floor} == {}
    assert figures["over_redaction"] <= 0.012
