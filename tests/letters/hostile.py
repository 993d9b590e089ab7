"""Inputs made to hang a cleaner: each is read whole, in time that grows with its length and no faster."""

from __future__ import annotations

STORY = "The report went to the council before we had seen it. Nobody asked us."

HOSTILE = {
    "20,000 lines": "line\n" * 20_000,
    "20,000 quoted lines": "> line\n" * 20_000,
    "100 kB of blanks": " " * 100_000 + "x",
    "100 kB of dashes": "-" * 100_000,
    "a ruled line, a story": "_" * 100_000 + "\n" + STORY,
    "20,000 ruled lines": "-----\n" * 20_000,
    "3,000 half attributions": "On 3 Jun 2013, at 09:10, A Person\n" * 3_000,
    "3,000 attributions": "On 3 Jun 2013, at 09:10, A Person <a@example.org> wrote:\nwords\n" * 3_000,
    "5,000 half blocks": "From: A\nSent: B\n" * 5_000,
    "5,000 blocks of Notes": "A Person\n03/06/2013 09:10 AM\nTo: B\ncc:\nSubject: c\n" * 5_000,
    "10,000 of To": "To: A\n" * 10_000,
    "10,000 sign-offs": "Kind regards\n" * 10_000,
    "10,000 delimiters": "-- \n" * 10_000,
    "10,000 names": "Ruth Example\n\n" * 10_000,
    "20,000 words wrote:": "wrote:" * 20_000,
    "100 kB of brackets": "(" * 50_000 + ")" * 50_000,
    "100 kB of addresses": "x@" * 50_000,
    "100 kB of quote marks": ">" * 100_000,
    "initials on 20,000": "AB> x\nCD> y\n" * 10_000,
    "a footer 5,000 times": "This email is confidential and for the intended recipient.\n\n" * 5_000,
    "alternating quotes": "> a quoted line that is long enough to have been wrapped somewhere\nby\n" * 10_000,
    "one sentence, 1 MB": "word " * 200_000,
    "5,000 forwards": "Begin forwarded message:\n\n" * 5_000,
    "20,000 PGP armours": "-----BEGIN PGP SIGNATURE-----\n" * 20_000,
}
