"""What a campaign adds about forums in its configuration: docs/forum-mail.md."""

from __future__ import annotations

from dataclasses import dataclass

from casefold.setting import setting


@dataclass(frozen=True, slots=True)
class ForumMail:
    """A mail that a forum's robot sends, beside those that casefold knows: docs/forum-mail.md."""

    site: str = setting("Short name of the forum: its writers are known as site:username.", "", '"mumsnet"')
    private: bool = setting("Whether it tells of a private message, and not of a post.", default=True)
    sender: str = setting(
        "A regular expression that the From line must hold. Named groups author, title and place tell who wrote.",
        "",
        "'noreply@mumsnet\\.com'",
    )
    subject: str = setting("The same for the subject.", "", "'private message from (?P<author>\\S+)'")
    text: str = setting("The same for the first 4,000 characters of the text.", "", "'^(?P<author>\\S+) has sent you'")
    header: str = setting("The name of another header that the mail must have.", "", '"X-Forum"')
    header_value: str = setting("A regular expression that this header must hold.", "", "'\\S'")
    start: str = setting("What the line above the message is, as a regular expression; empty: none.", "", "'Message:'")
    end: str = setting("The same for the line below it, the last such line; empty: none.", "", "'-{20,}'")
    carries_text: bool = setting("Whether the mail holds the message at all.", default=True)
    cut: str = setting("Words at its end that say it is only the beginning.", "", '"... (read more)"')


@dataclass(frozen=True, slots=True)
class Forum:
    """Forums that write to the inbox."""

    mail: tuple[ForumMail, ...] = setting("Wordings of their mails; docs/forum-mail.md shows how to try one.", ())
