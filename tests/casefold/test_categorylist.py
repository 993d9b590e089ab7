"""The organiser's own list of issue categories: where it is read from, what is wrong with it, what cases bear of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from casefold.categorylist import (
    Standing,
    copy_shipped,
    counted,
    load_categories,
    marked,
    own_path,
    read_categories,
    shortcomings,
    standing_of,
)
from casefold.config import Config
from casefold.configfile import read
from casefold.errors import ConfigError
from models.categories import load

OWN = """
[[category]]
id = "false-information"
title = "Lies on file"

[[category]]
id = "transport"
title = "Transport"
examples = ["The taxi never came.", "They cancelled his bus.", "She lost her school transport."]

[[category]]
id = "taxis"
title = "Taxis"
counts_as = "transport"

[[category]]
id = "meals"
title = "Meals"
active = false

[[category]]
id = "empty"
title = "Nothing to know it by"
"""


def test_the_shipped_list_serves_until_there_is_a_copy(config: Config) -> None:
    """Beside the configuration by default; a copy is the shipped list, and is never written over."""
    assert load_categories(config) == load()
    copy_shipped(own_path(config))
    assert own_path(config) == config.folder / "categories.toml"
    assert load_categories(config) == load()
    own_path(config).write_text(OWN)
    assert load_categories(config)["false-information"].title == "Lies on file"
    with pytest.raises(ConfigError, match="exists already"):
        copy_shipped(own_path(config))
    assert own_path(config).read_text() == OWN


def test_the_configuration_may_name_another_file(campaign: Path) -> None:
    """A file that is named and missing is an error: the shipped list would report other issues than was meant."""
    path = campaign / "casefold.toml"
    path.write_text('[campaign]\ncategories = "lists/mine.toml"\n')
    with pytest.raises(ConfigError, match=r"no list of categories at .*mine\.toml.*--copy"):
        load_categories(read(path))
    with pytest.raises(ConfigError, match="Does its folder exist"):
        copy_shipped(own_path(read(path)))
    (campaign / "lists").mkdir()
    (campaign / "lists" / "mine.toml").write_text(OWN)
    assert "transport" in load_categories(read(path))
    path.write_text("[campaign]\ncategories = 3\n")
    with pytest.raises(ConfigError, match=r"campaign\.categories must be a path in quotes"):
        read(path)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (OWN + '[[category]]\nid = "meals"\ntitle = "x"\n', r"'meals': line 16 and line 24"),
        (OWN + '[[category]]\nid = "x"\ntitle = "x"\ncounts_as = "transprot"\n', r"line 24.*Did you mean transport"),
        (OWN + '[[category]]\nid = "x"\ntitle = "x"\ncues = ["LAA ... said"]\n', r"'x': 'LAA' in the cue"),
        ("[[category]\n", r"not TOML: .*line 1"),
        ("", "no \\[\\[category\\]\\]"),
        (b"\xff\xfe", "cannot be read: UnicodeDecodeError"),
    ],
)
def test_what_is_wrong_is_said_with_file_and_line(tmp_path: Path, content: str | bytes, says: str) -> None:
    """One sentence for the person who edits the file, and an exit code for wrong use."""
    path = tmp_path / "mine.toml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(ConfigError, match=says) as raised:
        read_categories(path)
    assert str(path) in str(raised.value)


def test_a_missing_file_is_said() -> None:
    """The file to check may be misspelt."""
    with pytest.raises(ConfigError, match="cannot be read: FileNotFoundError"):
        read_categories(Path("nowhere.toml"))


@pytest.mark.parametrize(
    ("id_", "standing", "shown"),
    [
        ("false-information", Standing.CALIBRATED, "false-information (0.50)"),
        ("transport", Standing.UNCALIBRATED, "transport (0.50, uncalibrated)"),
        ("taxis", Standing.MERGED, "taxis (0.50, merged)"),
        ("meals", Standing.SWITCHED_OFF, "meals (0.50, switched off)"),
        ("access-denied", Standing.REMOVED, "access-denied (0.50, not in the list)"),
    ],
)
def test_what_is_known_of_an_id(id_: str, standing: Standing, shown: str) -> None:
    """A case may bear any id that was ever in the list; each is shown, and says what became of it."""
    own = load(OWN)
    assert standing_of(own, id_) is standing
    assert marked(own, id_, 0.5) == shown
    assert marked(own, "false-information") == "false-information"


def test_a_merged_category_counts_as_the_other() -> None:
    """Also in cases that were sorted before the merge; the better score is kept, and nothing is counted twice."""
    own = load(OWN)
    borne = (("taxis", 0.9), ("transport", 0.6), ("access-denied", 0.7), ("meals", 0.65))
    assert counted(own, borne) == (("transport", 0.9), ("access-denied", 0.7), ("meals", 0.65))


def test_what_will_not_be_found_is_said() -> None:
    """A category with nothing to know it by is no mistake, but its writer should be told."""
    assert shortcomings(load(OWN)) == [
        "taxis: it has neither examples nor cues, so no story will ever be found to report it",
        "empty: it has neither examples nor cues, so no story will ever be found to report it",
    ]
    few = OWN.replace('title = "Taxis"', 'title = "Taxis"\nexamples = ["The taxi never came."]')
    assert shortcomings(load(few))[0].startswith("taxis: it has fewer than 3 examples")
    assert not shortcomings(load())


def test_the_path_follows_the_configuration(config: Config) -> None:
    """An absolute path stays as it is."""
    elsewhere = replace(config, campaign=replace(config.campaign, categories=Path("/srv/lists/ours.toml")))
    assert own_path(elsewhere) == Path("/srv/lists/ours.toml")
