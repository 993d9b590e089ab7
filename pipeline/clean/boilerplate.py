"""The phrases of disclaimers, and how sure it is that a machine put them there.

A frightened writer says such things too: "Please treat this as strictly confidential and do not copy it."
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_PHRASES = re.compile(
    r"intended recipient|intended (?:only |solely |exclusively )?for (?:the|use|its|those|whom)"
    r"|(?:solely|only) for the (?:use|attention|addressee)|if you (?:are not|have received) (?:the"
    r"|this|it)"
    r"|for the addressees? only|cyber[ -]?(?:fraud|crime)|bank (?:account )?details (?:will|do) not change"
    r"|(?:received|got) (?:this|it) (?:e-?mail |message |communication |transmission )?in error|may contain "
    r"(?:\w+ (?:and|or|and/or) )?(?:legally )?(?:privileged|confidential|proprietary)|strictly "
    r"(?:confidential|prohibited)"
    r"|(?:views|opinions) (?:expressed|or opinions)|scanned (?:for|by)|checked (?:for viruses|by)"
    r"|virus-?free|(?:for|by|all known|known|any|of|no) (?:computer )?virus(?:es)?\b|avast|mcafee"
    r"|mailscanner|mimecast|messagelabs|symanteccloud|kaspersky"
    r"|consider the environment|(?:think|need) (?:before you|to) print|save (?:paper|trees)"
    r"|registered (?:charity|office|in england|in scotland|company|number)|company (?:number"
    r"|registration|no\b)|charity (?:number|no|reg)"
    r"|notify (?:the sender|us|me) (?:immediately|by)|do not (?:copy|disclose|distribute)|any "
    r"(?:unauthori[sz]ed|dissemination|disclosure|use, disclosure)|legally (?:binding|privileged)"
    r"|confidentiality (?:notice|note|statement)"
    r"|circular 230|attorney[- ]client|privileged (?:and|or|information)|freedom of information act"
    r"|(?:monitored|recorded) (?:for|in accordance)|authorised and regulated|"
    r"vertrauliche|bestimmungsgemäße|irrtümlich erhalten|geschäftsführer|handelsregister|amtsgericht"
    r"|ust-?id|destiné exclusivement|confidentiel|informaciones? confidencial|mensaje (?:es|contiene"
    r"|y sus)|protecci[oó]n de datos|confidencial"
    r"|riservat[oe] (?:e|ai|al|esclusivamente)|d\.\s?lgs|vertrouwelijk|fortrolig|konfidentiell"
    r"|poufn[ey]|důvěrn|конфиденциальн"
    r"|subject to (?:recording|monitoring)|(?:recording|monitoring) .{0,20}in accordance with"
    r"|cannot accept (?:any )?(?:responsibility|liability)|accepts? no (?:liability|responsibility)"
    r"|reasonable precautions|notify the system manager|files? transmitted with it"
    r"|regolamento (?:ue|eu)|2016/679|(?:ricevut\w+|ricezione) .{0,40}per errore|per errore .{0,60}(?:cancell"
    r"|distru|elimin)"
    r"|informazioni contenute in quest|ad uso esclusivo|unicamente (?:al|ai) destinatari"
    r"|(?:intention|attention) exclusive|(?:reçu|recu) .{0,40}par erreur|par erreur.{0,60}(?:détrui|supprim)"
    r"|destinataires? (?:désign|exclusi)|strictement"
    r"|ce (?:message|courriel) .{0,30}(?:confidentiel|établi)|(?:recibid\w+|recibe) .{0,40}por error|destinatario"
    r"|por (?:engano|erro)\b.{0,60}(?:elimin|apag|destru)|(?:recebe\w+|recebido) .{0,40}por (?:engano|erro)"
    r"|nicht der (?:richtige|beabsichtigte|vorgesehene)|vernichten sie (?:diese|bitte)|diese e-?mail enthält"
    r"|unbefugte weitergabe|uitsluitend bestemd|bestemd voor de geadresseerde|(?:ten onrechte|abusievelijk) "
    r"|(?:modtaget|mottatt|mottagit) .{0,40}(?:ved en fejl|ved en feil|feilaktig|av misstag)|utiltenkt|avsedd "
    r"(?:endast )?för"
    r"|omyłkowo|(?:błędnie|przez pomyłkę) otrzym|obdrželi .{0,20}omylem|не являетесь .{0,20}(?:адресат|получател)"
    r"|soyez gentil avec la planète|n[’']imprimez|pensez à l[’']environnement|denken sie an die umwelt|piensa en "
    r"el medio"
    r"|tänk på miljön|tenk på miljøet|tænk på miljøet|denk aan het milieu|pensa all[’']ambiente",
)
_TELLING = frozenset(
    "cyber bank intended solely attention addressee addressees received error contain strictly views opinions "
    "scanned checked virus viruses virusfree avast mcafee mailscanner mimecast messagelabs symanteccloud kaspersky "
    "environment print paper trees registered company charity notify copy disclose distribute unauthorised "
    "unauthorized dissemination disclosure "
    "legally confidentiality circular attorney privileged freedom monitored recorded authorised ust ustid lgs "
    "recording monitoring accept accepts precautions manager transmitted regolamento ricevuto ricevuta errore "
    "informazioni "
    "esclusivo unicamente exclusive reçu recu erreur destinataire destinataires strictement courriel "
    "confidentiel recibido recibe "
    "destinatario engano erro recebeu recebido nicht vernichten unbefugte uitsluitend bestemd onrechte abusievelijk "
    "modtaget mottatt mottagit utiltenkt avsedd omyłkowo błędnie pomyłkę omylem являетесь imprimez environnement "
    "umwelt "
    "medio miljön miljøet milieu ambiente planète enthält".split()
)
_TELLING_HEADS = frozenset(
    "vertra bestim irrtüm geschä handel amtsge destin confid inform mensaj protec riserv vertro fortro konfid "
    "poufne poufny důvěrn конфид".split()
)
"""Words, and first six letters of words, one of which is in nearly every phrase of a disclaimer."""
_HEAD = 6
_WEAK = re.compile(
    r"confidential|privileged|virus|malware|disclaimer|unauthori[sz]ed|addressee|liability|this "
    r"(?:e-?mail|message|communication|transmission)|attachments?|sender|monitored|transmi\w+"
    r"|disclos\w+|environment|delete"
)
_MACHINE_MADE = re.compile(
    r"\bintended recipient|virus-?free|avast|mcafee|mailscanner|mimecast|messagelabs|symanteccloud|kaspersky"
    r"|consider the env|before you print|save (?:paper|trees)|registered (?:office|in|company|number)"
    r"|company (?:number|reg|no\b)|charity (?:number|no\b|reg)|confidentiality (?:notice|note|statement)|circular 230"
    r"|attorney[- ]client|authorised and regulated|scanned (?:for|by)|geschäftsführer|handelsregister"
    r"|amtsgericht|ust-?id"
    r"|n[’']imprimez|die umwelt|medio ambiente|miljön|miljøet|all[’']ambiente"
)
"""No letter says so by itself."""
_ITSELF = re.compile(
    r"\bthis (?:e-?mail|message|communication|transmission|electronic)\b|\baddressees?\b"
    r"|(?:diese|dieser) (?:e-?mail|nachricht)|ce (?:message|courriel|mail)|cet e-?mail|este (?:mensaje|correo|e-?mail)"
    r"|esta mensagem|quest(?:o|a) (?:messaggio|e-?mail|mail|comunicazione)|dit (?:bericht|e-?mail)|deze "
    r"(?:e-?mail|mail)"
    r"|(?:detta|denne|dette|det här) (?:e-?mail|mail|mejl|meddelande|e-?post|melding|besked)|(?:ta|niniejsza) wiadomość"
    r"|t(?:ato|ento) (?:zpráva|e-?mail)|это (?:сообщение|письмо)"
)
"""A disclaimer speaks of the mail that it stands in; so does a writer who pleads."""
_PLEA = re.compile(
    r"^\W{0,3}(?:please|kindly|pls|bitte|merci de|por favor)? ?(?:keep|treat|do not|don't|never|make sure)\b"
)


def phrases(lower: str, words: Sequence[str]) -> set[str]:
    """The phrases of a disclaimer in a text in small letters; ``words`` are its words."""
    return set(_PHRASES.findall(lower)) if _may_disclaim(lower, words) else set()


def hints(lower: str) -> set[str]:
    """Words that disclaimers are full of, and letters about confidence too."""
    return set(_WEAK.findall(lower))


def machine_made(lower: str, count: int) -> bool:
    """Whether no letter would say so. ``count``: how many different phrases were found."""
    speaks_of_itself = count > 1 and not _PLEA.match(lower) and bool(_ITSELF.search(lower))
    return speaks_of_itself or bool(_MACHINE_MADE.search(lower))


def _may_disclaim(lower: str, words: Sequence[str]) -> bool:
    """Whether a paragraph has words that disclaimers need: cheap to ask of every one."""
    if not _TELLING.isdisjoint(words) or not _TELLING_HEADS.isdisjoint([word[:_HEAD] for word in words]):
        return True
    return "if you are not" in lower or ("only for" in lower and " use" in lower)
