"""What a page lets a reader do with a post is no part of the post."""

from __future__ import annotations

import time

import pytest

from ingest.forum.furniture import without_furniture
from ingest.html_text import text_of_html

POST = "<p>They sent it to the wrong family.</p>"


@pytest.mark.parametrize(
    "row",
    [
        "<div><button>Report</button><button>Message</button><button>Quote</button></div>",
        "<ul><li><a>Add message</a></li><li><a>Report</a></li><li><a>Message poster</a></li></ul>",
        "<p><a href='#'>Report</a> | <a href='#'>Quote</a></p>",
        "<div><span></span><a>Bookmark</a><a>Quote</a><a>Report</a></div>",
        "<nav><a>Active</a><a>I'm on</a></nav>",
        "<nav><button>Menu</button><nav><button>Talk</button></nav></nav>",
        "<div><a>Quote</a><a>Share</a><ul><li><a>Report</a></li><li><a>Bookmark</a></li></ul></div>",
    ],
)
def test_rows_of_labels_go(row: str) -> None:
    """Whether they are buttons, items of a list or bare links."""
    assert text_of_html(without_furniture(POST + row)) == "They sent it to the wrong family."


@pytest.mark.parametrize(
    "words",
    [
        "<p>Report</p>",
        "<p><a>Report</a></p>",
        "<p>Read the <a>Report</a> and then <a>reply</a>.</p>",
        "<p><a>Quote</a> <a>Report</a> to the LA</p>",
    ],
)
def test_a_writers_own_words_stay(words: str) -> None:
    """One label alone, and labels among other words, are hers."""
    told = text_of_html(POST + words)
    assert text_of_html(without_furniture(POST + words)) == told
    assert len(told) > len("They sent it to the wrong family.")


def test_a_hostile_page_is_read() -> None:
    """20,000 nested tags and as many links in one row."""
    began = time.process_time()
    nested = "<div>" * 20_000 + "<a>Report</a><a>Quote</a>" + "her own words" + "</div>" * 20_000
    assert "her own words" in without_furniture(nested)
    row = "<p>" + "<a>Report</a>" * 20_000 + "her own words</p>"
    assert "her own words" in without_furniture(row)
    assert time.process_time() - began < 30
