"""Steps of a reviewer: each undone and done again, whatever it changed, and none over another's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from pyrage.x25519 import Identity

from casefold.actions import holders, steps
from casefold.actions.approve import kept, questions, sign
from casefold.actions.casefile import CaseFile, open_case
from casefold.actions.edit import Change, edit, open_current, redo, undo
from casefold.actions.merge import merged
from casefold.actions.numbered import numbered
from casefold.config import Config
from casefold.errors import NotAllowed, Outdated
from casefold.reviewsettings import Review, Signers
from casefold.store.case import CaseState
from casefold.store.edits import What
from casefold.store.holders import Sight, holder_of
from casefold.store.store import Store
from casefold.store.vault import Sealed
from desk import Desk, mail
from pipeline.draft import Evidence
from pipeline.drafting import Drafter
from pipeline.mention import MentionType
from pipeline.pseudonymise import pseudonymise

BODY = (
    "My son Oliver was discussed. My daughter Emily was there. Mrs Hollindale told us of the moot. He was seen in May."
)


@pytest.fixture
def desk(store: Store, config: Config, identity: Identity, drafter: Drafter) -> Desk:
    made = Desk(store, config, identity, drafter)
    made.take(mail("ruth", BODY))
    made.take(mail("ruth", "I forgot: Oliver heard of the moot first.", 1, answers="ruth0"))
    return made


@pytest.fixture
def case(desk: Desk) -> str:
    (found,) = desk.store.cases.all()
    return found.id


def opened(desk: Desk, case: str) -> CaseFile:
    return open_case(desk.store, desk.identity, case)


def told(file: CaseFile) -> str:
    return "\n".join(pseudonymise(passage).text for sheet in file.sheets for _, passage in sheet.passages)


def do(desk: Desk, case: str, make: Callable[[CaseFile], Change]) -> CaseFile:
    with desk.store.transaction():
        return edit(desk.store, desk.identity, opened(desk, case), make)


STEPS: dict[str, Callable[[Store, CaseFile], Change]] = {
    "hide": lambda store, file: steps.hidden(store, file, "moot", MentionType.ORG),
    "hide as": lambda store, file: steps.hidden(store, file, "moot", MentionType.CHILD, 1),
    "show": lambda _, file: steps.shown(file, "Hollindale", numbered("[Professional 1]")),
    "keep": lambda store, file: kept(store, file, "May"),
    "retype": lambda store, file: steps.retyped(store, file, numbered("[Child 2]"), MentionType.PARENT),
    "merge": lambda _, file: Change(What.MERGE, merged(file, numbered("[Child 1]"), numbered("[Child 2]"))),
    "generalise": lambda _, file: steps.generalised(file, "the moot", "a meeting"),
    "issues": lambda _, file: steps.categorised(
        file, frozenset({"insecure-handling"}), frozenset({"discussed-without-consent"})
    ),
    "evidence": lambda _, file: steps.evident(file, file.sheets[0].message, "insecure-handling", Evidence(0, 27)),
}


@pytest.mark.parametrize("name", STEPS)
def test_a_step_is_undone_and_done_again(desk: Desk, case: str, name: str) -> None:
    """Drafts, names in the register, decisions and categories are as they were, and then as they had become."""

    def names() -> set[tuple[object, ...]]:
        rows = desk.store.db.query("select hash, scope, type, number from names")
        return {tuple(row.values()) for row in rows}

    before, known = opened(desk, case), names()
    asked = questions(desk.store, before)
    after = do(desk, case, lambda file: STEPS[name](desk.store, file))
    became, knows = names(), questions(desk.store, after)
    assert (told(after), after.case.categories, knows) != (told(before), before.case.categories, asked)
    with desk.store.transaction():
        back = undo(desk.store, desk.identity, opened(desk, case))
    assert [sheet.draft for sheet in back.sheets] == [sheet.draft for sheet in before.sheets]
    assert back.case.categories == before.case.categories
    assert names() == known
    assert questions(desk.store, back) == asked
    with desk.store.transaction():
        again = redo(desk.store, desk.identity, opened(desk, case))
    assert [sheet.draft for sheet in again.sheets] == [sheet.draft for sheet in after.sheets]
    assert again.case.categories == after.case.categories
    assert names() == became
    assert questions(desk.store, again) == knows


def test_all_steps_are_undone_one_after_the_other(desk: Desk, case: str) -> None:
    """The last first, down to the draft as it was made; then there is nothing left to undo."""
    before = opened(desk, case)
    for make in (STEPS["hide"], STEPS["show"], STEPS["merge"], STEPS["keep"]):
        do(desk, case, lambda file, make=make: make(desk.store, file))
    for _ in range(4):
        with desk.store.transaction():
            undo(desk.store, desk.identity, opened(desk, case))
    assert [sheet.draft for sheet in opened(desk, case).sheets] == [sheet.draft for sheet in before.sheets]
    with pytest.raises(NotAllowed, match="nothing to undo"):
        undo(desk.store, desk.identity, opened(desk, case))


def test_a_new_step_ends_what_could_be_done_again(desk: Desk, case: str) -> None:
    """As in every editor."""
    do(desk, case, lambda file: STEPS["hide"](desk.store, file))
    with desk.store.transaction():
        undo(desk.store, desk.identity, opened(desk, case))
    do(desk, case, lambda file: STEPS["keep"](desk.store, file))
    with pytest.raises(NotAllowed, match="nothing to do again"):
        redo(desk.store, desk.identity, opened(desk, case))


def test_what_was_drafted_anew_is_not_put_back(desk: Desk, case: str) -> None:
    """Its text may be another: an old step's offsets would hide the wrong letters."""
    do(desk, case, lambda file: STEPS["hide"](desk.store, file))
    file = opened(desk, case)
    body = replace(file.sheets[0].draft.body, text="Another text. " + file.sheets[0].draft.body.text)
    from casefold.store.draftjson import dump  # noqa: PLC0415 - here alone a draft is written past the actions

    with desk.store.transaction():
        for sheet in file.sheets:
            changed = replace(sheet.draft, body=body)
            desk.store.vault.put(sheet.message, Sealed.DRAFT, dump(changed))
    with pytest.raises(NotAllowed, match="drafted anew"):
        undo(desk.store, desk.identity, opened(desk, case))


