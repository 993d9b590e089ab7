"""The campaign's issue categories: the organiser's own list beside the configuration, or the shipped one."""

from __future__ import annotations

import difflib

from casefold.config import Config
from casefold.errors import ConfigError
from models import categories

CATEGORIES = "categories.toml"
"""The organiser's own list, beside the configuration; the shipped one serves while there is none."""


def load_categories(config: Config) -> categories.Categories:
    """The issue categories of this campaign. Raises models.categories' own errors for a list that is wrong."""
    own = config.folder / CATEGORIES
    return categories.load(own.read_text(encoding="utf-8") if own.is_file() else None)


def category_ids(config: Config, named: tuple[str, ...]) -> frozenset[str]:
    """The ids under which cases bear these categories: of a merged one, the one that it counts as.

    Raises ConfigError for an id that is not in the list, with the nearest that is, and for a list that is wrong.
    """
    if not named:
        return frozenset()
    try:
        known = load_categories(config)
    except categories.CategoriesError as problem:
        raise ConfigError(f"{CATEGORIES}: {problem}") from None
    for name in named:
        if name not in known:
            ids = [category.id for category in known.all]
            near = difflib.get_close_matches(name, ids, n=1, cutoff=0.4)
            hint = f"Did you mean {near[0]}?" if near else f"Known: {', '.join(ids)}."
            raise ConfigError(f"There is no category {name!r}. {hint}")
    return frozenset(known[name].counts_as or name for name in named)
