"""Steps that tests of the sign-off page share."""

from __future__ import annotations

from playwright.sync_api import Page


def decide_all(page: Page) -> None:
    """Let every doubtful word stand; what a person has confirmed as a name is hidden as a place."""
    while page.locator(".question").count():
        left = page.locator(".question").count()
        keep = page.locator("form[data-do=keep] button")
        form = keep if keep.count() else page.locator("form[data-do=hide] button")
        form.first.click()
        page.wait_for_function(f"document.querySelectorAll('.question').length < {left}")
