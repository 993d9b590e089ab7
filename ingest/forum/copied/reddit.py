"""Reddit, copied as text: old.reddit, the design of 2018 to 2023, and the one since. It tells ages, no days."""

from __future__ import annotations

from ingest.forum.text_layout import AGE, TextLayout, line, pattern

_NAME = r"(?P<author>[\w-]{1,25}|\[deleted\])"
_AGE = rf"(?P<time>{AGE})"
_TITLE = r"(?P<title>[^\n]{1,300})"
_BUTTONS = line(
    r"-?[\d.]{1,6}k?", "Vote", "Reply", "Share", "Report", "Save", "Follow", "Give Award", "Award", "Upvote",
    "Downvote", "Hide", "permalink", "embed", "parent", "•", "Continue this thread",
)  # fmt: skip
_NOTE = line(r"\d+ more repl(?:y|ies)", r"load more comments \(\d+ repl(?:y|ies)\)", "give award")
_FOOT = line(
    "More posts you may like", "About Community", "View all comments", "Related Answers Section", "MODERATORS",
    "More posts from the [^\n]{1,30} community", "Back to Top", "about", r"New to Reddit\?",
    "Community Info Section", r"r/\w{2,30}", "Top posts [^\n]{4,40}", r"Reddit,? Inc\.? ?©[^\n]{0,60}", "TOPICS",
)  # fmt: skip
_STATED = pattern(r"^(?:all )?(?P<replies>[\d,]{1,6}) comments?$")
_FLAIR = (
    r"(?:(?:Rant|Vent|Rant ?/ ?Vent|Advice(?: needed| wanted)?|Question|Support|Discussion|Funny|Help|Success|Good news"
    r"|Education|Update|Info)\n+)?"
)
"""The label below a title; only such as cannot begin a letter."""

_OLD = TextLayout(
    site="reddit",
    signs=(pattern(r"^submitted [^\n]{4,40} by "),),
    head=pattern(
        rf"^\[[–+-]\]{_NAME}(?:\[[SMA, ]{{1,6}}\])? (?:\[score hidden\] |-?[\d.,k]+ points? )?{_AGE}\*?"
        r"(?: \(last edited [^)\n]{1,40}\))?(?: \(\d+ child(?:ren)?\))?\n+"
    ),
    anchor=pattern(r"^\[[–+-]\]\S"),
    opening=pattern(
        rf"^(?P<title>[^\n]{{1,300}}?)(?: ?\([\w./]{{3,60}}\))?"
        rf"\n+submitted {_AGE}\*? by {_NAME}(?:\[S\])?[^\n]{{0,30}}\n+"
    ),
    tails=(pattern(r"^permalink(?:embed|$)"), pattern(r"^(?:\d+ )?comments?(?:\n+share$|share)")),
    furniture=_BUTTONS,
    note=_NOTE,
    foot=_FOOT,
    stated=_STATED,
)
_OF_2018 = TextLayout(
    site="reddit",
    signs=(pattern(r"^Posted by\s{1,3}u/[\w-]+"),),
    head=pattern(
        rf"^(?:level \d+\n+)?{_NAME}(?:\n+OP)?\s{{0,3}}·\s{{0,3}}{_AGE}\n+"
        rf"(?:OP\n+)?(?:·\s{{1,3}}edited [^\n]{{1,30}}\n+)?"
    ),
    opening=pattern(
        rf"^Posted by\s{{1,3}}u/{_NAME}\s{{1,3}}(?:·\s{{1,3}})?{_AGE}\n+(?:[\d.]{{1,6}}k?\n+)?{_TITLE}\n+{_FLAIR}"
    ),
    tails=(pattern(r"^\d+ Comments?\n+Share\n"),),
    furniture=_BUTTONS,
    note=_NOTE,
    foot=_FOOT,
    stated=_STATED,
)
_MARKS = r"(?:(?:OP|MOD|ADMIN|Top \d+% (?:Commenter|Poster)|Profile Badge[^\n]{0,60})\n+){0,3}"
"""What stands beside a name for whoever opened the thread, or keeps order."""
_SINCE_2023 = TextLayout(
    site="reddit",
    signs=(pattern(rf"^•\n+{AGE}$"), pattern(r"^(?:Go to )?r/\w{2,30}$")),
    head=pattern(rf"^(?:u/[\w-]+ avatar\n+)?{_NAME}\n+{_MARKS}•\n+{_AGE}\n+(?:•?\s{{0,3}}Edited [^\n]{{1,30}}\n+)?"),
    opening=pattern(rf"^r/\w{{2,30}}\n+•\n+{_AGE}\n+(?:u/[\w-]+ avatar\n+)?{_NAME}\n+{_TITLE}\n+{_FLAIR}"),
    tails=(
        pattern(
            r"^(?:(?:Upvote|Downvote|[\d.]{1,6}k?|Go to comments|Hide|Save|Report"
            r"|\d+ Comments?)\n+){0,6}(?:Share\n+){1,2}"
            r"(?=(?:[^\n]*\n){0,16}?(?:Sort by:|Open comment sort options|Join the conversation)$)"
        ),
    ),
    furniture=_BUTTONS,
    note=_NOTE,
    foot=_FOOT,
)

LAYOUTS = (_OLD, _OF_2018, _SINCE_2023)
