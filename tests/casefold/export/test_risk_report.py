"""The risk of a whole export: what singles out, what would help, and the volunteer's form."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

import pytest

from casefold.errors import NotAllowed
from casefold.export.intruder import form_for, read_form, record
from casefold.export.profile import UNKNOWN, profile_of
from casefold.export.release import Issue, Leaving
from casefold.export.singling import report_on
from casefold.store.journal import write
from casefold.store.store import Store

CASE = Leaving(
    "K7WQ", "2013-06", "story", (Issue("access-denied", "Access", ()),), ("Council 07",), "anonymised", "2026-11-26",
    ("Our story",), ("My son is nine and autistic. He is at a special school.",), "0" * 64, "low",
)  # fmt: skip


def with_text(text: str, case: str = "K7WQ", **more: object) -> Leaving:
    return replace(CASE, id=case, texts=(text,), **more)  # type: ignore[arg-type]  # fields of Leaving


@pytest.mark.parametrize(
    ("text", "age", "need", "school"),
    [
        ("My son is nine and autistic. He is at a special school.", "5 to 10", "autism", "special"),
        (
            "She was 14 when she started at the secondary school; she has dyslexia.",
            "11 to 15",
            "specific learning difficulty",
            "secondary",
        ),
        ("My 4 year old is deaf and goes to nursery.", "under 5", "hearing", "early years"),
        ("He's in Year 11 at college and has epilepsy.", "16 to 25", "epilepsy or another illness", "college"),
        ("The report is 12 pages long. It was 3 weeks late, and there were two of us.", UNKNOWN, UNKNOWN, UNKNOWN),
        ("He is home educated; he has Down’s syndrome.", UNKNOWN, "learning disability", "out of school"),
    ],
)
def test_facts_are_read_from_the_signed_text(text: str, age: str, need: str, school: str) -> None:
    """Numbers of pages and weeks are no ages."""
    found = profile_of(with_text(text))
    assert (found.age, found.need, found.school) == (age, need, school)


def some(*councils: str) -> list[Leaving]:
    return [with_text("He is nine.", f"B2C{'BCDFGHJKMNPQ'[at]}", councils=(name,)) for at, name in enumerate(councils)]


def test_k_counts_who_shares_all_facts() -> None:
    """Two share them, the third stands alone by its council."""
    report = report_on(some("Council 07", "Council 07", "Council 09"))
    assert [each.k for each in report.cases] == [2, 2, 1]
    assert [each.alone_by for each in report.cases] == [(), (), ("council",)]
    assert (report.alone, report.few) == (1, 3)


def test_a_more_general_fact_is_weighed() -> None:
    """Without the council nobody stands alone; without the month the third still does."""
    report = report_on(some("Council 07", "Council 07", "Council 09"))
    gains = {gain.what: gain.alone for gain in report.gains}
    assert gains["no council"] == 0
    assert gains["no month"] == 1
    assert report.gains[0].alone == 0


def test_rare_words_and_small_counts_are_told() -> None:
    """A word that is in one case alone and rare in English; a council with fewer than five cases."""
    cases = [with_text("They sat in the portcullis and said no.", "B2CB"), with_text("They said no.", "B2CC")]
    report = report_on(cases)
    assert report.cases[0].rare == ("portcullis",)
    assert report.cases[1].rare == ()
    assert ("Council 07", 2) in report.small
    assert not [each for each in report_on(some(*["Council 07"] * 5)).small if each[0] == "Council 07"]


def test_two_facts_together_may_single_out() -> None:
    """Neither the council nor the age alone, but both."""
    cases = [
        with_text("He is nine.", "B2CB", councils=("Council 07",)),
        with_text("He is nine.", "B2CC", councils=("Council 09",)),
        with_text("She was 14.", "B2CD", councils=("Council 07",)),
        with_text("She was 14.", "B2CF", councils=("Council 09",)),
    ]
    assert {each.alone_by for each in report_on(cases).cases} == {("council", "age")}


def filled(form: str, answers: Sequence[str]) -> str:
    given = iter(answers)
    return "\n".join(line + next(given) if line.startswith("- Case ") else line for line in form.split("\n"))


def test_the_form_goes_out_and_comes_back(store: Store) -> None:
    """Ten cases at most; the answers are on record with the latest export, and no word of the form is."""
    form = form_for(some(*["Council 07"] * 12)[:10])
    assert form.count("\n- Case ") == 10
    assert "> He is nine." in form
    text = filled(form, ["no"] * 8 + ["perhaps", "Yes"])
    result = read_form(text)
    assert (result.cases, len(result.perhaps), len(result.yes)) == (10, 1, 1)
    with store.transaction():
        write(store.db, "export", format="json", addressee="ICO", cases=[])
        record(store, text, result)
    last = list(store.db["journal"].rows)[-1]
    told = json.loads(last["detail"])
    assert (last["verb"], told["export"], told["tried"], told["yes"]) == ("intruder test", 1, 10, list(result.yes))


def test_an_unfilled_or_foreign_form_is_refused(store: Store) -> None:
    """It is said which case has no answer; and a result without an export belongs to nothing."""
    form = form_for(some("Council 07"))
    with pytest.raises(NotAllowed, match="wants one word"):
        read_form(form)
    with pytest.raises(NotAllowed, match="no form"):
        read_form("# Shopping\n- milk\n")
    text = filled(form, ["no"])
    with pytest.raises(NotAllowed, match="Nothing has been exported"), store.transaction():
        record(store, text, read_form(text))
