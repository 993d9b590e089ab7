"""Write what the documentation takes from the code: the example configuration, the README's help (``make example``)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from casefold.configfile import example

ROOT = Path(__file__).parents[2]
MARK = "a test compares them -->\n```\n"


def help_text() -> str:
    """What ``casefold --help`` prints, 100 columns wide."""
    script = Path(sys.executable).parent / "casefold"
    environment = {"PATH": "/usr/bin:/bin", "COLUMNS": "100", "PYTHONPATH": os.environ.get("PYTHONPATH", "")}
    done = subprocess.run([script, "--help"], capture_output=True, text=True, check=True, env=environment)
    return done.stdout


def main() -> None:
    """Write both files."""
    (ROOT / "config.example.toml").write_text(example(), encoding="utf-8")
    readme = ROOT / "README.md"
    before, _, rest = readme.read_text(encoding="utf-8").partition(MARK)
    _, _, after = rest.partition("```")
    readme.write_text(f"{before}{MARK}{help_text()}```{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
