"""Reading the configuration from TOML, and writing the example from the Config's own fields."""

from __future__ import annotations

import difflib
import re
import shlex
import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass, replace
from datetime import date
from enum import Enum
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from casefold.config import Config, Imap, Reply, ReplyBy, Watch
from casefold.errors import ConfigError
from casefold.setting import doc_of, example_of
from ingest.imap_account import After

T = TypeVar("T")
NAME = "casefold.toml"
_ADDRESS = re.compile(r"[^\s<>@,;:\"()]+@[A-Za-z0-9.-]+", re.ASCII)
_NEVER_INLINE = "a password never stands in the configuration: use password_command, password_file or password_env"


def find(given: Path | None) -> Path:
    """The configuration file: the one given, else ``casefold.toml`` here, else the one in ``~/.config/casefold``.

    Raises ConfigError when there is none.
    """
    places = [given] if given else [Path(NAME), Path.home() / ".config" / "casefold" / NAME]
    for place in places:
        if place.is_file():
            return place
    where = f"at {given}" if given else "here or in ~/.config/casefold"
    raise ConfigError(f"There is no configuration {where}. Make one with: casefold init")


def read(path: Path) -> Config:
    """The configuration in a TOML file. Raises ConfigError that names the key, and for an unknown key the nearest."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as problem:
        raise ConfigError(f"{path} cannot be read: {type(problem).__name__}.") from None
    except tomllib.TOMLDecodeError as problem:
        raise ConfigError(f"{path} is not valid TOML: {problem}.") from None
    config = _build(Config, table, str(path), "")
    for account in config.imap:
        _check_account(account, path)
    _check_watch(config.watch, path)
    names = [account.name for account in config.imap]
    if len(set(names)) < len(names):
        raise ConfigError(f"{path}: two [[imap]] accounts share one name. Give each its own: name = …")
    if config.reply.enabled:
        _check_reply(config, path)
    _check_forum(config, path)
    return replace(config, folder=path.resolve().parent)


def _check_watch(watch: Watch, path: Path) -> None:
    if watch.url and not watch.url.startswith("https://"):
        raise ConfigError(f"{path}: [watch] url must begin with https://, so that nobody on the way can read it.")
    if watch.metrics and watch.metrics.suffix != ".prom":
        raise ConfigError(f"{path}: [watch] metrics must end in .prom, or the collector does not read it.")
    if watch.hours < 0:
        raise ConfigError(f"{path}: [watch] hours must not be less than 0.")


def _check_forum(config: Config, path: Path) -> None:
    if config.forum.mail:
        from casefold.forummail import robots_of  # noqa: PLC0415 - most campaigns add none

        try:
            robots_of(config)
        except ConfigError as problem:
            raise ConfigError(f"{path}: {problem}") from None


def _check_reply(config: Config, path: Path) -> None:
    reply = config.reply
    accounts = {account.name: account for account in config.imap}
    account = accounts.get(reply.account) if reply.account else next(iter(config.imap), None)
    if account is None:
        raise ConfigError(f"{path}: [reply] needs an [[imap]] account; account must name one of them.")
    if reply.sender and not _ADDRESS.fullmatch(reply.sender):
        raise ConfigError(
            f"{path}: [reply] sender must be a bare address, such as stories@example.org, without a name."
        )
    if not _ADDRESS.fullmatch(reply.sender or account.username):
        raise ConfigError(f"{path}: [reply] has no sender, and the user name of {account.name!r} is no address.")
    if reply.by is ReplyBy.SMTP and not reply.host:
        raise ConfigError(f'{path}: [reply] has no host. Name the server that sends, or set: by = "drafts"')
    if reply.by is ReplyBy.DRAFTS and reply.drafts in account.folders:
        raise ConfigError(f"{path}: [reply] drafts must be no folder that is read for new mail.")
    if sum(_ways(reply)) > 1:
        raise ConfigError(
            f"{path}: [reply] needs at most one of password_command, password_file, password_env and token_command."
        )


def _ways(login: Imap | Reply) -> list[bool]:
    """Which ways to a password or token are named."""
    ways = (login.password_command, login.password_file, login.password_env, login.token_command)
    return [bool(way) for way in ways]


def _check_account(account: Imap, path: Path) -> None:
    for key in ("host", "username"):
        if not getattr(account, key):
            raise ConfigError(f"{path}: the [[imap]] account {account.name!r} has no {key}.")
    if account.after is After.MOVE and account.move_to in account.folders:
        raise ConfigError(f"{path}: the [[imap]] account {account.name!r} reads the folder that it moves mail to.")
    if sum(_ways(account)) != 1:
        raise ConfigError(
            f"{path}: the [[imap]] account {account.name!r} needs exactly one of "
            "password_command, password_file, password_env and token_command."
        )


def _build(kind: type[T], table: Mapping[str, Any], file: str, where: str) -> T:
    known = {item.name: item for item in fields(kind) if not item.metadata.get("internal")}  # type: ignore[arg-type]  # always a dataclass
    hints = get_type_hints(kind)
    values: dict[str, Any] = {}
    for key, value in table.items():
        if key not in known:
            raise ConfigError(_unknown(key, list(known), file, where))
        values[key] = _value(hints[key], value, file, f"{where}{key}")
    return kind(**values)


def _unknown(key: str, known: list[str], file: str, where: str) -> str:
    if key == "password":
        return f"{file}: {where}{key}: {_NEVER_INLINE}."
    near = difflib.get_close_matches(key, known, n=1, cutoff=0.4)
    hint = f" Did you mean {near[0]}?" if near else f" Known here: {', '.join(known)}."
    return f"{file}: unknown key {where}{key}.{hint}"


def _value(hint: Any, value: Any, file: str, where: str) -> Any:
    if get_origin(hint) is UnionType:
        hint = next(each for each in get_args(hint) if each is not NoneType)
    if get_origin(hint) is tuple:
        return _tuple(get_args(hint)[0], value, file, where)
    if is_dataclass(hint) and isinstance(hint, type):
        if not isinstance(value, dict):
            raise ConfigError(f"{file}: {where} must be a table: [{where}]")
        return _build(hint, value, file, f"{where}.")
    if issubclass(hint, Enum):
        choices = [str(member.value) for member in hint]
        if value not in choices:
            raise ConfigError(f"{file}: {where} must be one of {', '.join(choices)}.")
        return hint(value)
    if hint is Path and isinstance(value, str):
        return Path(value).expanduser()
    if hint is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if type(value) is not hint:
        words = {
            bool: "true or false",
            str: "text in quotes",
            int: "a whole number",
            float: "a number",
            date: "a day such as 2027-03-31",
            Path: "a path in quotes",
        }
        raise ConfigError(f"{file}: {where} must be {words.get(hint, hint.__name__)}.")
    return value


def _tuple(item: Any, value: Any, file: str, where: str) -> tuple[Any, ...]:
    if isinstance(value, str) and where.endswith("_command"):
        value = shlex.split(value)
    if not isinstance(value, list):
        shape = f"[[{where}]] tables" if is_dataclass(item) else 'a list such as ["…"]'
        raise ConfigError(f"{file}: {where} must be {shape}.")
    return tuple(_value(item, each, file, f"{where}") for each in value)


def example() -> str:
    """The text of config.example.toml: every key with what it is for and its default, made from Config's own fields."""
    lines = [
        "# casefold's configuration. Every key may be left out; what stands here are the defaults,",
        "# and a line with a # in front shows how a key looks that has none.",
    ]
    hints = get_type_hints(Config)
    for item in fields(Config):
        if item.metadata.get("internal"):
            continue
        hint = hints[item.name]
        many = get_origin(hint) is tuple
        section = get_args(hint)[0] if many else hint
        lines += ["", f"[[{item.name}]]" if many else f"[{item.name}]"]
        lines += [f"# {section.__doc__.splitlines()[0]}"]
        kinds = get_type_hints(section)
        for key in fields(section):
            inner = next(iter(get_args(kinds[key.name])), None)
            if is_dataclass(inner) and isinstance(inner, type):
                lines += [
                    "",
                    f"# {doc_of(key)}",
                    f"# [[{item.name}.{key.name}]]",
                    f"# {(inner.__doc__ or '').splitlines()[0]}",
                ]
                for under in fields(inner):
                    shown = _shown(under, needed=False)
                    lines += ["#", f"# {doc_of(under)}", shown if shown.startswith("#") else f"# {shown}"]
                continue
            lines += ["", f"# {doc_of(key)}", _shown(key, needed=many)]
    return "\n".join(lines) + "\n"


def _shown(key: Field[Any], *, needed: bool) -> str:
    if example_of(key):
        sign = "" if needed and key.name in ("host", "username", "password_command") else "# "
        return f"{sign}{key.name} = {example_of(key)}"
    assert key.default is not MISSING  # noqa: S101 - every setting has a default
    return f"{key.name} = {_toml(key.default)}"


def _toml(value: Any) -> str:
    if isinstance(value, tuple):
        return "[" + ", ".join(_toml(each) for each in value) + "]"
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return str(value)
    text = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{text}"'
