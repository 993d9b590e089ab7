"""What a writer wrote stays hers, also where it looks like something of the page's: each of these was lost once."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.arrival import Arrival, Form
from ingest.forum.layouts import read_layout
from ingest.forum.saved_page import SavedPage, read_saved_page
from ingest.forum.signature import without_signature
from ingest.source import Unreadable, open_source

LINES = [
    "Return to school was the worst of it, he cried every day.",
    "Contact me if you want to use this.",
    "Jump to conclusions, they did.",
    "Quick reply from me: they lost it.",
    "Thanks for this, my son's was sent round too.",
    "Age 6 he was diagnosed, and they never told us.",
    "Posts like this keep me going.",
    "Location does not matter to them.",
    "Like",
    "Share",
    "Quote",
    "Online",
    "Moderator",
    "Copyright © they wrote on my own child's report.",
    "Edited: They lost it as well.",
    "Top of the list was my boy.",
    "--------------------------------",
    "Page 4 of the report said so.",
    "12 posts on this and no answer.",
]


def phpbb(body: str) -> str:
    first, second = (
        f"Post by {name} » Mon Sep 16, 2024 {hour}:49 am\n\n" for name, hour in (("otter", 7), ("seal", 8))
    )
    return f"A title\n{first}{body}\n\nRe: A title\n{second}Yes.\n"


def mumsnet(body: str) -> str:
    top, seal = "SN\nA title\n1 reply\n", "seal · 03/06/2013 21:15\n\nYes.\n\nReport\n"
    return f"{top}otter · 03/06/2013 21:14\n\n{body}\n\nReport\n{seal}"


def vbulletin(body: str) -> str:
    return (
        f"Thread: A title\n21-07-2019, 09:24 PM #1\notter\nJoin Date\nMar 2012\n\n{body}\nReply With Quote\n"
        "21-07-2019, 09:30 PM #2\nseal\nJoin Date: Feb 2010\nPosts: 140\n\nYes.\nReply With Quote\n"
    )


def archive(body: str) -> str:
    return f"View Full Version : A title\n\notter\n10th May 2003, 00:55\n{body}\n\nseal\n10th May 2003, 01:55\nYes.\n"


def xenforo(body: str) -> str:
    one = (
        '<article class="message message--post" data-author="{}" data-content="post-1">'
        '<time datetime="2019-07-21T21:24:10Z"></time><div class="message-body"><div class="bbWrapper">{}</div></div>'
        "</article>"
    )
    return (
        "<html><body>" + one.format("otter", body.replace("\n", "<br>")) + one.format("seal", "Yes.") + "</body></html>"
    )


def xenforo_text(body: str) -> str:
    card = "Active member\nJoined\nMar 2, 2012\nMessages\n12\n21 July 2019\n"
    end = "\nYou must log in or register to reply here.\n"
    return f"A title\nThread starter\notter\notter\n{card}#1\n{body}\nReport\nseal\n{card}#2\nYes.\nReport{end}"


def invision(body: str) -> str:
    one = "{}\nMembers\n140 posts\nPosted 21 July 2019\n\n{}\n\nQuote\nLink to comment\nShare on other sites\n\n"
    return "A title\nRecommended Posts\n\n" + one.format("otter", body) + one.format("seal", "Yes.") + "Archived\n"


def mybb(body: str) -> str:
    card = "Junior Member\nPosts: 3\nThreads: 1\nJoined: May 2014\n"
    one = "{}\n" + card + "#{}\n21-07-2019, 09:24 PM\n{}\nFind\nReply\n"
    return "A title\nThread Modes\n" + one.format("otter", 1, body) + one.format("seal", 2, "Yes.")


def smf(body: str) -> str:
    one = "{}\nFull Member\nPosts: 140\n\nA title\n« on: 21 July, 2019, 21:24:10 »\n{}\nLogged\n\n"
    return one.format("otter", body) + one.format("seal", "Yes.")


def vanilla(body: str) -> str:
    one = "{}\nPosts: 140 Member\n21 July 2019 9:24PM\n{}\n\n"
    return "A title\n" + one.format("otter", body) + one.format("seal", "Yes.") + "Sign In or Register to comment.\n"


def discourse(body: str) -> str:
    one = "{} July 21, 2019, 9:24pm {}\n\n{}\n\n"
    return "A title\nBoard\n" + one.format("otter", 1, body) + one.format("seal", 2, "Yes.") + "Powered by Discourse\n"


def reddit(body: str) -> str:
    one = "{}\n•\n2y ago\n\n{}\n\nReply\nShare\n\n"
    return (
        "r/parents\n•\n2y ago\nowl\nA title\nWell?\nShare\nSort by:\n"
        + one.format("otter", body)
        + one.format("seal", "Yes.")
    )


PLACED = [phpbb, vbulletin, archive, xenforo, mumsnet, xenforo_text, invision, mybb, smf, vanilla, discourse, reddit]


@pytest.mark.parametrize("page", PLACED)
@pytest.mark.parametrize("line", LINES)
def test_a_line_stays_at_the_start_in_the_midst_and_at_the_end(page, line: str) -> None:  # type: ignore[no-untyped-def]
    """First, last and between two others, with a blank line around it or none."""
    before, after = "They met in May without us.", "Nobody has said sorry since."
    bodies = [f"{line}\n{after}", f"{before}\n{line}\n{after}", f"{before}\n\n{line}\n\n{after}", f"{before}\n{line}"]
    for body in bodies:
        thread = read_layout(read_saved_page(page(body).encode()))
        assert thread
        posts = [post for post in thread.posts if post.author != "owl"]
        assert [post.author for post in posts] == ["otter", "seal"]
        assert [each for each in posts[0].body.split("\n") if each] == [each for each in body.split("\n") if each]


def test_a_quotation_in_the_midst_is_its_writer_s() -> None:
    """Where the page holds the quoted post it is known how far it goes; who is not on the page quotes nobody."""
    body = "First mine.\nseal wrote:\nYes.\nThen mine.\nThe EP wrote:\nnot a word to us."
    thread = read_layout(SavedPage("", phpbb(body)))
    assert thread
    assert thread.posts[0].body == "First mine.\nThen mine.\nThe EP wrote:\nnot a word to us."
    assert thread.posts[0].quoted == "seal wrote:\nYes."


@pytest.mark.parametrize(
    "pasted",
    ["otter · 03/06/2013 21:14\nThey lost it.\n", "Post by otter » Mon Sep 16, 2024 7:49 am\n\nThey lost it.\n"],
)
def test_a_letter_that_shows_a_post_is_a_letter(tmp_path: Path, pasted: str) -> None:
    """Her own words above it would be taken for the page's: one document, all of it."""
    own = "this happened to us as well, in the very same month and at the very same school:"
    letter = f"Dear organiser,\n\n{own}\n\n{pasted}"
    path = tmp_path / "letter.txt"
    path.write_text(letter, encoding="utf-8")
    (item,) = list(open_source(path))
    assert isinstance(item, Arrival)
    assert (item.form, item.raw.decode()) == (Form.TEXT, letter)


