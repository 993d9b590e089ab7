"""Simple Machines Forum 2.0 and 2.1, copied as text."""

from __future__ import annotations

from ingest.forum.text_layout import AUTHOR, LIKED, NUMBER, TIME, WHEN, TextLayout, block, line, one, pattern, some

_STARS = r"[*•★]{1,30}"
_STATUS = "(?:Offline|Online)(?: (?:Offline|Online))?"
_RANK = r"Newbie|(?:Jr|Sr)\. Member|(?:Full|Hero) Member|(?:Global )?Moderator|Administrator"
_RANKED = rf"(?:(?:(?:Global )?Moderator|Administrator)\n+(?:{_RANK})\n+|[^\n]{{1,60}}\n+)"
"""A rank, and for those with an office the rank that their posts give them below it."""
_CARD = (
    r"(?:Posts|Gender|Location|Age|Karma|Thank You|Activity):[^\n]{0,60}|View Profile|WWW|Email"
    r"|Personal Message[^\n]{0,20}"
)
_NOW = pattern(rf"^(?P<time>{WHEN})$")
_QUOTATION = line(r"Quote from: (?P<author>.{1,60}?) on .{6,40}")

_SMF_2_0 = TextLayout(
    site="smf",
    signs=(pattern(rf"^« (?:Reply #\d+ )?on: {WHEN} »$"),),
    head=block(
        one(rf"(?:(?:Offline|Online)\s+)?{AUTHOR}"),
        rf"(?:Guest\n+|{_RANKED}{some(_STARS)}{some(_STATUS)}(?:(?:{_CARD})\n+){{1,8}})",
        r"(?:[^\n]{1,200}\n+){1,3}?",
        one(rf"« (?:Reply #(?P<number>\d{{1,6}}) )?on: {TIME} »"),
    ),
    anchor=pattern(rf"^« (?:Reply #\d+ )?on: {WHEN} »$"),
    tails=(line(r"(?:Report to moderator\s{1,8})?Logged(?: Logged)?"),),
    furniture=line("Quote", "Modify", "Remove", "Split Topic", "Report to moderator"),
    note=line(LIKED),
    foot=line("Print", r"Pages: [^\n]{1,30}", "« previous next »"),
    quotation=_QUOTATION,
    titles=(pattern(r"(?:^|\s)Topic: (?P<title>[^\n]{1,200}?)\s+\(Read [\d,]+ times?\)"),),
    now=_NOW,
)
_SMF_2_1 = TextLayout(
    site="smf",
    signs=(pattern(r"^Started by [^\n]{1,60}, "), pattern(r"^Previous topic - Next topic$|^Logged$")),
    head=block(
        one(AUTHOR),
        _RANKED,
        some(_STARS),
        r"(?=Posts:|Logged)",
        some(_CARD, 8),
        some("Logged"),
        rf"(?:[^\n]{{1,200}}\n+){{0,2}}?(?:{NUMBER}\n+)?{TIME}(?: #\d{{1,6}})?\n+",
    ),
    tails=(pattern(r"^(?:(?:Like|Unlike|Quote|Quick Edit)\n+){0,4}More\.\.\.$"),),
    furniture=line("Quote", "Like", "Unlike", "Logged", "Reply", "Report to moderator"),
    note=line(LIKED),
    foot=line("Print", r"Go Up[^\n]{0,20}", r"Pages ?\d[^\n]{0,30}", "User actions", r"Reply(?=\n+Print)"),
    quotation=_QUOTATION,
    titles=(pattern(r"^(?P<title>[^\n]{1,200})\n+Started by "),),
    now=_NOW,
)

LAYOUTS = (_SMF_2_0, _SMF_2_1)
