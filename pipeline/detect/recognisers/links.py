"""Links that tell of somebody: a school's site, a group's page, a shared file. Sites that everybody reads stay."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.detect.found import Found, Rule
from pipeline.detect.word import Word

_TOP = (
    r"(?:co\.uk|org\.uk|sch\.uk|ac\.uk|gov\.uk|nhs\.uk|me\.uk|ltd\.uk"
    r"|com|org|net|info|wales|scot|cymru|london|uk|eu|tv)"
)
_LINK = re.compile(
    r"(?:https?:/{1,2}|hxxps?://|www\.)[^\s<>\"”’)\]]{3,500}"
    rf"|(?<![\w@.-])(?:[a-z0-9][a-z0-9-]{{0,62}}\.){{1,4}}{_TOP}(?![\w-]|\.\w)(?:[/?][^\s<>\"”’)\]]{{0,400}})?",
    re.IGNORECASE,
)
_HOST = re.compile(r"(?:h\w{3,4}:/{1,2})?(?:www\.)?(?P<host>[^/?#:]+)(?::\d+)?(?P<path>.*)", re.IGNORECASE | re.DOTALL)
_NATIONAL = tuple(
    "education.gov.uk dfe.gov.uk direct.gov.uk justice.gov.uk legislation.gov.uk service.gov.uk ofsted.gov.uk"
    " homeoffice.gov.uk dh.gov.uk dcsf.gov.uk dfes.gov.uk teachernet.gov.uk nationalarchives.gov.uk tribunals.gov.uk"
    " judiciary.gov.uk hmcourts-service.gov.uk ico.gov.uk dwp.gov.uk hmrc.gov.uk opsi.gov.uk parliament.uk judiciary.uk"
    " nhs.uk england.nhs.uk ico.org.uk ipsea.org.uk sossen.org.uk autism.org.uk nas.org.uk mencap.org.uk scope.org.uk"
    " cafamily.org.uk contact.org.uk ndcs.org.uk rnib.org.uk ace-ed.org.uk ican.org.uk afasic.org.uk bdadyslexia.org.uk"
    " councilfordisabledchildren.org.uk specialneedsjungle.com lgo.org.uk ombudsman.org.uk bailii.org"
    " citizensadvice.org.uk"
    " bbc.co.uk bbc.com theguardian.com guardian.co.uk telegraph.co.uk dailymail.co.uk independent.co.uk"
    " tes.com tes.co.uk"
    " wikipedia.org google.com google.co.uk microsoft.com office.com apple.com amazon.co.uk amazon.com avast.com"
    " mcafee.com norton.com avg.com symantec.com messagelabs.com mimecast.com symanteccloud.com adobe.com"
    " bps.org.uk hcpc-uk.org gmc-uk.org rcslt.org nice.org.uk europa.eu echr.coe.int un.org unicef.org.uk"
    " equalityhumanrights.com".split()
)
_SHARED = tuple(
    "mumsnet.com netmums.com facebook.com fb.com twitter.com x.com instagram.com youtube.com youtu.be tiktok.com"
    " linkedin.com whatsapp.com skype.com outlook.com gmail.com hotmail.com yahoo.com yahoo.co.uk change.org"
    " whatdotheyknow.com thestudentroom.co.uk dropbox.com onedrive.com onedrive.live.com wordpress.com"
    " blogspot.com".split()
)
"""Sites where the host says nothing and what follows it says who."""


class Links(Rule):
    """Source: RFC 3986's shape; which hosts are everybody's was put together by hand."""

    voice = "link"
    entities = ("CONTACT",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002 - a link is no word
        """Links, but for the home pages and laws that every letter of the campaign may name."""
        for match in _LINK.finditer(text):
            link = match[0].rstrip(".,;:!?'*_")
            if _tells(link):
                yield Found(match.start(), match.start() + len(link), "CONTACT", 0.85)


def _tells(link: str) -> bool:
    parts = _HOST.match(link)
    if not parts:
        return True
    host = parts["host"].lower()
    if host == "gov.uk" or _under(host, _NATIONAL):
        return _is_trust(host)
    if _under(host, _SHARED):
        return len(parts["path"].strip("/?# ")) > 0
    return True


def _under(host: str, sites: Sequence[str]) -> bool:
    return any(host == site or host.endswith("." + site) for site in sites)


def _is_trust(host: str) -> bool:
    """A trust's own site under the NHS's name."""
    return host.endswith(".nhs.uk") and not host.endswith("england.nhs.uk")
