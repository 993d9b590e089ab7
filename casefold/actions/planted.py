"""Mails with planted names, for the proof that none of them can be read: made anew each time, and invented."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import SMTP

MAILS = 25
NAMES_EACH = 20
_ONSETS = "b br c cl d dr f fl g gr h j k l m n p pr r s st t th v w".split()
_VOWELS = "a e i o u ai ea oo".split()
_ENDS = "n l r th ck sby ton wick ford ley mond".split()

_BODY = """Dear all,

My son {0} is nine and goes to {1} School. Mrs {2} wrote a report and sent it to {3} Council before we had seen it.
Dr {4} and Mr {5} discussed {0} at the panel on 3 June 2013, and nobody had told us. {6}, his sister, heard of it first.
The educational psychologist, {7}, was asked to change what she had written about {0}; {8} from the council asked her.
We live in {9}, so everybody knows us. You may use our story if you take out our names.

{10} {11}

On 2 June 2013 {12} wrote:
> {13} says that {0} should wait for the tribunal.
"""


@dataclass(frozen=True, slots=True)
class Planted:
    """Mails, and the names that stand in them."""

    mails: tuple[bytes, ...] = field(repr=False)
    names: frozenset[str] = field(repr=False)


def plant(count: int = MAILS) -> Planted:
    """So many mails, each with NAMES_EACH names that stand in no other."""
    drawn = iter(_drawn(count * NAMES_EACH))
    lots = [[next(drawn) for _ in range(NAMES_EACH)] for _ in range(count)]
    mails = tuple(_mail(number, lot) for number, lot in enumerate(lots))
    return Planted(mails, frozenset(name for lot in lots for name in lot))


def _drawn(count: int) -> list[str]:
    names: set[str] = set()
    while len(names) < count:
        syllables = "".join(secrets.choice(_ONSETS) + secrets.choice(_VOWELS) for _ in range(4))
        names.add((syllables + secrets.choice(_ENDS)).capitalize())
    return sorted(names, key=lambda _: secrets.randbits(32))


def _mail(number: int, names: list[str]) -> bytes:
    """Names in every place that a mail has: sender, address, subject, letter, quotation, file name, attachment."""
    body, (shown, local, subject, file, enclosed, other) = names[:14], names[14:]
    mail = EmailMessage()
    mail["From"] = f"{shown} <{local.lower()}@example.com>"
    mail["To"] = "stories@example.org"
    mail["Subject"] = f"What they did to {subject}"
    mail["Date"] = "Mon, 03 Jun 2013 21:15:00 +0100"
    mail["Message-ID"] = f"<{number}.{local}@example.com>"
    mail.set_content(_BODY.format(*body))
    mail.add_attachment(f"The report on {enclosed} was written by {other}.\n", filename=f"{file} report.txt")
    return mail.as_bytes(policy=SMTP)
