"""An account of the configuration, as the connection to its server wants it."""

from __future__ import annotations

from casefold.config import Config, Imap
from casefold.password import password_of, token_of
from ingest.imap_account import Account, Security


def account_of(config: Config, account: Imap) -> Account:
    """The account as the connection wants it; its password or token is asked for at login."""
    port = account.port or (993 if account.security is Security.TLS else 143)
    return Account(
        name=account.name,
        host=account.host,
        port=port,
        security=account.security,
        username=account.username,
        password=lambda: password_of(account, config.folder),
        token=(lambda: token_of(account)) if account.token_command else None,
        ca_file=config.folder / account.ca_file if account.ca_file else None,
        timeout=account.timeout,
    )
