"""Backup, restore and doctor's restore drill, as a person types them."""

from __future__ import annotations

from pathlib import Path

import pytest

from casefold.cli.doctor import _backup
from casefold.configfile import read
from casefold.errors import CasefoldError


def test_a_campaign_survives_the_loss_of_its_store(casefold, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """Backed up, checked, lost, restored; each step says what it did and what comes next."""
    config = read(casefold.home / "casefold.toml")
    secret = str(casefold.home / "passphrase")
    assert "casefold backup FILE" in _backup(None, config)
    file = tmp_path / "backup.db"
    made = casefold("backup", str(file))
    assert "read again and is sound" in made.stdout
    assert "index.key and identity.age are not in it" in made.stderr
    assert "exists already" in casefold("backup", str(file), code=1).stderr
    assert "restored in a temporary place: 0 messages, not opened" in _backup(None, config)
    assert "0 sealed items of it opened" in _backup(secret, config)
    assert "is sound: 0 cases, 0 messages" in casefold("restore", str(file), "--check").stdout
    assert "--replace" in casefold("restore", str(file), code=1).stderr
    config.store_path.unlink()
    assert "There is no case store" in casefold("status", code=2).stderr
    restored = casefold("restore", str(file))
    assert "is the store as of" in restored.stdout
    assert "certificates of erasure" in restored.stderr
    assert "0 drafts wait" in casefold("status").stdout
    assert casefold("journal", "verify").stdout.startswith("ok")
    casefold("backup", str(tmp_path / "second.db"))
    (tmp_path / "second.db").write_bytes(file.read_bytes())
    with pytest.raises(CasefoldError, match="is not the file that was written"):
        _backup(None, config)
    (tmp_path / "second.db").unlink()
    assert "was not looked at" in _backup(None, config)
