"""Fetching in bounded memory: a hundred megabytes of mail, in a process of its own that tells its peak."""

from __future__ import annotations

import pytest

from benchmarks import intake
from dovecot import Dovecot

pytestmark = pytest.mark.imap


def test_a_hundred_megabytes_of_mail_take_a_fraction_of_it(dovecot: Dovecot) -> None:
    """Twenty mails of 5.45 MB: at most 60 MB above the start, and all of them come."""
    dovecot.deliver("alice", (intake.letter(number, 5_450_000) for number in range(20)))
    assert intake.measured("casefold", dovecot, 20)["memory"] < 60


def test_many_small_mails_take_next_to_nothing(dovecot: Dovecot) -> None:
    """Three thousand mails: a batch is held, and not the folder."""
    dovecot.deliver("alice", (intake.letter(number, 2_600) for number in range(3_000)))
    assert intake.measured("casefold", dovecot, 3_000)["memory"] < 20
