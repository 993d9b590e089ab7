"""The register: it recognises names that it cannot read, and numbers that say nothing."""

from __future__ import annotations

from casefold.store.register import CAMPAIGN
from casefold.store.store import Store
from pipeline.mention import MentionType
from pipeline.roster import Bearer, NewName

CHILD = NewName("Oluwadamilare Akintola", MentionType.CHILD, 1)
COUNCIL = NewName("Northumberland County Council", MentionType.COUNCIL, 41)


def test_a_known_name_is_recognised_in_its_case_under_its_variants(store: Store) -> None:
    """The full name was learnt; the first name, a possessive and capitals find the same bearer."""
    with store.transaction():
        store.register.learn("K7WQ", [CHILD])
    roster = store.register.roster("K7WQ")
    for surface in ("Oluwadamilare Akintola", "OLUWADAMILARE", "oluwadamilare’s", "Akintola"):
        assert roster.known(surface) == Bearer(MentionType.CHILD, 1), surface
    assert roster.known("Somebody Else") is None


def test_people_are_not_linked_across_cases_but_councils_are(store: Store) -> None:
    """Another case knows the council under the same number, and does not know the child."""
    with store.transaction():
        store.register.learn("K7WQ", [CHILD, COUNCIL])
    other = store.register.roster("B2BB")
    assert other.known("Oluwadamilare") is None
    found = other.known("Northumberland County Council")
    assert found is not None
    assert (found.type, found.number) == (MentionType.COUNCIL, 41)


def test_a_name_of_two_bearers_is_nobodys(store: Store) -> None:
    """A surname that two people of a case share settles neither."""
    with store.transaction():
        store.register.learn("K7WQ", [CHILD, NewName("Babatunde Akintola", MentionType.PARENT, 2)])
    roster = store.register.roster("K7WQ")
    assert roster.known("Akintola") is None
    assert roster.known("Babatunde") == Bearer(MentionType.PARENT, 2)


def test_numbers_run_on_in_a_case_and_are_random_in_the_campaign(store: Store) -> None:
    """A case's next child is the next number; councils get free numbers that do not tell who came first."""
    with store.transaction():
        roster = store.register.roster("K7WQ")
        assert [roster.draw(MentionType.CHILD) for _ in range(3)] == [1, 2, 3]
        assert store.register.roster("B2BB").draw(MentionType.CHILD) == 1
        drawn = [roster.draw(MentionType.COUNCIL) for _ in range(60)]
    assert len(set(drawn)) == 60
    assert sorted(drawn) != drawn


def test_a_decision_holds_for_its_case_alone(store: Store) -> None:
    """That a word may stand in one case says nothing of another."""
    with store.transaction():
        store.register.decide("K7WQ", "Bath")
    assert store.register.decided("K7WQ", "bath")
    assert not store.register.decided("B2BB", "Bath")


def test_confirming_marks_what_a_person_has_signed(store: Store) -> None:
    """A sighting says whether a person has confirmed the name."""
    with store.transaction():
        store.register.learn("K7WQ", [CHILD])
        assert [each.confirmed for each in store.register.sightings("Oluwadamilare")] == [False]
        store.register.confirm("K7WQ", [CHILD])
    assert [(each.scope, each.confirmed) for each in store.register.sightings("Oluwadamilare")] == [("K7WQ", True)]


def test_no_name_stands_in_the_tables(store: Store) -> None:
    """Hashes, types and numbers are all that there is to read."""
    with store.transaction():
        store.register.learn("K7WQ", [CHILD, COUNCIL])
        store.register.decide("K7WQ", "Oluwadamilare")
    told = str([list(store.db[table].rows) for table in ("names", "decisions")]).lower()
    assert "akintola" not in told
    assert "northumberland" not in told
    assert {row["scope"] for row in store.db["names"].rows} == {CAMPAIGN, "K7WQ"}
