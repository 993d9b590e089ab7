"""vBulletin 3, 4 and 5, copied as text: the page, and its printable version. The archive has a reader of its own."""

from __future__ import annotations

from ingest.forum.text_layout import AUTHOR, LIKED, NUMBER, TIME, WHEN, TextLayout, block, line, one, pattern, some

_LABEL = (
    "Join Date|Location|Posts|Age|Gender|Blog Entries|Thanks|Thanked [^\n]{1,40}|Rep Power|Real Name|Status|Mood|Likes"
)
_CARD = (
    r"(?:[^\n]{1,40} is (?:offline|online(?: now)?|on a distinguished road|an unknown quantity at this point)"
    r"|[^\n]{1,40}'s Avatar"
    rf"|(?:{_LABEL}):[ \t]?[^\n]{{1,60}}|View Profile|View Forum Posts|Private Message|Visit Homepage)\n+"
)
_PAIR = rf"(?:{_LABEL}):?\n+[\w ,'./-]{{1,60}}\n+"
_RANK = r"(?:(?:Junior |Senior |Super )?(?:Member|Moderator)|Administrator|Guest|Registered User|Banned)"
_PROFILE = rf"(?:{_CARD}|{_PAIR}){{0,14}}+"
_ICON = "Default|Thumbs up|Thumbs down|Question|Smile|Red face|Unhappy|Cool|Wink|Exclamation|Lightbulb|Arrow|Post"
"""What the picture beside a post's subject is called."""
_BUTTONS = line(
    "(?:Reply With Quote ?){1,2}", "Quote", "Comment", "Post Cancel", "Cancel", r"Likes? \d+", "Share", "Tweet",
    "Like", "Edit", "Flag", "Stuck",
)  # fmt: skip
_NOTE = line(LIKED, "Tags: [^\n]{1,100}")
_FOOT = line(
    "Powered by vBulletin[^\n]{0,80}", "All times are GMT[^\n]{0,80}", "« Previous Thread[^\n]{0,40}",
    "Posting Permissions", "vBulletin®[^\n]{0,80}", r"Page \d+ of \d+[^\n]{0,20}", "Quick Navigation[^\n]{0,60}",
    "Bookmarks", "Posting Rules", "Similar Threads[^\n]{0,10}", "Related Topics", "Thread Tools[^\n]{0,20}",
    "Previous", "template", "Previous template Next",
)  # fmt: skip
_QUOTATION = line(r"(?:Quote ?:? ?)?Originally Posted by (?P<author>.{1,60}?)(?: \(Post \d+\))?(?: View Post)?")
_SUBJECT = r"(?:[^\n]{1,200}\n+)?"

_PAGE = TextLayout(
    site="vbulletin",
    signs=(pattern("^(?:Reply With Quote|Join Date)|^View Public Profile"),),
    head=block(
        rf"(?:{NUMBER}\s+(?:Old )?{TIME}|(?:Old )?(?P<shown>{WHEN})(?:\s*|,\s+)#(?P<place>\d{{1,6}}))\n+",
        rf"{AUTHOR}(?: (?P=author) is (?:offline|online)(?: now)?)?\n+(?:{_CARD})?",
        rf"(?:[^\n]{{1,60}}\n+(?={_CARD}|{_PAIR})|{_RANK}\n+(?={_ICON}|(?<=\n\n)))?",
        _PROFILE,
        rf"(?:(?:{_ICON})(?: [^\n]{{1,200}})?\n+)?",
    ),
    anchor=pattern(rf"^(?:#\d{{1,6}}\s+(?:Old )?{WHEN}|(?:Old )?{WHEN}(?:\s*|,\s+)#\d{{1,6}})$"),
    tails=(
        line("[^\n]{0,60}Reply With Quote[^\n]{0,60}"),
        pattern(r"^(?P<below>[^\n]{1,40})\n+View Public Profile$"),
    ),
    furniture=_BUTTONS,
    note=_NOTE,
    foot=_FOOT,
    quotation=_QUOTATION,
    titles=(
        pattern(r"^Thread: (?P<title>[^\n]{1,200})$"),
        pattern(r"^(?:Reload this Page )?(?P<title>[^\n]{1,200})\n+User ?Name\b"),
    ),
)
_PAGE_5 = TextLayout(
    site="vbulletin",
    signs=(pattern("^Powered by vBulletin® Version 5|^Latest Activity$"),),
    head=block(
        one(AUTHOR),
        one(r"[^\n]{1,60}"),
        "(?=Join Date:|Posts:|Guest)",
        _PROFILE,
        some("Share|Tweet", 2),
        rf"(?:{NUMBER}\n+{_SUBJECT}{TIME}\n+|{_SUBJECT}(?P<shown>{WHEN})\n+#(?P<place>\d{{1,6}})\n+)",
    ),
    anchor=pattern(rf"^(?:#\d{{1,6}}\n+(?:[^\n]{{1,200}}\n+)?{WHEN}|{WHEN}\n+#\d{{1,6}})$"),
    tails=(pattern(r"^(?:Tags: [^\n]{1,100}\n+)?Comment$"),),
    furniture=_BUTTONS,
    note=_NOTE,
    foot=_FOOT,
    quotation=_QUOTATION,
    titles=(pattern(r"^(?P<title>[^\n]{1,200})\n+Collapse\n+X\n+Collapse\n+Posts"),),
)
_PRINTABLE = TextLayout(
    site="vbulletin",
    signs=(
        pattern(r"^Show \d+ posts? from this thread|^Powered by vBulletin|^(?:-\s+){2,6}\S[^\n\t]{0,80} \(https?://"),
    ),
    head=block(one(rf"{AUTHOR}\t+{TIME}")),
    furniture=_BUTTONS,
    foot=_FOOT,
    quotation=_QUOTATION,
    titles=(pattern(r"^(?:-\s+)+(?P<title>\S[^\n]{0,200}?) \(https?://[^\n]{1,400}\n+(?!-)"),),
)
_PRINTABLE_4 = TextLayout(
    site="vbulletin",
    signs=(pattern("^Printable View$"),),
    weak=True,
    head=block(one(TIME), one(AUTHOR)),
    furniture=_BUTTONS,
    foot=_FOOT,
    quotation=_QUOTATION,
    titles=(pattern(r"^(?P<title>[^\n]{1,200})\n+Printable View$"),),
)

LAYOUTS = (_PAGE, _PAGE_5, _PRINTABLE, _PRINTABLE_4)