def test_a_step_that_changes_nothing_is_refused(desk: Desk, case: str) -> None:
    """Words that stand nowhere hide nothing, and no number is drawn for them."""
    with pytest.raises(NotAllowed, match="changes nothing"):
        do(desk, case, lambda file: steps.hidden(desk.store, file, "Wibbleton", MentionType.PLACE))
    assert desk.store.edits.of_case(case) == []
    assert not [row for row in desk.store.db["numbers"].rows if row["type"] == "place"]


def test_who_looked_at_an_older_state_is_told(desk: Desk, case: str) -> None:
    """The revision that was on her screen must still be the case's."""
    seen = opened(desk, case).case.revision
    do(desk, case, lambda file: STEPS["hide"](desk.store, file))
    with pytest.raises(Outdated, match="was changed since"):
        open_current(desk.store, desk.identity, case, seen)
    open_current(desk.store, desk.identity, case, opened(desk, case).case.revision)


def test_nothing_of_the_text_is_readable_in_the_history(desk: Desk, case: str) -> None:
    """What was hidden, shown or kept is sealed; rows and journal hold kinds of steps alone."""
    for name in ("hide", "show", "keep", "generalise"):
        if name != "generalise":
            do(desk, case, lambda file, name=name: STEPS[name](desk.store, file))
    desk.store.db.conn.execute("pragma wal_checkpoint(truncate)")
    content = desk.store.path.read_bytes()
    for word in (b"moot", b"Hollindale", b"Oliver"):
        assert word not in content


def test_a_word_that_was_looked_at_is_not_counted_any_more(desk: Desk, case: str) -> None:
    """The queue says how many are left, and says it again when the look is undone."""
    assert desk.store.cases.get(case).doubts == 1
    do(desk, case, lambda file: STEPS["keep"](desk.store, file))
    assert desk.store.cases.get(case).doubts == 0
    with desk.store.transaction():
        undo(desk.store, desk.identity, opened(desk, case))
    assert desk.store.cases.get(case).doubts == 1


def test_who_may_open_drafts_alone_can_mend_and_sign(desk: Desk, case: str) -> None:
    """Without the sentences of consent, which are sealed for those who see everything; undo works for her too."""
    desk.take(mail("ruth", "You may use our story without our names.", 7, answers="ruth0"))
    reader = Identity.generate()
    holders.add(desk.store, desk.config, desk.identity, holder_of("reader", str(reader.to_public()), Sight.DRAFTS))
    file = open_case(desk.store, reader, case)
    assert all(line.sentences == () for line in file.consents)
    assert any(line.sentences for line in opened(desk, case).consents)
    with desk.store.transaction():
        edit(desk.store, reader, file, lambda each: STEPS["hide"](desk.store, each))
    with desk.store.transaction():
        undo(desk.store, desk.identity, opened(desk, case))
    do(desk, case, lambda each: STEPS["keep"](desk.store, each))
    with desk.store.transaction():
        signed = sign(desk.store, desk.config, open_case(desk.store, reader, case), "reader")
    assert (signed.state, signed.signed_by) == (CaseState.APPROVED, "reader")


