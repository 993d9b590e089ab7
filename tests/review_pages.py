"""Steps that tests of the sign-off page share.

Each waits until the page that answers has loaded: a key that is pressed before its script runs is lost, and what is
counted in a page half read is too few.
"""

from __future__ import annotations

from playwright.sync_api import Locator, Page


def follow(page: Page, control: Locator) -> None:
    """Click what leads to another page, and wait for that page."""
    with page.expect_navigation():
        control.click()


def press(page: Page, key: str) -> None:
    """Press a key that sends a form, and wait for the page that answers."""
    with page.expect_navigation():
        page.keyboard.press(key)


def decide_all(page: Page) -> None:
    """Let every doubtful word stand; what a person has confirmed as a name is hidden as a place."""
    while page.locator(".question").count():
        keep = page.locator("form[data-do=keep] button")
        form = keep if keep.count() else page.locator("form[data-do=hide] button")
        follow(page, form.first)
