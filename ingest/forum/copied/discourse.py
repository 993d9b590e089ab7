"""Discourse, copied as text: the topic, and the page that crawlers and printers get."""

from __future__ import annotations

from ingest.forum.text_layout import AUTHOR, MONTH, WHEN, TextLayout, line, pattern

_AGE = (
    rf"(?P<time>\d{{1,3}}(?:s|m|h|d|mon|mo|y)|{MONTH} '\d\d|{MONTH} \d{{4}}|{MONTH} \d{{1,2}}(?:, '?\d{{2,4}})?|{WHEN})"
)
_GROUP = r"Regular|Leader|Member|Moderator|Admin|Staff|\d{1,3}"
"""What may stand between a name and the age of a post: a title, or how often the writer answers here."""
_BUTTONS = line(r"\d{1,4}", "Reply", "Share", "Bookmark", "Flag", "Like", "Solved", "Solution", "show post in topic")
_NOTE = line(r"\d+ Repl(?:y|ies)", r"\d+ Likes?", r"(?:\d+|one|a) (?:day|month|year)s? later")
_FOOT = line(
    "Related topics", "Suggested topics", "next page →", "← previous page", r"Powered by Discourse[^\n]{0,60}",
    r"Topic list, column headers with buttons are sortable\.", "New & Unread Topics",
    r"Home(?=\n+Categories\n)", r"You will see a count of new replies[^\n]{0,60}",
    r"Reply(?=\n+(?:Share\n+Bookmark|Related topics|Suggested topics))", r"Share(?=\n+Bookmark\n+Flag)",
    r"This topic (?:will close|was automatically)[^\n]{1,80}",
    rf"{MONTH} (?:\d{{4}}|\d{{1,2}})(?=\n+\d{{1,6}} / \d{{1,6}}$)",
)  # fmt: skip
_SIGN = pattern(
    "^Powered by Discourse|^Topic list, column headers with buttons are sortable"
    r"|^Want to read more\? Browse other topics"
    r"|^created\n+[^\n]{2,12}\n+last reply\n"
)
_QUOTATION = line(r"(?P<poster>.{1,40}):")

_CRAWLER = TextLayout(
    site="discourse",
    signs=(_SIGN,),
    head=pattern(
        rf"^{AUTHOR}(?: \([^)\n]{{1,40}}\))?(?: {{1,3}}|\n+)"
        rf"(?P<time>{MONTH} \d{{1,2}}, \d{{4}},\s{{1,3}}\d{{1,2}}:\d\d[ap]m)(?: {{1,3}}|\n+)#?(?P<number>\d{{1,6}})\n+"
    ),
    furniture=_BUTTONS,
    note=_NOTE,
    foot=_FOOT,
    quotation=_QUOTATION,
)
_TOPIC = TextLayout(
    site="discourse",
    signs=(_SIGN,),
    weak=True,
    head=pattern(
        rf"(?:(?:\A|(?<=\n\n)){AUTHOR}\n(?:[^\n]{{1,40}}\n)?"
        rf"|^{AUTHOR.replace('author', 'poster')}\n(?:(?:{_GROUP})\n)?){_AGE}\n+"
    ),
    tails=(
        pattern(r"^(?:\d{1,5}(?:\n+| ))?created\s(?=(?:[^\n]*\n){1,4}?last reply)"),
        pattern(r"^[\d.,k]+\n+views?\n+[\d.,k]+\n+(?:likes?|links?|users?)$"),
    ),
    furniture=_BUTTONS,
    note=_NOTE,
    foot=_FOOT,
    quotation=_QUOTATION,
)

LAYOUTS = (_CRAWLER, _TOPIC)
