"""A saved thread on its way to stories: each writer's posts are one case, and what tells nothing is kept and listed."""

from __future__ import annotations

import pytest

from casefold.actions import state
from casefold.actions.casefile import open_case
from casefold.actions.retry import make_story
from casefold.actions.split import split
from casefold.errors import NoSuchMessage, NotAllowed
from casefold.export.selection import select
from casefold.intake import Outcome
from casefold.store.case import CaseState
from casefold.store.cases import Part, Voided
from casefold.store.ledger import State
from desk import Desk
from ingest.arrival import Form
from ingest.forum.mumsnet import read_thread
from ingest.forum.post import dump
from pipeline.draft import Attention, Consent, Skipped
from pipeline.passage import Passage
from pipeline.pseudonymise import pseudonymise

HEADS = "SN children\nAidan and the missing report\n6 replies\n"
OPENER = (
    "TheOrganiser · 03/06/2013 21:14\n\nI am collecting stories for the ICO. Please post or PM me.\n\n"
    "OP posts:\nReport\n"
)
OTTER = (
    "otter_mum · 04/06/2013 08:00\n\nMy son Aidan was assessed in March. The EP sent her report to the LA before we had"
    " seen it, and it said he had been excluded twice.\n\nReport\n"
)
SEAL = "SealPup · 04/06/2013 08:30\n\nSo sorry otter_mum, hugs.\n\nReport\n"
MORE = "otter_mum · 04/06/2013 10:00\n\nThey lost his file as well, Mrs Okafor told me.\n\nReport\n"
THANKS = "TheOrganiser · 04/06/2013 11:00\n\nbump\n\nOP posts:\nReport\n"
LATER = "SealPup · 05/06/2013 09:00\n\nOurs now: the council rang my daughter's school behind our backs.\n\nReport\n"


def take(desk: Desk, *posts: str) -> list[Outcome]:
    """Import a page of these posts."""
    return [desk.intake.take(dump(post), Form.POST) for post in read_thread(HEADS + "".join(posts)).posts]


def test_a_thread_becomes_a_case_for_each_writer_with_a_story(desk: Desk) -> None:
    """Two posts of one writer are one case, with both times; appeals, hugs and bumps make none and are listed."""
    assert take(desk, OPENER, OTTER, SEAL, MORE, THANKS) == [
        Outcome.SKIPPED,
        Outcome.NEW_CASE,
        Outcome.SKIPPED,
        Outcome.JOINED,
        Outcome.SKIPPED,
    ]
    (case,) = [case for case in desk.store.cases.all() if case.sent.startswith("2013-06-04")]
    file = open_case(desk.store, desk.identity, case.id)
    assert [sheet.sent for sheet in file.sheets] == ["2013-06-04T08:00:00+01:00", "2013-06-04T10:00:00+01:00"]
    assert [entry.reason for entry in desk.store.ledger.in_state(State.SKIPPED)] == [
        Skipped.POST_ABOUT_THREAD.value,
        Skipped.POST_SMALL_TALK.value,
        Skipped.POST_SMALL_TALK.value,
    ]


def test_the_same_page_with_more_posts_adds_what_is_new(desk: Desk) -> None:
    """Saved again, and its second page later: nothing comes twice, and who only hugged before has her story now."""
    take(desk, OPENER, OTTER, SEAL)
    again = take(desk, OPENER, OTTER, SEAL, MORE)
    assert again == [Outcome.DUPLICATE] * 3 + [Outcome.JOINED]
    assert take(desk, OPENER, LATER) == [Outcome.DUPLICATE, Outcome.NEW_CASE]


def test_title_and_usernames_are_redacted_like_names(desk: Desk) -> None:
    """The draft holds neither the child of the thread's title nor the writer's username."""
    take(desk, OTTER, MORE + "\n")
    (case,) = [case for case in desk.store.cases.all() if case.sent.startswith("2013-06-04")]
    for sheet in open_case(desk.store, desk.identity, case.id).sheets:
        told = " ".join(pseudonymise(passage).text for _, passage in sheet.passages)
        assert "Aidan" not in told
        assert "Okafor" not in told
        assert "otter_mum" not in told


def test_a_person_may_say_that_a_post_tells_a_story(desk: Desk) -> None:
    """What was set aside for its words is sealed, and becomes a case; what was not set aside so does not."""
    take(desk, OTTER, SEAL)
    (aside,) = desk.store.ledger.in_state(State.SKIPPED)
    assert make_story(desk.intake, desk.identity, aside.id) is Outcome.NEW_CASE
    assert desk.store.ledger.in_state(State.SKIPPED) == []
    assert [row[2] for row in desk.journal() if row[0] == "made a story"] == [
        {"message": aside.id, "outcome": "new cases"}
    ]
    with pytest.raises(NoSuchMessage, match="was set aside"):
        make_story(desk.intake, desk.identity, aside.id)


