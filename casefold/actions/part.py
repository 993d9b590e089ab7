"""What a signature makes readable of a message: its texts with names replaced, and where they show what they report."""

from __future__ import annotations

from casefold.actions.casefile import Sheet
from casefold.store.cases import Part, Shown
from pipeline.pseudonymise import BETWEEN, SafeText, join, pseudonymise


def part_of(sheet: Sheet, categories: frozenset[str]) -> Part:
    """The part of a case that a message gives. Only evidence of these categories is kept: those that the case bears."""
    subject, *texts = [pseudonymise(passage) for _, passage in sheet.passages]
    names = [name for name, _ in sheet.passages][1:]
    return Part(
        sheet.message, subject, join([text for text in texts if text.text]), _evidence(sheet, categories, names, texts)
    )


def _evidence(sheet: Sheet, categories: frozenset[str], names: list[str], texts: list[SafeText]) -> tuple[Shown, ...]:
    """Evidence by its place in the joined text."""
    begins, at = {}, 0
    for name, text in zip(names, texts, strict=True):
        begins["" if name == "story" else name] = (at, text)
        at += len(text.text) + len(BETWEEN) if text.text else 0
    shown = []
    for hit in sheet.draft.categories:
        for evidence in hit.evidence:
            if hit.id in categories and evidence.enclosure in begins:
                begin, text = begins[evidence.enclosure]
                start, end = text.of_original(evidence.start, evidence.end)
                shown.append(Shown(hit.id, begin + start, begin + end))
    return tuple(sorted(set(shown), key=lambda each: (each.start, each.end, each.category)))
