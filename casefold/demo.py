"""``make demo``: the main job on the sample inbox, with throw-away keys, through the verbs a person would type."""

from __future__ import annotations

import secrets
import shutil
import sys
from pathlib import Path

import click

from casefold.actions.casefile import open_case
from casefold.categorylist import load_categories
from casefold.cli.importing import import_sources
from casefold.cli.listing import list_verb
from casefold.cli.show import print_case
from casefold.cli.terminal import passphrase_from
from casefold.configfile import NAME, read
from casefold.outcomes import outcomes_told
from casefold.store import keys
from casefold.store.case import CaseState
from casefold.store.store import open_store
from ingest.source import open_source
from pipeline.draft import Kind

HOME = Path("data/demo")
SAMPLE = Path("data/sample")
_PASSPHRASE = HOME / "passphrase"


def main() -> None:
    """Make a fresh demo store, take the sample in, show the cases and one draft, and say what comes next."""
    if not SAMPLE.is_dir():
        sys.exit("Run this from the project's own folder: the sample inbox is in data/sample.")
    config_path = _fresh_home()
    config = read(config_path)
    with open_store(config, create=True):
        click.secho(f"Throw-away keys and an empty store are in {HOME}/.", bold=True)
    sources = [(path, open_source(path)) for path in _sample_paths()]
    for path, source in sources:
        click.echo(f"  {path}: {source.description}")
    counts = import_sources(config, [source for _, source in sources])
    click.secho(f"\n{outcomes_told(counts)}\n", bold=True)
    context = {"config": str(config_path), "debug": False}
    list_verb.main(args=[], standalone_mode=False, obj=context)
    case = _show_one(config_path)
    click.echo(_NEXT.format(config=config_path, passphrase=_PASSPHRASE, case=case))


def _fresh_home() -> Path:
    shutil.rmtree(HOME, ignore_errors=True)
    HOME.mkdir(parents=True, mode=0o700)
    _PASSPHRASE.touch(mode=0o600)
    _PASSPHRASE.write_text(secrets.token_urlsafe(12) + "\n", encoding="ascii")
    path = HOME / NAME
    path.write_text('[campaign]\nname = "Our stories (demo)"\naddressees = ["ICO"]\n', encoding="utf-8")
    keys.make(read(path).keys_folder, passphrase_from(str(_PASSPHRASE)))
    return path


def _sample_paths() -> list[Path]:
    return sorted(path for path in SAMPLE.iterdir() if path.name != "README.md" and not path.name.startswith("."))


def _show_one(config_path: Path) -> str:
    """Print one story before and after, and give its case id."""
    config = read(config_path)
    identity = keys.private(config, passphrase_from(str(_PASSPHRASE)))
    with open_store(config) as store:
        stories = [case for case in store.cases.all(CaseState.DRAFT) if case.kind is Kind.STORY and case.categories]
        opened = open_case(store, identity, min(stories, key=lambda case: (len(case.attention), case.doubts)).id)
    click.secho("One draft, before and after:", bold=True)
    print_case(opened, load_categories(config), original=True)
    return opened.case.id


_NEXT = """
Next, as the organiser would:
  export CASEFOLD_CONFIG={config} CASEFOLD_PASSPHRASE_FILE={passphrase}
  .venv/bin/casefold show {case} --original      review it beside the original
  .venv/bin/casefold approve {case}              decide about doubtful words and sign it off
  .venv/bin/casefold consent {case} anonymised   only when the mail did not say
  .venv/bin/casefold review                     or all of it on a page; the passphrase is in {passphrase}
  .venv/bin/casefold export --csv cases.csv     what the lawyers get"""


if __name__ == "__main__":
    main()
