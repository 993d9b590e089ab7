"""Mumsnet threads saved as text: every post is found and none invented, and the page's own lines are nobody's words."""

from __future__ import annotations

import time
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.forum.mumsnet import read_thread
from ingest.forum.mumsnet_lines import header
from ingest.forum.post import dump
from ingest.forum.thread import Thread

TOP = "My feed\nPremium\n\nPlease\nor\nto access all these features\n\nSN children\n\nOur meetings\n\n{} replies\n\n"
BOX = (
    "Don’t want to miss threads like this?\nWeekly\nSign up to our weekly round up and get all the best threads sent "
    "straight to your inbox!\nLog in to update your newsletter preferences.\nYou've subscribed!\n"
)


def bodies(thread: Thread) -> list[tuple[str, str]]:
    return [(post.author, post.body) for post in thread.posts]


@pytest.mark.parametrize(
    ("line", "moment", "staff"),
    [
        ("otterlad · 03/06/2013 21:14", "2013-06-03T21:14:00+01:00", False),
        ("otterlad · 03/12/2013 21:14", "2013-12-03T21:14:00+00:00", False),  # winter: the offset is the site's
        ("x.y-z_9 · 29/02/2016 00:00", "2016-02-29T00:00:00+00:00", False),
        ("otterlad Mon 3-Jun-13 21:14:09", "2013-06-03T21:14:09+01:00", False),
        ("otterlad Mon 03-Jun-13 21:14:09", "2013-06-03T21:14:09+01:00", False),
        ("Rowan (MNHQ) Mon 10-Jun-13 12:51:07", "2013-06-10T12:51:07+01:00", True),
        ("RowanMumsnet · 16/08/2013 15:16", "2013-08-16T15:16:00+01:00", True),
    ],
)
def test_headers_of_both_layouts_are_known(line: str, moment: str, staff: bool) -> None:
    """Author, UK time with its offset, and whether the site's own staff wrote."""
    found = header(line)
    assert found
    assert (found.time.isoformat(), found.staff) == (moment, staff)
    assert found.author == line.split(" ", 1)[0]


@pytest.mark.parametrize(
    "line",
    [
        "otterlad · 31/02/2013 21:14",  # no such day
        "otterlad · 03/06/2013 25:14",
        "the meeting · 03/06/2013 21:14",  # a name has no spaces
        "otterlad · 03/06/2013 21:14 said this",
        "otterlad Mon 3-Jun-13",
    ],
)
def test_other_lines_with_a_date_are_a_writer_s(line: str) -> None:
    """A line that only resembles a header opens no post."""
    assert header(line) is None


def test_the_page_s_furniture_stays_out_of_the_posts() -> None:
    """Links, gallery and newsletter box go, the header repeated below the box makes no post, and "Report" is kept."""
    page = TOP.format(2) + (
        "opener1 · 03/06/2013 21:14\n\nTell us.\n\nOP posts:\nThread gallery\n17\nReport\n"
        "second2 · 03/06/2013 22:00\n\nHe wrote a\nReport\nand I wrote a\nReport\n\nReport\n"
        f"{BOX}second2 · 03/06/2013 22:00\n"
        "third3 · 03/06/2013 22:00\nThread gallery at home.\nReport\nSimilar threads\nCookies\n"
    )
    thread = read_thread(page)
    assert bodies(thread) == [
        ("opener1", "Tell us."),
        ("second2", "He wrote a\nReport\nand I wrote a\nReport"),
        ("third3", "Thread gallery at home."),
    ]
    assert thread.title == "Our meetings"
    assert thread.description == "mumsnet thread, 3 posts, 3 authors"
    assert [post.opening_poster for post in thread.posts] == [True, False, False]


def test_report_is_a_word_where_the_page_has_no_such_link() -> None:
    """In layouts without the link a last line "Report" is the writer's."""
    page = "a · 03/06/2013 21:14\nOne.\nb · 03/06/2013 21:15\nTwo.\nc · 03/06/2013 21:16\nWhat they call a\nReport\n"
    assert bodies(read_thread(page))[2] == ("c", "What they call a\nReport")


def test_pages_in_one_file_are_joined() -> None:
    """The first post stands on every page and comes once; the top of a page is no part of the post above it."""
    first = "opener1 · 03/06/2013 21:14\n\nTell us.\n\nOP posts:\nReport\n"
    page = (
        f"{TOP.format(173)}{first}second2 · 03/06/2013 22:00\n\nHe was left out.\n\nReport\nCookies\n"
        f"{TOP.format(173)}{first}third3 · 04/06/2013 07:00\n\nSo was she.\n\nReport\n"
    )
    thread = read_thread(page)
    assert bodies(thread) == [("opener1", "Tell us."), ("second2", "He was left out."), ("third3", "So was she.")]
    assert thread.description == "mumsnet thread, 3 of 174 posts, 3 authors; pages missing"


