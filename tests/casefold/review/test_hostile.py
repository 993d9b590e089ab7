"""Hostile mail and hostile typing are only ever text."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from playwright.sync_api import Page, expect
from pyrage.x25519 import Identity

from casefold.actions.casefile import open_case, save_sheet
from casefold.config import Config
from casefold.store.store import open_store
from desk import mail
from pipeline.mention import Mention, MentionType
from pipeline.passage import Passage, Placed
from review_pages import follow
from served import Served

Enter = Callable[..., Page]
Take = Callable[..., list[str]]

HOSTILE = (
    "<script>document.title='owned'</script>",
    "<img src=x onerror=\"document.title='owned'\">",
    '<svg onload="document.title=\'owned\'"><a xlink:href="javascript:alert(1)">x</a></svg>',
    "\"><script>document.title='owned'</script>",
    "' autofocus onfocus='document.title=1' x='",
    "</textarea></select></form><form action='https://evil.example/'><button>Approve and next</button>",
    "{{ 7 * 7 }} {% include 'base.html' %} {{ session.identity }}",
    "javascript:document.title='owned'",
    "\u202egnirts desrever\u202c \u2066x\u2069 \u200b\u200e",
    "\x00\x07\x1b[31m\x9b0m\ufffe\U000e0041",
    "A\u0301\u0327" * 40,
    "%00%0d%0aSet-Cookie:%20a=b",
    "’;drop table cases;--",
    "=cmd|'/c calc'!A1",
)
FIELDS = {
    "/case/{case}/words": ["surface"],
    "/case/{case}/hide": ["surface", "type", "as"],
    "/case/{case}/show": ["surface", "kind", "number"],
    "/case/{case}/keep": ["surface"],
    "/case/{case}/retype": ["one", "type"],
    "/case/{case}/split": ["one", "surface"],
    "/case/{case}/merge": ["one", "other"],
    "/case/{case}/generalise": ["surface", "words"],
    "/case/{case}/evidence": ["message", "enclosure", "start", "end", "category"],
    "/case/{case}/no-evidence": ["message", "enclosure", "start", "end", "category"],
    "/case/{case}/undo": ["revision"],
    "/case/{case}/categories": ["category"],
    "/case/{case}/consent": ["level", "addressee"],
    "/case/{case}/hold": ["until"],
    "/case/{case}/whois": ["reason"],
    "/case/{case}/erase": ["typed"],
    "/case/{case}/leave": ["message"],
    "/waiting/1/join": ["case", "once"],
    "/waiting/1/new": ["message"],
    "/search": ["words"],
    "/export": ["addressee", "form"],
    "/gate": ["addressee"],
    "/gate/keep": ["addressee", "case", "surface"],
    "/gate/reopen": ["case"],
}


@pytest.mark.parametrize("text", HOSTILE)
def test_a_letter_is_only_ever_text(take: Take, enter: Enter, text: str) -> None:
    """In subject and story, on every page that shows a word of it; nothing runs, nothing is fetched."""
    subject = text.replace("\x00", "").split("\x07")[0] or "x"
    (case,) = take(mail("ruth", f"My son Bartholomew was discussed. {text} Nobody told us.", subject=ascii(subject)))
    page = enter()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for address in ("/", f"/case/{case}", f"/case/{case}/who/child-1"):
        page.goto(address)
        assert "owned" not in page.title()
    page.goto(f"/case/{case}")
    page.fill("#surface", "discussed")
    follow(page, page.get_by_role("button", name="Find them"))
    assert page.locator("svg, img, script:not([src]), iframe, object").count() == 0
    assert {url.split("/")[2] for url in asked} == {page.url.split("/")[2]}
    expect(page.get_by_role("button", name="Approve and next")).to_have_count(0)


def test_hostile_strings_go_through_every_field(room: Served, identity: Identity, config: Config, take: Take) -> None:
    """Each is refused or kept as text: no fault, no unescaped markup, and the store is as whole as before."""
    (case,) = take(mail("ruth", "My son Bartholomew was discussed at a panel and nobody told us."))
    token = room.enter(identity).token
    for path, names in FIELDS.items():
        for name in names:
            for text in HOSTILE:
                with open_store(config) as store:
                    revision = str(store.cases.get(case).revision)
                form = {"revision": revision} | {name: text}
                while (answer := room.ask(path.format(case=case), token, form)).status == 429:
                    time.sleep(0.2)  # hundreds of requests in a few seconds are more than a person makes
                assert answer.status in (200, 303, 400, 404, 409), (path, name, text, answer.text)
                assert "<script>document" not in answer.text
                assert "<img src=x" not in answer.text
                assert "<svg onload" not in answer.text
                room.sessions.find(token).said.clear()  # type: ignore[union-attr]  # it is there: it was just used
                room.sessions._held[token].seen = room.sessions._clock()


def test_a_giant_word_and_thousands_of_names_are_shown(
    take: Take, enter: Enter, config: Config, identity: Identity
) -> None:
    """Two megabytes without a space, and ten thousand mentions: the page opens, and is no wider than its window."""
    (case,) = take(mail("ruth", "My son Bartholomew was discussed at a panel and nobody told us."))
    mention = Mention(0, 11, MentionType.CHILD, 0.9, ("relation",))
    many = tuple(Placed(replace(mention, start=12 * at, end=12 * at + 11), 1, "[Child 1]") for at in range(10_000))
    page = enter()
    for passage in (Passage("x" * 2_000_000), Passage("Bartholomew " * 10_000, many)):
        with open_store(config) as store, store.transaction():
            (sheet,) = open_case(store, identity, case).sheets
            save_sheet(store, replace(sheet, draft=replace(sheet.draft, body=passage, categories=())))
        page.goto(f"/case/{case}", timeout=60_000)
        expect(page.locator("h1")).to_contain_text(case)
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0
    assert page.locator(".original .m").count() == 10_000
