"""HTML mail becomes the same lines as plain mail: quotations, containers, hidden parts, and text wherever it stands."""

from __future__ import annotations

import pytest

from ingest.message import Message
from pipeline.clean import clean

WROTE = "On Mon, Jun 3, 2013 at 9:10 AM, Robin &lt;robin@example.org&gt; wrote:"
BLOCK = "<b>From:</b> Robin &lt;robin@example.org&gt;<br><b>Sent:</b> 3 June 2013 09:10<br><b>To:</b> Ruth<br>"
PAGES = {
    "answers inside Gmail's quotation": (
        (
            f'<div class="gmail_quote"><div class="gmail_attr">{WROTE}<br></div><blockquote class="gmail_quote">Why?'
            '</blockquote><div>One.</div><blockquote class="gmail_quote">And?</blockquote><div>Two.</div></div>'
        ),
        "One. Two.",
    ),
    "hidden text": ('<div style="display:none;max-height:0">a preview</div><p>Hello.</p>', "Hello."),
    "a signature's container": ('<div>Hello.</div><div class="gmail_signature">Robin<br>Example Ltd</div>', "Hello."),
    "Apple's telephone": (
        (
            '<div>Hello.</div><div id="AppleMailSignature">Sent from my iPhone</div><div><br>'
            f'{WROTE}<br></div><blockquote type="cite"><div>Old</div></blockquote>'
        ),
        "Hello.",
    ),
    "an answer below Thunderbird's quotation": (
        (
            f'<div class="moz-cite-prefix">{WROTE}</div><blockquote type="cite"><p>Old</p></blockquote><p>Hello.</p>'
            '<pre class="moz-signature">-- \nRobin</pre>'
        ),
        "Hello.",
    ),
    "Outlook for Mac": (
        '<div>Hello.</div><span id="OLK_SRC_BODY_SECTION"><div>From: R<br>Date: Monday</div><div>Old</div></span>',
        "Hello.",
    ),
    "Outlook on the web": (
        (
            f'<div>Hello.</div><div id="x_appendonsend"></div><div id="x_divRplyFwdMsg">{BLOCK}<b>Subject:</b> s</div>'
            "<div>Old</div>"
        ),
        "Hello.",
    ),
    "a BlackBerry": (
        f"Hello.<br><span>Sent from my BlackBerry 10 smartphone.</span><table><tr><td>{BLOCK}</td></tr></table>Old",
        "Hello.",
    ),
    "a passage that quotes no mail": (
        "<p>They wrote this:</p><blockquote>You are not eligible.</blockquote><p>I disagree.</p>",
        "They wrote this: You are not eligible. I disagree.",
    ),
    "lists": (
        "<ul><li>one</li><li>two</li></ul><ol><li>a</li><li>b</li></ol><p>End.</p>",
        "* one * two 1. a 2. b End.",
    ),
    "text below the end": ("<html><body><p>One.</p></body></html><p>Two.</p>", "One. Two."),
    "words that are split": ("<p>so<b>me</b>thing <i>sp</i>lit</p>", "something split"),
}


@pytest.mark.parametrize("page", PAGES)
def test_what_is_kept_of_a_page(page: str) -> None:
    """The writer's words, in their order."""
    html, kept = PAGES[page]
    assert clean(Message(None, "", "", html)).kept.split() == kept.split()


def test_a_forward_in_markup_is_an_enclosure() -> None:
    """Gmail's forward: the comment is kept, the letter passed on."""
    html = (
        '<div>Look at this.<br><br><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message '
        f"---------<br>{BLOCK}</div><br>Dear all, the letter.</div></div>"
    )
    letter = clean(Message(None, "", "", html))
    assert (letter.kept, letter.enclosed) == ("Look at this.", "Dear all, the letter.")


def test_the_form_that_tells_more_is_read() -> None:
    """HTML that marks a quotation which the plain part leaves unmarked; else the plain part."""
    plain = f"Hello.\n\n{WROTE.replace('&lt;', '<').replace('&gt;', '>')}\nOld\n"
    html = f'<div>Hello.</div><div>{WROTE}</div><blockquote type="cite">Old</blockquote><div>Below.</div>'
    assert clean(Message(None, "", plain, html)).kept.split() == ["Hello.", "Below."]
    assert clean(Message(None, "", "Hello, plain.\n", "<p>Hello, <b>plain</b>.</p>")).text == "Hello, plain.\n"
