"""What pages copied as text do not mark: signatures, days in numbers, hours that a page does not show."""

from __future__ import annotations

from ingest.forum.layouts import read_layout
from ingest.forum.post_time import calendar_of, moment_of
from ingest.forum.saved_page import SavedPage
from ingest.forum.signature import shared_signatures
from ingest.forum.thread import Thread

CARD = "Active member\nJoined\nMar 2, 2012\nMessages\n12\n"


def xenforo(*posts: tuple[str, str, str]) -> Thread:
    """A thread of posts: writer, day as shown, and words."""
    shown = "".join(f"{name}\n{CARD}{day}\n#{number}\n{body}\n\n" for number, (name, day, body) in enumerate(posts, 1))
    thread = read_layout(SavedPage("", f"A title\nThread starter\notter\n{shown}Similar threads\n"))
    assert thread
    return thread


def test_a_signature_is_known_by_its_coming_again() -> None:
    """What all posts of a writer end with is no part of any; who writes once keeps every line."""
    thread = xenforo(
        ("otter", "21 July 2019", "They lost it.\nMum of two\n"),
        ("seal", "22 July 2019", "Ours too.\nMum of three"),
        ("otter", "23 July 2019", "Found it.\n\nIn a skip.\nMum of two"),
    )
    assert [post.body for post in thread.posts] == [
        "They lost it.",
        "Ours too.\nMum of three",
        "Found it.\n\nIn a skip.",
    ]


def test_a_post_that_stands_twice_is_no_signature() -> None:
    """Nor is a post that is nothing but what another ends with."""
    assert shared_signatures([("otter", ["Yes."]), ("otter", ["Yes."])]) == [0, 0]
    assert shared_signatures([("otter", ["Yes."]), ("otter", ["He came.", "Yes."])]) == [0, 1]
    long = [str(number) for number in range(7)]
    assert shared_signatures([("otter", ["a", *long]), ("otter", ["b", *long])]) == [0, 0]


def test_a_day_without_an_hour_is_its_midnight() -> None:
    """As XenForo and Invision show older posts, in local time; elsewhere a day alone is no post's head."""
    (post,) = xenforo(("otter", "21 July 2019", "They lost it.")).posts
    assert post.time
    assert post.time.isoformat() == "2019-07-21T00:00:00+01:00"
    assert moment_of("21 July 2019") is None


def test_days_that_can_be_both_are_read_as_most_pages_mean_them() -> None:
    """The British way; the American where only the second number changes: nobody posts on one day a month alone."""
    assert not calendar_of(["11-05-2018", "12-05-2018", "11-06-2018", "12-06-2018"], None).month_first
    assert calendar_of(["11-05-2018", "11-05-2018", "11-06-2018", "11-09-2018"], None).month_first
    assert not calendar_of(["05-11-2018", "06-11-2018", "09-11-2018", "09-11-2018"], None).month_first
    assert not calendar_of(["11-05-2018", "11-06-2018"], None).month_first


def test_what_was_added_later_is_its_writer_s() -> None:
    """A page's note of a change tells when it was; "Edited to add" tells more of the story."""
    own = "Mo has it.\nEdited to add: I asked in 2024 and they said no."
    (post,) = xenforo(("otter", "3 Sep 2024", f"{own}\nLast edited: 4 Sep 2024")).posts
    assert post.body == own
