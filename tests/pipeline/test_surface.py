"""Surfaces: one normal form for all ways of writing a name, and the forms under which it may come again."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pipeline.mention import MentionType
from pipeline.surface import normal, ordinary, variants


@pytest.mark.parametrize(
    "forms",
    [
        ("O'Brien", "O’Brien", "o'brien", "O’BRIEN’S", "OBrien"),
        ("Siân", "Sian", "SIÂN", "Siân's", "Sian"),
        ("Garraway-Holt", "garraway holt", "Garraway – Holt", "GARRAWAY-HOLT'S"),
        ("J. Smith", "J Smith", "j.smith", "J.  Smith"),
        ("Oisín", "Oisin", "Oi\u00adsín", "Oi\u200bsin"),  # a soft hyphen, a zero-width space
        ("Łukasz", "Lukasz"),
        ("James", "James'", "James’s"),
        (
            "07700 900 417",
            "07700900417",
            "+44 7700 900417",
            "0044 7700 900 417",
            "(07700) 900-417",
            "+44 (0)7700 900417",
        ),
        ("Hopes.Mum@Example.com", "hopes.mum@example.com", "<hopes.mum@example.com>"),
        ("\uff2a\uff41\uff43\uff4b", "Jack"),  # full-width letters
        ("SE380/14/00027", "se380 14 00027", "SE380-14-00027"),
    ],
)
def test_ways_of_writing_one_name_have_one_form(forms: tuple[str, ...]) -> None:
    """Letter case, accents, quotes, possessives, hyphens, white space and country codes make no other name."""
    assert len({normal(form) for form in forms}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("Jack", "Jackie"), ("Jon", "John"), ("Ann", "Anna"), ("07700900417", "07700900418"), ("a@b.com", "a@c.com")],
)
def test_names_that_differ_stay_apart(one: str, other: str) -> None:
    """Spelling is not levelled: that is a matter of who is who."""
    assert normal(one) != normal(other)


@given(st.text(max_size=60))
@example("000000:0")  # a colon parted what a second look took for a telephone number
@settings(max_examples=200, deadline=None)
def test_the_normal_form_is_its_own(text: str) -> None:
    """Levelling twice changes nothing more: hashes would differ otherwise."""
    assert normal(normal(text)) == normal(text)


@pytest.mark.parametrize(
    "word", ["will", "hope", "grace", "mark", "joy", "summer", "faith", "bath", "may", "panel", "report"]
)
def test_words_that_are_names_too_are_ordinary(word: str) -> None:
    """They are the name only where capitals or grammar say so."""
    assert ordinary(word)


@pytest.mark.parametrize(
    "word", ["sarah", "jack", "james", "oluwaseun", "smith", "akintola", "siobhan", "yusuf", "zuzanna"]
)
def test_names_are_not_ordinary(word: str) -> None:
    """Frequent as some of them are."""
    assert not ordinary(word)


@pytest.mark.parametrize(
    ("surface", "kind", "among"),
    [
        (
            "Oluwadamilare Akintola",
            MentionType.CHILD,
            {"oluwadamilare", "akintola", "o akintola", "akintola oluwadamilare"},
        ),
        ("Mrs Delphine Arkwright", MentionType.PROFESSIONAL, {"delphine arkwright", "arkwright", "d arkwright"}),
        ("Nusrat Jahan Choudhury", MentionType.CHILD, {"nusrat choudhury", "jahan choudhury", "nusrat"}),
        (
            "Hillcrest Primary School",
            MentionType.SCHOOL,
            {"hillcrest primary school", "hillcrest primary", "hillcrest"},
        ),
        ("London Borough of Harrow", MentionType.COUNCIL, {"london borough of harrow", "harrow"}),
        ("Northumberland County Council", MentionType.COUNCIL, {"northumberland"}),
        ("NE66 9YY", MentionType.POSTCODE, {"ne66 9yy", "ne669yy"}),
    ],
)
def test_a_bearer_may_come_again_in_other_forms(surface: str, kind: MentionType, among: set[str]) -> None:
    """The forms that people really use next time."""
    assert among <= {variant.surface for variant in variants(surface, kind)}


@pytest.mark.parametrize("surface", ["H", "J.", "", "--", "x y"])
def test_initials_recognise_nobody(surface: str) -> None:
    """A letter or two are no variant on their own."""
    assert all(len(variant.surface) >= 3 for variant in variants(surface, MentionType.CHILD))
