"""The house's own rules: short files, honest names, words on everything public, no way around the floors."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("casefold", "ingest", "pipeline", "models")
SOURCES = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
LONGEST_FILE = 300
LONGEST_FUNCTION = 45
LEFTOVERS = re.compile(
    r"\b(?:TODO|FIXME|XXX|NotImplemented)\b|pragma: no cover|except Exception: *pass|noqa\s*$|type:"
    r" ignore\s*$"
)


def names(paths: list[Path]) -> list[str]:
    return [str(path.relative_to(ROOT)) for path in paths]


@pytest.mark.parametrize("path", SOURCES, ids=names(SOURCES))
def test_a_source_file_holds_one_idea(path: Path) -> None:
    """At most 300 lines, named after a noun, functions that fit a screen, nothing left for later."""
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= LONGEST_FILE
    assert path.stem not in ("utils", "util", "helpers", "common", "misc")
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or 0) - node.lineno <= LONGEST_FUNCTION, f"{node.name} is too long"
    for number, line in enumerate(text.splitlines(), 1):
        assert not LEFTOVERS.search(line), f"line {number}"


@pytest.mark.parametrize(
    "path", [path for path in SOURCES if path.stat().st_size], ids=lambda path: str(path.relative_to(ROOT))
)
def test_everything_public_has_words(path: Path) -> None:
    """Each module, and each public class and function in it, says what it is."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    silent = [] if ast.get_docstring(tree) else ["the module"]
    for node in tree.body:
        if (
            isinstance(node, ast.FunctionDef | ast.ClassDef)
            and not node.name.startswith("_")
            and not ast.get_docstring(node)
        ):
            silent.append(node.name)
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            silent += [
                f"{node.name}.{each.name}"
                for each in node.body
                if isinstance(each, ast.FunctionDef) and not each.name.startswith("_") and not ast.get_docstring(each)
            ]
    assert silent == []


def test_one_door_to_a_mail_server() -> None:
    """A connection is opened in one place, so encryption cannot be forgotten in another."""
    dials = re.compile(r"\bIMAPClient\(|(?<!class )\bMailClient\(|IMAP4(?:_SSL)?\(")
    opened = [path for path in SOURCES if dials.search(path.read_text(encoding="utf-8"))]
    assert names(opened) == ["ingest/imap_client.py"]


def test_safe_text_is_made_in_one_place() -> None:
    """Whatever leaves is a SafeText, and only pseudonymisation makes one."""
    made = [path for path in SOURCES if re.search(r"\bSafeText\(", path.read_text(encoding="utf-8"))]
    assert names(made) == ["pipeline/pseudonymise.py"]


def test_the_repository_names_no_machine() -> None:
    """No path of this checkout, or of the home of who runs this, stands in code, docs or tests."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split()
    places = {f"{folder}/" for folder in (ROOT, Path.home())}
    for name in listed or names(SOURCES):
        if Path(name).suffix in (".py", ".md", ".toml", ".yml", ".service", ""):
            text = (ROOT / name).read_text(encoding="utf-8", errors="replace") if (ROOT / name).is_file() else ""
            assert not any(place in text for place in places), name


@pytest.mark.parametrize("path", sorted((ROOT / "benchmarks").glob("[a-z]*.py")), ids=lambda path: path.stem)
def test_a_benchmark_can_be_started(path: Path) -> None:
    """Types are not checked there, and one whose imports had moved stood broken until somebody ran it."""
    command = [sys.executable, "-c", f"import benchmarks.{path.stem}"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
