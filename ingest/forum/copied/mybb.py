"""MyBB 1.6 and 1.8, copied as text: the writer above the post, and beside it."""

from __future__ import annotations

import re

from ingest.forum.text_layout import AUTHOR, LIKED, TIME, WHEN, TextLayout, block, line, one, pattern, some

_RANK = r"[^\n]{1,60}"
_STATUS = "(?: Offline| Online| Away)?"
_STARS = r"[*•★]{1,30}"
_CARD = (
    "(?:Posts|Threads|Joined|Reputation|Location|Likes Received|Likes Given|Thanks Received|Thanks Given|Warning Level"
    r"|Gender):[^\n]{0,60}"
)
_POSTED = rf"{TIME}(?: \((?:This post was )?last modified:[^\n]{{1,90}}\))?"
_POST = r"(?:Post: )?#(?P<number>\d{1,6})"
_BUTTON = (
    "(?:(?:PM|Find(?: all posts by this user)?|Reply|Report|Website|Visit this user's website"
    "|Quote(?: this message in a reply)?"
    r"|Edit|Delete|Warn|Email|WWW)\s{0,4})"
)
_SIGN = pattern(
    r"Powered By MyBB|^(?:Linear Mode ?\| ?)?Threaded Mode|^Thread Modes$|^Thread Rating:$|^View a Printable Version$"
)
_FOOT = line(
    "« Next Oldest \\| Next Newest »", "Possibly Related Threads[^\n]{0,3}", r"Pages \(\d+\):[^\n]{0,60}",
    "View a Printable Version", "Quick Reply", "Post Reply", "New Reply",
)  # fmt: skip
_QUOTATION = line(rf"\({WHEN}\) ?(?P<author>.{{1,60}}?) Wrote:(?P<words> .+)?")
_TITLES = (
    pattern(
        r"^(?P<title>(?!(?:Post|New) Reply$|Pages \()[^\n]{1,200})\n+(?:Pages \(\d+\):[^\n]{0,60}\n+)?"
        r"(?:(?:Post|New) Reply\n+)?(?:Threaded Mode|Thread Modes|Thread Rating:)"
    ),
)
_NOW = pattern(rf"^Current time: {TIME}")


def _layout(head: re.Pattern[str], tails: tuple[re.Pattern[str], ...] = ()) -> TextLayout:
    return TextLayout(
        site="mybb",
        signs=(_SIGN,),
        head=head,
        tails=tails,
        furniture=line(f"{_BUTTON}{{1,8}}"),
        note=line(LIKED, f"{_BUTTON}{{2,8}}"),
        foot=_FOOT,
        quotation=_QUOTATION,
        titles=_TITLES,
        now=_NOW,
    )


_WRITER = one(AUTHOR + _STATUS) + one(_RANK) + some(_STARS) + some(_CARD, 9)
LAYOUTS = (
    _layout(block(_WRITER, one(_POST), one(_POSTED))),
    _layout(block(_WRITER, one(_POSTED), one(_POST))),
    _layout(block(one(_POSTED), one(_POST), _WRITER)),
    _layout(block(_WRITER, one(_POST)), (pattern(rf"^{TIME}\n+{_BUTTON}{{1,8}}$"),)),
)
