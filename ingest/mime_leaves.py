"""The leaves of a mail in order: every inline text part, and what is attached beside them (RFC 2045, RFC 2183).

Which parts are the letter is decided as JMAP does (RFC 8621, 4.1.4): outside of ``multipart/alternative`` every inline
text part is, whether plain or HTML; inside of one, the plain and the HTML tell the same.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from ingest import tnef
from ingest.charset import charset_of_html, decoded
from ingest.cms import signed_content
from ingest.encoded_words import words_decoded
from ingest.fields import Fields
from ingest.flowed import unflowed
from ingest.html_text import html_of_text, text_of_html
from ingest.leaf import Leaf, html_body, plain_body
from ingest.message import Attachment
from ingest.part import LIMIT, MAILS, Part, split
from ingest.uuencode import split_uuencoded

AGAIN = 8
"""How often something that stood encoded inside (a mail, a signed letter) is taken apart in its turn."""

FORWARDED = "---------- Forwarded message ----------"
_PLAIN, _HTML = "text/plain", "text/html"
_SEALED = ("multipart/encrypted", "application/pgp-encrypted")
_CMS = ("application/pkcs7-mime", "application/x-pkcs7-mime")
_TNEF = ("application/ms-tnef", "application/vnd.ms-tnef")
_NEVER_INLINE = ("text/calendar", "text/x-vcard", "text/vcard", "text/directory", "text/rfc822-headers", "text/csv")
_PGP = re.compile(r"^-----BEGIN PGP MESSAGE-----", re.MULTILINE)
_MIME = re.compile(r"\bMIME\b", re.IGNORECASE)
_TAGS = re.compile(r"</?[A-Za-z][\w-]{0,40}>")


@dataclass(slots=True)
class Leaves:
    """What a walk gathers."""

    letter: list[Leaf] = field(default_factory=list)
    enclosed: list[Leaf] = field(default_factory=list)
    """Mails inside of the mail: told after the letter, or the words below one would pass for its own."""
    attachments: list[Attachment] = field(default_factory=list)
    defects: list[str] = field(default_factory=list)
    encrypted: bool = False

    def gather(self, part: Part, depth: int = 0, *, first: bool = True) -> None:
        """Walk one part and everything in it. ``first``: whether it comes first in the part around it."""
        if part.type in _SEALED:
            self.encrypted = True
        if part.type in MAILS:
            self._enclosed(part, depth)
        elif part.parts and part.type == "multipart/alternative":
            self._alternatives(part, depth)
        elif part.parts:
            before, mails = len(self.letter), len(self.enclosed)
            for number, each in enumerate(part.parts):
                self.gather(each, depth, first=number == 0)
            if not any(leaf.text.strip() for leaf in (*self.letter[before:], *self.enclosed[mails:])):
                self._salvage(part)
        elif part.first >= 0:
            self._salvage(part)
        else:
            self._leaf(part, depth, first=first)

    def _leaf(self, part: Part, depth: int, *, first: bool) -> None:
        kind = part.type
        content, defect = part.content()
        if defect:
            self.defects.append(defect)
        if kind.startswith("multipart/"):  # a multipart whose boundary never comes: its text is its body
            self._told(part, _PLAIN, content)
        elif self._opened(part, content, depth):
            return
        elif self._is_letter(part, first=first):
            self._told(part, kind, content)
        elif content or part.name:
            self.attachments.append(Attachment(part.name, kind, content))

    def _is_letter(self, part: Part, *, first: bool) -> bool:
        if not part.type.startswith("text/") or part.type in _NEVER_INLINE:
            return False
        known = part.type in (_PLAIN, _HTML)
        if part.disposition.value == "attachment" or (not known and not first):
            return False
        return not part.name or (first and known)

    def _opened(self, part: Part, content: bytes, depth: int) -> bool:
        """Take out what stands wrapped: Outlook's winmail.dat, a signed letter, a mail that was encoded whole."""
        if depth >= AGAIN:
            return False
        wrapped = part.type in _TNEF or (part.name.lower() == "winmail.dat" and tnef.is_tnef(content))
        if wrapped:
            return self._outlook(content, depth)
        if part.type in _CMS or (part.name.lower().endswith(".p7m") and content[:1] == b"0"):
            signed = signed_content(content)
            if signed:
                self.gather(split(signed), depth + 1)
            self.encrypted = self.encrypted or signed is None
            return bool(signed)
        return False

    def _outlook(self, content: bytes, depth: int) -> bool:
        found = tnef.read(content)
        if found is None:
            self.defects.append("Outlook's wrapper of a letter (winmail.dat) is broken")
            return False
        if found.plain.strip():
            self.letter.append(Leaf(found.plain))
        elif found.html.strip():
            self.letter.append(Leaf(found.html, html=True))
        for attachment in found.attachments:
            if attachment.content_type in _TNEF and depth < AGAIN:
                inside = Leaves()
                inside._outlook(attachment.content, depth + 1)
                self.enclosed.append(Leaf(f"{FORWARDED}\n\n{inside.bodies()[0] or text_of_html(inside.bodies()[1])}"))
                self.attachments += inside.attachments
            else:
                self.attachments.append(attachment)
        return True

    def _told(self, part: Part, kind: str, content: bytes) -> None:
        charset = part.content_type.get("charset") or (charset_of_html(content) if kind == _HTML else "")
        text, defect = decoded(content, charset)
        if defect:
            self.defects.append(defect)
        if kind == _HTML:
            self.letter.append(Leaf(text, html=True))
            return
        if kind in ("text/enriched", "text/richtext"):
            text = _TAGS.sub("", text).replace("<<", "<")
        text, files = split_uuencoded(text)
        self.attachments += [Attachment(file.name, _guessed_type(file.name), file.content) for file in files]
        self.encrypted = self.encrypted or _PGP.search(text) is not None
        self.letter.append(Leaf(_flowed(part, text)))

    def _alternatives(self, part: Part, depth: int) -> None:
        """Each way of telling the same belongs to its own body; the only way there is belongs to both."""
        inside = Leaves()
        for each in part.parts:
            inside.gather(each, depth)
        self._take(inside)
        self.enclosed += inside.enclosed
        plain = any(not leaf.html and leaf.text.strip() for leaf in inside.letter)
        marked = any(leaf.html and leaf.text.strip() for leaf in inside.letter)
        if not inside.letter and not inside.enclosed:
            self._salvage(part)
        seen: set[str] = set()
        for leaf in inside.letter:
            if leaf.text not in seen:
                seen.add(leaf.text)
                both = not (plain and marked)
                self.letter.append(replace(leaf, in_plain=both or not leaf.html, in_html=both or leaf.html))

    def _enclosed(self, part: Part, depth: int) -> None:
        """A mail inside the mail, told as text with the lines of a forward, so that cleaning sees an enclosure."""
        mail = next(iter(part.parts), None)
        if mail is None:
            content = part.content()[0]
            if depth >= AGAIN or not content.strip():
                if content.strip():
                    self.attachments.append(Attachment(part.name, part.type, content))
                return
            mail = split(content)
        inside = Leaves()
        inside.gather(mail, depth + 1)
        plain, marked = inside.bodies()
        told = forwarded(mail.fields, plain)
        if plain.strip() or not marked.strip():
            self.enclosed.append(Leaf(told))
        else:
            self.enclosed.append(Leaf(html_of_text(told.rstrip() + "\n\n") + "\n" + marked, html=True))
        self._take(inside)

    def _take(self, inside: Leaves) -> None:
        """What was found beside the words of something inside."""
        self.attachments += inside.attachments
        self.defects += inside.defects
        self.encrypted = self.encrypted or inside.encrypted

    def _salvage(self, part: Part) -> None:
        """A multipart that yielded no text: what stands before its first boundary or after its last."""
        for content in (part.preamble, part.epilogue):
            text = decoded(content, None)[0]
            if text.strip() and not _boilerplate(text):
                self.letter.append(Leaf(text))
                self.defects.append("text stands outside the parts of the message")

    def bodies(self) -> tuple[str, str]:
        """The letter as plain text and as HTML; either is empty when it was not sent that way."""
        told = [*self.letter, *self.enclosed]
        return plain_body(told), html_body(told)


def forwarded(fields: Fields, body: str) -> str:
    """A mail as the text of a forward."""
    head = [
        f"{label}: {words_decoded(fields.first(label.lower())[:LIMIT]).strip()}"
        for label in ("From", "Date", "Subject", "To")
    ]
    return "\n".join([FORWARDED, *head, "", body])


def _boilerplate(text: str) -> bool:
    """What programs write above the first boundary, in whatever language: it names the format, as no letter does."""
    return _MIME.search(text) is not None


def _guessed_type(name: str) -> str:
    from mimetypes import MimeTypes  # noqa: PLC0415 - uuencoded files are rare

    return MimeTypes().guess_type(name, strict=False)[0] or "application/octet-stream"


def _flowed(part: Part, text: str) -> str:
    if part.content_type.get("format").lower() != "flowed":
        return text
    return unflowed(text, delete_space=part.content_type.get("delsp").lower() == "yes")
