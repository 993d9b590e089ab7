"""Texts that a campaign publishes itself, filled in with what its configuration knows."""

from __future__ import annotations

from enum import Enum
from importlib.resources import files

from casefold.config import Config


class Template(Enum):
    """A text."""

    CALL = "call"
    """The call for stories."""
    NOTICE = "privacy-notice"
    """What is kept, who sees it, how to withdraw, and where secrecy ends (UK GDPR, articles 13 and 14)."""


def filled(template: Template, config: Config) -> str:
    """The text in Markdown. What only the campaign can say stands in angle brackets."""
    text = (files("casefold.papers") / f"{template.value}.md").read_text("utf-8")
    raw = config.retention.raw_days
    facts = {
        "campaign": config.campaign.name,
        "addressees": ", ".join(config.campaign.addressees),
        "address": next((account.username for account in config.imap if "@" in account.username), "<address>"),
        "deadline": f"{config.campaign.deadline:%d %B %Y}".lstrip("0") if config.campaign.deadline else "<day>",
        "notice": config.campaign.privacy_notice or "<where the privacy notice stands>",
        "raw": f"{raw} days after your story is signed off" if raw else "when the campaign ends, <day>",
    }
    for name, told in facts.items():
        text = text.replace("{" + name + "}", told)
    return text
