"""What stands in place of a name: readable, and telling neither its length nor its letters."""

from __future__ import annotations

from typing import assert_never

from pipeline.mention import MentionType


def pseudonym_of(kind: MentionType, number: int) -> str:  # noqa: PLR0911 - one for each kind
    """The pseudonym of a bearer, such as ``[Child 1]`` or ``[Council 07]``, or ``[date]``."""
    match kind:
        case MentionType.COUNCIL | MentionType.SCHOOL:
            return f"[{kind.value.capitalize()} {number:02}]"
        case MentionType.CHILD | MentionType.PARENT | MentionType.PROFESSIONAL | MentionType.PLACE:
            return f"[{kind.value.capitalize()} {number}]"
        case MentionType.POSTCODE | MentionType.CONTACT:
            return f"[{kind.value.capitalize()} {number}]"
        case MentionType.HEALTH:
            return f"[Health body {number:02}]"
        case MentionType.ORG:
            return f"[Organisation {number}]"
        case MentionType.ID:
            return f"[Reference {number}]"
        case MentionType.DATE:
            return "[date]"
        case MentionType.WORDS:
            return "[left out]"
        case _:
            assert_never(kind)
