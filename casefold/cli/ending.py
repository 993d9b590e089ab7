"""How a verb that failed ends: one plain sentence on standard error, and an exit code. Never any text of a message."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path

import click

from casefold.errors import CasefoldError, ExitCode
from ingest.message import IngestError

_INTERRUPTED = 130


def ending_of(problem: BaseException, *, debug: bool) -> int:
    """Say what happened and return the exit code."""
    code: int = ExitCode.FAILED
    if isinstance(problem, click.exceptions.Exit):
        code = problem.exit_code
    elif isinstance(problem, click.Abort | KeyboardInterrupt):
        _say("stopped; what was committed is safe")
        code = _INTERRUPTED
    elif isinstance(problem, click.ClickException):
        problem.show()
        code = ExitCode.WRONG_USE
    elif isinstance(problem, CasefoldError):
        _say(str(problem))
        code = problem.exit_code
    elif isinstance(problem, IngestError):
        _say(str(problem))
        code = code_of(problem)
    elif isinstance(problem, BrokenPipeError):
        sys.stderr.close()  # the reader of our output has gone; the interpreter would complain about it
        code = ExitCode.DONE
    else:
        _say(_fault(problem))
        if debug:
            click.echo(trace_without_text(problem), err=True)
    return code


def code_of(problem: IngestError | CasefoldError) -> ExitCode:
    """A lost connection is worth another try later; what the configuration names wrongly is wrong use."""
    if isinstance(problem, CasefoldError):
        return problem.exit_code
    from ingest.imap_account import ConnectionLost, ImapError  # noqa: PLC0415 - only when something failed

    if isinstance(problem, ConnectionLost):
        return ExitCode.TRY_LATER
    return ExitCode.WRONG_USE if isinstance(problem, ImapError) else ExitCode.FAILED


def _say(sentence: str) -> None:
    click.echo(f"casefold: {sentence}", err=True)


def _fault(problem: BaseException) -> str:
    """A fault of our own: its kind and place. Its message is left out, for it may quote what was being read."""
    frames = traceback.extract_tb(problem.__traceback__)
    place = f" in {Path(frames[-1].filename).name}, line {frames[-1].lineno}" if frames else ""
    return f"a fault inside casefold: {type(problem).__name__}{place}. Nothing was lost. Please report it (--debug)."


def trace_without_text(problem: BaseException) -> str:
    """Where a fault happened: files, lines, functions and kinds of error, and neither messages nor values."""
    lines: list[str] = []
    link: BaseException | None = problem
    while link is not None:
        frames = traceback.extract_tb(link.__traceback__)
        lines += [f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in frames]
        lines.append(f"{type(link).__name__}")
        link = link.__cause__ or link.__context__
    return "\n".join(lines)
