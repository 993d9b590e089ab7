"""Every postcode area of the country is known."""

from __future__ import annotations

import pytest

from pipeline.detect.recognisers.postcodes import _AREAS, Postcodes
from pipeline.detect.word import words_of


@pytest.mark.parametrize("area", ["AB", "ME", "ML", "TD", "ZE", "BT", "N", "E", "JE"])
def test_a_postcode_of_the_area_is_taken(area: str) -> None:
    """ME, the Medway towns, was once missing."""
    text = f"We live in {area}3 8QZ now."
    assert [text[each.start : each.end] for each in Postcodes().find(text, words_of(text))][:1] == [f"{area}3 8QZ"]


def test_there_are_as_many_areas_as_the_royal_mail_has() -> None:
    """121 on the mainland and in Northern Ireland, two of the forces and crown, three of the islands."""
    assert len(set(_AREAS.split())) == 126
