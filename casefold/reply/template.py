"""The text of an acknowledgement: fixed words, into which only the campaign's own facts and a reference can come."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

from casefold.config import Config
from casefold.errors import ConfigError

NAME = "acknowledgement.txt"
_LARGEST = 20_000
_FIELD = re.compile(r"\{(\w+)\}")
_FIELDS = ("reference", "campaign", "privacy_notice")


def subject_of(reference: str) -> str:
    """The subject: always these words, in a form in which ``casefold.placement`` finds the case in an answer."""
    return f"We have your message (reference {reference})"


def own_path(config: Config) -> Path | None:
    """The organiser's own template: the one that is configured, or the one beside the configuration, if any."""
    if config.reply.template:
        return config.folder / config.reply.template
    beside = config.folder / NAME
    return beside if beside.is_file() else None


def load_template(config: Config) -> str:
    """The template. Raises ConfigError when it cannot be read, lacks ``{reference}`` or holds an unknown field."""
    path = own_path(config)
    try:
        text = path.read_text(encoding="utf-8") if path else (files("casefold.reply") / NAME).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise ConfigError(f"The template {path} cannot be read: {type(problem).__name__}.") from None
    unknown = sorted({name for name in _FIELD.findall(text) if name not in _FIELDS})
    if unknown:
        known = ", ".join(f"{{{name}}}" for name in _FIELDS)
        raise ConfigError(f"The template {path} holds {{{unknown[0]}}}, which nothing fills in. Known are {known}.")
    if "{reference}" not in text:
        raise ConfigError(f"The template {path} must hold {{reference}}: a writer needs it to come back to her story.")
    if len(text) > _LARGEST:
        raise ConfigError(f"The template {path} is longer than {_LARGEST} characters.")
    return text


def filled(template: str, config: Config, reference: str) -> str:
    """The text for one case. A line that names the privacy notice is left out where there is none."""
    facts = {
        "reference": reference,
        "campaign": config.campaign.name,
        "privacy_notice": config.campaign.privacy_notice,
    }
    lines = template.splitlines()
    if not config.campaign.privacy_notice:
        lines = [line for line in lines if "{privacy_notice}" not in line]
    return "\n".join(_FIELD.sub(lambda found: facts[found[1]], line).rstrip() for line in lines) + "\n"
