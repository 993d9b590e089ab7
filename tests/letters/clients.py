"""Replies and forwards as twenty-six mail programs lay them out, in any of the languages of ``locales``."""

from __future__ import annotations

import html
import textwrap
from collections.abc import Callable
from dataclasses import dataclass

from ingest.message import Address, Message
from letters.locales import ADDRESS, NAME, Locale

TO = "Ruth Example"
Layout = Callable[[Locale, str, str], str]


@dataclass(frozen=True)
class Client:
    """One mail program."""

    name: str
    html: bool
    reply: Layout
    """(language, reply, quoted text) to the whole text of an answer."""

    def message(self, locale: Locale, reply: str, quoted: str) -> Message:
        """The mail that this program would send."""
        text = self.reply(locale, reply, quoted)
        plain, markup = ("", text) if self.html else (text, "")
        return Message(Address(TO, "ruth@example.com"), "", plain, markup)


def wrote(locale: Locale, kind: int) -> str:
    """The attribution of Gmail (0), Apple Mail (1) or Thunderbird (2)."""
    return locale.wrote[kind].format(n=NAME, a=ADDRESS)


def marked(text: str) -> str:
    """Every line with a quote mark."""
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def block(locale: Locale, form: str = "{0}: {1}") -> str:
    """Outlook's header block."""
    values = (f"{NAME} <{ADDRESS}>", locale.moment, TO, "RE: story")
    return "\n".join(form.format(name, value) for name, value in zip(locale.fields, values, strict=True))


def _gmail(locale: Locale, reply: str, quoted: str) -> str:
    return f"{reply}\n\n{wrote(locale, 0)}\n\n{marked(quoted)}\n"


def _gmail_wrapped(locale: Locale, reply: str, quoted: str) -> str:
    lines = "\n".join(textwrap.wrap(wrote(locale, 0), 48, break_long_words=False, break_on_hyphens=False))
    return f"{reply}\n\n{lines}\n\n{marked(quoted)}\n"


def _gmail_old(_: Locale, reply: str, quoted: str) -> str:
    return f"{reply}\n\n2013/6/3 {NAME} <{ADDRESS}>\n\n{marked(quoted)}\n"


def _apple(locale: Locale, reply: str, quoted: str) -> str:
    return f"{reply}\n\n{wrote(locale, 1)}\n\n{marked(quoted)}\n"


def _iphone(locale: Locale, reply: str, quoted: str) -> str:
    return f"{reply}\n\n{locale.phone}\n\n{marked(wrote(locale, 1) + chr(10) + chr(10) + quoted)}\n"


def _thunderbird(locale: Locale, reply: str, quoted: str) -> str:
    return f"{reply}\n\n{wrote(locale, 2)}\n{marked(quoted)}\n"


def _bottom(locale: Locale, reply: str, quoted: str) -> str:
    return f"{wrote(locale, 2)}\n{marked(quoted)}\n\n{reply}\n"


def _interleaved(locale: Locale, reply: str, quoted: str) -> str:
    return f"{wrote(locale, 1)}\n\n{marked(quoted)}\n\n{reply}\n\n{marked(quoted)}\n"


def _outlook(locale: Locale, reply: str, quoted: str) -> str:
    return f"{reply}\n\n{block(locale)}\n\n{quoted}\n"


def _outlook_rule(locale: Locale, reply: str, quoted: str) -> str:
    return f"{reply}\n\n________________________________\n{block(locale)}\n\n{quoted}\n"


def _outlook_bold(locale: Locale, reply: str, quoted: str) -> str:
    return f"{reply}\n\n{block(locale, '*{0}:* {1}')}\n\n{quoted}\n"


def _outlook_express(locale: Locale, reply: str, quoted: str) -> str:
    return f"{reply}\n\n{locale.original}\n{block(locale)}\n\n{quoted}\n"


