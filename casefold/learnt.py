"""Where the weights that a campaign has learnt stand: a file beside the configuration, made by ``casefold learn``."""

from __future__ import annotations

import os
from pathlib import Path

from casefold.config import Config
from casefold.errors import ConfigError
from models.learnt import Learnt, NotLearnt, dump_learnt, read_learnt
from models.linear import load_weights

LEARNT = "learnt.json"
BEFORE = "learnt.before.json"
"""The weights that the last ones took the place of."""


def learnt_path(config: Config) -> Path:
    """Where the weights stand, or would stand."""
    return config.folder / LEARNT


def load_learnt(config: Config) -> Learnt | None:
    """What this campaign has learnt; ``None`` when it has learnt nothing yet. Raises ConfigError for a damaged file."""
    path = learnt_path(config)
    if not path.is_file():
        return None
    try:
        return read_learnt(load_weights(), path.read_text(encoding="utf-8"))
    except (NotLearnt, OSError, UnicodeDecodeError) as problem:
        reason = problem if isinstance(problem, NotLearnt) else "it cannot be read"
        raise ConfigError(f"{path} is of no use: {reason}. Move it away, then: casefold learn") from None


def save_learnt(config: Config, learnt: Learnt) -> None:
    """Put new weights in the place of the old, which are kept beside them."""
    path = learnt_path(config)
    fresh = path.with_suffix(".new")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(dump_learnt(load_weights(), learnt))
        file.flush()
        os.fsync(file.fileno())
    if path.is_file():
        path.replace(path.with_name(BEFORE))
    fresh.replace(path)
