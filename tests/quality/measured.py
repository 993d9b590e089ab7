"""Run the installed ``casefold preview --json`` over a folder of stories, once, and count."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from quality.score import Tally
from quality.story import load_all, mail_of


def measured(folder: Path) -> Tally:
    """What the installed build does on every story of a folder."""
    stories = load_all(folder)
    with tempfile.TemporaryDirectory() as place:
        files = []
        for story in stories:
            files.append(Path(place) / f"{story.id}.eml")
            files[-1].write_bytes(mail_of(story))
        command = [str(Path(sys.executable).parent / "casefold"), "preview", "--json", *map(str, files)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    tally = Tally()
    for story, line in zip(stories, done.stdout.splitlines(), strict=True):
        tally.add(story, json.loads(line))
    return tally
