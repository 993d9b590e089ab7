"""``casefold incident``: a breach on record, with what may have left and how long there is to tell the authority."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import click

from casefold.actions.incident import Reach, close, reach, report
from casefold.cli.ruled import table
from casefold.cli.terminal import configuration
from casefold.config import Config
from casefold.store.incidents import End, Incident, What
from casefold.store.store import open_store

_TIME = click.DateTime(["%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M", "%Y-%m-%d"])


@click.group(
    invoke_without_command=True,
    epilog="\b\nExamples:\n  casefold incident\n"
    "  casefold incident open export-misdirected --since '2027-01-30 18:00'\n"
    "  casefold incident show 1\n  casefold incident close 1 reported --reason 'told the ICO by its web form'",
)
@click.pass_context
def incident(context: click.Context) -> None:
    """Keep the record of breaches: what left, whose, when, and the 72 hours to tell the authority."""
    if context.invoked_subcommand:
        return
    config = configuration()
    with open_store(config) as store:
        found = store.incidents.all()
    rows = [[str(each.number), each.what.value, _local(config, each.aware), _standing(each)] for each in found]
    if rows:
        table(["incident", "what", "aware since", "standing"], rows)
    else:
        click.echo("No incident is on record.", err=True)


def _standing(each: Incident) -> str:
    if each.end:
        return f"{each.end.value}, {each.ended[:10]}"
    left = each.hours_left()
    return (
        f"{left} hours left to tell the authority" if left >= 0 else "the 72 hours are over: tell it now, and why late"
    )


@incident.command("open", epilog="\b\nExample:\n  casefold incident open machine-lost --since '2027-01-30 18:00'")
@click.argument("what", type=click.Choice([each.value for each in What]))
@click.option(
    "--since", type=_TIME, required=True, help="From when on something may have left; the campaign's own time."
)
@click.option("--aware", type=_TIME, help="When you became aware of it; now by default. The 72 hours run from here.")
def open_incident(what: str, since: datetime, aware: datetime | None) -> None:
    """Enter an incident, and print what may have left."""
    config = configuration()
    zone = ZoneInfo(config.campaign.timezone)
    noticed = aware.replace(tzinfo=zone) if aware else datetime.now(zone)
    with open_store(config) as store:
        made = report(store, What(what), since.replace(tzinfo=zone), noticed)
        told = _sheet(config, made, reach(store, made))
    click.echo(told)


@incident.command(epilog="\b\nExample:\n  casefold incident show 1")
@click.argument("number", type=int)
def show(number: int) -> None:
    """Print what may have left, whose and when, for the report to the authority."""
    config = configuration()
    with open_store(config) as store:
        found = store.incidents.get(number)
        told = _sheet(config, found, reach(store, found))
    click.echo(told)


@incident.command(
    "close", epilog="\b\nExample:\n  casefold incident close 1 reported --reason 'told the ICO by web form'"
)
@click.argument("number", type=int)
@click.argument("end", type=click.Choice([each.value for each in End]))
@click.option("--reason", required=True, help="Why, in a sentence without a name: it stands in the journal.")
def close_incident(number: int, end: str, reason: str) -> None:
    """End an incident: the authority was told, or a risk to people is unlikely."""
    with open_store(configuration()) as store:
        closed = close(store, number, End(end), reason)
    click.echo(f"Incident {closed.number} is closed: {end}.")


_SHEET = """\
INCIDENT {number}: {what}
May have left since   {since}
Aware since           {aware}
Tell the ICO by       {due} ({left} hours left), unless a risk to people is unlikely (UK GDPR, Article 33)
                      https://ico.org.uk/for-organisations/report-a-breach/

Whose                 {writers} writer(s), and the children, families and professionals of their stories
Readable              {readable}
Sealed                {sealed}
                      To open it takes {opens}.
Kind of data          stories of children with special educational needs: health data (Article 9), of children

What the journal has since then
{events}

To write yourself     what happened; what follows for those people; what was done about it and will be;
                      whether they must be told, which they must when the risk to them is high (Article 34):
                      casefold whois CASE --reason …
When it has ended     casefold incident close {number} reported --reason …"""


def _sheet(config: Config, found: Incident, far: Reach) -> str:
    return _SHEET.format(
        number=found.number,
        what=found.what.value,
        since=_local(config, found.since),
        aware=_local(config, found.aware),
        due=_local(config, found.due),
        left=found.hours_left(),
        writers=far.writers,
        readable=_listed(far.readable, "approved, pseudonymised text of"),
        sealed=_listed(far.sealed, "letters, drafts and writers of"),
        opens=far.opens,
        events="\n".join(f"  {line}" for line in far.events) or "  nothing that left",
    )


def _listed(cases: tuple[str, ...], of_what: str) -> str:
    return f"{of_what} {len(cases)} case(s): {', '.join(cases)}" if cases else "nothing"


def _local(config: Config, moment: datetime) -> str:
    return moment.astimezone(ZoneInfo(config.campaign.timezone)).strftime("%Y-%m-%d %H:%M %Z")
