"""The documentation says what the code does: help, verbs, settings, errors, files, versions."""

from __future__ import annotations

import dataclasses
import re
import tomllib
from importlib import import_module
from pathlib import Path

import pytest

from casefold import errors
from casefold.cli.verbs import VERBS
from casefold.config import Config, Imap
from casefold.configfile import example
from casefold.export.csv import COLUMNS
from house.docs import MARK, help_text
from ingest import imap_account
from pipeline.mention import MentionType
from pipeline.risk import RiskReason

ROOT = Path(__file__).parents[2]
DOCS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "SECURITY.md", *sorted((ROOT / "docs").glob("*.md"))]


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def test_the_readme_holds_the_real_help() -> None:
    """The block in the README is what casefold --help prints (make example writes it)."""
    assert read("README.md").partition(MARK)[2].partition("```")[0] == help_text()


def test_the_example_configuration_is_written_from_the_code() -> None:
    """config.example.toml holds every setting with what it is for (make example writes it)."""
    assert read("config.example.toml") == example()
    keys = {item.name for section in (Config(), Imap()) for item in dataclasses.fields(section)} - {"folder"}
    for key in keys - {field.name for field in dataclasses.fields(Config)}:
        assert re.search(rf"^(?:# )?{key} = ", example(), re.MULTILINE), key


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.name)
def test_links_lead_to_files_that_exist(path: Path) -> None:
    """Every relative link of the documentation leads somewhere."""
    for target in re.findall(r"\]\((?!https?:|#)([^)#]+)\)", path.read_text(encoding="utf-8")):
        assert (path.parent / target).exists(), target


def test_the_architecture_names_every_room() -> None:
    """docs/architecture.md leads to every package folder, and every file that it names exists."""
    text = read("docs/architecture.md")
    for name in re.findall(r"`((?:casefold|ingest|pipeline|models)/[\w/.]+)`", text):
        assert (ROOT / name).exists(), name
    for room in (
        "casefold/store",
        "casefold/actions",
        "casefold/export",
        "casefold/cli",
        "pipeline/clean",
        "ingest/forum",
    ):
        assert room in text, room
    for room in ("pipeline/detect", "pipeline/identify", "pipeline/triage", "pipeline/classify"):
        assert room in text, room


def test_every_verb_is_told_of() -> None:
    """A verb without a word in the README or the docs does not exist for anybody."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in DOCS)
    assert [verb for verb in VERBS if not re.search(rf"casefold (?:\S+ )?{verb}\b|`{verb}`", text)] == []


def test_types_and_columns_are_told_of() -> None:
    """Each mention type, column of the export and reason of risk stands in its page, with its weight."""
    types, columns = read("docs/mention-types.md"), read("docs/csv.md")
    assert [kind.value for kind in MentionType if f"| {kind.value} |" not in types] == []
    assert [column for column in COLUMNS if f"| `{column}` |" not in columns] == []
    risks = read("docs/risk.md")
    told = {reason.code: reason.weight for reason in RiskReason}
    assert {
        code: int(weight) for code, weight in re.findall(r"^\| `([a-z-]+)` \|.*\| (\d) \|$", risks, re.MULTILINE)
    } == told


@pytest.mark.parametrize("module", [errors, imap_account], ids=["casefold", "imap"])
def test_the_tree_of_errors_is_drawn_as_it_is(module: object) -> None:
    """The tree in the docstring has every class of the module, under its parent, with its exit code."""
    drawn = str(module.__doc__)
    for name, kind in vars(module).items():
        if (
            isinstance(kind, type)
            and issubclass(kind, Exception)
            and kind.__module__ == getattr(module, "__name__", "")
        ):
            assert re.search(rf"\b{name}\b", drawn), name
            if hasattr(kind, "exit_code"):
                assert re.search(rf"\b{name}\s+{int(kind.exit_code)}\s", drawn), name
    drawn_lines = re.findall(r"^([ │]*[├└]── )(\w+)", drawn, re.MULTILINE)
    path = [next(iter(re.findall(r"^ {4}(\w+)", drawn, re.MULTILINE)))]
    for prefix, name in drawn_lines:
        depth = len(prefix) // 4 - 1
        path = [*path[:depth], name]
        assert getattr(module, name).__mro__[1].__name__ == path[-2], name


def test_the_version_is_the_changelogs_newest() -> None:
    """What pyproject.toml calls itself is what the changelog describes."""
    version = tomllib.loads(read("pyproject.toml"))["project"]["version"]
    newest = re.search(r"^## \[(\d+\.\d+\.\d+)\]", read("CHANGELOG.md"), re.MULTILINE)
    assert newest is not None
    assert newest[1] == version


def test_the_licence_is_the_one_that_is_named() -> None:
    """Apache-2.0, whole."""
    text = read("LICENSE")
    assert "Apache License" in text
    assert "END OF TERMS AND CONDITIONS" in text
    assert tomllib.loads(read("pyproject.toml"))["project"]["license"] == "Apache-2.0"


def test_the_example_recogniser_of_the_guide_works() -> None:
    """The code in CONTRIBUTING.md runs, and finds what it says."""
    block = re.search(r"```python\n(.*?)```", read("CONTRIBUTING.md"), re.DOTALL)
    assert block is not None
    scope: dict[str, object] = {"import_module": import_module}
    exec(block[1], scope)  # noqa: S102 - our own guide's code, run to see that it does run
    found = scope["RoomNumber"]().analyze("she was in room 12 then", ["ROOM"])  # type: ignore[operator]  # the class
    assert [(each.start, each.end) for each in found] == [(11, 18)]
