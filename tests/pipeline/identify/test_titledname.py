"""A bare given name and a titled surname are one person's where the letter says so, and only there."""

from __future__ import annotations

import re

import pytest

from pipeline.identify import identify
from pipeline.mention import Findings, Mention, MentionType, Reading
from pipeline.roster import EmptyRoster

_MARK = re.compile(r"\{(?P<kind>[pcx]):(?P<name>[^}]+)\}")
_KINDS = {"x": MentionType.PROFESSIONAL, "p": MentionType.PARENT, "c": MentionType.CHILD}
_TITLE = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|mr|mrs|miss|MR) $")


def groups(marked: str) -> list[set[str]]:
    """Surfaces by who bears them; a name behind a title was heard by the voice of titles."""
    text, mentions, last = "", [], 0
    for match in _MARK.finditer(marked):
        text += marked[last : match.start()]
        by = ("title",) if _TITLE.search(text) else ("test",)
        mentions.append(Mention(len(text), len(text) + len(match["name"]), _KINDS[match["kind"]], 0.9, by))
        text += match["name"]
        last = match.end()
    text += marked[last:]
    passage = identify(Reading((text,)), [Findings(tuple(mentions))], EmptyRoster(), None).passages[0]
    found: dict[str, set[str]] = {}
    for each in passage.placed:
        found.setdefault(each.pseudonym, set()).add(text[each.mention.start : each.mention.end])
    return sorted(found.values(), key=sorted)


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("I rang {x:Derek}. {x:Derek} is Mr {x:Dunnock}.", "Derek Dunnock"),
        ("{p:Carla} (that's Ms {x:Tolland}) said these things happen.", "Carla Tolland"),
        ("Miss {x:Quarrie} (sorry, that's {x:Rona} again) is not allowed to.", "Quarrie Rona"),
        ("Mrs {x:Birtwell}, first name {x:Sandra}, saw him.", "Birtwell Sandra"),
        ("Our rep, Mr {x:Akinola} ({x:Kunle}) from the law centre, stood up.", "Akinola Kunle"),
        ("{x:Shabana} (Mrs {x:Rafique}) was in the doorway.", "Rafique Shabana"),
        ("His physio is {x:Alan}; surname is {x:Prewitt}. Mr {x:Prewitt} came.", "Alan Prewitt"),
        ('"{x:Doug} said I would." {x:Doug} is {x:Leaper}. Mr {x:Leaper} nods.', "Doug Leaper"),
        ("And Ms {x:Garsdale}, our {x:Pippa}, has handed in her notice.", "Garsdale Pippa"),
        ("To: {x:Tseng}, {x:Michael}; \nDr {x:Tseng} wrote.", "Michael Tseng"),
        ("miss {x:dolman} is always nice. {x:emma} she said call me {x:emma}", "dolman emma"),
        ("Mrs {p:Hope-Lacey} - that's {p:Camilla} - had found it.", "Camilla Hope-Lacey"),
    ],
)
def test_a_letter_says_who_is_who(marked: str, name: str) -> None:
    """One person under both names, whatever part each name seemed to play."""
    assert groups(marked) == [set(name.split())]


@pytest.mark.parametrize(
    "marked",
    [
        "Mrs {x:Priestman}, {x:Janet} and {x:Lucy} came.",
        "{x:Derek} is Mr {x:Dunnock}'s boss, and {x:Tina} is {x:Dunnock}'s aunt.",
        "I asked {x:Derek}. Mr {x:Dunnock} was away.",
        "The meeting with Mrs {x:Hargrave}, {x:Gosia} who interprets, and {x:Ruth}.",
        "Mrs {x:Lusher} left. We got {x:Adrian}. {c:Ned} called her {x:Beatrice}.",
        "{x:Janet} ({x:Lucy}) came.",
        "{c:Chloe} is Mrs {x:Tandy} the SENCO's daughter.",
        "I told Mrs {x:Rudd}, {c:Tyler}, he is not coming in.",
        "Mrs {x:Birkett}, our {p:Sandra} and my mum went.",
        "Miss {x:Dolby} never rang. The lady who answered said call me {x:Emma}.",
        "The driver is Mr {x:Khan} ({c:Amina}), at eight.",
    ],
)
def test_nothing_else_makes_two_names_one_persons(marked: str) -> None:
    """Names side by side, in a list or in a sentence, are two people's."""
    assert all(len(group) == 1 for group in groups(marked))


def test_the_letters_of_both_names_are_hers() -> None:
    """ "JP" of a Janet who is Mrs Priestman."""
    marked = "Mrs {x:Priestman} came. ({x:Janet}, she said, call me {x:Janet}.) {x:JP} retires."
    assert groups(marked) == [{"Janet", "Priestman", "JP"}]