def test_a_post_leaves_the_case_it_was_grouped_into(desk: Desk) -> None:
    """Two children's stories by one mother: two cases, each with its own names, and no fact of one in the other."""
    take(desk, OTTER, MORE)
    (case,) = [case for case in desk.store.cases.all() if case.sent.startswith("2013-06-04")]
    state.consent(desk.store, desk.config, case.id, Consent.REFUSED, ())
    first, second = open_case(desk.store, desk.identity, case.id).sheets
    made = split(desk.intake, desk.identity, second.message)
    old, new = (open_case(desk.store, desk.identity, each) for each in (case.id, made.id))
    assert [[sheet.message for sheet in file.sheets] for file in (old, new)] == [[first.message], [second.message]]
    assert made.consent is old.case.consent is Consent.REFUSED  # what was refused holds for both
    for file in (old, new):
        found = {hit.id for sheet in file.sheets for hit in sheet.draft.categories}
        assert {name for name, _ in file.case.categories} <= found
        assert file.case.doubts == sum(len(passage.doubts) for sheet in file.sheets for _, passage in sheet.passages)
    later = MORE.replace("10:00", "12:00").replace("file", "statement")
    assert take(desk, OTTER, later)[-1] is Outcome.WAITING  # a person says to which of the two it belongs
    with pytest.raises(NotAllowed, match="alone in case"):
        split(desk.intake, desk.identity, second.message)
    with pytest.raises(NoSuchMessage):
        split(desk.intake, desk.identity, 9_999)


def test_splitting_takes_an_approval_back(desk: Desk) -> None:
    """The signed text held both: it must be read again, and nothing of it leaves meanwhile."""
    take(desk, OTTER, MORE)
    (case,) = [case for case in desk.store.cases.all() if case.sent.startswith("2013-06-04")]
    sheets = open_case(desk.store, desk.identity, case.id).sheets
    state.consent(desk.store, desk.config, case.id, Consent.ANONYMISED, ())
    with desk.store.transaction():
        parts = [Part(sheet.message, pseudonymise(Passage("s")), pseudonymise(Passage("t"))) for sheet in sheets]
        desk.store.cases.approve(desk.store.cases.get(case.id), parts, "organiser")
    split(desk.intake, desk.identity, sheets[1].message)
    assert desk.store.cases.get(case.id).state is CaseState.DRAFT
    assert select(desk.store, "ICO").cases == ()
    assert ("approval void", case.id, {"why": Voided.SPLIT.value, "message": sheets[1].message}) in desk.journal()


def test_a_post_that_is_gone_from_a_later_copy_holds_its_case(desk: Desk) -> None:
    """Its writer may have taken it back: nothing of it leaves until a person has looked, and others' cases do."""
    take(desk, OTTER, LATER)
    posted = [each for each in desk.store.cases.all() if each.sent > "2013-06-04"]
    otter, seal = sorted(posted, key=lambda each: each.sent)
    gone = "otter_mum · 04/06/2013 08:00\n\nThis reply has been deleted\nMessage withdrawn at poster's request.\n"
    assert take(desk, gone, LATER) == [Outcome.SKIPPED, Outcome.DUPLICATE]
    held, free = (desk.store.cases.get(each.id) for each in (otter, seal))
    assert (held.hold, Attention.WITHDRAWAL in held.attention) == ("event", True)
    assert (free.hold, Attention.WITHDRAWAL in free.attention) == ("", False)
    assert [row[1] for row in desk.journal() if row[0] == "post taken away"] == [otter.id]
    assert len(open_case(desk.store, desk.identity, otter.id).sheets) == 1  # what she had written is kept, sealed


def test_a_post_that_was_edited_is_read_beside_its_first_form(desk: Desk) -> None:
    """The later copy joins the case; an approval falls, and neither form is lost."""
    take(desk, OTTER)
    edited = OTTER.replace("excluded twice.", "excluded twice. It was once, for a day.")
    assert take(desk, edited) == [Outcome.JOINED]
    (case,) = [case for case in desk.store.cases.all() if case.sent.startswith("2013-06-04")]
    assert len(open_case(desk.store, desk.identity, case.id).sheets) == 2
