"""The recovery sheet: what the organiser keeps on paper, so that a lost laptop is no lost campaign."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pyrage.x25519 import Identity

from casefold.config import Config
from casefold.store.holders import fingerprint
from casefold.store.keys import INDEX_KEY, identity_path

_LINE = "_" * 44

_SHEET = """\
RECOVERY SHEET FOR CASEFOLD                    print or copy by hand; keep it away from this computer

Campaign            {campaign}
Day                 {day}
Public key          {public}
Fingerprint         {fingerprint}
Private key         {identity}
                    encrypted with the passphrase
Index key           {index}

Write here:
Passphrase          {line}
A copy of identity.age is kept at
                    {line}
A copy of index.key is kept at (never beside a backup of the store)
                    {line}
Backups of the store are kept at
                    {line}

What is lost when it is lost
  the passphrase, or every copy of identity.age
                    all sealed letters, drafts and writers, for ever and for everybody.{unless}
                    Approved text and exports stay.
  index.key         erased writers are not recognised any more, and backups of before cannot be restored. Sealed
                    letters still open, and the rest is made anew of them: casefold keys index --lost
  the store         what came since the last backup: casefold restore FILE

To open a sealed letter without casefold
  age -d -o key.txt identity.age      asks for the passphrase; then: age -d -i key.txt BLOB"""

_BARE = """
This sheet holds no secret until you write on it. With --recovery it holds the private key itself."""

_OPEN = """
RECOVERY KEY        {secret}
                    Whoever reads this line opens everything, without a passphrase. To use it:
                    casefold keys recover"""

_UNLESS = "\n                    Unless you have the recovery key below."


def sheet(config: Config, public_key: str, secret: Identity | None = None) -> str:
    """The sheet's text. With ``secret`` it holds the private key in the clear, for paper alone."""
    told = _SHEET.format(
        campaign=config.campaign.name,
        day=date.today().isoformat(),  # noqa: DTZ011 - the day on the wall of whoever prints it
        public=public_key,
        fingerprint=fingerprint(public_key),
        identity=_absolute(identity_path(config)),
        index=_absolute(config.keys_folder / INDEX_KEY),
        line=_LINE,
        unless=_UNLESS if secret else "",
    )
    return told + ("\n" + _OPEN.format(secret=secret) if secret else "\n" + _BARE)


def _absolute(path: Path) -> str:
    return str(path.absolute())
