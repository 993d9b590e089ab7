"""The papers: filled in wholly from the installation, with nothing left in braces."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from casefold.config import Config, Imap, Retention
from casefold.papers.assessment import assessment
from casefold.papers.templates import Template, filled
from casefold.reviewsettings import Review, Signers
from casefold.store.store import Store


def test_the_assessment_says_what_this_installation_does(store: Store, config: Config) -> None:
    """Servers, keys, signers, retention and counts are those of today; another setting says another thing."""
    set_up = replace(
        config,
        imap=(Imap(host="imap.example.org", username="stories@example.org"),),
        retention=Retention(raw_days=90),
        review=Review(signatures=Signers.TWO),
    )
    told = assessment(store, set_up)
    assert "mail (servers: imap.example.org)" in told
    assert "raw mail: 90 days after sign-off" in told
    assert "two people, each with a key of her own, signs" in told or "two people" in told
    assert "organiser (everything)" in told
    assert "0 draft; 0 approved; 0 rejected; 0 withdrawn" in told
    assert "{" not in told
    assert assessment(store, config) != told


@pytest.mark.parametrize("template", Template)
def test_a_template_knows_the_campaign(config: Config, template: Template) -> None:
    """Its name, its address, its addressees and its deadline; what only a person knows stands in angle brackets."""
    set_up = replace(
        config,
        campaign=replace(config.campaign, name="Whose file is it", deadline=date(2027, 3, 1)),
        imap=(Imap(host="imap.example.org", username="stories@example.org"),),
    )
    told = filled(template, set_up)
    assert "Whose file is it" in told
    assert "stories@example.org" in told
    assert "ICO" in told
    assert "{" not in told
    if template is Template.CALL:
        assert "until 1 March 2027" in told
        assert "You will not be exposed" in told
    assert "ring 999" in told or "risk of serious harm" in told