def test_a_page_saved_again_brings_its_old_posts_with_the_same_bytes() -> None:
    """Later posts, a later page or another count change nothing about a post, so that nothing is taken in twice."""
    first = "opener1 · 03/06/2013 21:14\n\nTell us.\n\nOP posts:\nReport\n"
    second = "second2 · 03/06/2013 22:00\n\nHe was left out.\n\nReport\n"
    third = "third3 · 04/06/2013 07:00\n\nSo was she.\n\nReport\n"
    once = {dump(post) for post in read_thread(TOP.format(1) + first + second).posts}
    again = {dump(post) for post in read_thread(TOP.format(2) + first + second + third).posts}
    page_two = {dump(post) for post in read_thread(TOP.format(2) + first + third).posts}
    assert once < again
    assert page_two < again
    assert len(again) == 3


def test_the_early_layout_counts_all_posts_and_has_empty_ones() -> None:
    """A header above a later one is a post of which only a link was left; this layout's count holds the first post."""
    page = (
        "Our SN area is not a substitute for expert advice.\n\nDraft bill - worrying!\n\n(22 Posts)\n"
        "opener1 Mon 20-Jun-11 08:28:49\n\nSee here.\n\n"
        "second2 Mon 20-Jun-11 10:05:38\n\n\nsecond2 Mon 20-Jun-11 10:07:24\n\n"
        "Rowan (MNHQ) Mon 20-Jun-11 11:00:00\n\nHello.\n"
    )
    thread = read_thread(page)
    assert bodies(thread) == [("opener1", "See here."), ("second2", ""), ("second2", ""), ("Rowan", "Hello.")]
    assert thread.title == "Draft bill - worrying!"
    assert thread.description == "mumsnet thread, 4 of 22 posts, 3 authors; pages missing"
    assert not any(post.opening_poster for post in thread.posts)  # the first post may be on another page


def test_the_foot_of_an_early_page_is_no_part_of_its_last_post() -> None:
    """Below the last post of an early page nothing but the invitation to join marks its end."""
    foot = "Join the discussion\n\nRegistering is free, easy, and more.\n"
    page = f"a Mon 20-Jun-11 08:28:49\n\nJoin the discussion\nwith us.\n\n{foot}"
    assert bodies(read_thread(page)) == [("a", "Join the discussion\nwith us.")]


def test_newest_first_is_turned_round() -> None:
    """A page saved in reverse gives the same posts in the same order as the page itself."""
    posts = [f"user{n} Mon 20-Jun-11 08:{n:02}:00\n\nPost {n}.\n\n" for n in range(6)]
    posts[3] = "user3 Mon 20-Jun-11 08:03:00\n\n"
    assert read_thread("T\n" + "".join(posts)).posts == read_thread("T\n" + "".join(reversed(posts))).posts


@pytest.mark.parametrize(
    ("quoted", "own"),
    [
        ("They met without us.\n\nTwice.", "Shocking.\n\nComplain."),  # all of it, as the page has it
        ("Twice.", "Shocking.\n\nComplain."),  # shortened by whoever quotes
    ],
)
def test_a_quoted_post_is_told_from_the_answer(quoted: str, own: str) -> None:
    """What a post quotes from the page is not its author's, and makes no second post."""
    thread = read_thread(
        "one · 03/06/2025 10:00\n\nThey met without us.\n\nTwice.\n\nOP posts:\n"
        f"two · 03/06/2025 11:00\n\none · 03/06/2025 10:00\n\n{quoted}\n\n{own}\n\n"
        "one · 03/06/2025 12:00\n\ntwo · 03/06/2025 11:00\n\nShocking.\n\nI did.\n\nOP posts:\n"
    )
    assert bodies(thread) == [("one", "They met without us.\n\nTwice."), ("two", own), ("one", "I did.")]
    assert thread.posts[1].quoted.endswith(quoted)
    assert [post.opening_poster for post in thread.posts] == [True, False, True]


def test_a_quoted_post_from_another_page_is_its_first_paragraph() -> None:
    """Where the page does not hold the quoted post, one paragraph is taken as quoted: too little, not too much."""
    thread = read_thread("two · 03/06/2025 11:00\n\none · 01/06/2025 10:00\n\nThey met.\n\nShocking.\n\nComplain.\n")
    assert bodies(thread) == [("two", "Shocking.\n\nComplain.")]


