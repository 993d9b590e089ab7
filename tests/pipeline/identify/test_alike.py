"""Children whose names are alike are shown to the reviewer, siblings of other names are not."""

from __future__ import annotations

import pytest

from pipeline.identify.alike import children_alike
from pipeline.mention import Mention, MentionType
from pipeline.passage import Passage, Placed


def passage(*named: tuple[str, int, MentionType]) -> Passage:
    """A text of these names."""
    text, placed = "", []
    for surface, number, kind in named:
        placed.append(Placed(Mention(len(text), len(text) + len(surface), kind, 0.9, ("test",)), number, "[x]"))
        text += surface + " "
    return Passage(text, tuple(placed))


CHILD, PARENT = MentionType.CHILD, MentionType.PARENT


@pytest.mark.parametrize(
    ("named", "alike"),
    [
        pytest.param([("Ellis", 1, CHILD), ("El", 2, CHILD)], True, id="beginning"),
        pytest.param([("Oisin", 1, CHILD), ("Osheen", 2, CHILD)], True, id="sound"),
        pytest.param([("William", 1, CHILD), ("Bill", 2, CHILD)], True, id="nickname"),
        pytest.param([("Jack", 1, CHILD), ("J", 2, CHILD)], True, id="initial"),
        pytest.param([("Jack", 1, CHILD), ("Amelia", 2, CHILD)], False, id="siblings"),
        pytest.param([("Jack", 1, CHILD), ("jack", 1, CHILD)], False, id="one child"),
        pytest.param([("Jack", 1, CHILD), ("Jackie", 1, PARENT)], False, id="another part"),
        pytest.param([], False, id="nobody"),
    ],
)
def test_names_that_may_be_one_childs(named: list[tuple[str, int, MentionType]], alike: bool) -> None:
    """Alike by beginning, sound, nickname or initial, under two pseudonyms."""
    assert children_alike([passage(*named)]) is alike
