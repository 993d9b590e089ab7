"""Cleaning beside its public peers: ``python -m benchmarks.clean [FOLDER]``, a folder of letters or tests/letters/held.

The same letters through casefold, mail-parser-reply, email-reply-parser and quotequail, in one run. exact: the kept
words are the writer's; lost: over 2 % of the writer's words are gone; gutted: over half; residue: over 2 % of what was
kept is not the writer's. CPU is how many times as long as dropping the lines that begin with ">" takes. Each hostile
input gets 20 seconds, in a process of its own.
"""

from __future__ import annotations

import multiprocessing
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import quotequail
from email_reply_parser import EmailReplyParser as Zapier
from mailparser_reply import EmailReplyParser as Alfonsrv

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from ingest.message import Message
from letters.clients import CLIENTS, forwards
from letters.hostile import HOSTILE
from letters.locales import LOCALES
from pipeline.clean import clean
from quality.letter import Case, Tally, kept_texts, load_all

SECONDS = 20.0
_ROUNDS = 10
_LANGUAGES = ["en", "de", "fr", "it", "es", "nl", "da", "sv", "pl", "cs", "ja", "ko", "zh"]


def ours(case: Case) -> tuple[str, ...]:
    """casefold, without and with a sign-off."""
    return kept_texts(clean(case.message))


def mail_parser_reply(case: Case) -> tuple[str, ...]:
    """mail-parser-reply, in all the languages that it has."""
    return (Alfonsrv(languages=_LANGUAGES).read(case.text).latest_reply or "",)


def email_reply_parser(case: Case) -> tuple[str, ...]:
    """email-reply-parser: a port of the parser that GitHub wrote."""
    return (Zapier.parse_reply(case.text),)


def quotequail_(case: Case) -> tuple[str, ...]:
    """quotequail: what it does not take for quoted."""
    return ("\n".join(text for shown, text in quotequail.quote(case.text, limit=100_000) if shown),)


def dropping_marks(case: Case) -> tuple[str, ...]:
    """What anybody would try first, and the measure of CPU."""
    return ("\n".join(line for line in case.text.split("\n") if not line.startswith(">")),)


TOOLS: tuple[tuple[str, Callable[[Case], tuple[str, ...]]], ...] = (
    ("casefold", ours),
    ("mail-parser-reply", mail_parser_reply),
    ("email-reply-parser", email_reply_parser),
    ("quotequail", quotequail_),
    ('dropping ">" lines', dropping_marks),
)


def laid_out() -> list[Case]:
    """Answers as the plain-text mail programs lay them out, in every language."""
    cases = []
    for client in CLIENTS:
        for locale in LOCALES:
            message = client.message(locale, locale.reply, locale.quoted)
            if message.plain:
                signs = "".join("+" if line == locale.reply else "-" for line in message.plain.split("\n"))
                cases.append(Case(f"{client.name}-{locale.code}", message.plain, signs, "Ruth Example"))
    return cases


def table(title: str, cases: Sequence[Case]) -> None:
    """Figures of every tool over the same letters."""
    print(f"\n{title}: {len(cases)} letters\n{'':20} exact     F1   lost gutted residue   CPU")
    seconds = _seconds(cases)
    for name, tool in TOOLS:
        tally = Tally()
        for case in cases:
            tally.add(case, *tool(case))
        figures = " ".join(f"{100 * value:6.1f}" for value in tally.figures().values())
        print(f"{name:19} {figures} {seconds[name] / seconds[TOOLS[-1][0]]:6.0f}")


def _seconds(cases: Sequence[Case]) -> dict[str, float]:
    """CPU seconds that each tool takes for all letters: the best of ten rounds, the tools by turns."""
    best = {name: float("inf") for name, _ in TOOLS}
    for _ in range(_ROUNDS):
        for name, tool in TOOLS:
            began = time.process_time()
            for case in cases:
                tool(case)
            best[name] = min(best[name], time.process_time() - began)
    return best


def forwards_alone() -> None:
    """Mails that are only a forward: nothing kept, and what is passed on an enclosure."""
    mails = [(text, locale) for locale in LOCALES for text in forwards(locale, locale.quoted)]
    known = 0
    for text, locale in mails:
        letter = clean(Message(None, "", text, ""))
        known += not letter.kept and locale.quoted in letter.enclosed
    print(f"\nmails that are only a forward: {known} of {len(mails)} recognised")


def hostile() -> None:
    """Seconds that each tool takes over each hostile input."""
    print(f"\nhostile inputs, seconds\n{'':24}" + "".join(f"{name:>21}" for name, _ in TOOLS[:4]))
    for title, text in HOSTILE.items():
        case = Case(title, text, "")
        print(f"{title:24}" + "".join(f"{_timed(tool, case):>21}" for _, tool in TOOLS[:4]), flush=True)


def _timed(tool: Callable[[Case], tuple[str, ...]], case: Case) -> str:
    context = multiprocessing.get_context("fork")
    out = context.SimpleQueue()
    worker = context.Process(target=_run, args=(tool, case, out))
    worker.start()
    worker.join(SECONDS)
    if worker.is_alive():
        worker.terminate()
        worker.join()
        return f"over {SECONDS:.0f}"
    return str(out.get()) if worker.exitcode == 0 and not out.empty() else "raised"


def _run(tool: Callable[[Case], tuple[str, ...]], case: Case, out: multiprocessing.SimpleQueue[str]) -> None:
    began = time.process_time()
    try:
        tool(case)
    except Exception as problem:
        out.put(type(problem).__name__)
        return
    out.put(f"{time.process_time() - began:.2f}")


def main() -> None:
    """Print the tables."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "tests/letters/held")
    table(f"letters of {folder}", load_all(folder))
    table("answers in 25 languages", laid_out())
    forwards_alone()
    hostile()


if __name__ == "__main__":
    main()
