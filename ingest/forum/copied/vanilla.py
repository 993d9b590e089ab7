"""Vanilla 2 and its newer themes, copied as text. Older ones show the month alone."""

from __future__ import annotations

import re

from ingest.forum.text_layout import AUTHOR, CLOCK, DAY, ECHO, MONTH, WHEN, TextLayout, block, line, one, pattern

_TIME = (
    rf"(?P<time>{WHEN}|{MONTH} \d{{1,2}}(?:, \d{{4}})?|{MONTH} \d{{4}}|\d{{1,2}}:\d\d ?[AP]M)"
    r"(?: in [^\n]{1,60})?(?: edited [^\n]{1,40})?"
)
_EXACT = rf"(?P<time>{DAY},?\s{{1,2}}{CLOCK})(?: in [^\n]{{1,60}})?(?: edited [^\n]{{1,40}})?"
_COUNTED = r"Posts: [\d,]{1,9}[^\n]{0,40}"
_LINE = r"[^\n]{1,40}"
_RANK = r"[\w ]{0,20}(?:Member|Champion|Moderator|Administrator|Admin|Elder|Contributor|Star|Expert|Novice|Regular)"
_BADGES = r"[\w, ]{0,120}(?:Anniversary|Posts|Dropper|Photogenic|Answer|Leader|Champion)"
_BUTTONS = line(
    "Like", "Helpful", "Agree", "Disagree", "Off Topic", "Awesome", "LOL", "Insightful", "Flag", "Quote", "Reply",
    "Share", r"\d{1,4}", "[«»·]", r"(?:[\d,]+ )?Comments?",
)  # fmt: skip
_NOTE = line(
    r"(?:· )?(?:Share on (?:Facebook|Twitter|LinkedIn) ?){1,3}",
    r"\d+ Comments?",
    r"\d+ ·(?: [^\n]{1,60})?",
    "Quote ?· ?Flag",
)
_COMMENTS = pattern(
    r"^(?:(?:Tagged:|Find more posts tagged with)\n(?:[^\n]{0,30}\n){1,12}?)?"
    r"(?:[\d,]+ )?Comments?$(?=(?:\n+(?:[«»]|\d{1,4}))*\n*\Z)"
)
"""What stands between the first post and the others."""
_FOOT = line(
    r"Sign In or Register to comment\.?", "Howdy, Stranger!", "Leave a Comment", "Quick Links", "Add a Comment",
    r"Welcome!(?=\n+It looks like)", "Popular Tags",
)  # fmt: skip


def _layout(head: re.Pattern[str], opening: re.Pattern[str] | None = None, *, weak: bool = False) -> TextLayout:
    return TextLayout(
        site="vanilla",
        signs=(
            pattern(
                r"^Powered by Vanilla|^Sign In or Register to comment|^Howdy, Stranger!"
                r"|^Leave a Comment\n+(?:Post Comment|Preview)|Powered by Higher Logic"
            ),
        ),
        head=head,
        weak=weak,
        opening=opening,
        tails=(_COMMENTS,),
        above=1,
        furniture=_BUTTONS,
        note=_NOTE,
        foot=_FOOT,
        quotation=line(r"@?(?P<author>.{1,60}?) (?:said|wrote):(?: ?»)?"),
    )


_OPENING = rf"^(?P<title>[^\n]{{1,200}})\n+{AUTHOR}\n(?:{_RANK}\n)?"
_ONE_WORD = r"(?P<author>[\w.-]{2,30})"
LAYOUTS = (
    _layout(pattern(rf"^{AUTHOR}\n(?!(?P=author)\n){_LINE}\n{_COUNTED}\n{_TIME}\n+")),
    _layout(pattern(rf"^{ECHO}{AUTHOR}\n{_COUNTED}\n{_LINE}\n{_TIME}\n+(?:#(?P<number>\d{{1,6}})\n+)?")),
    _layout(block(ECHO, one(AUTHOR), one(_COUNTED), one(_TIME))),
    _layout(block(ECHO, one(rf"{AUTHOR} {_COUNTED}"), rf"(?:{_BADGES}\n)?", one(_TIME))),
    _layout(
        block(ECHO, one(rf"{AUTHOR} (?:New |Community )?(?:Member|Moderator|Administrator|Champion)[ ✭]*"), one(_TIME))
    ),
    _layout(block(ECHO, one(AUTHOR), one(_TIME), r"#(?P<number>\d{1,6})\n+")),
    _layout(block(one(AUTHOR), one(_EXACT)), pattern(rf"{_OPENING}{_EXACT}\n"), weak=True),
    _layout(block(one(AUTHOR), one(_RANK), one(_TIME)), pattern(rf"{_OPENING}{_TIME}\n"), weak=True),
    _layout(pattern(rf"(?:(?<=\n\n)|(?<=comments\n)){AUTHOR}\n{_TIME}\n"), pattern(rf"{_OPENING}{_TIME}\n"), weak=True),
    _layout(
        pattern(rf"(?:(?<=\n\n)|(?<=comments\n)){_ONE_WORD} {_TIME}\n"),
        pattern(rf"^(?P<title>[^\n]{{1,200}})\n+{_ONE_WORD} {_TIME}\n"),
        weak=True,
    ),
)
