"""Cases: open facts that tell nobody's name, and approved text bound to its digest."""

from __future__ import annotations

import pytest

from casefold.errors import NoSuchCase
from casefold.store.case import Case, CaseState
from casefold.store.cases import _FIGURES, _LETTERS, Part, digest_of
from casefold.store.store import Store
from pipeline.draft import Attention, Consent, Kind
from pipeline.passage import Passage
from pipeline.pseudonymise import SafeText, Tampered, pseudonymise
from pipeline.risk import RiskReason

FULL = Case(
    "K7WQ",
    kind=Kind.OFFER,
    categories=(("false-information", 0.91), ("access-denied", 0.5)),
    councils=(7, 41),
    attention=(Attention.HOLD, Attention.DOUBTFUL),
    doubts=3,
    risks=((RiskReason.QUOTED, 2), (RiskReason.DEATH, 1)),
    sent="2013-06-03T21:14:00+01:00",
    consent=Consent.ANONYMISED,
    consent_read=Consent.NAMED,
    addressees=("ICO",),
    hold="2013-07-18",
)


def safe(text: str) -> SafeText:
    return pseudonymise(Passage(text))


def test_a_case_comes_back_as_it_was(store: Store) -> None:
    """Every field survives the store, and the id is found in any letter case."""
    with store.transaction():
        store.cases.save(FULL)
    found = store.cases.get("k7wq")
    assert found == Case(
        **{**{name: getattr(FULL, name) for name in FULL.__slots__}, "created": found.created, "changed": found.changed}
    )
    assert found.created
    with pytest.raises(NoSuchCase):
        store.cases.get("X9XX")


def test_ids_are_random_and_free(store: Store) -> None:
    """Two hundred ids, none twice, none a word, none that says which came first."""
    ids = []
    for _ in range(200):
        case = store.cases.new_id()
        store.cases.save(Case(case))
        ids.append(case)
    assert len(set(ids)) == 200
    assert sorted(ids) != ids
    assert not any(set(case) & set("AEIOU01") for case in ids)


def test_approving_makes_exactly_these_texts_readable_and_voiding_takes_them_back(store: Store) -> None:
    """The approved texts and their digest stand while the approval stands, and are gone when it falls."""
    parts = [Part(1, safe("Re: a report"), safe("They wrote it down wrongly."))]
    store.cases.save(FULL)
    with store.transaction():
        signed = store.cases.approve(FULL, parts, "organiser")
    assert signed.state is CaseState.APPROVED
    assert signed.digest == digest_of(store.cases.parts("K7WQ")) == digest_of(parts)
    with store.transaction():
        voided = store.cases.void(signed)
    assert voided.state is CaseState.DRAFT
    assert (voided.digest, voided.signed) == ("", "")
    assert store.cases.parts("K7WQ") == []


def test_text_changed_in_the_file_is_found_out(store: Store) -> None:
    """Approved text that somebody edits in the database does not read as approved."""
    with store.transaction():
        store.cases.approve(FULL, [Part(1, safe("s"), safe("They said no."))], "organiser")
        store.db["approved"].update(1, {"text": "They said yes."})
    with pytest.raises(Tampered):
        store.cases.parts("K7WQ")


def test_the_digest_depends_on_every_part_and_their_order() -> None:
    """Another subject, text, message or order is another approval."""
    one, two = Part(1, safe("a"), safe("b")), Part(2, safe("c"), safe("d"))
    digests = [
        [one, two],
        [two, one],
        [one],
        [Part(1, safe("x"), safe("b")), two],
        [Part(3, safe("a"), safe("b")), two],
    ]
    assert len({digest_of(parts) for parts in digests}) == len(digests)


def test_writers_are_known_by_hash_alone(store: Store) -> None:
    """An address finds its cases, in any letter case, and stands nowhere in the table."""
    with store.transaction():
        store.cases.remember_writer("K7WQ", "Someone@Example.com")
        store.cases.remember_writer("K7WQ", "someone@example.com")
    assert store.cases.of_writer("someone@example.com") == ["K7WQ"]
    assert store.cases.of_writer("") == []
    assert "someone" not in str(list(store.db["writers"].rows)).lower()


SURELY = (("access-denied", 0.9),)


def test_the_first_page_is_the_most_pressing_and_costs_no_other(store: Store) -> None:
    """Drafts before what is decided, attention before calm, by an index; the pages together are the whole list."""
    told = [
        Case("B2BB", categories=SURELY),
        Case("C3CC", categories=SURELY, attention=(Attention.WITHDRAWAL,)),
        Case("D4DD", state=CaseState.REJECTED, categories=SURELY, attention=(Attention.SAFEGUARDING,)),
        Case("F6FF", categories=SURELY, attention=(Attention.SAFEGUARDING,)),
    ]
    with store.transaction():
        for case in told:
            store.cases.save(case)
    pressing = sorted(told, key=lambda case: (case.state is CaseState.REJECTED, case.urgency))
    assert [case.id for case in store.cases.pressing()] == [case.id for case in pressing]
    assert [case.id for case in store.cases.pressing(limit=2)] == [case.id for case in pressing[:2]]
    assert [case.id for case in store.cases.pressing([CaseState.REJECTED])] == ["D4DD"]
    assert store.cases.needing_attention() == 2
    query = "explain query plan select * from cases where state = 'draft' order by urgency, id limit 9"
    assert all("SCAN" not in row["detail"] and "TEMP" not in row["detail"] for row in store.db.query(query))


def test_a_case_id_is_found_when_the_short_ones_are_taken(store: Store) -> None:
    """There are 48,013 of four signs: the next ones have five."""
    every = (a + f + b + c for a in _LETTERS for f in _FIGURES for b in _LETTERS for c in _LETTERS)
    with store.transaction():
        store.cases.save(Case("B2BB"))
        row = next(iter(store.db["cases"].rows))
        store.db["cases"].insert_all((row | {"id": case} for case in every), ignore=True)
    assert len(store.cases.new_id()) == 5


@pytest.mark.parametrize(("day", "ended"), [("2013-07-31", []), ("2013-08-01", ["B2BB"]), ("2014-01-01", ["B2BB"])])
def test_only_days_that_have_come_end_a_hold(store: Store, day: str, ended: list[str]) -> None:
    """An event has no day, and no hold ends by itself."""
    with store.transaction():
        for case in (Case("B2BB", hold="2013-08-01"), Case("C3CC", hold="event"), Case("D4DD")):
            store.cases.save(case)
    assert store.cases.held_until(day) == ended