def test_two_people_sign_where_two_are_asked_for(desk: Desk, case: str) -> None:
    """One signature makes nothing readable, the same person's second is none, and an edit takes all away."""
    config = replace(desk.config, review=Review(signatures=Signers.TWO))
    do(desk, case, lambda file: STEPS["keep"](desk.store, file))
    for _ in range(2):
        with desk.store.transaction():
            sign(desk.store, config, opened(desk, case), "organiser")
        assert desk.store.cases.get(case).state is CaseState.DRAFT
        assert desk.store.cases.parts(case) == []
    assert desk.store.signatures.waiting() == [case]
    do(desk, case, lambda file: STEPS["hide"](desk.store, file))
    assert desk.store.signatures.of_case(case) == []
    for name in ("organiser", "second reader"):
        with desk.store.transaction():
            sign(desk.store, config, opened(desk, case), name)
    signed = desk.store.cases.get(case)
    assert (signed.state, signed.signed_by) == (CaseState.APPROVED, "organiser, second reader")


def test_two_are_asked_for_where_the_risk_is_high(desk: Desk, case: str) -> None:
    """One signs any other case."""
    config = replace(desk.config, review=Review(signatures=Signers.TWO_HIGH_RISK))
    do(desk, case, lambda file: STEPS["keep"](desk.store, file))
    with desk.store.transaction():
        assert sign(desk.store, config, opened(desk, case), "organiser").state is CaseState.APPROVED
    desk.take(mail("anne", "My son Caradog is the only boy in Wales with Angelman syndrome, and was discussed.", 5))
    other = next(each.id for each in desk.store.cases.all() if each.id != case)
    while asked := questions(desk.store, opened(desk, other)):
        do(desk, other, lambda file: kept(desk.store, file, asked[0].surface))
    with desk.store.transaction():
        assert sign(desk.store, config, opened(desk, other), "organiser").state is CaseState.DRAFT


@pytest.mark.parametrize("words", ["x" * 81, "<b>bold</b>", "Child 2", "two [brackets]"])
def test_a_reviewers_own_words_are_plain(desk: Desk, case: str, words: str) -> None:
    """No markup, no brackets, nothing that looks like a pseudonym."""
    with pytest.raises(NotAllowed):
        do(desk, case, lambda file: steps.generalised(file, "moot", words))


def test_approved_text_is_found_and_drafts_are_not(desk: Desk, case: str) -> None:
    """The index holds what was signed, and nothing of it once the approval falls: not a byte."""
    assert desk.store.search.approved("moot") == []
    do(desk, case, lambda file: STEPS["keep"](desk.store, file))
    with desk.store.transaction():
        sign(desk.store, desk.config, opened(desk, case), "organiser")
    assert {found.case for found in desk.store.search.approved("MOOT told")} == {case}
    assert desk.store.search.approved('moot" OR "x') == []
    do(desk, case, lambda file: STEPS["hide"](desk.store, file))
    assert desk.store.search.approved("moot") == []
    desk.store.db.conn.execute("pragma wal_checkpoint(truncate)")
    assert b"moot" not in desk.store.path.read_bytes()


def test_a_date_can_be_hidden_as_something_else(desk: Desk, case: str) -> None:
    """Whole, as a place or in a reviewer's own words; a word of it alone leaves it the date that it is."""
    desk.take(mail("ruth", "I forgot: Oliver went to the moot on 3 May and not on 4 May.", 2, answers="ruth0"))
    store = desk.store
    assert "on May and not on May" in told(opened(desk, case))
    hidden = do(desk, case, lambda file: steps.hidden(store, file, "3 May", MentionType.PLACE))
    assert "on [Place 1] and not on May" in told(hidden)
    worded = do(desk, case, lambda file: steps.generalised(file, "4 May", "another day"))
    assert "on [Place 1] and not on [another day]" in told(worded)
    with store.transaction():
        undo(store, desk.identity, opened(desk, case))
        undo(store, desk.identity, opened(desk, case))
    hidden = do(desk, case, lambda file: steps.hidden(store, file, "May", MentionType.CHILD))
    assert "on May and not on May" in told(hidden)
    assert "seen in [Child " in told(hidden)
