"""The table of hospitals."""

from __future__ import annotations

from models.hospitals import hospitals
from models.places import places


def test_a_name_of_a_town_is_never_taken_without_a_cue() -> None:
    """Else every family of the town would live in a hospital."""
    assert hospitals().names.isdisjoint(places())


def test_names_are_read_with_their_spaces() -> None:
    """As the recogniser looks them up."""
    assert "alder hey" in hospitals().names
    assert "queen's" in hospitals().told
    assert max(len(name.split()) for name in hospitals().names | hospitals().told) == hospitals().longest
