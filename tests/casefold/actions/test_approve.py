"""Deciding about doubtful words: every question has an answer that ends it, and then the case can be signed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pyrage.x25519 import Identity

from casefold.actions.approve import kept, questions, sign
from casefold.actions.casefile import CaseFile, open_case
from casefold.actions.edit import Change, edit
from casefold.actions.steps import hidden
from casefold.config import Config
from casefold.store.case import CaseState
from casefold.store.store import Store
from desk import Desk, mail
from pipeline.drafting import Drafter
from pipeline.mention import MentionType

ELSEWHERE = "We met June, Grace and May Whittle at Oakley. My son Will was discussed there."
"""What another case knows."""
LETTERS = {
    "months that are names": "We saw him in May. The panel met on 3 May. June was kind, and on 1 June Grace came. On 4"
    " May May said so. 05/05/2013, May 5th, mid-May, early may, M a y, O'May-Hope, Dr. May.",
    "signs that do not show": "O\u00adakley was cold, O\u0430kley far. Oak\u200bley stood. o a k l e y stands apart.",
}


def hiding(store: Store, word: str) -> Callable[[CaseFile], Change]:
    return lambda file: hidden(store, file, word, MentionType.PLACE)


def letting(store: Store, word: str) -> Callable[[CaseFile], Change]:
    return lambda file: kept(store, file, word)


@pytest.mark.parametrize("hides", ["nothing", "every second", "all"])
@pytest.mark.parametrize("letter", LETTERS)
def test_each_question_is_asked_once(
    store: Store, config: Config, identity: Identity, drafter: Drafter, letter: str, hides: str
) -> None:
    """However a word is written and whatever of it would leave, and whether it is let stand or hidden."""
    desk = Desk(store, config, identity, drafter)
    desk.take(mail("joan", LETTERS[letter]))
    (case,) = store.cases.all()
    desk.take(mail("ruth", ELSEWHERE, 1))
    file = open_case(store, identity, case.id)
    if letter == "months that are names":  # so that "May" alone, as a date leaves, is asked about
        with store.transaction():
            file = edit(store, identity, file, hiding(store, "May"))
    answered: list[str] = []
    while asked := questions(store, file):
        word = asked[0].surface
        assert word not in answered
        hide = asked[0].must_hide or hides == "all" or (hides == "every second" and len(answered) % 2 == 0)
        answered.append(word)
        with store.transaction():
            file = edit(store, identity, file, hiding(store, word) if hide else letting(store, word))
    assert len(answered) > 1 or hides == "all"
    with store.transaction():
        assert sign(store, config, file, "organiser").state is CaseState.APPROVED
