"""What the last words of a body's name leave no doubt of."""

from __future__ import annotations

import pytest

from pipeline.detect.tellingword import told_by_its_words
from pipeline.mention import MentionType


@pytest.mark.parametrize(
    ("surface", "kind"),
    [
        ("Sutton Ings Academy", MentionType.SCHOOL),
        ("Wolds Edge Learning Trust", MentionType.SCHOOL),
        ("marsh lane primary", MentionType.SCHOOL),
        ("Grantham and District Hospital", MentionType.HEALTH),
        ("Leicestershire Partnership NHS Trust", MentionType.HEALTH),
        ("Western Trust", MentionType.HEALTH),
        ("Sheffield Children's", MentionType.HEALTH),
        ("Southern Education and Library Board", MentionType.COUNCIL),
        ("Hessle Road Law Centre", MentionType.ORG),
        ("Birmingham SENDIASS", MentionType.ORG),
        ("Sheffield", None),
        ("Academy", None),
        ("Amelia's Children's", None),
        ("Beacon Trust", None),
    ],
)
def test_a_name_says_what_it_is_or_nothing(surface: str, kind: MentionType | None) -> None:
    """One word alone tells nothing, nor does a word that many kinds of bodies bear."""
    assert told_by_its_words(surface) is kind