@pytest.mark.parametrize(
    ("name", "text", "where"),
    [
        (
            "a.jsonl",
            '{"author": "a", "creation_time": "1575158400", "content": "One."}\n{"author": "b", "creat',
            "line 2",
        ),
        ("a.csv", 'topic_title,post_raw,created_at\nT,One.,2021-03-15 12:34:56 UTC\nT,"Two,2021-', "line 3"),
    ],
)
def test_a_damaged_part_of_an_export_is_told_and_kept(tmp_path: Path, name: str, text: str, where: str) -> None:
    """The rest is read; the part comes as what could not be read, with its own bytes to be sealed."""
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    source = open_source(path)
    assert source.description.endswith("; 1 part damaged")
    post, broken = list(source)
    assert isinstance(post, Arrival)
    assert isinstance(broken, Unreadable)
    assert (broken.where, broken.raw.decode() in text, len(broken.raw) > 10) == (where, True, True)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Mine.\n__________________\nLive and let live", "Mine."),
        ("Mine.\n__________________\n" + "More of it. " * 40, None),  # too long: she drew the line herself
        ("__________________\nOnly this", None),
        ("Mine.\n__________________\nMore.\n__________________\nsig", "Mine.\n__________________\nMore."),
        ("Mine.", None),
    ],
)
def test_a_signature_is_short_and_below_the_last_line(text: str, kept: str | None) -> None:
    """Anything else below a line is the writer's."""
    assert without_signature(text) == (text if kept is None else kept)
