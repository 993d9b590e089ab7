"""Stories are sorted under the issues they report, with the sentences that show it."""

from __future__ import annotations

import time

import pytest

from models.categories import load
from pipeline.classify import CERTAIN, classify
from pipeline.draft import Aside
from pipeline.mention import Mention, MentionType
from pipeline.passage import Passage, Placed
from pipeline.pseudonymise import pseudonymise

CATEGORIES = load()

REPORTED = [
    (
        "reports-circulated-unseen",
        "The report was sent to the school, the GP and the council weeks before we had seen it.",
    ),
    ("no-chance-to-correct", "I asked to correct the mistakes in the report and was told that it was final."),
    ("discussed-without-consent", "They held a meeting about my son and nobody invited us or asked our permission."),
    ("report-change-requested", "The council rang the therapist and asked her to take the hours out of her report."),
    ("quantifying-forbidden", "The OT told me she is not allowed to write hours, her manager has banned it."),
    ("false-information", "The report says I missed five appointments, which is untrue, I have never missed one."),
    ("access-denied", "I asked for a copy of the report and they refused, it was an internal document."),
    ("school-approached", "The council had phoned the head behind our backs and asked her to say she was full."),
    ("other-collusion", "Health and the council had agreed a line to take between them before the meeting."),
    ("tribunal-disclosure", "They sent his confidential CAMHS notes to the Tribunal without our consent."),
    ("insecure-handling", "They posted his file to the wrong address and the memory stick had no password."),
    ("subject-access-failure", "My subject access request is four months late and half the pages are blacked out."),
]
NOT_REPORTED = [
    "My son is nine and we live by the sea. He likes trains and his teacher is kind.",
    "They have never shared anything without asking me, and the report came to us first.",
    "What happens if the school shares his report without my consent?",
    "A friend of mine had her daughter's file sent to the wrong house.",
    "I couldn't fault the EP, she sent us the draft and let us correct two mistakes.",
    "Can the council ask an EP to change a report?",
    "Thank you for doing this. I will write it all out after the summer.",
    "",
]
OPENING = (
    "My daughter is eight and goes to the village school. She loves hedgehogs and Tuesdays. It has been a long year."
)
CLOSING = "Thank you for reading this far. I hope it helps somebody else. We are all very tired here."


def _ids(text: str) -> set[str]:
    return {hit.id for hit in classify(pseudonymise(Passage(text)), CATEGORIES).hits}


@pytest.mark.parametrize(("category", "text"), REPORTED)
def test_plain_reports(category: str, text: str) -> None:
    """A plain statement of each issue is found."""
    assert category in _ids(text)


@pytest.mark.parametrize("text", NOT_REPORTED)
def test_nothing_reported(text: str) -> None:
    """What is neutral, denied, feared or another family's is no incident."""
    assert not _ids(text)


ASIDE = [
    ("A friend's file was lost.", "insecure-handling", Aside.SECOND_HAND),
    ("My friend had her daughter's report sent to the wrong school.", "insecure-handling", Aside.SECOND_HAND),
    (
        "A neighbour of ours never saw the report before the school had it.",
        "reports-circulated-unseen",
        Aside.SECOND_HAND,
    ),
    ("A friend of mine had her daughter's file sent to the wrong house.", "insecure-handling", Aside.SECOND_HAND),
    ("What happens if they send his file to the wrong address and it is lost?", "insecure-handling", Aside.SUPPOSED),
    ("They have never refused me a copy of a report, I have had every one I asked for.", "access-denied", Aside.DENIED),
]


@pytest.mark.parametrize(("text", "category", "why"), ASIDE)
def test_what_is_spoken_of_and_not_reported_is_set_aside(text: str, category: str, why: Aside) -> None:
    """With the reason and the sentence, so that a reviewer sees what was not counted."""
    letter = f"{OPENING} {text} {CLOSING}"
    found = classify(pseudonymise(Passage(letter)), CATEGORIES)
    assert category not in {hit.id for hit in found.hits}
    (aside,) = [each for each in found.set_aside if each.id == category]
    assert aside.why is why
    assert text in letter[aside.evidence.start : aside.evidence.end]


def test_what_is_reported_is_not_set_aside_too() -> None:
    """A friend's story beside one's own adds nothing."""
    own = "They posted his file to the wrong address and the memory stick had no password."
    found = classify(pseudonymise(Passage(f"{own} {CLOSING} {ASIDE[0][0]}")), CATEGORIES)
    assert "insecure-handling" in {hit.id for hit in found.hits}
    assert "insecure-handling" not in {each.id for each in found.set_aside}


