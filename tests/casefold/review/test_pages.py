"""Every page, for everybody: axe finds nothing, on any width, in light and dark, and nothing is cut off."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from chromium import axe_source
from desk import mail
from review_pages import follow, press

Enter = Callable[..., Page]
Take = Callable[..., list[str]]

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
BODY = (
    "My son Bartholomew was discussed at a panel on 3 June and nobody told us. The psychologist saw him in May.\n\n"
    "He is the only boy in Wales with this syndrome. They refused us the minutes. You may use this without names.\n\n"
    "On 2 June 2013 Anne wrote:\n> He should wait.\n"
)
READ = ("/", "/case/{case}", "/case/{case}/who/child-1", "/search", "/figures", "/paste", "/export", "/help")
OTHERS = ("/case/{case}/erase", "/nowhere", "/case/Z9ZZ")


def faults(page: Page) -> list[str]:
    """What axe finds on the page, each with the element."""
    page.evaluate(axe_source())
    found = page.evaluate("rules => axe.run(document, {runOnly: rules})", RULES)["violations"]
    return [f"{each['id']}: {node['html'][:120]}" for each in found for node in each["nodes"]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360])
def test_axe_finds_nothing_on_any_page(take: Take, enter: Enter, scheme: str, width: int) -> None:
    """WCAG 2.2 AA and best practice, on a laptop and a phone."""
    (case,) = take(mail("ruth", BODY))
    page = enter(color_scheme=scheme, viewport={"width": width, "height": 800})
    for address in (*READ, *OTHERS):
        page.goto(address.format(case=case))
        assert faults(page) == [], address
    for fill, button in (("panel", "Find them"), ("nowhere-at-all", "Find them")):
        page.goto(f"/case/{case}")
        page.fill("#surface", fill)
        follow(page, page.get_by_role("button", name=button))
        assert faults(page) == []
    take(mail("stranger", f"I write about {case}, from another address. Please delete my story.", 5, f"Re: {case}"))
    page.goto("/")
    follow(page, page.get_by_role("link", name="read it"))
    assert faults(page) == []
    follow(page, page.locator("tbody a").first)
    assert faults(page) == []
    page.goto("/export")
    follow(page, page.get_by_role("button", name="What holds it back").first)
    assert faults(page) == []
    page.goto(f"/case/{case}")
    page.locator("summary", has_text="Who wrote it").click()
    page.fill("#reason", "to see the page")
    follow(page, page.get_by_role("button", name="Show the writer"))
    assert faults(page) == []
    page.goto("/search")
    page.fill("#words", "panel")
    follow(page, page.get_by_role("main").get_by_role("button", name="Search"))
    assert faults(page) == []


def test_axe_finds_nothing_where_the_passphrase_is_asked_for(enter: Enter) -> None:
    """Also after a wrong one."""
    page = enter()
    page.context.clear_cookies()
    page.goto("/")
    assert faults(page) == []
    page.fill("#passphrase", "seven loud herons")
    follow(page, page.get_by_role("button", name="Unlock"))
    expect(page.get_by_role("alert")).to_contain_text("does not open")
    assert faults(page) == []


@pytest.mark.parametrize("width", [320, 640, 1280])
def test_no_page_is_wider_than_its_window(take: Take, enter: Enter, width: int) -> None:
    """320 pixels is a phone, and a laptop at 400 % (WCAG 1.4.10); 640 is 200 %. Tables scroll within themselves."""
    (case,) = take(mail("ruth", BODY + "Zw" * 4000))
    page = enter(viewport={"width": width, "height": 700})
    for address in READ:
        page.goto(address.format(case=case))
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, address


def test_focus_is_always_seen(take: Take, enter: Enter) -> None:
    """Every stop of the Tab key has an outline."""
    (case,) = take(mail("ruth", BODY))
    page = enter()
    page.goto(f"/case/{case}")
    stops = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        told = page.evaluate(
            "() => { const e = document.activeElement, s = getComputedStyle(e);"
            " return [e.tagName, e.textContent.trim().slice(0, 20), s.outlineStyle, s.outlineWidth]; }"
        )
        if told[0] == "BODY":
            break
        stops.add(tuple(told[:2]))
        assert told[2] != "none", told
        assert told[3] != "0px", told
    assert len(stops) > 15


def test_original_and_draft_stand_level(take: Take, enter: Enter) -> None:
    """Each line of the one begins at the height at which the same line of the other begins."""
    (case,) = take(mail("ruth", BODY))
    page = enter()
    page.goto(f"/case/{case}")
    tops = page.evaluate(
        "() => ['.original', '.draft'].map(side => [...document.querySelectorAll(side)]"
        ".map(each => Math.round(each.getBoundingClientRect().top)))"
    )
    assert tops[0] == tops[1]
    assert len(tops[0]) >= 3


def test_hovering_one_lights_all_of_its_identity(take: Take, enter: Enter) -> None:
    """In the original, in the draft and in the list of who is in it; focus does the same."""
    (case,) = take(mail("ruth", "My son Bartholomew was discussed. Bartholomew is nine. My daughter is Emily."))
    page = enter()
    page.goto(f"/case/{case}")
    page.locator(".original [data-who=child-1]").first.hover()
    expect(page.locator(".lit")).to_have_count(5)
    page.mouse.move(0, 0)
    expect(page.locator(".lit")).to_have_count(0)
    page.locator(".people [data-who=child-1]").focus()
    expect(page.locator(".lit")).to_have_count(5)


def test_the_question_mark_shows_the_keys(take: Take, enter: Enter) -> None:
    """On the page of a case and everywhere else."""
    (case,) = take(mail("ruth", BODY))
    page = enter()
    for address in ("/", f"/case/{case}"):
        page.goto(address)
        press(page, "?")
        page.wait_for_url("**/help")


def test_words_in_a_field_are_no_keys(take: Take, enter: Enter) -> None:
    """Typing "a panel" approves nothing."""
    (case,) = take(mail("ruth", BODY))
    page = enter()
    page.goto(f"/case/{case}")
    page.keyboard.press("f")
    page.keyboard.type("anur?")
    expect(page.locator("#surface")).to_have_value("anur?")
    assert page.url.endswith(case)


def test_pasting_exporting_searching_and_erasing(take: Take, enter: Enter, campaign: Path) -> None:
    """The forms do what their verbs do."""
    page = enter()
    page.goto("/paste")
    page.fill("#text", "My son Bartholomew was discussed at a panel and nobody told us. They refused us the minutes.")
    page.fill("#who", "ruth@example.com")
    follow(page, page.get_by_role("button", name="Take it in"))
    expect(page.locator(".said")).to_contain_text("a new case")
    page.goto("/search")
    page.fill("#words", "minutes")
    follow(page, page.get_by_role("main").get_by_role("button", name="Search"))
    follow(page, page.locator("main ul a").first)
    case = page.url.rsplit("/", 1)[1]
    follow(page, page.get_by_role("button", name="Approve and next"))
    page.goto("/search")
    page.fill("#words", "MINUTES refused")
    follow(page, page.get_by_role("main").get_by_role("button", name="Search"))
    expect(page.locator("main")).to_contain_text("They refused us the minutes")
    page.goto(f"/case/{case}")
    page.locator("summary", has_text="Change consent").click()
    page.get_by_label("anonymised", exact=True).check()
    follow(page, page.get_by_role("button", name="Put on record"))
    page.goto("/export")
    with page.expect_download() as waited:
        page.get_by_role("button", name="Download").first.click()
    told = Path(waited.value.path()).read_text(encoding="utf-8")
    assert case in told
    assert "Bartholomew" not in told
    page.goto(f"/case/{case}/erase")
    page.fill("#typed", "nothing")
    follow(page, page.get_by_role("button", name="Erase it for good"))
    expect(page.get_by_role("alert")).to_contain_text("Nothing was erased")
    page.goto(f"/case/{case}/erase")
    page.fill("#typed", case)
    follow(page, page.get_by_role("button", name="Erase it for good"))
    expect(page.locator("h1")).to_have_text(f"Case {case} is erased")
    assert len(list((campaign / "data" / "certificates").iterdir())) == 1
    page.goto(f"/case/{case}")
    expect(page.get_by_role("alert")).to_contain_text("no case with this id")


def test_what_waits_is_joined_and_a_message_leaves_its_case(take: Take, enter: Enter) -> None:
    """A stranger who names a case waits; joined on the page, it can leave again for a case of its own."""
    (case,) = take(mail("ruth", BODY))
    take(mail("stranger", "My son Caradog was discussed at the same panel, and nobody told us.", 5, f"Re: {case}"))
    page = enter()
    page.goto("/waiting")
    follow(page, page.locator("tbody a").first)
    follow(page, page.get_by_role("button", name=f"It belongs to {case}"))
    expect(page.locator(".said")).to_contain_text(f"is part of {case}")
    expect(page.locator(".message")).to_have_count(2)
    follow(page, page.get_by_role("button", name="this message tells another story").last)
    expect(page.locator(".said")).to_contain_text("a case of its own now")
    expect(page.locator(".message")).to_have_count(1)
    page.goto("/waiting")
    expect(page.locator("main")).to_contain_text("Nothing waits")


def test_the_writer_is_shown_with_a_reason_and_on_record(take: Take, enter: Enter) -> None:
    """As long as the organiser knows who she is; each look is in the journal."""
    (case,) = take(mail("ruth", BODY))
    page = enter()
    page.goto(f"/case/{case}")
    page.locator("summary", has_text="Who wrote it").click()
    page.fill("#reason", "to ask about the day")
    follow(page, page.get_by_role("button", name="Show the writer"))
    expect(page.locator("main")).to_contain_text("ruth@example.com")
