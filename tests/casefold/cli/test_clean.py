"""``casefold clean``: every character labelled, with rule and confidence, and no model loaded."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

LETTER = """The report went round before we saw it.

Kind regards
Ruth

On Mon, 3 Jun 2013 at 09:10, The Campaign <stories@example.org> wrote:
> What happened?
"""


def test_the_json_form_covers_the_text_without_gap(casefold, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """One object a file, in the order of the files; offsets are characters into "text"."""
    first, second = tmp_path / "letter.txt", tmp_path / "letter.eml"
    first.write_text(LETTER)
    second.write_text("From: ruth@example.com\nSubject: ours\nMessage-ID: <1@example.com>\n\n" + LETTER)
    rows = casefold.rows("clean", "--json", str(first), str(second), str(tmp_path / "missing.txt"))
    assert [row["file"] for row in rows] == [str(first), str(second), str(tmp_path / "missing.txt")]
    assert "error" in rows[2]
    for row in rows[:2]:
        spans = row["spans"]
        assert [span["start"] for span in spans] == [0, *(span["end"] for span in spans[:-1])]
        assert spans[-1]["end"] == len(row["text"])
        assert all(0 < span["confidence"] <= 1 and span["rule"] for span in spans)
        kept = "".join(row["text"][span["start"] : span["end"]] for span in spans if span["label"] == "kept")
        assert kept.strip() == "The report went round before we saw it."
        assert [span["label"] for span in spans] == ["kept", "signature", "header", "quote"]
        assert spans[1]["rule"] == "sign-off"


def test_no_model_is_loaded(tmp_path: Path) -> None:
    """Neither spaCy nor Presidio nor numpy: cleaning answers at once."""
    letter = tmp_path / "letter.txt"
    letter.write_text(LETTER)
    code = (
        "import sys; from casefold.cli import main\n"
        f"sys.argv = ['casefold', 'clean', '--json', {str(letter)!r}]\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "print([name for name in ('spacy', 'presidio_analyzer', 'numpy') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    row, loaded = done.stdout.splitlines()
    assert json.loads(row)["spans"]
    assert loaded == "[]"