@pytest.mark.parametrize(
    "left",
    [
        "This reply has been deleted\nMessage withdrawn at poster's request.",
        "Message withdrawn at poster?s request.",  # apostrophes are lost on some saved pages
        "This reply has been deleted\n\nMessage deleted by MNHQ for breaking our Talk Guidelines.",
    ],
)
def test_a_withdrawn_post_keeps_author_and_time_only(left: str) -> None:
    """What the site puts in place of a withdrawn post is not the writer's words."""
    thread = read_thread(f"a · 03/06/2013 21:14\nOne.\nb · 03/06/2013 21:15\n{left}\n")
    assert (thread.posts[1].withdrawn, thread.posts[1].body) == (True, "")
    told = read_thread("b · 03/06/2013 21:15\nMessage withdrawn at poster's request. That is what they did to me.\n")
    assert not told.posts[0].withdrawn


def test_a_text_without_headers_has_no_posts() -> None:
    """Nobody's name is guessed."""
    assert read_thread("A letter.\n\nWith two paragraphs.\n").posts == ()


NAMES = st.from_regex(r"[a-z]{3,9}[0-9]", fullmatch=True)
WORDS = st.lists(
    st.sampled_from(["He was left out.", "Report", "", "OP posts", "17", "Nobody asked us.", "> quoted", "x · y"]),
    min_size=1,
    max_size=6,
)


@given(st.lists(st.tuples(NAMES, WORDS), min_size=1, max_size=12), st.booleans())
def test_what_was_posted_is_what_is_read(posted: list[tuple[str, list[str]]], late: bool) -> None:
    """Whatever people write, each post comes back once with its author and its own lines."""
    lines, start = ["Board", "Our meetings", f"{len(posted) - 1} replies"], datetime(2013, 6, 3, 9, 0)  # noqa: DTZ001 - a page shows local time
    wanted = []
    for number, (author, words) in enumerate(posted):
        moment = start + timedelta(minutes=number)
        lines.append(f"{author} · {moment:%d/%m/%Y %H:%M}" if late else f"{author} {moment:%a %d-%b-%y %H:%M:%S}")
        lines += ["", *words, "end", "", "Report"]
        wanted.append((author, "\n".join([*words, "end"]).strip()))
    assert bodies(read_thread("\n".join(lines))) == wanted


FRAGMENTS = st.sampled_from(
    ["otterlad · 03/06/2013 21:14", "otterlad · 02/06/2013 09:00", "mum2 Mon 03-Jun-13 21:14:09",
     "RowanMumsnet · 04/06/2013 10:00", "Report", "OP posts:", "Thread gallery", "17", "3 replies", "Our meetings",
     "(22 Posts)", "Board", "", "  ", "A line.", "B line.",
     "Message withdrawn at poster's request.", "My feed", "Advertisement", *BOX.splitlines()]
)  # fmt: skip


@settings(max_examples=400)
@given(st.lists(st.one_of(FRAGMENTS, st.text(max_size=20)), max_size=40).map("\n".join))
def test_every_line_is_in_a_post_or_counted_as_the_page_s(page: str) -> None:
    """Nothing raises or is dropped unseen: a line is a header, a post's, a quotation's, or named as chrome."""
    thread = read_thread(page)
    kept = {line.strip() for post in thread.posts for part in (post.body, post.quoted) for line in part.split("\n")}
    kept |= {line.strip() for line in thread.chrome}
    lost = [line for line in page.split("\n") if line.strip() and line.strip() not in kept and not header(line)]
    assert lost == []


def test_ten_thousand_posts_are_read_in_linear_time() -> None:
    """A long thread takes seconds, not minutes, and so does a hostile one."""
    start = datetime(2013, 6, 3, 9, 0)  # noqa: DTZ001 - a page shows local time
    posts = [f"user{n} · {start + timedelta(minutes=n):%d/%m/%Y %H:%M}\n\nPost {n}.\n\nReport\n" for n in range(10_000)]
    hostile = (
        "a · 03/06/2013 10:00\n" + "x\n" * 50_000 + "b · 03/06/2013 11:00\na · 03/06/2013 10:00\n" + "x\n" * 50_001
    )
    began = time.process_time()
    assert len(read_thread("".join(posts)).posts) == 10_000
    assert read_thread(hostile).posts[1].body == "x"
    assert len(read_thread("a · 03/06/2013 10:00\n" + "Thread gallery" + " " * 100_000 + "1\n").posts) == 1
    assert time.process_time() - began < 5
