"""Invision Community 4 and 5 and IP.Board 3, copied as text."""

from __future__ import annotations

from ingest.forum.text_layout import (
    AUTHOR,
    ECHO,
    LIKED,
    MONTH,
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

_CARD = (
    "Members|Author|Moderators?|Administrators|Staff|Guests?|Supporters|(?:Advanced|Junior|New"
    "|Active)? ?Members?|Newbie"
    "|Rookie|Apprentice|Explorer|Contributor|Enthusiast|Collaborator|Community Regular|Rising Star|Proficient"
    r"|Experienced|Mentor|Veteran|Grand Master|[\d.,]{1,9}k?|[\d.,]{1,9}k? posts?"
    r"|(?:Gender|Location|Interests|Joined):[^\n]{1,60}|Solutions?|Share|Report|Report post|Popular Post!?|Posts"
    r"|Pip{1,9}"
    rf"|{MONTH} \d{{1,2}}(?:, \d{{4}})?"
    r"|(?:[A-Z][a-z]+ ){0,2}(?:Carers?|Volunteers?|Supporters?|Parents?|Team|Staff|Admins?|Friends?|Donors?)"
)
_BUTTONS = line(
    "Quote", "MultiQuote", "Reply", "Report", "Edit", "Share", "Like(?: This)?", "Unlike", "Thanks", "Haha",
    "Confused", "Sad", r"\d{1,4}", "- - - - -",
)  # fmt: skip
_NOTE = line(LIKED, "Reason for edit: [^\n]{1,80}", "Popular Post!?", "Share this post")
_QUOTATION = line(r"(?:View Post ?|On .{6,40}?, )?(?P<author>.{1,60}?)(?:, on .{6,40},)? said:")
_FOOT = line(
    "Create an account or sign in to comment", "Join the conversation", "Archived", "Go to topic listing",
    "Go to topic list", r"Back to (?!top\b)[^\n.!?]{1,60}(?=\n+[^\n]{1,60}\n)", r"\d+ user\(s\) are reading this topic",
    "Reply to this topic", r"Recently Browsing[^\n]{0,30}", r"This topic is now (?:archived|closed)[^\n]{0,60}",
    "Sign in to follow this",
)  # fmt: skip
_RAN_ON = r"(?: ?\d{1,3} ?(?:yr|mo|hr|min|day)s?)?(?: \(edited\))?"
"""How long ago it was, which version 5 writes behind the day without a space."""
_TITLE = pattern(
    r"^(?P<title>(?!\d+$|Follow)[^\n]{1,200})\n+"
    r"(?:(?:Follow(?:ing|ers) ?\d*|\d{1,4}|Share|More sharing options\.\.\.)\n+){0,4}"
    rf"(?:By )?[^\n]{{1,40}}\n+(?:Started )?{WHEN}{_RAN_ON} in [^\n]{{1,80}}\n"
)
_SIGN = pattern(r"^(?:Recommended Posts|Featured Replies)$")

_IP_BOARD_3 = TextLayout(
    site="invision",
    signs=(pattern(rf"^#\d{{1,6}}[ \n]{{1,6}}[^\n]{{1,40}}\n(?:[^\n]*\n){{0,18}}?Posted {WHEN}$"),),
    head=block(one(rf"{NUMBER}[ \n]{{1,6}}{AUTHOR}"), one(rf"(?:[^\n]*\n){{0,18}}?Posted {TIME}")),
    tails=(pattern(r"^(?:(?:Report|Like This|Unlike|\d{1,4})\n+){0,3}Back to top\b[^\n]{0,24}$"),),
    furniture=_BUTTONS,
    note=_NOTE,
    foot=_FOOT,
    quotation=_QUOTATION,
    titles=(pattern(r"^(?P<title>[^\n]{1,200})\n+Started by "),),
    stated=pattern(r"^(?P<replies>[\d,]{1,7}) repl(?:y|ies) to this topic"),
)
_INVISION_4 = TextLayout(
    site="invision",
    signs=(_SIGN,),
    head=block(
        ECHO,
        one(rf"{AUTHOR}(?: {{3,}}[\d,]{{1,9}})?"),
        rf"(?:(?:{_CARD})\n+){{1,10}}",
        one(rf"Posted {TIME}{_RAN_ON}"),
        some(r"comment_\d+"),
    ),
    tails=(
        pattern(r"^Quote\n(?=(?:[^\n]*\n){0,8}?(?:Link to (?:post|comment)|Share on other sites)$)"),
        line("Link to (?:post|comment)"),
    ),
    furniture=_BUTTONS,
    note=_NOTE,
    foot=_FOOT,
    quotation=_QUOTATION,
    titles=(_TITLE,),
)
_INVISION_5 = TextLayout(
    site="invision",
    signs=(_SIGN, pattern(r"^comment_\d+$")),
    head=block(one(rf"Posted {TIME}{_RAN_ON}"), one(r"comment_\d+"), ECHO, one(AUTHOR), some(_CARD, 6)),
    furniture=_BUTTONS,
    note=_NOTE,
    foot=_FOOT,
    quotation=_QUOTATION,
    titles=(_TITLE,),
)

LAYOUTS = (_IP_BOARD_3, _INVISION_4, _INVISION_5)
