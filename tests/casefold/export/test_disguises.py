"""Every known name, in every disguise, in every column: none gets past the gate."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casefold.export.gate import Finding, check
from casefold.export.reading import readings
from casefold.store.store import Store
from pipeline.mention import MentionType
from pipeline.roster import NewName

NAMES = [
    NewName("Oluwadamilare Akintola", MentionType.CHILD, 1),
    NewName("Zuzanna", MentionType.CHILD, 2),
    NewName("Siân Garraway-Holt", MentionType.PARENT, 1),
    NewName("Mrs Okafor", MentionType.PROFESSIONAL, 1),
    NewName("Greasby Mount Juniors", MentionType.SCHOOL, 12),
    NewName("Анна-Мария", MentionType.CHILD, 3),
    NewName("Μαρία", MentionType.CHILD, 4),
    NewName("Zoë-Jo", MentionType.CHILD, 5),
]
PEOPLE = ["Oluwadamilare", "Akintola", "Zuzanna", "Garraway-Holt", "Okafor"]
COLUMNS = ("subject", "story", "evidence", "title", "label")
LOOKALIKES = str.maketrans("aeopcixyAEOPCKMTBH", "аеорсіхуАЕОРСКМТВН")
WIDE = {code: code - 0x21 + 0xFF01 for code in range(0x21, 0x7F)}

DISGUISES: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "capitals": str.upper,
    "small": str.lower,
    "decomposed": lambda name: unicodedata.normalize("NFD", name),
    "full width": lambda name: name.translate(WIDE),
    "mathematical": lambda name: "".join(chr(0x1D400 + ord(c) - 65) if "A" <= c <= "Z" else c for c in name),
    "other script": lambda name: name.translate(LOOKALIKES),
    "zero width": "\u200b".join,
    "soft hyphens": "\u00ad".join,
    "direction marks": lambda name: f"\u202e{name}\u202c",
    "possessive": lambda name: f"{name}'s",
    "curly possessive": lambda name: f"{name}’s",
    "plural possessive": lambda name: f"{name}’",
    "broken by a hyphen": lambda name: f"{name[:3]}-\n{name[3:]}",
    "broken, indented": lambda name: f"{name[:3]}-\r\n  {name[3:]}",
    "in an address": lambda name: f"{name.lower().replace('-', '')}.smith@example.com",
    "run on in an address": lambda name: f"mumof{name.lower().replace('-', '')}@example.com",
    "in a hashtag": lambda name: f"#save{name.lower().replace('-', '')}now",
    "in capitals within a word": lambda name: f"MumOf{name.partition('-')[0]}",
    "with an underscore": lambda name: f"mum_of_{name.lower()}",
    "double-barrelled with another": lambda name: f"{name}-Smith",
    "behind a title": lambda name: f"Dr. {name}",
    "letters apart": lambda name: " ".join(name.partition("-")[0]),
    "between quotes": lambda name: f"“{name}”",
}


@pytest.fixture
def known(confirmed: Callable[[Sequence[NewName]], Store]) -> Store:
    """A store in which another case's names have been confirmed by a person."""
    return confirmed(NAMES)


@pytest.mark.parametrize("disguise", DISGUISES)
@pytest.mark.parametrize("name", PEOPLE)
def test_no_name_escapes(known: Store, name: str, disguise: str) -> None:
    """Planted in every column, at its start, in its midst and at its end: found each time, at its place."""
    planted = DISGUISES[disguise](name)
    for column in COLUMNS:
        for text in (f"{planted} was there.", f"They met and {planted} was there.", f"It was about {planted}"):
            hits = check(known.register, "K7WQ", column, text)
            assert hits, (column, disguise)
            start = text.index(planted)
            assert any(hit.start < start + len(planted) and start < hit.end for hit in hits)
            assert any(hit.finding is Finding.CONFIRMED for hit in hits)


@pytest.mark.parametrize(
    "text",
    [
        "Akintola, Oluwadamilare",
        "Oluwadamilare\nAkintola",
        "O. Akintola",
        "O Akintola",
        "GARRAWAY-HOLT, Sian",
        "Sian Garraway\u2011Holt",
        "greasby mount\n  juniors",
        "Greasby  Mount   Juniors'",
        "Анна-Мария",  # her own letters, though each looks like a Latin one
        "АННА-\nМАРИЯ",
        "Μαρία",
        "Garraway-\nHolt",  # broken at the double name's own hyphen
        "Zoë-\nJo",
        "#SaveZoëJo",
    ],
)
def test_whole_names_turned_and_split(known: Store, text: str) -> None:
    """Surname first, initials, over a line's end, accents lost."""
    assert check(known.register, "K7WQ", "story", f"It was {text} again.")


@pytest.mark.parametrize(
    "text",
    [
        "Ring me: SW1A 1AA is the postcode",
        "my number is QQ 12 34 56 C",
        "pupil A123456789012 was seen",
        "see https://forum.example.org/thread/77",
        "www.example.org/us",
        "we live at sw1a 1aa",
        "<abc.123@mail.example.org>",
    ],
)
def test_numbers_links_and_message_ids_are_asked_about(known: Store, text: str) -> None:
    """No known one, and yet it may tell who somebody is: a person decides."""
    hits = check(known.register, "K7WQ", "story", text.replace("QQ", "AB"))
    assert [hit.finding for hit in hits] == [Finding.NUMBER]


@pytest.mark.parametrize(
    "text",
    [
        "The EHCP and the SENCo met on Year 5 matters, e.g. OT-led sessions and follow-up.",
        "iPad, YouTube, McKenzie friend, PowerPoint",
        "a b c d e and I i I i I",
        "#SEND #EHCP #ICO",
        "He is in Y5 5th set, room B1 2nd floor",
        "well-being - a\nline and self-\nesteem",
        "[Child 1]'s report went to [School 12] on June 2013, ref 4.2.1",
    ],
)
def test_ordinary_text_is_let_through(known: Store, text: str) -> None:
    """What only resembles a disguise is no name."""
    assert check(known.register, "K7WQ", "story", text) == []


@given(text=st.text(alphabet=st.sampled_from("Zuzann\u200ba-\n #@._аn[Child 1]’s"), max_size=80))
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_is_read_and_every_hit_lies_in_it(known: Store, text: str) -> None:
    """Offsets are into the text as it stands, whatever was levelled."""
    for hit in check(known.register, "K7WQ", "story", text):
        assert 0 <= hit.start < hit.end <= len(text)


@given(st.text(max_size=200))
def test_every_character_of_a_reading_has_its_place(text: str) -> None:
    """A levelled character stands where the one that it was made of does, in order; the first is the text as it is."""
    for reading in readings(text):
        places = [reading.original(place, place + 1) for place in range(len(reading.text))]
        assert all(0 <= start < end <= len(text) for start, end in places)
        assert places == sorted(places)
