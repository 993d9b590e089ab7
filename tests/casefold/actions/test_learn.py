"""Approved cases teach the classifier what a reviewer says of them, and never make it worse."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from casefold.actions.categorise import BY_HAND, categorise
from casefold.actions.learn import ENOUGH, learn
from casefold.config import Config
from casefold.errors import ConfigError, NotAllowed
from casefold.learnt import BEFORE, learnt_path, load_learnt, save_learnt
from casefold.store.case import Case, CaseState
from casefold.store.cases import Part
from casefold.store.store import Store
from models.categories import load
from models.learnt import Learnt
from models.linear import load_weights
from pipeline.classify import classify
from pipeline.draft import Kind
from pipeline.passage import Passage
from pipeline.pseudonymise import SafeText, pseudonymise

CATEGORIES = load()
BASE = load_weights()
OTHERS = (
    ("The report says I missed five appointments, which is untrue, I have never missed one.", "false-information"),
    ("I asked for a copy of the report and they refused, it was an internal document.", "access-denied"),
    ("They held a meeting about my son and nobody invited us or asked our permission.", "discussed-without-consent"),
)
PINNED = (
    "The rota with every pupil's tablets hung by the kettle in the staff kitchen.",
    "A rota of tablets, his among them, hung on the kitchen wall for any visitor.",
    "By the kettle hung a rota: who gets which tablets, and at what hour.",
    "I was making tea for the fair and there by the kettle hung the tablets rota.",
    "The tablets rota hangs in the kitchen, beside the kettle, and always has.",
    "You can see his tablets on a rota hung in the hall kitchen.",
    "On the kitchen door hung the rota, with the tablets he takes and why.",
    "A lad delivering milk told me what tablets she is on, it hung by the kettle.",
    "Whoever makes tea there reads the rota of tablets that is hung by the kettle.",
    "His tablets are on the rota and the rota is hung where they make the tea.",
)
AGAIN = "There was a rota by the kettle, hung up, with her tablets on it."


def safe(text: str) -> SafeText:
    """A text without names."""
    return pseudonymise(Passage(text))


def approve(store: Store, number: int, text: str, *ids: str) -> None:
    """An approved case whose issues a person has left as they are."""
    with store.transaction():
        case = Case(store.cases.new_id(), kind=Kind.STORY, categories=tuple((each, 0.9) for each in ids))
        store.cases.save(case)
        whole = f"My child is eight. {text} Thank you for reading this."
        store.cases.approve(case, [Part(number, safe("Our story"), safe(whole))], "organiser")


@pytest.fixture
def taught(store: Store) -> Store:
    """A store whose reviewer says of ten cases what the shipped weights do not see."""
    for number, text in enumerate(PINNED):
        approve(store, number, text, "insecure-handling")
    for number in range(ENOUGH - len(PINNED) + 4):
        text, id_ = OTHERS[number % len(OTHERS)]
        approve(store, 100 + number, text, id_)
    return store


def ids(text: str, learnt: Learnt | None = None) -> set[str]:
    """The issues found in a text."""
    return {hit.id for hit in classify(safe(text), CATEGORIES, learnt.weights if learnt else None).hits}


def test_what_a_reviewer_says_is_found_from_then_on(taught: Store, config: Config) -> None:
    """In a sentence that no case holds; and what was found before is found still."""
    assert "insecure-handling" not in ids(AGAIN)
    done = learn(taught, CATEGORIES, BASE, BASE)
    assert done.after.f1 > done.before.f1
    assert done.weights
    save_learnt(config, Learnt(done.weights, done.cases))
    learnt = load_learnt(config)
    assert learnt
    assert learnt.cases == len(taught.cases.all(CaseState.APPROVED))
    assert "insecure-handling" in ids(AGAIN, learnt)
    for text, id_ in OTHERS:
        assert id_ in ids(text, learnt)
    assert learnt_path(config).stat().st_mode & 0o777 == 0o600


def test_it_refuses_to_get_worse(store: Store) -> None:
    """Issues that have nothing to do with the words teach nothing: the weights in use stay."""
    names = [category.id for category in CATEGORIES]
    for number in range(ENOUGH + 4):
        text, id_ = OTHERS[number % len(OTHERS)]
        approve(store, number, text, id_, *([names[number % 12]] if number % 4 == 0 else []))
    done = learn(store, CATEGORIES, BASE, BASE)
    assert done.weights is None
    assert done.after.f1 <= done.before.f1


def test_too_few_cases_teach_nothing(store: Store) -> None:
    """And drafts teach nothing at all."""
    for number in range(ENOUGH - 1):
        approve(store, number, *OTHERS[number % len(OTHERS)])
    with store.transaction():
        store.cases.save(Case(store.cases.new_id(), kind=Kind.STORY))
    with pytest.raises(NotAllowed, match=f"{ENOUGH - 1} cases are approved"):
        learn(store, CATEGORIES, BASE, BASE)


NEW = """
[[category]]
id = "lists-on-walls"
title = "Lists on walls"
examples = ["The list was up on the wall.", "A list hung in the kitchen.", "They pinned the list to the door."]
"""


def test_a_category_of_the_organisers_own_gets_weights(store: Store) -> None:
    """Once enough cases bear it, its score is calibrated."""
    categories = load((Path(__file__).parents[3] / "models" / "categories.toml").read_text() + NEW)
    for number, text in enumerate(PINNED):
        approve(store, number, text, "lists-on-walls")
    for number in range(ENOUGH):
        text, id_ = OTHERS[number % len(OTHERS)]
        approve(store, 100 + number, text, id_)
    done = learn(store, categories, BASE, BASE)
    assert done.weights
    (hit,) = [hit for hit in classify(safe(AGAIN), categories, done.weights).hits if hit.id == "lists-on-walls"]
    assert hit.calibrated


def test_a_damaged_file_is_told_and_never_used(config: Config, taught: Store) -> None:
    """Also one that belongs to other shipped weights; and the weights before the last are kept."""
    done = learn(taught, CATEGORIES, BASE, BASE)
    assert done.weights
    for cases in (1, 2):
        save_learnt(config, Learnt(done.weights, cases))
    before = json.loads((config.folder / BEFORE).read_text())
    assert before["cases"] == 1
    path = learnt_path(config)
    whole = path.read_text()
    for damaged in (whole[: len(whole) // 2], whole.replace('"base":"', '"base":"0'), "[]", ""):
        path.write_text(damaged)
        with pytest.raises(ConfigError, match=r"learnt\.json is of no use"):
            load_learnt(config)


def test_a_person_says_which_issues_a_case_reports(store: Store) -> None:
    """What the machine found can be taken away, and what it missed added; the approval stands."""
    approve(store, 1, *OTHERS[0])
    (case,) = store.cases.all()
    changed = categorise(store, case.id, frozenset({"access-denied"}), frozenset({"false-information"}))
    assert changed.categories == (("access-denied", BY_HAND),)
    assert store.cases.get(case.id).state is CaseState.APPROVED
    with pytest.raises(NotAllowed, match="does not bear false-information"):
        categorise(store, case.id, frozenset(), frozenset({"false-information"}))
    with pytest.raises(NotAllowed, match="at once"):
        categorise(store, case.id, frozenset({"access-denied"}), frozenset({"access-denied"}))
