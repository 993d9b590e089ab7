"""What machines and offices put under a letter: mobile footers, virus scanners, disclaimers, list footers."""

from __future__ import annotations

import re

from pipeline.clean.line import Line, fold_all
from pipeline.letter import Label

_DEVICE = (
    r"i?phone|ipad|ipod|mobile|tablet|samsung\w*|galaxy\w*|huawei|blackberry\w*|android\w*|htc|nokia|nexus|pixel|kindle|windows\s+phone|xiaomi|oneplus|sony\w*"
    r"|motorola|lg|lumia|smart\s?phone|handset|device|surface|chromebook|laptop|honor|xperia\w*|phone|wee"
    r" phone|outlook\w*|yahoo\w*|mail|gmail|aol|proton\w*|tesco|ee|o2|vodafone"
)
_MOBILE = re.compile(
    rf"^\W{{0,3}}(?:(?:sent|written|typed|posted|send|envoyé|enviado|gesendet|von meinem|inviato"
    rf"|verzonden|skickat|wysłane|wysłano|anfonwyd|sent by)\b.{{0,12}}\b(?:from|via|by|on|using|de|depuis"
    rf"|desde|von|da|vanaf|från|z|o)\b"
    rf".{{0,30}}\b(?:{_DEVICE})\b.{{0,45}}|\(?from my (?:{_DEVICE})\b.{{0,60}}|get outlook for (?:ios"
    rf"|android).{{0,40}}|(?:sent|send) (?:from|with) (?:yahoo|aol|outlook|proton|mailbird|spark"
    rf"|windows)\b.{{0,45}}"
    r"|(?:please )?(?:excuse|forgive|apologies for)\b.{0,25}\b(?:typos|brevity|spelling|predictive|fat"
    r" fingers|auto-?correct).{0,50})\W{0,3}$",
    re.IGNORECASE,
)
_DISCLAIMER = re.compile(
    r"confidential|intended (?:only |solely )?(?:for|recipient)|intended recipient|privileged"
    r"|virus(?:es)?\b|malware|avast|avg\b|mcafee|norton|kaspersky"
    r"|consider the environment|think before you print|save paper|registered (?:charity|office|in"
    r" england)|company (?:number|registration|no)|views expressed"
    r"|do not (?:copy|disclose|print)|delete (?:it|this|the) (?:e-?mail|message|from)|disclaimer"
    r"|unauthori[sz]ed|monitored|authorised and regulated|scanned (?:for|by)"
    r"|this (?:e-?mail|message)(?: and any| has been| may| is| was| contains)|mimecast|messagelabs|symanteccloud",
    re.IGNORECASE,
)
_STRONG = re.compile(
    r"^(?:this|the (?:information|contents?)|if you (?:are not|have received)|please consider|disclaimer"
    r"|confidentiality|notice|\W*\*{3,}|registered|privileged|the views|virus-free|important|any views|--"
    r" ?$|save|think)",
    re.IGNORECASE,
)
_LIST = re.compile(
    r"unsubscribe|mailing list|yahoo groups|google groups|you (?:are|'re) receiving this|you received"
    r" this (?:message|e-?mail)|manage your (?:subscription|preferences)|list archive|to stop receiving"
    r"|view this (?:e-?mail|message) in|reply to this (?:e-?mail|message) directly|^_{20,}$|groups\.io|listinfo",
    re.IGNORECASE,
)
_TAIL_PARAGRAPHS = 8


def fold_mobile(lines: list[Line]) -> None:
    """Label the mobile footers, anywhere."""
    for line in lines:
        if line.kept and not line.depth and len(line.bare) < 110 and _MOBILE.match(line.bare):
            line.fold(Label.SIGNATURE, "mobile footer", 0.95)


def fold_footers(lines: list[Line]) -> None:
    """Label the paragraphs at the end of each kept stretch that machines and offices wrote."""
    for stretch in _stretches(lines):
        _fold_tail(stretch)


def _stretches(lines: list[Line]) -> list[list[Line]]:
    """Runs of lines that nobody has folded, mobile footers not counted."""
    runs: list[list[Line]] = [[]]
    for line in lines:
        if line.kept or line.rule == "mobile footer":
            runs[-1].append(line)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if run]


def _fold_tail(stretch: list[Line]) -> None:
    paragraphs = _paragraphs(stretch)
    for paragraph in reversed(paragraphs[-_TAIL_PARAGRAPHS:]):
        if all(not line.kept for line in paragraph):
            continue
        text = " ".join(line.bare for line in paragraph)
        label = _footer_label(text)
        if label is None:
            link = len(paragraph) <= 2 and re.fullmatch(r"(?:https?://|www\.)\S{4,200}", text)
            if not link:
                return
            label = Label.FOOTER
        if paragraph is paragraphs[0]:
            return
        fold_all(paragraph, label, "disclaimer" if label is Label.DISCLAIMER else "footer", 0.9)


def _footer_label(text: str) -> Label | None:
    hits = len({match[0].lower() for match in _DISCLAIMER.finditer(text[:3000])})
    if hits >= 2 or (hits == 1 and _STRONG.match(text)):
        return Label.DISCLAIMER
    if _LIST.search(text[:1000]) and len(text) < 1200:
        return Label.FOOTER
    return None


def _paragraphs(stretch: list[Line]) -> list[list[Line]]:
    paragraphs: list[list[Line]] = [[]]
    for line in stretch:
        if line.blank:
            if paragraphs[-1]:
                paragraphs.append([])
        else:
            paragraphs[-1].append(line)
    return [paragraph for paragraph in paragraphs if paragraph]
