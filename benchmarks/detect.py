"""What finding names costs: ``python -m benchmarks.detect FOLDER``, beside a bare NER pass and Presidio as shipped.

Seconds are the processor's, best of ``--repeat`` rounds, on the bodies of the stories in FOLDER, all in one run; each
row says how many bare passes of the larger model (``nlp.pipe``, 64 texts a batch, NER only) it costs. Before them, each
in a process of its own: the time from start to the first answer, the peak of memory, and messages a second with one
process and with two.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from ingest.single import read_single
from models import categories
from pipeline.detect import DEFAULT_MODELS, load_detector
from pipeline.detect.voices import Voice
from pipeline.drafting import Drafter
from pipeline.identify import identify
from pipeline.mention import Reading
from pipeline.pseudonymise import pseudonymise
from pipeline.roster import EmptyRoster
from quality.story import load_all, mail_of

_BATCH = 32


def seconds(work: Callable[[], object]) -> float:
    """CPU seconds of one run."""
    began = time.process_time()
    work()
    return time.process_time() - began


def presidio_as_shipped() -> Callable[[Sequence[str]], object]:
    """Presidio's own analyzer with the same model, its default recognisers and its default batch of one text."""
    import tldextract  # noqa: PLC0415 - the peer's own, and only here
    from presidio_analyzer import AnalyzerEngine, BatchAnalyzerEngine  # noqa: PLC0415
    from presidio_analyzer.nlp_engine import NlpEngineProvider  # noqa: PLC0415

    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
    models = [{"lang_code": "en", "model_name": DEFAULT_MODELS[0]}]
    engine = NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy", "models": models}).create_engine()
    batch = BatchAnalyzerEngine(analyzer_engine=AnalyzerEngine(nlp_engine=engine, supported_languages=["en"]))
    return lambda texts: list(batch.analyze_iterator(list(texts), language="en"))


def without_classification(drafter: Drafter, texts: Sequence[str]) -> None:
    """Names found, told apart and replaced, in the batches that a run takes."""
    for at in range(0, len(texts), _BATCH):
        readings = [Reading((text,)) for text in texts[at : at + _BATCH]]
        found = drafter.detector.detect(readings, EmptyRoster())
        for reading, findings in zip(readings, found, strict=True):
            settled = identify(reading, findings, EmptyRoster(), datetime(2014, 1, 1, tzinfo=UTC))
            for passage in settled.passages:
                pseudonymise(passage)


def everything(drafter: Drafter, messages: Sequence[Any]) -> None:
    """Whole drafts: cleaned, read, pseudonymised, sorted."""
    for at in range(0, len(messages), _BATCH):
        drafter.preview(messages[at : at + _BATCH])


def processes(files: Sequence[str], count: int) -> tuple[float, float]:
    """Messages a second of so many ``casefold preview`` at once, start included; and the largest one's memory in MB."""
    command = [str(Path(sys.executable).parent / "casefold"), "preview", "--json"]
    began = time.perf_counter()
    running = [subprocess.Popen([*command, *files[part::count]], stdout=subprocess.DEVNULL) for part in range(count)]
    for each in running:
        if each.wait():
            raise SystemExit("casefold preview failed")
    passed = time.perf_counter() - began
    return len(files) / passed, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def main() -> None:
    """Measure, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--repeat", type=int, default=4)
    parser.add_argument("--times", type=int, default=4, help="how often the folder is taken for the processes")
    args = parser.parse_args()
    stories = load_all(args.folder)
    texts = [story.body for story in stories]
    mails = [mail_of(story) for story in stories]
    with tempfile.TemporaryDirectory() as place:
        files = []
        for number in range(args.times):
            for story, mail in zip(stories, mails, strict=True):
                files.append(Path(place) / f"{story.id}-{number}.eml")
                files[-1].write_bytes(mail)
        named = [str(file) for file in files]
        one, memory = processes(named[:1], 1)
        print(f"{'start to first answer':34}{1 / one:8.2f} s")
        alone, memory = processes(named, 1)
        both, _ = processes(named, 2)
        print(f"{'peak memory':34}{memory:8.0f} MB\n{'one process':34}{alone:8.1f} messages/s, start included")
        print(f"{'two processes':34}{both:8.1f} messages/s, start included\n")
    messages = [read_single(mail) for mail in mails]
    bare, drafter, peer = Voice(DEFAULT_MODELS[0]), Drafter(load_detector(), categories.load()), presidio_as_shipped()
    rows: list[tuple[str, Callable[[], object]]] = [
        ("bare NER pass, batch 64", lambda: bare.docs(texts)),
        ("Presidio as shipped", lambda: peer(texts)),
        ("casefold without classification", lambda: without_classification(drafter, texts)),
        ("casefold, all of it", lambda: everything(drafter, messages)),
    ]
    best = dict.fromkeys((name for name, _ in rows), float("inf"))
    for turn in range(
        args.repeat + 1
    ):  # in turns, so that what else the machine does hits all alike; the first warms up
        for name, work in rows:
            took = seconds(work)
            best[name] = min(best[name], took) if turn else best[name]
    base = best[rows[0][0]]
    for name, took in best.items():
        print(f"{name:34}{took:8.2f} s {took / base:6.2f} x")


if __name__ == "__main__":
    main()