def _outlook_mobile(locale: Locale, reply: str, quoted: str) -> str:
    return f"{reply}\n\nGet Outlook for Android\n\n________________________________\n{block(locale)}\n\n{quoted}\n"


def _quoted_block(locale: Locale, reply: str, quoted: str) -> str:
    return f"{reply}\n\n{locale.original}\n{marked(block(locale) + chr(10) + chr(10) + quoted)}\n"


def _samsung(locale: Locale, reply: str, quoted: str) -> str:
    return (
        f"{reply}\n\nSent from my Samsung Galaxy smartphone.\n-------- Original message "
        f"--------\n{block(locale)}\n\n{quoted}\n"
    )


def _blackberry(locale: Locale, reply: str, quoted: str) -> str:
    return f"{reply}\nSent from my BlackBerry® wireless device\n\n{locale.original}\n{block(locale)}\n\n{quoted}\n"


def _proton(locale: Locale, reply: str, quoted: str) -> str:
    return (
        f"{reply}\n\nSent with ProtonMail Secure Email.\n\n------- Original Message "
        f"-------\n{wrote(locale, 1)}\n\n{marked(quoted)}\n"
    )


def _p(text: str) -> str:
    return "".join(f"<div>{html.escape(line) or '<br>'}</div>" for line in text.split("\n"))


def _gmail_html(locale: Locale, reply: str, quoted: str) -> str:
    attribution = html.escape(wrote(locale, 0))
    return (
        f'<div dir="ltr">{_p(reply)}</div><br><div class="gmail_quote"><div dir="ltr" '
        f'class="gmail_attr">{attribution}<br></div>'
        f'<blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc '
        f'solid;padding-left:1ex">{_p(quoted)}</blockquote></div>'
    )


def _outlook_html(locale: Locale, reply: str, quoted: str) -> str:
    rows = "<br>".join(
        f"<b>{html.escape(line.replace(': ', ':</b> ', 1), quote=False).replace('&lt;/b&gt;', '</b>')}"
        for line in block(locale).split("\n")
    )
    return (
        f'<div class="WordSection1"><p class="MsoNormal">{html.escape(reply)}<o:p></o:p></p><p '
        f'class="MsoNormal"><o:p>&nbsp;</o:p></p>'
        f'<div><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p '
        f'class="MsoNormal">{rows}</p></div></div>'
        f'<p class="MsoNormal">{html.escape(quoted)}</p></div>'
    )


def _owa_html(locale: Locale, reply: str, quoted: str) -> str:
    rows = "<br>".join(html.escape(line) for line in block(locale).split("\n"))
    return (
        f'<div>{_p(reply)}</div><hr tabindex="-1" style="display:inline-block;width:98%"><div '
        f'id="divRplyFwdMsg" dir="ltr"><font>{rows}</font><div>&nbsp;</div></div><div>{_p(quoted)}</div>'
    )


def _outlook_mobile_html(locale: Locale, reply: str, quoted: str) -> str:
    rows = "<br>".join(html.escape(line) for line in block(locale).split("\n"))
    return (
        f'<div>{_p(reply)}</div><div id="ms-outlook-mobile-signature">Get <a '
        f'href="https://example.com">Outlook for iOS</a></div><div '
        f'id="mail-editor-reference-message-container"><hr><div id="divRplyFwdMsg">{rows}'
        f"</div>{_p(quoted)}</div>"
    )


def _apple_html(locale: Locale, reply: str, quoted: str) -> str:
    return (
        f'<html><body style="word-wrap:break-word"><div>{_p(reply)}</div><br><div><blockquote type="cite">'
        f"<div>{html.escape(wrote(locale, 1))}</div><br><div>{_p(quoted)}</div></blockquote></div></body>"
        f"</html>"
    )


def _thunderbird_html(locale: Locale, reply: str, quoted: str) -> str:
    return (
        f'<p>{html.escape(reply)}</p><div class="moz-cite-prefix">{html.escape(wrote(locale, 2))}<br>'
        f'</div><blockquote type="cite" cite="mid:1@example.org">{_p(quoted)}</blockquote>'
    )


