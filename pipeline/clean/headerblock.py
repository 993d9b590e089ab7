"""The header lines that Outlook and its kin put above what they quote: From, Sent, To, Subject, in many languages."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.clean.line import Line

_FROM = "from|von|de|fra|från|van|da|od|lähettäjä|от|expéditeur|remitente|kimden|gan|feladó|από|de la|quoi"
_DATE = (
    "sent|date|gesendet|datum|envoyé|enviado el|enviado|enviada em|data|inviato|verzonden|skickat|sendt|dato"
    "|wysłano|wysłane|lähetetty|отправлено|дата|fecha|anfonwyd|gönderilen|küldve|odesláno"
)
_TO = "to|an|à|para|a|til|till|aan|do|vastaanottaja|кому|at|kime|címzett|komu|pour|cc|bcc|kopie|copie|kopia"
_SUBJECT = (
    "subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|temat|aihe|тема|pwnc|konu|tárgy|předmět"
    "|importance|attachments|reply-to|organization"
)
_HEADER = re.compile(
    rf"^[*_]{{0,2}}(?P<name>{_FROM}|{_DATE}|{_TO}|{_SUBJECT})\s?[*_]{{0,2}}\s?[:：]\s?[*_]{{0,2}}\s*(?P<value>.*)$",
    re.IGNORECASE,
)
_FROM_LINE = re.compile(rf"^[*_]{{0,2}}(?:{_FROM})\s?[*_]{{0,2}}\s?[:：]", re.IGNORECASE)
_EVIDENCE = re.compile(r"@|\b\d{1,2}[:.]\d{2}\b|\b(?:19|20)\d{2}\b|mailto:")

FORWARD = re.compile(
    r"^[>\s]*(?:-{2,}|_{2,}|={2,})?\s*(?:begin forwarded message|forwarded (?:message|by|mail|email)"
    r"|original message (?:forwarded)|weitergeleitete nachricht"
    r"|message transféré|mensaje reenviado|mensagem encaminhada|messaggio inoltrato|doorgestuurd bericht"
    r"|vidarebefordrat meddelande"
    r"|videresendt melding|wiadomość przekazana|пересылаемое сообщение|début du message réexpédié|anfang"
    r" der weitergeleiteten|inizio messaggio inoltrato)\b[^\n]{0,80}$",
    re.IGNORECASE,
)
ORIGINAL = re.compile(
    r"^[>\s]*(?:[-_=*]{2,}\s*)(?:original message|original appointment|ursprüngliche nachricht|message"
    r" d'origine|message original|mensaje original"
    r"|mensagem original|messaggio originale|oorspronkelijk bericht|ursprungligt meddelande|opprinnelig"
    r" melding|original besked|wiadomość oryginalna"
    r"|alkuperäinen viesti|исходное сообщение|reply message|in reply to|reply above this line|neges"
    r" wreiddiol)\b[^\n]{0,40}$"
    r"|^(?:##-|-{3,}|={3,}).{0,40}(?:reply|write|type) above this line",
    re.IGNORECASE,
)
_RULE = re.compile(r"^[>\s]*[-_=*]{5,80}\s*$")


def header_block_at(lines: Sequence[Line], at: int) -> int:
    """How many lines the header block takes that begins on line ``at``; 0 when none does."""
    if not _HEADER.match(lines[at].bare):
        return 0
    names: list[str] = []
    evidence = from_line = False
    end = at
    wrapped = 0
    while end < len(lines) and end - at < 14:
        bare = lines[end].bare
        match = _HEADER.match(bare)
        if match:
            names.append(match["name"].lower())
            evidence |= bool(_EVIDENCE.search(match["value"]))
            from_line |= bool(_FROM_LINE.match(bare))
            wrapped = 0
        elif bare and names and wrapped < 3 and (len(names) > 1 or lines[end].text[:1] in " \t") and not _prose(bare):
            wrapped += 1
        else:
            break
        end += 1
    end -= wrapped
    several = len(set(names)) >= 3 or (len(set(names)) >= 2 and evidence)
    return end - at if from_line and several and (evidence or len(set(names)) >= 3) else 0


def _prose(bare: str) -> bool:
    return len(bare) > 120 or (bare.endswith((".", "!", "?")) and " " in bare and "@" not in bare)


def ruled_off(line: Line) -> bool:
    """A line of dashes or underscores alone: it proves nothing, and goes with what stands below it."""
    return bool(_RULE.match(line.text))
