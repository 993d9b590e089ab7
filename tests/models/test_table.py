"""The files of weights, read a stretch at a time."""

from __future__ import annotations

import json
from importlib.resources import files

import numpy as np
import pytest

from models.table import BadTable, read_table


@pytest.mark.parametrize("name", ["weights.json", "kinds.json", "message_kinds.json"])
def test_a_table_is_what_json_says_of_it(name: str) -> None:
    """Line by line or in one piece, the same features with the same numbers, and the same head."""
    whole = json.loads((files("models") / name).read_text(encoding="utf-8"))
    table = read_table(name)
    features = whole.pop("features")
    assert list(table.rows) == list(features)
    assert np.array_equal(table.numbers, np.array(list(features.values())))
    assert table.head == whole


def test_what_is_no_table_is_named() -> None:
    """A file that was cut or mixed up is said to be one."""
    with pytest.raises(BadTable, match=r"models/names\.toml"):
        read_table("names.toml")
