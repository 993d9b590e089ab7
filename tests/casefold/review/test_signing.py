"""Reading, mending and signing in a browser, as a reviewer does it."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from casefold.config import Config
from casefold.store.case import CaseState
from casefold.store.store import open_store
from desk import mail
from review_pages import decide_all, follow, press
from served import Served

Enter = Callable[..., Page]
Take = Callable[..., list[str]]


def state_of(config: Config, case: str) -> CaseState:
    with open_store(config) as store:
        return store.cases.get(case).state


def approved(config: Config, case: str) -> str:
    with open_store(config) as store:
        return "\n".join(part.text.text for part in store.cases.parts(case))


def test_twenty_cases_are_signed_with_the_keyboard_alone(config: Config, take: Take, enter: Enter) -> None:
    """Unlocked, then nothing but keys: each doubtful word is let stand or hidden, each case approved."""
    names = "Bartholomew Oliver Emily Persephone Caradog".split()
    body = "My child {} was discussed at a panel in room {}. The psychologist saw us in class in May."
    take(*(mail(f"parent{number}", body.format(names[number % 5], number), number) for number in range(20)))
    page = enter()
    page.context.clear_cookies()
    page.goto("/unlock")
    page.keyboard.type("seven quiet herons")
    press(page, "Enter")
    page.wait_for_url("**/")
    press(page, "n")
    page.wait_for_url("**/case/*")
    asked = 0
    while "/case/" in page.url:
        before = page.url + page.locator(".case").get_attribute("data-revision")
        if page.locator(".question").count():
            asked += 1
            page.keyboard.press("j")
            press(page, "s")
        else:
            press(page, "a")
        assert (
            page.url + (page.locator(".case").get_attribute("data-revision") if "/case/" in page.url else "") != before
        )
    assert asked >= 20
    expect(page.locator(".said")).to_contain_text("no draft waits")
    with open_store(config) as store:
        assert store.cases.counts()[CaseState.APPROVED] == 20


def test_a_missed_name_is_hidden_everywhere_and_comes_back_on_undo(config: Config, take: Take, enter: Enter) -> None:
    """Selecting the words in the original is enough; every place changes with one step, and undo puts all back."""
    (case,) = take(
        mail("ruth", "My son Bartholomew was discussed at the moot and nobody told us.\n\nThe moot was on a Monday.")
    )
    page = enter()
    page.goto(f"/case/{case}")
    page.evaluate(
        """() => {
        const walk = document.createTreeWalker(document.querySelectorAll('.pair')[1], NodeFilter.SHOW_TEXT);
        for (let node; (node = walk.nextNode());) {
          const at = node.data.indexOf('moot');
          if (at >= 0) { const range = document.createRange(); range.setStart(node, at); range.setEnd(node, at + 4);
            getSelection().removeAllRanges(); getSelection().addRange(range); return; }
        } }"""
    )
    expect(page.locator("#surface")).to_have_value("moot")
    expect(page.locator("#places")).to_have_text("2 places in this case")
    press(page, "f")
    expect(page.locator("h2").first).to_have_text("2 places in this case")
    page.get_by_label("as", exact=True).select_option("org")
    follow(page, page.get_by_role("button", name="Hide", exact=True).first)
    expect(page.locator(".draft", has_text="[Organisation 1]")).to_have_count(2)
    press(page, "u")
    expect(page.locator(".draft", has_text="moot")).to_have_count(2)
    press(page, "r")
    expect(page.locator(".draft", has_text="[Organisation 1]")).to_have_count(2)
    page.goto(f"/case/{case}")
    decide_all(page)
    press(page, "a")
    page.wait_for_url("**/")
    assert "moot" not in approved(config, case)
    assert "[Organisation 1]" in approved(config, case)


def test_nothing_is_signed_while_a_word_is_open(config: Config, take: Take, enter: Enter) -> None:
    """The button says so, and the server refuses whatever the button says."""
    (case,) = take(mail("ruth", "My son Bartholomew was discussed. The psychologist saw him in class in May."))
    page = enter()
    page.goto(f"/case/{case}")
    assert page.locator(".question").count()
    press(page, "a")
    expect(page.get_by_role("alert")).to_contain_text("nobody has looked at yet")
    assert state_of(config, case) is CaseState.DRAFT


def test_identities_are_split_merged_and_retyped(take: Take, enter: Enter) -> None:
    """Who is who is put right on the page of one bearer, in plain forms."""
    (case,) = take(mail("ruth", "My son Oliver was discussed. My daughter Emily was there. Mrs Hollindale told us."))
    page = enter()
    page.goto(f"/case/{case}/who/child-1")
    page.get_by_label("Who it is").select_option("[Child 2]")
    follow(page, page.get_by_role("button", name="They are one"))
    expect(page.locator(".draft", has_text="[Child 1]")).to_have_count(0)
    page.goto(f"/case/{case}/who/child-2")
    follow(page, page.locator("li", has_text="Emily").get_by_role("button", name="It is somebody else"))
    expect(page.locator(".people")).to_contain_text("[Child 3]")
    page.goto(f"/case/{case}/who/professional-1")
    page.get_by_label("as", exact=True).select_option("parent")
    follow(page, page.get_by_role("button", name="Change", exact=True))
    expect(page.locator(".people")).to_contain_text("[Parent")
    for left in (3, 2, 1):
        expect(page.locator("form[data-key=r]")).to_have_count(0 if left == 3 else 1)
        revision = page.locator(".case").get_attribute("data-revision")
        press(page, "u")
        expect(page.locator(".case")).not_to_have_attribute("data-revision", revision or "")
    expect(page.locator(".people")).to_have_text(re.compile(r"\[Child 1\].*\[Child 2\].*\[Professional 1\]", re.DOTALL))


def test_what_is_shown_again_is_looked_at_and_what_is_put_generally_is_marked(
    config: Config, take: Take, enter: Enter
) -> None:
    """A reviewer's own words stand in brackets; a word that was no name stands, and is not asked about."""
    (case,) = take(mail("ruth", "My son Bartholomew has a zorple syndrome. Mrs Hollindale was discussed at a panel."))
    page = enter()
    page.goto(f"/case/{case}")
    page.fill("#surface", "zorple syndrome")
    follow(page, page.get_by_role("button", name="Find them"))
    page.get_by_label("Your own words").fill("rare syndrome")
    follow(page, page.get_by_role("button", name="Replace"))
    expect(page.locator(".draft", has_text="has a [rare syndrome].")).to_have_count(1)
    page.locator(".original a", has_text="Hollindale").click()
    follow(page, page.get_by_role("button", name="Show again").first)
    expect(page.locator(".draft", has_text="Hollindale")).to_have_count(1)
    assert "Hollindale" not in page.locator(".questions").all_inner_texts()
    decide_all(page)
    press(page, "a")
    page.wait_for_url("**/")
    assert "has a [rare syndrome]" in approved(config, case)


