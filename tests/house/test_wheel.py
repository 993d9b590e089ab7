"""What ships: the wheel holds the four packages with their data, and runs without anything of the source tree."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import documents

ROOT = Path(__file__).parents[2]
PACKAGES = ("casefold", "ingest", "pipeline", "models")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the source tree."""
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return next(out.glob("*.whl"))


def shipped_sources() -> set[str]:
    """Every file of the four packages, caches left out."""
    return {
        str(path.relative_to(ROOT))
        for package in PACKAGES
        for path in (ROOT / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_the_wheel_holds_the_packages_and_nothing_else(wheel: Path) -> None:
    """Tests, samples and stories stay at home; tables and weights go along."""
    with zipfile.ZipFile(wheel) as archive:
        inside = {name for name in archive.namelist() if ".dist-info/" not in name}
        licence = [name for name in archive.namelist() if name.endswith("licenses/LICENSE")]
    assert inside == shipped_sources()
    assert {"models/categories.toml", "models/names.toml", "casefold/py.typed"} <= inside
    assert licence


def test_the_wheel_runs_from_anywhere(wheel: Path, tmp_path: Path) -> None:
    """Unpacked elsewhere, with the source tree out of sight, it drafts a letter, and one that is attached."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "unpacked")
    letter = tmp_path / "letter.txt"
    letter.write_text("My son Bartholomew was discussed at panel and nobody told us.")
    mail = tmp_path / "mail.eml"
    mail.write_bytes(documents.mail("See attached.", {"x": documents.docx("My son Bartholomew was there.")}))
    installed = next(path for path in sys.path if path.endswith("site-packages"))
    code = (
        f"import sys; sys.path[:] = [path for path in sys.path if path not in ('', {str(ROOT)!r})]\n"
        f"import casefold; assert {str(tmp_path / 'unpacked')!r} in casefold.__file__\n"
        f"sys.argv = ['casefold', 'preview', {str(letter)!r}, {str(mail)!r}]\n"
        "from casefold.cli import main; main()"
    )
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": f"{tmp_path / 'unpacked'}:{installed}",
        "HOME": str(tmp_path),
    }
    done = subprocess.run(
        [sys.executable, "-S", "-c", code], capture_output=True, text=True, check=False, cwd=tmp_path, env=environment
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert "[Child 1] was discussed" in done.stdout
    assert "My son [Child 1] was there." in done.stdout  # read by a process that finds the unpacked wheel
    assert "Bartholomew" not in done.stdout
