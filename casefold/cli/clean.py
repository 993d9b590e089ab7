"""``casefold clean``: which lines of a message would be folded, and by which rule. Loads no model."""

from __future__ import annotations

import json

import click

from casefold.cli.messagefile import read_message_file
from casefold.cli.terminal import showable
from pipeline.clean import clean as clean_message
from pipeline.letter import Label, Letter


@click.command(epilog="\b\nExamples:\n  casefold clean letter.eml\n  casefold clean --json *.eml")
@click.argument("files", nargs=-1, required=True, metavar="FILE…", type=click.Path())
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, in the order of the files.")
def clean(files: tuple[str, ...], as_json: bool) -> None:  # noqa: FBT001 - click's own call
    """Show how each FILE (.eml, .html or plain text; - is standard input) is cleaned.

    In the JSON form the spans cover the text without gap; offsets are characters into "text".
    """
    for file in files:
        message = read_message_file(file)
        if isinstance(message, str):
            click.echo(
                json.dumps({"file": file, "error": message}) if as_json else f"{file}: {message}", err=not as_json
            )
            continue
        letter = clean_message(message)
        if as_json:
            click.echo(json.dumps(_form(file, letter), ensure_ascii=False))
        else:
            _print(file, letter)


def _form(file: str, letter: Letter) -> dict[str, object]:
    spans = [
        {
            "start": span.start,
            "end": span.end,
            "label": span.label.value,
            "rule": span.rule,
            "confidence": round(span.confidence, 3),
        }
        for span in letter.spans
    ]
    return {"file": file, "text": letter.text, "spans": spans}


def _print(file: str, letter: Letter) -> None:
    click.secho(file, bold=True)
    for span in letter.spans:
        text = showable(letter.text[span.start : span.end].rstrip("\n"))
        if span.label is Label.KEPT:
            click.echo(text)
        else:
            click.secho(f"[{span.label.value}: {span.rule}]", dim=True)
            click.secho(text, dim=True)
    for flag in letter.flags:
        click.secho(f"look: {flag}", fg="yellow")
