"""Quality on a folder of stories: ``python -m benchmarks.quality tests/stories [--leaks]``."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from quality.measured import measured


def main() -> None:
    """Print the figures, and with --leaks every mention that survived."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "tests/stories")
    tally = measured(folder)
    for name, value in tally.figures().items():
        print(f"{name:24} {value:.4f}")
    if "--leaks" in sys.argv:
        print(*tally.leaks, sep="\n")


if __name__ == "__main__":
    main()
