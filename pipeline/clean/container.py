"""The elements in which mail programs put what they quote, their signatures, and what nobody is to see.

Told by class, id and name. Gmail's ``gmail_quote`` is not among the containers of a quotation: people answer inside it,
so its attribution and its blockquotes decide. Outlook on the web writes ``x_`` before the names in what it quotes.
"""

from __future__ import annotations

import re

_QUOTE = re.compile(
    r"\b(?:x_)*(?:yahoo_quoted\w*|protonmail_quote|tutanota_quote|messageReplySection"
    r"|OLK_SRC_BODY_SECTION|zmail_extra|ms-outlook-mobile-reference-message"
    r"|mail-editor-reference-message-container|_originalContent|isReplyContent|replyforwardmsg"
    r"|BB10_quote|quoted-text|WM_QUOTE|mailQuoted|hmmessage_quoted|edo-reply-section|skypeteams_quote)\b",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(
    r"\b(?:x_)*(?:gmail_signature|moz-signature|protonmail_signature_block(?:-user|-proton)?"
    r"|tutanota_signature|signature_block|ms-outlook-mobile-signature|composer_signature"
    r"|AppleMailSignature|lineBreakAtBeginningOfSignature|divSignature|yahoo-signature"
    r"|\w*yahoo_signature"
    r"|OutlookSignature|email-signature|mail-signature|bloop_sign_\d+|edo-signature|signature)\b(?!-)",
    re.IGNORECASE,
)
_CITED = re.compile(
    (
        r"\b(?:x_)*(?:gmail_quote|moz-cite\w*|protonmail_quote|tutanota_quote|yahoo_quoted\w*|cite|quote"
        r"|mailquote|reply|iosymail|zmail_extra|wmQuote)\b"
    ),
    re.IGNORECASE,
)
_HIDDEN = re.compile(
    (
        r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt|em"
        r"|%)?\s*(?:;|!|$)|(?:max-)?height\s*:\s*0(?:px)?\s*;.{0,80}overflow\s*:\s*hidden"
    ),
    re.IGNORECASE,
)


def container(names: str) -> str:
    """What an element with these class, id and name values holds: ``quote``, ``signature``, or nothing told."""
    if not names.strip():
        return ""
    if _QUOTE.search(names):
        return "quote"
    return "signature" if _SIGNATURE.search(names) else ""


def cited(names: str) -> bool:
    """Whether a blockquote with these names quotes a mail, and no passage of the writer's choice."""
    return bool(names.strip()) and bool(_CITED.search(names))


def hidden(style: str) -> bool:
    """Whether an element of this style is not shown."""
    return bool(style) and bool(_HIDDEN.search(style))
