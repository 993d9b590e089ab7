"""One key of the configuration: what it is for, what it is when left out, and how it looks."""

from __future__ import annotations

from dataclasses import Field, field
from typing import Any


def setting(doc: str, default: Any, example: str = "") -> Any:
    """A configuration key: what it is for, its value when left out, and how it looks (TOML) when set."""
    return field(default=default, metadata={"doc": doc, "example": example})


def doc_of(item: Field[Any]) -> str:
    """What a configuration key is for."""
    return str(item.metadata.get("doc", ""))


def example_of(item: Field[Any]) -> str:
    """How a configuration key looks when set, as TOML; empty when its default is shown."""
    return str(item.metadata.get("example", ""))
