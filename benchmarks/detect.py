"""What finding names costs: ``python -m benchmarks.detect FOLDER``, beside a bare NER pass and Presidio as shipped.

Seconds are of the processor, in one process, best of ``--repeat`` rounds, on the texts of the stories in FOLDER; each row
says how often one bare pass of the larger model (``nlp.pipe``, 64 texts a batch, NER only) they are. Then, each in a
process of its own: the peak of memory, the time from start to the first answer, and messages a second with one process
and with two.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from models import categories
from pipeline.detect import DEFAULT_MODELS, load_detector
from pipeline.detect.voices import Voice
from pipeline.drafting import Drafter
from pipeline.mention import Reading
from pipeline.roster import EmptyRoster
from pipeline.triage import triage

_PEER = """
import sys, time
from pathlib import Path
import tldextract
tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
from presidio_analyzer import AnalyzerEngine, BatchAnalyzerEngine
from presidio_analyzer.nlp_engine import NlpEngineProvider
"""


def texts_of(folder: Path) -> list[str]:
    """The stories' bodies without their marks."""
    sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
    from quality.story import load_story  # noqa: PLC0415 - the tests' own reader

    return [load_story(path).body for path in sorted(folder.glob("*.story"))]