def _yahoo_html(locale: Locale, reply: str, quoted: str) -> str:
    return (
        f'<div class="ydp1yahoo-style-wrap">{_p(reply)}</div><div id="yahoo_quoted_1" '
        f'class="yahoo_quoted"><div>{html.escape(wrote(locale, 0))}</div><div>{_p(quoted)}</div></div>'
    )


def _proton_html(locale: Locale, reply: str, quoted: str) -> str:
    return (
        f'<div>{_p(reply)}</div><div class="protonmail_signature_block">Sent with Proton Mail secure '
        f'email.</div><div class="protonmail_quote">{html.escape(wrote(locale, 1))}<br><blockquote '
        f'class="protonmail_quote" type="cite">{_p(quoted)}</blockquote></div>'
    )


def _samsung_html(locale: Locale, reply: str, quoted: str) -> str:
    rows = "<br>".join(html.escape(line) for line in block(locale).split("\n"))
    return (
        f'<div>{_p(reply)}</div><div id="composer_signature">{html.escape(locale.phone)}</div>'
        f"<div>-------- Original message --------</div><div>{rows}</div>{_p(quoted)}"
    )


CLIENTS = (
    Client("gmail", html=False, reply=_gmail),
    Client("gmail-wrapped", html=False, reply=_gmail_wrapped),
    Client("gmail-old", html=False, reply=_gmail_old),
    Client("apple", html=False, reply=_apple),
    Client("iphone", html=False, reply=_iphone),
    Client("thunderbird", html=False, reply=_thunderbird),
    Client("bottom", html=False, reply=_bottom),
    Client("interleaved", html=False, reply=_interleaved),
    Client("outlook", html=False, reply=_outlook),
    Client("outlook-rule", html=False, reply=_outlook_rule),
    Client("outlook-bold", html=False, reply=_outlook_bold),
    Client("outlook-express", html=False, reply=_outlook_express),
    Client("outlook-mobile", html=False, reply=_outlook_mobile),
    Client("quoted-block", html=False, reply=_quoted_block),
    Client("samsung", html=False, reply=_samsung),
    Client("blackberry", html=False, reply=_blackberry),
    Client("proton", html=False, reply=_proton),
    Client("gmail-html", html=True, reply=_gmail_html),
    Client("outlook-html", html=True, reply=_outlook_html),
    Client("owa-html", html=True, reply=_owa_html),
    Client("outlook-mobile-html", html=True, reply=_outlook_mobile_html),
    Client("apple-html", html=True, reply=_apple_html),
    Client("thunderbird-html", html=True, reply=_thunderbird_html),
    Client("yahoo-html", html=True, reply=_yahoo_html),
    Client("proton-html", html=True, reply=_proton_html),
    Client("samsung-html", html=True, reply=_samsung_html),
)  # fmt: skip - a table of clients reads best dense


def forwards(locale: Locale, forwarded: str) -> list[str]:
    """Mails that are nothing but a forward, as plain text."""
    heads = [f"{mark}\n\n{block(locale)}\n\n" for mark in locale.forwarded]
    heads += [
        f"{locale.forwarded[1]}\n{block(locale)}\n\n",
        f"{block(locale)}\n\n",
        f"________________________________\n{block(locale)}\n\n",
        f"{locale.original}\n{block(locale)}\n\n",
    ]
    heads += [
        f"---------- Forwarded message ---------\n{block(locale)}\n\n\n",
        f"----- {locale.forwarded[1].strip('- ')} -----\n{block(locale, '{0}:  {1}')}\n\n",
        f"{locale.phone}\n\n{locale.forwarded[0]}\n\n{block(locale)}\n\n",
    ]
    return [
        *(head + forwarded + "\n" for head in heads),
        f"{locale.forwarded[0]}\n\n{marked(block(locale) + chr(10) * 2 + forwarded)}\n",
    ]
