"""The ``casefold`` command: verbs in files of their own, loaded when they are called, and one place for exit codes."""

from __future__ import annotations

import os
import sys

import click

from casefold.cli.ending import ending_of
from casefold.cli.verbs import VerbGroup
from casefold.memory import keep_private


@click.group(
    cls=VerbGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="\b\nExamples:\n  casefold init\n  casefold run\n  casefold list\n  casefold show K7WQ\n\n"
    "Each verb has its own help: casefold run --help",
)
@click.version_option(package_name="casefold", message="%(prog)s %(version)s")
@click.option(
    "--config",
    "config_path",
    type=click.Path(dir_okay=False),
    envvar="CASEFOLD_CONFIG",
    help="The configuration; else casefold.toml here, else ~/.config/casefold/casefold.toml.",
)
@click.option("--debug", is_flag=True, help="On a fault inside casefold, show where it happened (never any text).")
@click.pass_context
def group(context: click.Context, config_path: str | None, debug: bool) -> None:  # noqa: FBT001 - click's own call
    """Fold a campaign's inbox into signed-off, pseudonymised cases."""
    context.obj = {"config": config_path, "debug": debug}


def main() -> None:
    """Run the command and exit with its code: 0 done, 1 something failed, 2 wrong use, 75 try again later."""
    keep_private()
    os.umask(0o077)  # what casefold writes is its user's alone, the configuration and exports too
    try:
        code = group.main(standalone_mode=False, prog_name="casefold")
    except (Exception, KeyboardInterrupt) as problem:  # the one place where an error becomes words and a code
        code = ending_of(problem, debug="--debug" in sys.argv)
    sys.exit(code if isinstance(code, int) else 0)
