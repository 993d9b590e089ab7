"""The same letters give the same bytes, whatever the batch, the order and the number of processes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from quality.story import load_all, mail_of

STORIES = Path(__file__).parents[1] / "stories"
COMMAND = [str(Path(sys.executable).parent / "casefold"), "preview", "--json"]


def said(files: list[Path]) -> dict[str, str]:
    """What one process says of each file, the file's place left out."""
    done = subprocess.run([*COMMAND, *map(str, files)], capture_output=True, text=True, check=True)
    told = [json.loads(line) for line in done.stdout.splitlines()]
    return {Path(each.pop("file")).name: json.dumps(each, ensure_ascii=False) for each in told}


def test_batches_and_processes_change_no_byte(tmp_path: Path) -> None:
    """Forty letters in one process, then in two with their order turned round."""
    files = []
    for story in load_all(STORIES)[10:50]:
        files.append(tmp_path / f"{story.id}.eml")
        files[-1].write_bytes(mail_of(story))
    together = said(files)
    assert len(together) == 40
    assert said(files[::-2]) | said(files[-2::-2]) == together
