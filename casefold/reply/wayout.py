"""Which way an acknowledgement leaves by, as the configuration says: the account, the sender, the server."""

from __future__ import annotations

from typing import assert_never

from casefold.config import Config, Imap, Reply, ReplyBy
from casefold.errors import ConfigError
from casefold.mailaccount import account_of
from casefold.password import password_of, token_of
from casefold.reply.drafts import Drafts
from casefold.reply.post import Post
from casefold.reply.submission import Server, Submission
from ingest.imap_account import Security


def account_for(config: Config) -> Imap:
    """The account that acknowledgements belong to. Raises ConfigError when there is none."""
    for account in config.imap:
        if config.reply.account in ("", account.name):
            return account
    raise ConfigError("[reply] needs an [[imap]] account; account must name one of them.")


def sender_of(config: Config) -> str:
    """The address that they come from."""
    return config.reply.sender or account_for(config).username


def post_of(config: Config) -> Post:
    """The way out; it connects when it is first ``ready``."""
    account, reply = account_for(config), config.reply
    match reply.by:
        case ReplyBy.DRAFTS:
            return Drafts(account, account_of(config, account), reply.drafts)
        case ReplyBy.SMTP:
            return Submission(_server(config, account, reply))
        case _:
            assert_never(reply.by)


def _server(config: Config, account: Imap, reply: Reply) -> Server:
    own = reply.password_command or reply.password_file or reply.password_env or reply.token_command
    login: Imap | Reply = reply if own else account
    by_token = bool(login.token_command)
    return Server(
        host=reply.host,
        port=reply.port or (465 if reply.security is Security.TLS else 587),
        security=reply.security,
        username=reply.username or account.username,
        secret=(lambda: token_of(login)) if by_token else (lambda: password_of(login, config.folder)),
        by_token=by_token,
        ca_file=config.folder / reply.ca_file if reply.ca_file else None,
        timeout=reply.timeout,
    )
