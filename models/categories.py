"""The issue categories that stories are sorted under, read from ``categories.toml`` or an organiser's copy of it."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_HEADING = re.compile(r"\s*\[\[\s*category\s*\]\]")
_KEYS = {"id", "title", "description", "examples", "cues", "active", "counts_as"}
MOST_EXAMPLES = 200
"""Examples, and cues, of one category."""


class CategoriesError(Exception):
    """Base of everything that can be wrong with a list of categories; the text says what, and in which entry.

    CategoriesError
    ├── NotCategories         the file is not TOML, or has no list of categories
    ├── MissingTitle          an entry has no title
    ├── DuplicateCategory     two entries have one id
    ├── UnknownCategory       an id names no entry
    └── MisshapenCategory     an entry has an unknown key, a wrong id, or a value of the wrong kind
    """


class NotCategories(CategoriesError):
    """The file is not TOML, or has no ``[[category]]``."""


class MissingTitle(CategoriesError):
    """A category without a title cannot be shown to anybody."""


class DuplicateCategory(CategoriesError):
    """Two categories have the same id."""


class UnknownCategory(CategoriesError):
    """No category has this id."""


class MisshapenCategory(CategoriesError):
    """A category has a key that means nothing, or a value of the wrong kind."""


@dataclass(frozen=True, slots=True)
class Category:
    """One issue that a story can report."""

    id: str
    """Lower-case words joined by hyphens; stays the same when the title changes."""
    title: str
    description: str = ""
    examples: tuple[str, ...] = ()
    """Sentences as a parent would write them: how a category without trained weights is recognised."""
    cues: tuple[str, ...] = ()
    """Words in order, in the notation of docs/categories.md."""
    active: bool = True
    counts_as: str = ""
    """The id of the category that this one has been merged into; empty when it stands for itself."""


@dataclass(frozen=True, slots=True)
class Categories:
    """The list, in the organiser's order. Look one up by id with ``categories["false-information"]``."""

    all: tuple[Category, ...]
    _by_id: dict[str, Category] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_id", {category.id: category for category in self.all})

    def __iter__(self) -> Iterator[Category]:
        """The categories in use."""
        return (category for category in self.all if category.active)

    def __len__(self) -> int:
        return sum(category.active for category in self.all)

    def __contains__(self, id: object) -> bool:  # noqa: A002 - the field's word
        return id in self._by_id

    def __hash__(self) -> int:
        return hash(self.all)

    def __getitem__(self, id: str) -> Category:  # noqa: A002 - the field's word
        """Raises ``UnknownCategory``."""
        try:
            return self._by_id[id]
        except KeyError:
            raise UnknownCategory(f"There is no category {id!r}.") from None


def load(text: str | None = None) -> Categories:
    """The categories of a TOML text, or the shipped ones. Raises a ``CategoriesError``."""
    return _shipped() if text is None else _parse(text)


def shipped_text() -> str:
    """The shipped list as TOML, for an organiser who wants to change it."""
    return (files("models") / "categories.toml").read_text(encoding="utf-8")


@cache
def _shipped() -> Categories:
    return _parse(shipped_text())


def _parse(text: str) -> Categories:
    try:
        entries = tomllib.loads(text).get("category")
    except tomllib.TOMLDecodeError as problem:
        raise NotCategories(f"The list of categories is not TOML: {problem}.") from problem
    if not isinstance(entries, list) or not entries or not all(isinstance(entry, dict) for entry in entries):
        raise NotCategories("The list of categories has no [[category]] in it.")
    lines = _lines(text, len(entries))
    listed = [(_category(entry, where), where) for entry, where in zip(entries, lines, strict=True)]
    categories = Categories(tuple(category for category, _ in listed))
    _check_ids(listed, categories)
    return categories


def _lines(text: str, entries: int) -> list[str]:
    """Where each entry begins, for messages: "line 12", or its number when a text in the file looks like a heading."""
    found = [number for number, line in enumerate(text.splitlines(), 1) if _HEADING.match(line)]
    if len(found) == entries:
        return [f"line {number}" for number in found]
    return [f"entry {number}" for number in range(1, entries + 1)]


def _category(entry: dict[str, Any], where: str) -> Category:
    said = f"Category {entry['id']!r} ({where})" if entry.get("id") else f"The category at {where}"
    if unknown := sorted(entry.keys() - _KEYS):
        near = difflib.get_close_matches(unknown[0], _KEYS, n=1, cutoff=0.6)
        hint = f" Did you mean {near[0]}?" if near else f" Known: {', '.join(sorted(_KEYS))}."
        raise MisshapenCategory(f"{said} has a key that means nothing: {unknown[0]!r}.{hint}")
    if not isinstance(entry.get("id"), str) or not _ID.fullmatch(entry["id"]):
        raise MisshapenCategory(f"{said} needs an id of lower-case words joined by hyphens.")
    if not isinstance(entry.get("title"), str) or not entry["title"].strip():
        raise MissingTitle(f"{said} has no title.")
    for key in ("description", "counts_as"):
        if not isinstance(entry.get(key, ""), str):
            raise MisshapenCategory(f"{said}: {key} must be a text in quotes.")
    for key in ("examples", "cues"):
        values = entry.get(key, [])
        if not isinstance(values, list) or not all(isinstance(value, str) and value.strip() for value in values):
            raise MisshapenCategory(f"{said}: {key} must be a list of texts.")
        if len(values) > MOST_EXAMPLES:
            raise MisshapenCategory(f"{said}: {key} has more than {MOST_EXAMPLES} texts.")
    if not isinstance(entry.get("active", True), bool):
        raise MisshapenCategory(f"{said}: active must be true or false.")
    return Category(
        id=entry["id"],
        title=entry["title"].strip(),
        description=entry.get("description", "").strip(),
        examples=tuple(entry.get("examples", ())),
        cues=tuple(entry.get("cues", ())),
        active=entry.get("active", True),
        counts_as=entry.get("counts_as", ""),
    )


def _check_ids(listed: list[tuple[Category, str]], categories: Categories) -> None:
    seen: dict[str, str] = {}
    for category, where in listed:
        if category.id in seen:
            raise DuplicateCategory(
                f"Two categories have the id {category.id!r}: {seen[category.id]} and {where}. Take one away, or give"
                " it an id of its own."
            )
        seen[category.id] = where
    for category, where in listed:
        if category.counts_as:
            _check_target(category, where, categories)


def _check_target(category: Category, where: str, categories: Categories) -> None:
    said = f"Category {category.id!r} ({where}) counts as {category.counts_as!r}"
    if category.counts_as not in categories:
        near = difflib.get_close_matches(category.counts_as, [each.id for each in categories.all], n=1, cutoff=0.6)
        hint = f" Did you mean {near[0]}?" if near else ""
        raise UnknownCategory(f"{said}, which is not in the list.{hint}")
    target = categories[category.counts_as]
    if target.id == category.id or target.counts_as:
        raise MisshapenCategory(f"{said}, but must count as one that stands for itself.")
    if category.active and not target.active:
        raise MisshapenCategory(f"{said}, which is switched off. Switch this one off too, or that one on.")
