"""What must not come in, and what every answer carries, asked over HTTP as other programs on this machine would."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pyrage.x25519 import Identity

from casefold.config import Config
from casefold.review import app as application
from casefold.review.guard import LARGEST_BODY
from casefold.store.case import CaseState
from casefold.store.store import open_store
from desk import mail
from served import Served

Take = Callable[..., list[str]]


@pytest.fixture
def case(take: Take) -> str:
    return take(mail("ruth", "My son Bartholomew was discussed at a panel and nobody told us."))[0]


def test_no_page_is_seen_without_the_key(room: Served, case: str) -> None:
    """Every address leads to the passphrase, but for a short list; nothing of a letter is in the answer."""
    for path in (*application._READ, *application._ACT):
        asked = path.replace("{case}", case).replace("{kind}-{number:int}", "child-1")
        asked = asked.replace("{message:int}", "1")
        for form in (None, {"revision": "1"}):
            answer = room.ask(asked, form=form)
            assert answer.status in (303, 404, 405), asked
            assert "Bartholomew" not in answer.text
            if answer.status == 303:
                assert answer.headers["location"] == "/unlock"
    assert application.OPEN == ("/unlock", "/lock", "/static")


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
        {"Sec_Fetch_Site": "none"},
        {"Sec_Fetch_Site": ""},
        {"Sec_Fetch_Site": "", "Origin": "http://evil.example"},
        {"Sec_Fetch_Site": "", "Origin": "null"},
        {"Sec_Fetch_Site": "", "Origin": "http://localhost"},
    ],
)
def test_a_forged_request_changes_nothing(
    room: Served, identity: Identity, config: Config, case: str, headers: dict[str, str]
) -> None:
    """Another site's page, another port of this machine, or a program that says nothing of where it comes from."""
    token = room.enter(identity).token
    with open_store(config) as store:
        revision = store.cases.get(case).revision
    answer = room.ask(f"/case/{case}/reject", token, {"revision": str(revision)}, **headers)
    assert answer.status == 403
    with open_store(config) as store:
        assert store.cases.get(case).state is CaseState.DRAFT


def test_an_old_browser_is_known_by_its_origin(room: Served, identity: Identity, config: Config, case: str) -> None:
    """Where no Sec-Fetch-Site is sent, the page's own origin is enough."""
    token = room.enter(identity).token
    with open_store(config) as store:
        revision = store.cases.get(case).revision
    form = {"revision": str(revision)}
    answer = room.ask(f"/case/{case}/reject", token, form, Sec_Fetch_Site="", Origin=room.address)
    assert answer.status == 303
    with open_store(config) as store:
        assert store.cases.get(case).state is CaseState.REJECTED


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example:80", "127.0.0.1", "localhost:1", ""])
def test_another_name_for_this_machine_is_not_answered(room: Served, identity: Identity, host: str) -> None:
    """DNS rebinding: a site that points its own name at 127.0.0.1 gets nothing, with the cookie or without."""
    answer = room.ask("/", room.enter(identity).token, Host=host or "x")
    assert answer.status == 400


def test_reading_changes_nothing(room: Served, identity: Identity, config: Config, case: str) -> None:
    """GET of every page leaves each row of the store as it was."""
    token = room.enter(identity).token

    def rows() -> dict[str, list[dict[str, object]]]:
        with open_store(config) as store:
            return {name: list(store.db.table(name).rows) for name in store.db.table_names()}

    before = rows()
    for path in application._READ:
        asked = path.replace("{case}", case).replace("{kind}-{number:int}", "child-1").replace("{message:int}", "1")
        assert room.ask(asked, token).status in (200, 303, 400), asked
    for path in application._ACT:
        assert room.ask(path.replace("{case}", case).replace("{message:int}", "1"), token).status in (200, 405), path
    assert rows() == before


def test_every_answer_is_dressed(room: Served, identity: Identity, case: str) -> None:
    """Policy, referrer, sniffing, framing and caching, on pages, problems, refusals and files alike."""
    token = room.enter(identity).token
    for path, status in ((f"/case/{case}", 200), ("/unlock", 303), ("/nowhere", 404), ("/static/page.css", 200)):
        answer = room.ask(path, token)
        assert answer.status == status
        headers = {name.lower(): value for name, value in answer.headers.items()}
        assert headers["content-security-policy"].startswith("default-src 'none';")
        assert "unsafe" not in headers["content-security-policy"]
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert headers["referrer-policy"] == "same-origin"
        assert headers["x-content-type-options"] == "nosniff"
        assert ("cache-control" in headers and headers["cache-control"] == "no-store") != path.startswith("/static/")
        assert "server" not in headers


def test_too_much_is_refused(room: Served, identity: Identity) -> None:
    """A body beyond the limit, said or not said beforehand; and far too many requests in a moment."""
    token = room.enter(identity).token
    answer = room.ask("/paste", token, {"text": "x" * LARGEST_BODY})
    assert answer.status == 413
    assert 429 in {room.ask("/unlock", token).status for _ in range(600)}


def test_the_cookie_is_for_this_page_alone(room: Served) -> None:
    """No script reads it, and no other site's request carries it."""

    answer = room.ask("/unlock", form={"key": "identity.age", "passphrase": "seven quiet herons"})
    assert answer.status == 303
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    token = cookie.split("=", 1)[1].split(";", 1)[0]
    assert room.ask("/", token).status == 200
    assert room.ask("/lock", token, {}).status == 303
    assert room.ask("/", token).status == 303
    assert room.sessions.count == 0
