"""Sound mail, written by the standard library: whatever it writes is read back as the standard library reads it."""

from __future__ import annotations

import email
from email import policy
from email.message import EmailMessage

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ingest.mime import read_message

WORDS = "café Siân naïve the letter of £20 你好 школа — “quoted” > From here =3D =".split()
POLICIES = (policy.default, policy.SMTP, policy.SMTPUTF8)


def words(most: int) -> st.SearchStrategy[str]:
    """Some words, of which many are hard on encodings."""
    return st.lists(st.sampled_from(WORDS), min_size=1, max_size=most).map(" ".join)


def levelled(text: str) -> str:
    """Text without blanks at the ends of its lines, which encodings may take away."""
    return "\n".join(line.rstrip() for line in text.split("\n")).strip()


@settings(max_examples=300, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(
    text=st.lists(words(30), max_size=10).map("\n".join),
    html=st.none() | words(10),
    files=st.lists(st.tuples(words(8), st.binary(max_size=400)), max_size=4),
    subject=words(20),
    way=st.sampled_from(("7bit", "base64", "quoted-printable", "8bit")),
    kind=st.sampled_from(POLICIES),
)
def test_sound_mail_is_read_back(
    text: str, html: str | None, files: list[tuple[str, bytes]], subject: str, way: str, kind: policy.EmailPolicy
) -> None:
    """Text, HTML, subject, and the name and bytes of every file."""
    mail = EmailMessage(policy=kind)
    mail["From"], mail["Subject"] = "Ruth Example <ruth@example.com>", subject
    mail.set_content(text + "\n", cte=None if way == "7bit" else way)
    if html is not None:
        mail.add_alternative(f"<p>{html}</p>\n", subtype="html")
    for name, content in files:
        mail.add_attachment(content, maintype="application", subtype="pdf", filename=name)
    raw = mail.as_bytes()
    message = read_message(raw)
    assert levelled(message.plain) == levelled(text)
    assert levelled(message.html) == (levelled(f"<p>{html}</p>") if html is not None else "")
    assert message.subject == str(email.message_from_bytes(raw, policy=policy.default)["Subject"]).strip()
    assert [(each.name, each.content) for each in message.attachments] == files
