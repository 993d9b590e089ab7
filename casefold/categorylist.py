"""The campaign's list of issue categories: the organiser's own copy, or the shipped one, and what cases bear of it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from enum import Enum
from pathlib import Path

from casefold.config import Config
from casefold.errors import ConfigError
from models.categories import Categories, CategoriesError, Category, load, shipped_text
from pipeline.classify import calibrated
from pipeline.cue import BadCue, needed_words

CATEGORIES = "categories.toml"
"""The organiser's own list, beside the configuration unless the configuration names another file."""
FEW = 3
"""Example sentences below which a category without trained weights is hardly ever found."""


class Standing(Enum):
    """What should be known of an id that a case bears."""

    CALIBRATED = ""
    UNCALIBRATED = "uncalibrated"
    """Known by its examples and cues alone: its score is no probability."""
    SWITCHED_OFF = "switched off"
    MERGED = "merged"
    REMOVED = "not in the list"


def own_path(config: Config) -> Path:
    """Where the organiser's own list stands, or would stand."""
    return config.folder / (config.campaign.categories or CATEGORIES)


def load_categories(config: Config) -> Categories:
    """The issue categories of this campaign. Raises ConfigError that names the file, the line and the category."""
    path = own_path(config)
    if path.is_file():
        return read_categories(path)
    if config.campaign.categories:
        raise ConfigError(f"There is no list of categories at {path}. Make one with: casefold categories --copy")
    return load()


def read_categories(path: Path) -> Categories:
    """The categories of a file. Raises ConfigError that names the file, the line and the category."""
    try:
        categories = load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as problem:
        raise ConfigError(f"{path} cannot be read: {type(problem).__name__}.") from None
    except CategoriesError as problem:
        raise ConfigError(f"{path}: {problem}") from None
    for category in categories.all:
        for cue in category.cues:
            try:
                needed_words(cue)  # reads the notation; nothing is compiled before a text is read
            except BadCue as problem:
                raise ConfigError(f"{path}: Category {category.id!r}: {problem}") from None
    return categories


def copy_shipped(path: Path) -> None:
    """Write the shipped list where the organiser can edit it. Raises ConfigError when a list stands there already."""
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(shipped_text())
    except FileExistsError:
        raise ConfigError(f"{path} exists already, and is used as it is. To begin anew, move it away first.") from None
    except OSError as problem:
        raise ConfigError(f"{path} cannot be written: {type(problem).__name__}. Does its folder exist?") from None


def category_ids(config: Config, named: tuple[str, ...]) -> frozenset[str]:
    """The ids under which cases bear these categories: of a merged one, the one that it counts as.

    Raises ConfigError for an id that is not in the list, with the nearest that is, and for a list that is wrong.
    """
    if not named:
        return frozenset()
    known = load_categories(config)
    for name in named:
        if name not in known:
            ids = [category.id for category in known.all]
            near = difflib.get_close_matches(name, ids, n=1, cutoff=0.4)
            hint = f"Did you mean {near[0]}?" if near else f"Known: {', '.join(ids)}."
            raise ConfigError(f"There is no category {name!r}. {hint}")
    return frozenset(known[name].counts_as or name for name in named)


def standing_of(categories: Categories, id_: str) -> Standing:
    """How an id that a case bears stands in today's list."""
    if id_ not in categories:
        return Standing.REMOVED
    category = categories[id_]
    if category.counts_as:
        return Standing.MERGED
    if not category.active:
        return Standing.SWITCHED_OFF
    return Standing.CALIBRATED if calibrated(id_) else Standing.UNCALIBRATED


def counted(categories: Categories, borne: Iterable[tuple[str, float]]) -> tuple[tuple[str, float], ...]:
    """The ids and scores that a case bears, each merged one under the id that it counts as today, best first."""
    best: dict[str, float] = {}
    for id_, score in borne:
        target = categories[id_].counts_as or id_ if id_ in categories else id_
        best[target] = max(score, best.get(target, 0.0))
    return tuple(sorted(best.items(), key=lambda pair: (-pair[1], pair[0])))


def marked(categories: Categories, id_: str, score: float | None = None) -> str:
    """An id as people are shown it: ``transport (0.62, uncalibrated)``."""
    told = [*([] if score is None else [f"{score:.2f}"]), standing_of(categories, id_).value]
    brackets = ", ".join(filter(None, told))
    return f"{id_} ({brackets})" if brackets else id_


def shortcomings(categories: Categories) -> list[str]:
    """What is no mistake, and yet means that a category will not do what its writer hopes."""
    return [
        f"{category.id}: {reason}"
        for category in categories
        if not calibrated(category.id) and (reason := _shortcoming(category))
    ]


def _shortcoming(category: Category) -> str:
    if not category.examples and not category.cues:
        return "it has neither examples nor cues, so no story will ever be found to report it"
    if len(category.examples) < FEW and not category.cues:
        return f"it has fewer than {FEW} examples, so few stories will be found to report it"
    return ""
