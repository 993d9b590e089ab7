"""One step of a reviewer: checked against what was on her screen, sealed, on record, and undone again on request."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from pyrage.x25519 import Identity

from casefold.actions.casefile import CaseFile, Sheet, open_case, save_sheet
from casefold.actions.history import Standing, Step, add_step, put_back, read_history, standing, texts_of
from casefold.casework import councils_in, risks_in
from casefold.errors import NotAllowed, Outdated
from casefold.store.case import Case, CaseState
from casefold.store.cases import Voided
from casefold.store.edits import Edit, What
from casefold.store.journal import write
from casefold.store.store import Store
from pipeline.mention import MentionType


@dataclass(frozen=True, slots=True)
class Change:
    """What a step makes of a case."""

    what: What
    file: CaseFile
    type: MentionType | None = None
    """Of the mention that it added."""
    kept: tuple[str, ...] = field(default=(), repr=False)
    """Surfaces that it lets stand."""
    told: Mapping[str, str] = field(default_factory=dict)
    """What the journal says of it: pseudonyms, types and category ids, never words."""


def current(store: Store, case_id: str, revision: int) -> Case:
    """The case, if nobody has changed it since it had this revision. Raises Outdated otherwise."""
    case = store.cases.get(case_id)
    if case.revision != revision:
        raise Outdated(
            f"Case {case.id} was changed since this page was opened, by another reviewer, another window or a new mail."
            " Nothing was overwritten. Look at it again."
        )
    return case


def edit(store: Store, identity: Identity, file: CaseFile, make: Callable[[CaseFile], Change]) -> CaseFile:
    """Do one step, seal it and say so in the journal. An approval of the case falls. The caller commits.

    Raises NotAllowed for a withdrawn case, and when the step would change nothing.
    """
    if file.case.state is CaseState.WITHDRAWN:
        raise NotAllowed(f"Case {file.case.id} was withdrawn by its writer.")
    change = make(file)
    touched = [(old, new) for old, new in zip(file.sheets, change.file.sheets, strict=True) if old != new]
    scores = (file.case.categories, change.file.case.categories)
    if not touched and not change.kept and scores[0] == scores[1]:
        raise NotAllowed("That changes nothing in this case.")
    number = store.edits.add(file.case.id, change.what, change.type)
    for place, (old, new) in enumerate(touched or [(file.sheets[0], file.sheets[0])]):
        first = place == 0
        step = Step(
            number,
            texts_of(new),
            standing(old),
            standing(new),
            kept=change.kept if first else (),
            scores=scores if first and scores[0] != scores[1] else None,
        )
        save_sheet(store, new)
        add_step(store, identity, new.message, step)
    for surface in change.kept:
        store.register.decide(file.case.id, surface)
    done = _settled(store, change.file, change.what, of_text=bool(touched))
    write(store.db, "edited", file.case.id, step=change.what.value, **change.told)
    return done


def undo(store: Store, identity: Identity, file: CaseFile) -> CaseFile:
    """Put the last step back. The caller commits. Raises NotAllowed when there is none, or it cannot be put back."""
    last = store.edits.last(file.case.id)
    if last is None:
        raise NotAllowed(f"There is nothing to undo in case {file.case.id}.")
    return _moved(store, identity, file, last, back=True)


def redo(store: Store, identity: Identity, file: CaseFile) -> CaseFile:
    """Do the step again that was undone last. The caller commits. Raises NotAllowed as ``undo`` does."""
    following = store.edits.next(file.case.id)
    if following is None:
        raise NotAllowed(f"There is nothing to do again in case {file.case.id}.")
    return _moved(store, identity, file, following, back=False)


def _moved(store: Store, identity: Identity, file: CaseFile, step: Edit, *, back: bool) -> CaseFile:
    if file.case.state is CaseState.WITHDRAWN:
        raise NotAllowed(f"Case {file.case.id} was withdrawn by its writer.")
    case, sheets, met, of_text = file.case, [], False, False
    for sheet in file.sheets:
        found = next((each for each in read_history(store, identity, sheet.message) if each.edit == step.id), None)
        if found and found.texts == texts_of(sheet):
            met = True
            of_text = of_text or found.before != found.after
            sheets.append(_put(store, sheet, found.before if back else found.after))
            case = _decided(store, case, found, back=back)
        else:
            sheets.append(sheet)
    if not met:
        raise NotAllowed(
            "That step cannot be undone or done again: its message was drafted anew, or it lies too far back."
        )
    store.edits.mark(step.id, undone=back)
    done = _settled(store, replace(file, case=case, sheets=tuple(sheets)), step.what, of_text=of_text)
    write(store.db, "undone" if back else "redone", file.case.id, step=step.what.value)
    return done


def _put(store: Store, sheet: Sheet, to: Standing) -> Sheet:
    moved = put_back(sheet, to)
    save_sheet(store, moved)
    return moved


def _decided(store: Store, case: Case, step: Step, *, back: bool) -> Case:
    for surface in step.kept:
        if back:
            store.register.undecide(case.id, surface)
        else:
            store.register.decide(case.id, surface)
    return replace(case, categories=step.scores[0 if back else 1]) if step.scores else case


def _settled(store: Store, file: CaseFile, what: What, *, of_text: bool) -> CaseFile:
    """Bring register, open facts and approval in line with the drafts."""
    drafts = [sheet.draft for sheet in file.sheets]
    case = file.case
    if of_text:
        store.register.relearn(case.id, [name for draft in drafts for name in draft.names])
        why = Voided.MERGED if what is What.MERGE else Voided.CHANGED
        case = store.cases.void(case, why) if case.digest or store.signatures.of_case(case.id) else case
    case = replace(
        case,
        councils=tuple(sorted({number for draft in drafts for number in councils_in(draft)})),
        doubts=_open_doubts(store, case.id, file.sheets),
        risks=risks_in(drafts),
    )
    store.cases.save(case)
    return replace(file, case=store.cases.get(case.id))


def _open_doubts(store: Store, case: str, sheets: Sequence[Sheet]) -> int:
    """How many doubtful words nobody has looked at yet."""
    return sum(
        not store.register.decided(case, passage.text[doubt.start : doubt.end])
        for sheet in sheets
        for _, passage in sheet.passages
        for doubt in passage.doubts
    )


def open_current(store: Store, identity: Identity, case_id: str, revision: int) -> CaseFile:
    """Open a case that nobody has changed since it had this revision. Raises Outdated, and as ``open_case`` does."""
    current(store, case_id, revision)
    return open_case(store, identity, case_id)