def test_a_date_and_a_reviewers_own_words_are_shown_again(take: Take, enter: Enter) -> None:
    """They name nobody, and have a page of their own all the same."""
    (case,) = take(mail("ruth", "My son Bartholomew was discussed at the moot on 3 June 2013 and nobody told us."))
    page = enter()
    page.goto(f"/case/{case}")
    page.fill("#surface", "the moot")
    follow(page, page.get_by_role("button", name="Find them"))
    page.get_by_label("Your own words").fill("a meeting")
    follow(page, page.get_by_role("button", name="Replace"))
    for words, stands in (("3 June 2013", "June 2013"), ("the moot", "[a meeting]")):
        expect(page.locator(".draft", has_text=stands)).to_have_count(1)
        page.locator(".original a", has_text=words).click()
        follow(page, page.get_by_role("button", name="Show again").first)
        expect(page.locator(".draft", has_text=words)).to_have_count(1)


def test_evidence_is_marked_and_taken_away(config: Config, take: Take, enter: Enter) -> None:
    """The words that show an issue are the reviewer's to say, and the approved text keeps where they stand."""
    (case,) = take(mail("ruth", "My son Bartholomew is nine. They posted his file to a stranger. We live by the sea."))
    page = enter()
    page.goto(f"/case/{case}")
    page.fill("#surface", "We live by the sea.")
    follow(page, page.get_by_role("button", name="Find them"))
    page.get_by_label("Issue", exact=True).select_option("insecure-handling")
    follow(page, page.get_by_role("button", name="Mark as evidence"))
    expect(page.locator(".evidence q", has_text="We live by the sea")).not_to_have_count(0)
    decide_all(page)
    press(page, "a")
    page.wait_for_url("**/")
    with open_store(config) as store:
        (part,) = store.cases.parts(case)
        told = [part.text.text[each.start : each.end] for each in part.evidence if each.category == "insecure-handling"]
    assert told[-1] == "We live by the sea."


