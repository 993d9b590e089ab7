"""Help: every verb has some, with an example, and none of it wakes a model."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from casefold.cli.verbs import VERBS

SCRIPT = str(Path(sys.executable).parent / "casefold")
README = Path(__file__).parents[3] / "README.md"


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": "/usr/bin:/bin", "COLUMNS": "100"}
    return subprocess.run(
        [SCRIPT, *arguments], capture_output=True, text=True, timeout=60, check=False, env=environment
    )


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help_with_an_example(verb: str) -> None:
    """A person who types VERB --help sees what it does and a line to copy."""
    done = run(verb, "--help")
    assert done.returncode == 0, done.stderr
    assert f"Usage: casefold {verb}" in done.stdout
    assert re.search(rf"Examples?:\n +.*casefold.* {verb}\b", done.stdout)


def test_the_readme_shows_the_real_help() -> None:
    """The block in the README is what casefold --help prints, line for line."""
    block = README.read_text(encoding="utf-8").split("a test compares them -->\n```\n", 1)[1].split("```", 1)[0]
    assert block == run("--help").stdout


@pytest.mark.parametrize("arguments", [("--help",), ("run", "--help"), ("status", "--help"), ("--version",)])
def test_help_wakes_no_model(arguments: tuple[str, ...]) -> None:
    """Help comes without importing spaCy, Presidio or pydantic."""
    heavy = ["spacy", "presidio_analyzer", "presidio_anonymizer", "pydantic", "rich", "selectolax"]
    code = (
        "import sys; sys.argv = ['casefold', *sys.argv[1:]]\n"
        "from casefold.cli import main\n"
        "try: main()\nexcept SystemExit: pass\n"
        f"print('LOADED', [name for name in {heavy!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True)
    assert "LOADED []" in done.stdout


@pytest.mark.parametrize(
    "arguments", [("nosuchverb",), ("show",), ("hold", "K7WQ", "--until", "soon"), ("run", "--nosuch")]
)
def test_wrong_use_exits_2(arguments: tuple[str, ...]) -> None:
    """Wrong use ends in a plain sentence and code 2, without a traceback."""
    done = run(*arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert done.stderr.strip()
