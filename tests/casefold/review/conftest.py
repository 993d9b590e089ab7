"""The page with a reviewer at it: a real browser, in which a refused script or style fails the test."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from pyrage.x25519 import Identity

from casefold.config import Config
from casefold.intake import Intake
from casefold.review.room import COOKIE
from casefold.store.store import open_store
from chromium import ARGUMENTS, BINARY, MISSING
from ingest.arrival import Form
from pipeline.drafting import Drafter
from quality.story import load, mail_of
from served import Served, served

STORIES = Path(__file__).parents[2] / "stories"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium; without it these tests are skipped with one line, and where CI is set they fail."""
    if BINARY is None and not os.environ.get("CI"):
        pytest.skip(f"{MISSING} (with CI=true this is a failure)")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=BINARY, args=ARGUMENTS)
        yield opened
        opened.close()


@pytest.fixture
def take(config: Config, drafter: Drafter) -> Callable[..., list[str]]:
    """Take mails in and give the ids of all cases, by when they were made."""

    def taken(*mails: bytes) -> list[str]:
        with open_store(config) as store:
            intake = Intake(store, config, lambda: drafter)
            for raw in mails:
                intake.take(raw, Form.RFC822)
            return [case.id for case in sorted(store.cases.all(), key=lambda case: store.ledger.of_case(case.id)[0].id)]

    return taken


def story(number: int) -> bytes:
    """One of the invented stories, as mail."""
    return mail_of(load(STORIES / f"d-{number:03}.story"))


@pytest.fixture
def room(config: Config) -> Iterator[Served]:
    """The page of the test's campaign, being served."""
    with served(config) as running:
        yield running


@pytest.fixture
def enter(browser: Browser, room: Served, identity: Identity) -> Iterator[Callable[..., Page]]:
    """Windows of reviewers who have unlocked the page: ``enter("organiser")``. A refused script fails the test."""
    contexts: list[BrowserContext] = []
    refused: list[str] = []

    def entered(holder: str = "organiser", **options: object) -> Page:
        context = browser.new_context(base_url=room.address, **options)  # type: ignore[arg-type]  # Playwright's own options
        contexts.append(context)
        context.add_cookies(
            [{"name": COOKIE, "value": room.enter(identity, holder).token, "url": room.address, "httpOnly": True}]
        )
        context.set_default_timeout(30_000)
        page = context.new_page()
        page.on("console", lambda message: refused.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda problem: refused.append(str(problem)))
        return page

    yield entered
    for context in contexts:
        context.close()
    assert not [line for line in refused if "status of 4" not in line], refused
