"""The verbs around keys, as a person types them."""

from __future__ import annotations

import re
from pathlib import Path

import pyrage
import pytest

from casefold.configfile import read
from casefold.store import keys
from casefold.store.indexmark import HASHED
from casefold.store.store import open_store
from casefold.store.vault import Sealed


def secret_file(path: Path, words: str) -> Path:
    """A passphrase file of mode 0600."""
    path.touch(mode=0o600)
    path.write_text(words + "\n")
    return path


def test_a_second_reader_is_added_and_removed(casefold, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """Made on her machine, added by the organiser, listed, removed: with words on what she may still have."""
    phrase = secret_file(tmp_path / "hers", "nine loud geese")
    made = casefold("keys", "new", str(tmp_path / "reviewer.age"), "--new-passphrase-file", str(phrase))
    public_key = made.stdout.strip()
    assert public_key.startswith("age1")
    assert (tmp_path / "reviewer.age").stat().st_mode & 0o077 == 0
    added = casefold("keys", "add", public_key, "--name", "reviewer", "--sees", "drafts")
    assert "reviewer can open drafts" in added.stdout
    config = read(casefold.home / "casefold.toml")
    with open_store(config) as store, store.transaction():
        store.vault.put(1, Sealed.DRAFT, b"a draft")
        blob = bytes(store.db["sealed"].get((1, "draft"))["blob"])
    opened = pyrage.passphrase.decrypt((tmp_path / "reviewer.age").read_bytes(), "nine loud geese").decode()
    assert pyrage.decrypt(blob, [pyrage.x25519.Identity.from_str(opened)]) == b"a draft"
    listed = casefold("keys", "list").stdout
    assert re.search(r"organiser +everything +[0-9a-f]{4} ", listed)
    assert re.search(r"reviewer +drafts +[0-9a-f]{4} ", listed)
    removed = casefold("keys", "remove", "reviewer")
    assert "1 items resealed" in removed.stdout
    assert "copies of the store and backups from before today" in removed.stderr
    assert "reviewer" not in casefold("keys", "list").stdout


def test_the_passphrase_is_changed(casefold, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """The new one opens the same key, the old one does not; a wrong old one changes nothing."""
    config = read(casefold.home / "casefold.toml")
    before = keys.identity_path(config).read_bytes()
    new, wrong = secret_file(tmp_path / "new", "eight slow crows"), secret_file(tmp_path / "wrong", "x")
    refused = casefold("keys", "passphrase", "--passphrase-file", str(wrong), "--new-passphrase-file", str(new), code=1)
    assert "does not open" in refused.stderr
    assert keys.identity_path(config).read_bytes() == before
    casefold("keys", "passphrase", "--new-passphrase-file", str(new))
    assert keys.identity_path(config).stat().st_mode & 0o077 == 0
    identity = keys.private(config, "eight slow crows")
    assert str(identity.to_public()) == keys.public(config).holders[0].key


def test_init_prints_a_recovery_sheet_without_a_secret(casefold, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """Fingerprint, what to write down, what is lost with it; the private key only when it is asked for."""
    plain = casefold("init", str(tmp_path / "plain"))
    assert "Fingerprint         " in plain.stdout
    assert "What is lost when it is lost" in plain.stdout
    assert "seven quiet herons" not in plain.stdout + plain.stderr
    assert "AGE-SECRET-KEY" not in plain.stdout + plain.stderr
    assert (tmp_path / "plain" / "casefold.toml").stat().st_mode & 0o077 == 0


def test_init_makes_no_keys_where_others_can_look(casefold, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """Refused before anything is made, with the command that closes the folder."""
    (tmp_path / "open" / "data").mkdir(parents=True)
    (tmp_path / "open" / "data").chmod(0o755)
    assert "chmod 700" in casefold("init", str(tmp_path / "open"), code=2).stderr
    assert not (tmp_path / "open" / "keys").exists()


def test_the_recovery_key_makes_the_identity_again(casefold, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """Passphrase lost, paper kept: the same key under a new passphrase. A key of another campaign is refused."""
    printed = casefold("keys", "sheet", "--recovery").stdout
    secret = re.search(r"RECOVERY KEY +(AGE-SECRET-KEY-1\w+)", printed)
    assert secret is not None
    config = read(casefold.home / "casefold.toml")
    keys.identity_path(config).unlink()
    new = secret_file(tmp_path / "new", "eight slow crows")
    foreign = str(pyrage.x25519.Identity.generate())
    for typed, words in ((foreign, "opens nothing here"), ("AGE-SECRET-KEY-1SLIP", "look for a slip")):
        refused = casefold("keys", "recover", "--new-passphrase-file", str(new), answers=f"{typed}\n", code=2)
        assert words in refused.stderr
        assert typed not in refused.stderr
    casefold("keys", "recover", "--new-passphrase-file", str(new), answers=f"{secret[1].lower()}\n")
    assert str(keys.private(config, "eight slow crows")) == secret[1]
    assert secret[1] not in (casefold.home / "data" / "casefold.db").read_bytes().decode("latin-1")


def test_the_index_key_is_replaced(casefold) -> None:  # type: ignore[no-untyped-def]
    """Without the passphrase; lost, it is made anew with it. A key that is not lost is not made anew by a slip."""
    path = casefold.home / "keys" / "index.key"
    before = path.read_bytes()
    done = casefold.without_passphrase("keys", "index")
    assert "index.key is replaced" in done.stdout
    assert "Copy keys/index.key to every machine" in done.stderr
    assert path.read_bytes() != before
    assert path.stat().st_mode & 0o777 == 0o600
    assert "fits this store" in casefold("keys", "index", "--lost", code=1).stderr
    path.unlink()
    assert "casefold keys index --lost" in casefold("status", code=2).stderr
    assert "index.key is new: 0 messages" in casefold("keys", "index", "--lost").stdout
    assert casefold("status").returncode == 0
    verbs = [row["verb"] for row in casefold.rows("journal", "--json")]
    assert verbs.count("index key replaced") == verbs.count("index made anew") == 1


def test_an_index_made_anew_knows_as_much_as_the_old_one(sample) -> None:  # type: ignore[no-untyped-def]
    """Of mails, forum posts and files, joined, skipped and held: each column holds as many hashes, and none is kept."""

    def hashes() -> dict[str, set[str]]:
        with open_store(read(sample.home / "casefold.toml")) as store:
            return {
                f"{table}.{column}": {row[column] for row in store.db[table].rows} - {""} for table, column in HASHED
            }

    before = hashes()
    assert len(before["names.hash"]) > 300
    (sample.home / "keys" / "index.key").unlink()
    sample("keys", "index", "--lost")
    after = hashes()
    assert {name: len(found) for name, found in after.items()} == {name: len(found) for name, found in before.items()}
    assert not set().union(*after.values()) & set().union(*before.values())


def test_unlock_and_lock(casefold) -> None:  # type: ignore[no-untyped-def]
    """With the agent a verb needs no passphrase; locked, it asks again."""
    casefold("unlock", "--minutes", "1")
    try:
        resealed = casefold.without_passphrase("keys", "reseal")
        assert resealed.stdout.startswith("0 sealed items")
        assert "Locked." in casefold.without_passphrase("lock").stderr
        assert "locked already" in casefold.without_passphrase("lock").stderr
        assert casefold.without_passphrase("keys", "reseal", code=None).returncode != 0
    finally:
        casefold.without_passphrase("lock")


@pytest.mark.parametrize("name", ["keys", "data"])
def test_a_folder_that_others_can_look_into_is_refused(casefold, name: str) -> None:  # type: ignore[no-untyped-def]
    """With the command that closes it."""
    (casefold.home / name).chmod(0o755)
    assert "chmod 700" in casefold("status", code=2).stderr
