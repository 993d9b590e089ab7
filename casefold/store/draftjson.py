"""A draft as JSON, for the vault. Pydantic walks the frozen dataclasses, loaded when one is written or read."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from pipeline.draft import Draft

if TYPE_CHECKING:
    from pydantic import TypeAdapter


@cache
def _adapter() -> TypeAdapter[Draft]:
    from pydantic import TypeAdapter  # noqa: PLC0415 - 0.2 s that a run without new mail does not pay

    return TypeAdapter(Draft)


def dump(draft: Draft) -> bytes:
    """The draft as UTF-8 JSON."""
    return _adapter().dump_json(draft)


def load(content: bytes) -> Draft:
    """The draft that ``dump`` wrote."""
    return _adapter().validate_json(content)
