"""A data protection impact assessment (UK GDPR, article 35), filled in with what this installation really does."""

from __future__ import annotations

from importlib.resources import files

from casefold.config import Config
from casefold.days import today
from casefold.reviewsettings import Signers
from casefold.store import keys
from casefold.store.ledger import State
from casefold.store.store import Store
from models.measured import MEASURED

_SIGNERS = {
    Signers.ONE: "one person",
    Signers.TWO: "two people, each with a key of her own,",
    Signers.TWO_HIGH_RISK: "one person (two where the risk is high)",
}


def assessment(store: Store, config: Config) -> str:
    """The assessment in Markdown: counts, keys and settings as they are today; judgements stand in angle brackets."""
    text = (files("casefold.papers") / "assessment.md").read_text("utf-8")
    for name, told in _facts(store, config).items():
        text = text.replace("{" + name + "}", told)
    return text


def _facts(store: Store, config: Config) -> dict[str, str]:
    messages, cases = store.ledger.counts(), store.cases.counts()
    holders = keys.holders(config)
    exports = list(store.db.query("select at, detail from journal where verb = 'export' order by id"))
    tests = list(store.db.query("select at from journal where verb = 'intruder test' order by id desc limit 1"))
    raw = config.retention.raw_days
    return {
        "campaign": config.campaign.name,
        "day": today(config).isoformat(),
        "addressees": ", ".join(config.campaign.addressees),
        "deadline": config.campaign.deadline.isoformat() if config.campaign.deadline else "none is set",
        "hosts": ", ".join(sorted({account.host for account in config.imap})) or "none is configured",
        "messages": str(sum(messages.values())),
        "failed": str(messages.get(State.FAILED, 0)),
        "cases": "; ".join(f"{count} {state.value}" for state, count in cases.items()),
        "holders": "; ".join(f"{each.name or 'unnamed'} ({each.sees.value})" for each in holders),
        "signers": _SIGNERS[config.review.signatures],
        "idle": f"{config.review.idle_minutes:g}",
        "raw": f"{raw} days after sign-off" if raw else "for good, until a person erases it",
        "exports": str(len(exports)),
        "last_export": str(exports[-1]["at"])[:10] if exports else "never",
        "intruder": str(tests[0]["at"])[:10] if tests else "not yet: casefold risk --form intruder.md",
        "backups": str(store.db.table("backups").count),
        "incidents": str(store.db.table("incidents").count),
        "acknowledgements": "on" if config.reply.enabled else "off",
        "letters": str(MEASURED.letters),
        "hidden": f"{MEASURED.hidden:.1%}",
        "notice": config.campaign.privacy_notice or "none is configured: casefold template privacy-notice",
    }