def test_the_second_of_two_reviewers_is_told_and_nothing_is_lost(take: Take, enter: Enter, config: Config) -> None:
    """Both have the case open; what the first did stands, and the second is asked to look again."""
    (case,) = take(mail("ruth", "My son Bartholomew was discussed at the moot and nobody told us."))
    first, second = enter("organiser"), enter("second reader")
    for page in (first, second):
        page.goto(f"/case/{case}")
        page.fill("#surface", "moot")
        follow(page, page.get_by_role("button", name="Find them"))
    follow(first, first.get_by_role("button", name="Hide", exact=True).first)
    follow(second, second.get_by_role("button", name="I have looked at it"))
    expect(second.get_by_role("alert")).to_contain_text("was changed since this page was opened")
    second.get_by_role("link", name=f"Back to case {case}").click()
    expect(second.locator(".draft", has_text="moot")).to_have_count(0)
    follow(second, second.get_by_role("button", name="Undo"))
    expect(second.locator(".draft", has_text="moot")).to_have_count(1)
    with open_store(config) as store:
        done = [(row["actor"], row["verb"]) for row in store.db["journal"].rows if row["verb"] in ("edited", "undone")]
    assert done == [("organiser", "edited"), ("second reader", "undone")]


def test_a_new_name_voids_the_approval_of_a_case_that_holds_it(config: Config, take: Take, enter: Enter) -> None:
    """A word was let stand in one case, and is somebody's name in the next: the first waits for sign-off again."""
    old, new = take(
        mail("ruth", "My son Bartholomew was discussed. The word zorplewick was used of us, and we asked why."),
        mail("anne", "My daughter is called Persephone. zorplewick is what everybody calls her.", 1),
    )
    page = enter()
    page.goto(f"/case/{old}")
    decide_all(page)
    press(page, "a")
    page.wait_for_url(f"**/case/{new}")
    page.fill("#surface", "zorplewick")
    follow(page, page.get_by_role("button", name="Find them"))
    page.get_by_label("as", exact=True).first.select_option("child")
    follow(page, page.get_by_role("button", name="Hide", exact=True).first)
    decide_all(page)
    press(page, "a")
    page.wait_for_url(f"**/case/{old}")
    expect(page.locator("main")).to_contain_text("Its approval fell: a word that stands in it is known as a name since")
    expect(page.locator(".original mark", has_text="zorplewick")).to_have_count(1)
    expect(page.locator(".question form[data-do=keep]")).to_have_count(0)
    assert state_of(config, old) is CaseState.DRAFT


def test_every_action_works_without_javascript(config: Config, room: Served, take: Take, enter: Enter) -> None:
    """Plain forms do all of it: decide, hide, change issues and consent, hold, release, sign."""
    (case,) = take(
        mail("ruth", "My son Bartholomew was discussed at the moot. The psychologist saw him in class in May.")
    )
    page = enter(java_script_enabled=False)
    page.goto(f"/case/{case}")
    page.fill("#surface", "moot")
    follow(page, page.get_by_role("button", name="Find them"))
    follow(page, page.get_by_role("button", name="Hide", exact=True).first)
    page.locator("summary", has_text="Change the issues").click()
    page.get_by_label("Data lost or handled insecurely").check()
    follow(page, page.get_by_role("button", name="Save the issues"))
    page.locator("summary", has_text="Change consent").click()
    page.get_by_label("anonymised", exact=True).check()
    follow(page, page.get_by_role("button", name="Put on record"))
    page.locator("summary", has_text="Hold it").click()
    follow(page, page.get_by_role("button", name="Hold", exact=True))
    follow(page, page.get_by_role("button", name="Lift the hold"))
    while page.locator("form[data-do=keep] button").count():
        follow(page, page.locator("form[data-do=keep] button").first)
    follow(page, page.get_by_role("button", name="Approve and next"))
    expect(page.locator(".said")).to_contain_text(f"{case} is approved")
    with open_store(config) as store:
        signed = store.cases.get(case)
        assert (signed.consent.value, signed.addressees, signed.hold) == ("anonymised", ("ICO",), "")
        assert "insecure-handling" in dict(signed.categories)