@pytest.mark.parametrize(("category", "text"), REPORTED)
def test_evidence_is_the_telling_sentence(category: str, text: str) -> None:
    """Among other things the sentence that says so is shown, and not much else."""
    letter = f"{OPENING} {text} {CLOSING}"
    (hit,) = [hit for hit in classify(pseudonymise(Passage(letter)), CATEGORIES).hits if hit.id == category]
    start = letter.index(text)
    first = hit.evidence[0]
    assert first.start < start + len(text)
    assert first.end > start
    assert first.end - first.start < len(letter) / 2


@pytest.mark.parametrize(
    "rule", ["* * * * * * * *", "-----------------------", "~~~~~~ 1 ~~~~~~", "\U0001f622\U0001f622\U0001f622"]
)
def test_evidence_has_words(rule: str) -> None:
    """What divides a letter shows nothing, however much a model makes of it."""
    text = f"{REPORTED[0][1]}\n\n{rule}\n\n{REPORTED[5][1]}\n\n{rule}\n\n{REPORTED[2][1]}"
    hits = classify(pseudonymise(Passage(text)), CATEGORIES).hits
    assert {REPORTED[i][0] for i in (0, 2, 5)} <= {hit.id for hit in hits}
    for hit in hits:
        assert all(text[each.start : each.end].strip() != rule for each in hit.evidence)


@pytest.mark.parametrize("salutation", ["Dear campaign,", "Hi there!", "To whom it may concern,", "hello"])
def test_a_salutation_is_no_evidence(salutation: str) -> None:
    """Not where its words stand above every letter that learnt weights have met."""
    text = f"{salutation}\n\n{REPORTED[0][1]}\n\n{REPORTED[5][1]}"
    hits = classify(pseudonymise(Passage(text)), CATEGORIES).hits
    assert {REPORTED[i][0] for i in (0, 5)} <= {hit.id for hit in hits}
    assert all(each.start >= len(salutation) for hit in hits for each in hit.evidence)


def test_scores_are_sure_ones_in_order() -> None:
    """Every hit is above the point of abstaining, and the surest comes first."""
    text = " ".join(text for _, text in REPORTED)
    scores = [hit.score for hit in classify(pseudonymise(Passage(text)), CATEGORIES).hits]
    assert len(scores) > 6
    assert scores == sorted(scores, reverse=True)
    assert all(CERTAIN <= score <= 1 for score in scores)


def test_evidence_stands_in_the_kept_text() -> None:
    """Offsets are into the text before pseudonymisation, though the classifier never saw its names."""
    said = "They posted Kezia's whole file to the wrong address and it had no password."
    text = f"{OPENING} {said}"
    start = text.index("Kezia")
    placed = Placed(Mention(start, start + 5, MentionType.CHILD, 0.9), 1, "[Child 1]")
    hits = {hit.id: hit for hit in classify(pseudonymise(Passage(text, (placed,))), CATEGORIES).hits}
    evidence = hits["insecure-handling"].evidence[0]
    assert said in text[evidence.start : evidence.end]


NEW = """
[[category]]
id = "transport"
title = "Transport failures"
description = "School transport did not come, or was taken away."
examples = [
  "The taxi never turned up on the first day of term.",
  "They cancelled his bus without telling us and he stood at the stop for an hour.",
  "The council took away her school transport in the middle of the year.",
]
"""


def test_a_new_category_works_from_its_examples() -> None:
    """An organiser's category with three example sentences is found at once, and leaves other text alone."""
    categories = load(NEW)
    text = f"{OPENING} The taxi never turned up on Monday and he stood at the bus stop for an hour. {CLOSING}"
    assert {hit.id for hit in classify(pseudonymise(Passage(text)), categories).hits} == {"transport"}
    assert not classify(pseudonymise(Passage(f"{OPENING} {REPORTED[0][1]} {CLOSING}")), categories).hits


def test_a_merged_category_is_reported_as_the_other() -> None:
    """What counts as another is found by its own wording and shown under the other's id."""
    merged = NEW + 'counts_as = "getting-there"\n[[category]]\nid = "getting-there"\ntitle = "Getting there"\n'
    text = "The taxi never turned up on the first day of term."
    assert {hit.id for hit in classify(pseudonymise(Passage(text)), load(merged)).hits} == {"getting-there"}


def test_a_category_switched_off_is_not_reported() -> None:
    """``active = false`` takes a category out without losing its words."""
    off = load(NEW + "active = false\n")
    assert not classify(pseudonymise(Passage("The taxi never turned up on the first day of term.")), off).hits


@pytest.mark.parametrize(
    "lump", [" " * 100_000, "-" * 100_000, "a " * 50_000, "report " * 15_000, "not the la " * 9_000]
)
def test_hostile_text_takes_no_longer_than_its_length(lump: str) -> None:
    """No lump of one thing makes a rule slow: passages and gaps are bounded."""
    began = time.process_time()
    classify(pseudonymise(Passage(lump)), CATEGORIES)
    assert time.process_time() - began < 30
