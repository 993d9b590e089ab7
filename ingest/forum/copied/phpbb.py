"""phpBB 3, copied as text: the page, and its print view.

Above each post stands ``Postby NAME » Mon Sep 16, 2024 7:49 am`` (``by NAME »``, ``Post by NAME »``), in the print view
``Posted: 21 Jul 2019, 21:24`` and ``by NAME``. The writer's profile stands below her post in 3.0, above it from 3.1 on.
"""

from __future__ import annotations

from ingest.forum.text_layout import AUTHOR, TIME, WHEN, TextLayout, block, line, one, pattern, some

_CARD = (
    r"(?:Joined|Location|Has thanked|Been thanked|Gender|Age|Contact|Website|Skype|Twitter):?[^\n]{0,60}|Website"
    r"|Contact [^\n]{1,60}"
)
_PROFILE = rf"(?:[^\n]{{1,40}}\n+){{0,2}}Posts: [\d,]{{1,9}}\n+(?:(?:{_CARD})\n+){{0,9}}+"
_BUTTON = "Quote|Reply with quote|Report this post|Edit post|Delete post|Information|Post reply|Private message"
_NAME = r"(?P<author>[^\n\t]{1,40}?(?:\n[^\n\t»]{1,30}?)?)"
"""A name that Firefox may have wrapped."""
_FOOT = line(
    "Display posts from previous:[^\n]{0,80}", "Display: [^\n]{0,80}", "All times are (?:UTC|GMT)[^\n]{0,60}",
    "Powered by phpBB[^\n]{0,80}", r"Page \d+ of \d+", "Return to [^\n.!?]{1,80}", r"\d+ posts? (?:•|\|)[^\n]{0,60}",
    r"https?://\S+viewtopic\S*", "Post Reply", "Post a reply", r"\d+ posts?", "Who is online",
)  # fmt: skip
_QUOTATION = line(rf"(?P<author>.{{1,80}}?) wrote:(?: ?↑ ?{WHEN}(?P<words> .+)?| {WHEN}|(?P<glued> ?\S.*))?")
_STATED = pattern(r"^(?P<posts>[\d,]{1,7}) posts?\b")
_NOW = pattern(rf"It is currently {TIME}")

_PAGE = TextLayout(
    site="phpbb",
    signs=(pattern(rf"^(?:Unread post|Post)? ?by [^\n]{{1,60}}\s?[^\n]{{0,40}} » {WHEN}$"),),
    head=block(
        rf"(?:(?!Posts:|{_CARD})(?P<title>[^\n]{{1,200}})\n+)?",
        some(_BUTTON, 5),
        one(rf"(?:Unread post|Post)? ?by {_NAME} » {TIME}"),
    ),
    tails=(
        pattern(r"^These users? thanked the author "),
        pattern(rf"^(?=(?:User avatar\n+)?(?P<below>[^\n]{{1,40}})\n+{_PROFILE})"),
        line("(?:Back to )?Top"),
    ),
    furniture=line(_BUTTON, "(?:Back to )?Top"),
    note=line("User avatar"),
    foot=_FOOT,
    quotation=_QUOTATION,
    stated=_STATED,
    now=_NOW,
)
_PRINT = TextLayout(
    site="phpbb",
    signs=(pattern(rf"^Posted: {WHEN}(?: by |\n)"),),
    head=block(r"(?:Re: [^\n]{1,200}\n+)?", one(rf"Posted: {TIME}\s+by {AUTHOR}")),
    furniture=line("-{10,}"),
    foot=_FOOT,
    quotation=_QUOTATION,
    stated=_STATED,
    now=_NOW,
)

LAYOUTS = (_PAGE, _PRINT)
