"""``casefold review``: the sign-off page."""

from __future__ import annotations

import webbrowser
from dataclasses import replace
from pathlib import Path

import click

from casefold.cli.terminal import configuration
from casefold.store.store import open_store


@click.command(
    epilog="\b\nExamples:\n  casefold review\n  casefold review --no-browser --port 9000\n"
    "  casefold review --host 0.0.0.0 --name review.example.org --certificate tls.pem --key tls.key"
)
@click.option("--port", type=click.IntRange(0, 65535), help="The port; else [review] port, which is 8737. 0: any free.")
@click.option("--no-browser", is_flag=True, help="Print the address, and open no browser.")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to serve on; others need TLS.")
@click.option("--name", default="", help="The host name by which others reach it.")
@click.option("--certificate", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="TLS certificates.")
@click.option("--key", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Their private key.")
def review(
    port: int | None, *, no_browser: bool, host: str, name: str, certificate: Path | None, key: Path | None
) -> None:
    """Serve the sign-off page on this machine, and open it in a browser. Ctrl-C ends it and forgets the key."""
    from casefold.review.serve import Place, serve  # noqa: PLC0415 - the web server is loaded where it is wanted

    config = configuration()
    with open_store(config):  # a store that cannot be opened is told before anything is served
        pass
    if port is not None:
        config = replace(config, review=replace(config.review, port=port))

    def ready(address: str) -> None:
        click.echo(f"The page is at {address} (Ctrl-C ends it)", err=True)
        if not no_browser:
            webbrowser.open(address)

    serve(config, Place(host, config.review.port, name, certificate, key), ready)
