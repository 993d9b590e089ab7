"""Which verb lives in which file. A verb's file is imported when the verb is called, so that help stays quick."""

from __future__ import annotations

import importlib

import click

VERBS = {
    "init": ("init", "Make keys, a configuration and an empty case store."),
    "doctor": ("doctor", "Check configuration, keys, store, models and mail servers."),
    "run": ("run", "Fetch new mail, seal it, draft cases: what cron calls."),
    "import": ("importing", "Take in mbox, Maildir, .eml files or a saved forum thread."),
    "add": ("add", "Take in one message that you paste."),
    "preview": ("preview", "Show what casefold would make of a message, storing nothing."),
    "clean": ("clean", "Show which lines of a message would be folded, and why."),
    "status": ("status", "Counts, the queue, the deadline, and what waits for a person."),
    "list": ("listing", "List cases by issue, kind, month or council, or what waits to be joined."),
    "show": ("show", "Read a draft, or the original beside it (passphrase)."),
    "approve": ("approve", "Sign a case off (passphrase)."),
    "review": ("review", "The sign-off page, on this machine (passphrase)."),
    "join": ("join", "Say to which case a message of the holding pen belongs (passphrase)."),
    "merge": ("merge", "Say that two pseudonyms of a case are one person (passphrase)."),
    "retry": ("retry", "Draft again what failed (passphrase)."),
    "reject": ("state", "Set a case aside: not a story."),
    "hold": ("state", "Hold a case until a day or an event."),
    "release": ("state", "Lift a hold."),
    "settle": ("state", "Say that you dealt with a child at risk, or a threat."),
    "consent": ("consent", "Record what the writer allows, and to whom, or show what she said."),
    "withdraw": ("rights", "Take a story back for its writer."),
    "return": ("rights", "Make a withdrawn story a draft again, as its writer came back."),
    "complaint": ("rights", "Start or stop the clock of a complaint about this campaign."),
    "categorise": ("categorise", "Say which issues a case reports."),
    "subject-access": ("subject_access", "Everything held about one contributor, as a zip (passphrase)."),
    "dpia": ("papers", "A data protection impact assessment with this installation's facts."),
    "template": ("papers", "Texts to publish: the call for stories, the privacy notice."),
    "whois": ("whois", "Who wrote a case, on record (passphrase)."),
    "reply": ("reply", "Acknowledgements: which left, wait or are in doubt; send what waits (passphrase)."),
    "categories": ("categories", "The issue categories, and a list of your own."),
    "learn": ("learn", "Let approved cases teach the classifier."),
    "reference": ("reference", "Public registers of schools, hospitals and places, as one more voice."),
    "erase": ("erase", "Forget a case or a writer, for good, with proof."),
    "purge": ("purge", "Take away raw mail that has been kept long enough."),
    "journal": ("journal", "Who did what to which case, and whether that record is whole."),
    "backup": ("backup", "Write the whole store to one file, still sealed."),
    "restore": ("backup", "Make a backup the store again."),
    "incident": ("incident", "A breach on record: what left, whose, and the 72 hours to tell the ICO."),
    "unlock": ("agent", "Type the passphrase once for some minutes (passphrase)."),
    "lock": ("agent", "Forget the passphrase now."),
    "keys": ("keys", "Who can open the store: list, add, remove, passphrase, recovery sheet."),
    "risk": ("riskreport", "What could still single families out in a whole export."),
    "gate": ("gate", "What holds an export back, and deciding about it."),
    "export": ("export", "Write approved cases for an addressee: CSV, JSON, dossier, SQLite."),
}
"""Verb: the file in ``casefold.cli`` that holds it, and its line in ``casefold --help``."""


_TAKEN = ("import", "list", "return")
"""Verbs that are Python's own words."""


class VerbGroup(click.Group):
    """A click group that imports a verb's file only when the verb is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """The verbs, in the order in which a person meets them."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        """The verb's command, or ``None`` when there is no such verb."""
        if cmd_name not in VERBS:
            return None
        module = importlib.import_module(f"casefold.cli.{VERBS[cmd_name][0]}")
        command = getattr(module, f"{cmd_name}_verb" if cmd_name in _TAKEN else cmd_name.replace("-", "_"))
        assert isinstance(command, click.Command)  # noqa: S101 - a test calls every verb
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The list of verbs, from the table: no verb's file is imported for it."""
        with formatter.section("Verbs"):
            formatter.write_dl([(verb, line) for verb, (_, line) in VERBS.items()])
