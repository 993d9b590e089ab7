"""Which rows belong to a case or a message: told by the columns of the tables, so that a new table is not forgotten."""

from __future__ import annotations

from casefold.store.case import Case
from casefold.store.erasure import conditions, count_rows, delete_rows
from casefold.store.store import Store
from pipeline.mention import MentionType
from pipeline.roster import NewName

SCHOOL = MentionType.SCHOOL


def test_a_table_that_is_added_later_is_reached(store: Store) -> None:
    """By case, by message, and by the scope that was reserved for a message that never joined a case."""
    db = store.db
    db["notes"].create({"case_id": str, "words": str})
    with store.transaction():
        store.cases.save(Case("B2BB"))
        db["notes"].insert_all([{"case_id": "B2BB", "words": "x"}, {"case_id": "C3CC", "words": "x"}])
        waits = {"writer": "", "ground": "", "kind": "", "narrows": 0}
        db["pen"].insert_all([waits | {"message": 7, "scope": "Z2ZZ"}, waits | {"message": 8, "scope": "B2BB"}])
        store.register.learn("Z2ZZ", [NewName("Bartholomew", MentionType.CHILD, 1), NewName("Greenhollow", SCHOOL, 4)])
        store.register.learn("B2BB", [NewName("Rosalind", MentionType.CHILD, 1)])
        gone = delete_rows(db, conditions(db, [], [7, 8]))
    assert gone["pen"] == 2
    assert not store.register.sightings("Bartholomew")
    assert not store.register.sightings("Greenhollow")
    assert store.register.sightings("Rosalind")  # a case that there is goes only when it is named
    assert count_rows(db, conditions(db, ["B2BB"], []))["notes"] == 1


def test_a_body_stays_while_another_case_has_named_it(store: Store) -> None:
    """And one that was known before it was written down whose it is stays for good."""
    with store.transaction():
        for case in ("B2BB", "C3CC"):
            store.register.learn(case, [NewName("Greenhollow", SCHOOL, 4)])
        store.register.learn("B2BB", [NewName("Thistledown", SCHOOL, 5), NewName("Oldbarrow", SCHOOL, 6)])
        store.db["bodies"].insert({"hash": store.register.hash("Oldbarrow"), "case_id": ""})
        delete_rows(store.db, conditions(store.db, ["B2BB"], []))
    assert store.register.sightings("Greenhollow")
    assert not store.register.sightings("Thistledown")
    assert store.register.sightings("Oldbarrow")
    with store.transaction():
        delete_rows(store.db, conditions(store.db, ["C3CC"], []))
    assert not store.register.sightings("Greenhollow")
