"""XenForo 1 and 2, copied as text."""

from __future__ import annotations

from ingest.forum.text_layout import (
    AUTHOR,
    ECHO,
    LIKED,
    NUMBER,
    TIME,
    WHEN,
    TextLayout,
    block,
    line,
    one,
    pattern,
    some,
)

_TITLE = r"[^\n]{1,60}"
_RANK = r"(?:New|Active|Well-known)? ?Member|Staff Member|(?:Super )?Moderator|Administrator|Guest|Banned"
_BANNER = "Staff Member|Administrator|(?:Super )?Moderator|Verified|Premium Member|Thread starter|OP"
_LABEL = (
    "Messages|Likes Received|Likes|Trophy Points|Best Answers|Ratings Received|Reaction score|Solutions|Points|Location"
    "|Gender|Age|Occupation|Home Page|Website|Media|Resources"
)
_BUTTONS = line(
    "Like", "Unlike", "Reply", "Report", "Quote", "Share", r"\+ Quote", "Edit", "Delete", "Upvote", "Downvote",
    "Bookmark",
)  # fmt: skip
_LOGGED_IN = r"(?:[ \n]+(?:Edit|Delete|Report|IP|Warn)){0,5}"
"""Links beside the day, for those who are logged in."""
_NOTE = line(LIKED, r"Reactions: ?[^\n]{0,120}", "Tags: [^\n]{1,100}")
_QUOTATION = line(r"(?P<author>.{1,60}?) said:(?: ?↑)?")
_UNFOLD = "Click to expand..."
_FOOT = line(
    r"You must (?:log in|be logged in)[^\n]{0,60}", "Similar threads", r"\(You must log in[^\n]{0,60}",
    "Share(?: This Page|:)", "Reply to thread", r"Write your reply\.\.\.", "Post reply",
)  # fmt: skip

_XENFORO_1 = TextLayout(
    site="xenforo",
    signs=(pattern(r"^Discussion in '[^\n]{1,120}' started by "),),
    head=block(
        ECHO,
        one(AUTHOR),
        rf"(?:{one(_TITLE)}{some(_BANNER, 3)}Joined:\n+{_TITLE}\n+(?:(?:{_LABEL}):\n+{_TITLE}\n+){{0,9}}+"
        rf"|{one(_RANK)}{some(_BANNER, 3)})",
    ),
    anchor=pattern(rf"^[^\n]{{1,40}}, {WHEN}{_LOGGED_IN}\n+#\d{{1,6}}(?: [^\n]{{0,40}})?$"),
    tails=(
        pattern(
            rf"^(?P<below>[^\n]{{1,40}}), {TIME}(?:[ \n]+(?:Edit|Delete|Report|IP"
            rf"|Warn)){{0,5}}\n+{NUMBER}(?: [^\n]{{0,40}})?$"
        ),
    ),
    furniture=_BUTTONS,
    note=_NOTE,
    foot=_FOOT,
    quotation=_QUOTATION,
    quotation_end=_UNFOLD,
    titles=(pattern(r"^(?P<title>[^\n]{1,200})\n+Discussion in '"),),
)
_XENFORO_2 = TextLayout(
    site="xenforo",
    signs=(
        pattern(r"^(?:Thread starter|Joined$|Reaction score$|Similar threads$|You must (?:be logged|log) in)"),
        pattern(r"^#\d{1,6}$|\d #\d{1,6}$"),
    ),
    head=block(
        ECHO,
        one(AUTHOR),
        one(_TITLE),
        some(_BANNER, 3),
        rf"(?:Joined\n+{_TITLE}\n+(?:{_TITLE}\n+{_TITLE}\n+){{0,9}}?|(?:(?:{_LABEL})\n+{_TITLE}\n+){{0,9}})",
        one(rf"{TIME}(?: |\n+)(?:(?:Add bookmark|New|Share|·|•|Thread starter)\n+){{0,4}}{NUMBER}"),
    ),
    anchor=pattern(rf"^{WHEN}(?: |\n+)(?:(?:Add bookmark|New|Share|·|•|Thread starter)\n+){{0,4}}#\d{{1,6}}$"),
    tails=(pattern(r"^Reactions?:\n[^\n]{1,120}\n*(?=(?:[A-Z]\n*)?\Z)"),),
    furniture=_BUTTONS,
    note=_NOTE,
    foot=_FOOT,
    quotation=_QUOTATION,
    quotation_end=_UNFOLD,
    titles=(pattern(r"^(?P<title>[^\n]{1,200})\n+Thread starter"),),
)

LAYOUTS = (_XENFORO_1, _XENFORO_2)
