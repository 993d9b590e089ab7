"""What pages copied as text do not mark: signatures, days in numbers, hours that a page does not show."""

from __future__ import annotations

import pytest

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


@pytest.mark.parametrize("number", ["0", "3", "12"])
def test_a_number_alone_is_an_answer(number: str) -> None:
    """ "How many hours does he get?" """
    posts = xenforo(("otter", "3 Sep 2024", "How many hours does he get?"), ("seal", "4 Sep 2024", number)).posts
    assert [post.body for post in posts] == ["How many hours does he get?", number]


def test_a_line_and_the_number_below_it_are_a_writer_s() -> None:
    """They have the form of one who likes a post."""
    own = "What she gets now.\n\nHours that are in the plan\n1"
    posts = xenforo(("otter", "3 Sep 2024", own), ("seal", "4 Sep 2024", "Ours has\n3\n12\n9")).posts
    assert [post.body for post in posts] == [own, "Ours has\n3\n12\n9"]


def test_a_story_that_is_told_again_is_no_signature() -> None:
    """Whoever brings her thread up again with what she wrote keeps it in both posts."""
    story = (
        "They lost his file.\n\nNobody told us until the hearing, and then the clerk said it in passing.\n\n"
        + "So we wait. " * 30
    )
    posts = xenforo(
        ("otter", "3 Sep 2024", story.strip()), ("otter", "9 Sep 2024", f"Nobody has answered:\n\n{story.strip()}")
    ).posts
    assert posts[0].body == story.strip()
    assert posts[1].body.endswith(story.strip())


def test_what_somebody_said_is_told_and_not_quoted() -> None:
    """A sentence that ends in "said:" heads no quotation, though one follows that the page marks."""
    own = "On Monday the caseworker said:\nwe lost it.\nI cried."
    posts = xenforo(
        ("otter", "3 Sep 2024", "It was in the file."),
        ("seal", "4 Sep 2024", f"{own}\notter said:\nIt was in the file.\nClick to expand...\nWas it?"),
    ).posts
    assert posts[1].body == f"{own}\nWas it?"
    assert posts[1].quoted == "otter said:\nIt was in the file.\nClick to expand..."


def phpbb(*posts: tuple[str, str]) -> str:
    """A page of phpBB's with the links below its posts."""
    shown = "".join(
        f"Re: A title\nby {name} » Mon Sep 16, 2024 {hour}:49 am\n\n{body}\nTop\n\n"
        for hour, (name, body) in enumerate(posts, 6)
    )
    return f"A title\n{shown}All times are UTC\nPowered by phpBB\n"


@pytest.mark.parametrize(
    "body",
    [
        "Return to school on Monday went badly.",
        "The head teacher wrote:\nhe was held down for ten minutes.",
        "Edited 12 March 2019 to add: they have now excluded him.",
        "ibis wrote:\nThe panel met in May.\nYes, ours did too.\n\nAnd in June.",
    ],
)
def test_the_last_post_keeps_its_words(body: str) -> None:
    """What begins like the page's foot, or like a quotation of somebody who is not on the page."""
    thread = read_layout(SavedPage("", phpbb(("otter", "They lost it."), ("seal", body))))
    assert thread
    kept = f"{thread.posts[1].quoted}\n{thread.posts[1].body}".strip()
    assert kept == body
    assert body.rsplit("\n", maxsplit=1)[-1] in thread.posts[1].body


@pytest.mark.parametrize(
    "above",
    [
        "Dear organiser,\n\nmine is that he was locked in a cupboard.",
        "Hi, you asked for the posts as well as my own story, which is this one.",
    ],
)
def test_a_letter_with_several_posts_below_it_is_a_letter(above: str) -> None:
    """Her own words above them belong to no post."""
    assert read_layout(SavedPage("", f"{above}\n\n{phpbb(('otter', 'They lost it.'), ('seal', 'Ours too.'))}")) is None


def test_a_page_with_a_post_that_is_not_understood_is_left_to_a_person() -> None:
    """Else its words would be another writer's: a title of her own stands where XenForo 1 shows a rank."""
    one = "{0}\n{1}\n{2}\n\n{0}, 3 Sep 2013\n#{3}\n"
    page = "A title\nDiscussion in 'Talk' started by otter, 3 Sep 2013.\n\n"
    understood = page + one.format("otter", "Member", "Lost.", 1) + one.format("seal", "New Member", "Ours too.", 2)
    assert read_layout(SavedPage("", understood))
    assert read_layout(SavedPage("", understood.replace("New Member", "Knackered parent"))) is None


def test_a_list_of_dates_makes_no_writers() -> None:
    """Two lines of a diary have the form of a name and the age of a post."""
    page = (
        "A title\nTribunals\n\nslowworm\nMay '21\n\nOur time:\n\nAsked\nMay '19\n\nRefused\nJul '19\n\nStill waiting.\n"
    )
    assert read_layout(SavedPage("", f"{page}\nPowered by Discourse\n")) is None
