"""A case: the original and the draft side by side, with all that a person needs to mend it and sign it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from starlette.responses import Response

from casefold.actions.approve import Ground, Question, questions, wanted
from casefold.actions.casefile import CaseFile, Sheet, open_case
from casefold.actions.mend import sites
from casefold.actions.merge import suggestions
from casefold.categorylist import counted, load_categories, marked
from casefold.review.marks import Text, texts_of
from casefold.review.room import Visit
from casefold.store.case import CaseState
from pipeline.draft import PRESSING, Consent
from pipeline.letter import Label
from pipeline.mention import Doubt, MentionType
from pipeline.pseudonymise import pseudonymise

HIDDEN_AS = tuple(kind for kind in MentionType if kind is not MentionType.WORDS)
"""What words can be hidden as."""


@dataclass(frozen=True, slots=True)
class Someone:
    """A bearer of the case."""

    pseudonym: str
    key: str
    """``child-1``."""
    kind: str
    times: int
    """In how many places it stands."""


@dataclass(frozen=True, slots=True)
class Folded:
    """What was folded away of a message, and by which rule."""

    label: str
    rule: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Shown:
    """A message of the case, ready to be shown."""

    sheet: Sheet
    texts: list[Text] = field(repr=False)
    folded: list[Folded] = field(repr=False)
    evidence: list[dict[str, Any]] = field(repr=False)


def show(visit: Visit) -> Response:
    """The page of a case."""
    file = open_case(visit.store, visit.session.identity, visit.path["case"])
    return visit.page("case.html", **facts(visit, file))


def facts(visit: Visit, file: CaseFile) -> dict[str, Any]:
    """What the page of a case shows."""
    store, case = visit.store, file.case
    categories = load_categories(visit.config)
    open_questions = questions(store, file)
    return {
        "case": case,
        "messages": [_shown(sheet, _known(file, sheet, open_questions)) for sheet in file.sheets],
        "questions": open_questions,
        "asked": _asked(open_questions),
        "people": people(file),
        "alike": [str(each) for each in suggestions(file)],
        "issues": [(name, marked(categories, name)) for name, _ in counted(categories, case.categories)],
        "titles": {category.id: category.title for category in categories.all},
        "categories": categories.all,
        "consents": file.consents,
        "levels": list(Consent),
        "addressees": visit.config.campaign.addressees,
        "kinds": HIDDEN_AS,
        "pressing": [each for each in case.attention if each in PRESSING],
        "history": store.edits.of_case(case.id),
        "last": store.edits.last(case.id),
        "next": store.edits.next(case.id),
        "signed": store.signatures.of_case(case.id),
        "wanted": wanted(visit.config, case),
        "voided": _voided(visit, case.id),
        "blocked": case.id in store.clocks.withdrawing() or case.id in store.pen.held_cases(),
        "open": case.state is not CaseState.WITHDRAWN,
        "states": CaseState,
    }


def people(file: CaseFile) -> list[Someone]:
    """Everybody and every body that is replaced in the case, by type and number."""
    counts = Counter(
        (placed.mention.type, placed.number, placed.pseudonym)
        for sheet in file.sheets
        for _, passage in sheet.passages
        for placed in passage.placed
        if placed.mention.type.registered
    )
    order = list(MentionType)
    found = sorted(counts, key=lambda each: (order.index(each[0]), each[1]))
    return [
        Someone(name, f"{kind.value}-{number}", kind.value, counts[kind, number, name]) for kind, number, name in found
    ]


def _asked(open_questions: list[Question]) -> frozenset[str]:
    return frozenset(each.surface for each in open_questions)


def _known(file: CaseFile, sheet: Sheet, open_questions: list[Question]) -> dict[str, list[Doubt]]:
    """Where words stand in a message that are asked about because the register knows them."""
    found: dict[str, list[Doubt]] = {}
    for question in open_questions:
        if question.ground is Ground.KNOWN:
            for site in sites(file, question.surface):
                if site.message == sheet.message:
                    found.setdefault(site.enclosure, []).append(Doubt(site.start, site.end, question.why))
    return found


def _shown(sheet: Sheet, known: dict[str, list[Doubt]]) -> Shown:
    letter = sheet.draft.letter
    folded = [
        Folded(span.label.value, span.rule, letter.text[span.start : span.end].strip("\n"))
        for span in letter.spans
        if span.label not in (Label.KEPT, Label.ENCLOSURE) and letter.text[span.start : span.end].strip()
    ]
    evidence = [
        {
            "category": hit.id,
            "start": each.start,
            "end": each.end,
            "enclosure": each.enclosure,
            "safe": _safe(sheet, each),
        }
        for hit in sheet.draft.categories
        for each in hit.evidence
    ]
    return Shown(sheet, texts_of(sheet, known), folded, evidence)


def _safe(sheet: Sheet, evidence: Any) -> str:
    passage = sheet.draft.passages.get(evidence.enclosure)
    if passage is None:
        return ""
    safe = pseudonymise(passage)
    start, end = safe.of_original(evidence.start, evidence.end)
    return safe.text[start:end].strip()


def _voided(visit: Visit, case: str) -> str:
    """Why its last approval fell, if it has none now."""
    rows = visit.store.db.query(
        "select verb, json_extract(detail, '$.why') as why from journal"
        " where case_id = ? and verb in ('approved', 'approval void') order by id desc limit 1",
        [case],
    )
    row = next(iter(rows), None)
    return str(row["why"]) if row and row["verb"] == "approval void" else ""
