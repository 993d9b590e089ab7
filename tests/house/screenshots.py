"""Take the pictures in docs/screenshots: ``make screenshots``. The sample inbox, so nothing in them is anybody's."""

from __future__ import annotations

import re
import tempfile
from functools import cache
from pathlib import Path

from playwright.sync_api import sync_playwright

from casefold.actions.casefile import open_case
from casefold.configfile import NAME, read
from casefold.intake import Intake
from casefold.review.room import COOKIE
from casefold.store import keys
from casefold.store.store import open_store
from casefold.voices import load_drafter
from chromium import ARGUMENTS, BINARY
from ingest.arrival import Form
from quality.story import load, mail_of
from served import served

ROOT = Path(__file__).parents[2]
TARGET = ROOT / "docs" / "screenshots"
STORIES = range(1, 25)
SIZE = {"width": 1280, "height": 860}


def main() -> None:
    """Write one picture a page."""
    TARGET.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "campaign"
        home.mkdir(mode=0o700)
        (home / NAME).write_text('[campaign]\nname = "Our stories"\ndeadline = 2027-03-31\n')
        config = read(home / NAME)
        identity = keys.make(config.keys_folder, "seven quiet herons")
        with open_store(config, create=True) as store:
            intake = Intake(store, config, cache(lambda: load_drafter(config)))
            for number in STORIES:
                intake.take(mail_of(load(ROOT / "tests" / "stories" / f"d-{number:03}.story")), Form.RFC822)
            case = next(each for each in store.cases.pressing() if each.doubts and each.categories)
            body = open_case(store, identity, case.id).sheets[0].draft.body.text
            word = next(word for word in re.findall(r"\b[a-z]{6,}\b", body))
        with served(config) as room, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=BINARY, args=ARGUMENTS)
            page = browser.new_page(base_url=room.address, viewport=SIZE)
            page.goto("/unlock")
            page.screenshot(path=TARGET / "unlock.png")
            token = room.enter(identity).token
            page.context.add_cookies([{"name": COOKIE, "value": token, "url": room.address}])
            for name, address in (
                ("queue", "/"),
                ("case", f"/case/{case.id}"),
                ("identity", f"/case/{case.id}/who/child-1"),
                ("search", "/search"),
                ("figures", "/figures"),
                ("paste", "/paste"),
                ("export", "/export"),
                ("erase", f"/case/{case.id}/erase"),
                ("keys", "/help"),
            ):
                page.goto(address)
                page.screenshot(path=TARGET / f"{name}.png")
            page.goto(f"/case/{case.id}")
            page.fill("#surface", word)
            page.get_by_role("button", name="Find them").click()
            page.screenshot(path=TARGET / "words.png")
            browser.close()


if __name__ == "__main__":
    main()
