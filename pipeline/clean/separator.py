"""Lines that mail programs draw above what is forwarded or quoted, such as "-----Original Message-----"."""

from __future__ import annotations

import re

from pipeline.clean.line import Line

_DRAWN = "-–—‐_=*#~"
_DASHED = frozenset(_DRAWN)
_DASHES = r"[-–—‐_=*#~]"
_FORWARDED = r"""
(?:begin(?:ning)? (?:of )?)?forwarded (?:message|mail|e-?mail|letter|item)|forwarded (?:by|from|to)
|original message forwarded|start of forwarded message|message forwarded
|(?:anfang der )?weitergeleitete[rn]? (?:nachricht|mail|e-?mail)|(?:début du )?message (?:transféré|réexpédié
|transmis|transfere)|(?:inicio del )?mensaje reenviado
|(?:início d[ae] )?mensagem (?:reencaminhada|encaminhada|original encaminhada)|(?:inizio )?messaggio inoltrato
|(?:begin )?doorgestuurd(?:e)? (?:bericht|e-?mail|mail)
|vidarebefordra[td]e? (?:meddelande|brev|mejl|mail|e-?post)|(?:start på )?videresendt? (?:melding|meddelelse
|besked|mail|e-?mail|e-post)
|(?:välitetty|edelleenlähetetty) (?:viesti|sähköposti)(?: alkaa)?
|(?:początek )?(?:treść )?(?:wiadomość przekazana|przekazan\w+ wiadomoś\w+|przekazywan\w+ wiadomoś\w+
|wiadomość przesłana dalej)
|(?:začátek )?přepos[íl]\w+ zpráv\w+|(?:začiatok )?prepos\w+ spr[aá]v\w+
|(?:za[cč]etek )?posredovan\w+ sporo[cč]il\w+|(?:započni )?proslij?eđen\w* poruk\w*|prosleđena poruka
|(?:továbbított|továbbküldött) (?:üzenet|levél)(?: kezdete)?|(?:începutul )?mesaj(?:ului)? (?:redirecționat
|redirectionat|transmis mai departe)
|(?:начало )?(?:пере(?:адресованно|сланно|направленно|сылаемо)\w+ (?:сообщени|письм)\w+)
|(?:початок )?(?:перенаправлен\w+|пересл\w+|переадресован\w+) (?:повідомлен\w+|лист\w*)
|початок листа, що пересилається|препратено (?:съобщение|писмо)|(?:έναρξη )?προωθημένο(?:υ)? (?:μήνυμα
|μηνύματος)
|(?:iletilen|yönlendirilen|yönlendirilmiş) (?:ileti|mesaj|e-?posta)(?: başlangıcı)?|i̇letilen ileti
|ileti başlangıcı|edastatud (?:kiri|sõnum)|pārsūtītā ziņa|pārsūtīt\w+ (?:ziņ\w+|ziņojum\w+)
|persiųst\w+ (?:laišk\w+|žinut\w+)
|neges (?:a anfonwyd ymlaen|wedi'i hanfon ymlaen)|teachtaireacht (?:curtha|seolta) ar aghaidh|missatge reenviat
|áframsent (?:skilaboð|bréf)|mesazh i përcjellë
|转发的?邮件|转发邮件信息|轉寄(?:的)?郵件|轉寄郵件|転送(?:された)?(?:メッセージ|メール)
|전달된 (?:메시지|메일)|رسالة (?:معاد|مُعاد|محوّلة
|محولة)[^\n]{0,20}|הודעה (?:שהועברה|מועברת)|پیام (?:ارسال|فوروارد)[^\n]{0,15}
|ข้อความที่(?:ส่งต่อ|ถูกส่งต่อ)|(?:thư|tin nhắn) (?:được )?chuyển tiếp|pesan (?:yang )?diteruskan
|ujumbe uliotumwa
"""
_ORIGINAL = r"""
original (?:message|appointment|e-?mail|mail|text)|ursprüngliche (?:nachricht|mail|e-?mail)|original-?nachricht
|originalnachricht|message d['’]origine|message original|mensaje original
|mensagem original|messaggio originale|oorspronkelijk bericht|origineel bericht|ursprungligt meddelande
|originalmeddelande|opprinnelig (?:melding|beskjed)|oprindelig (?:meddelelse|besked)
|original (?:meddelelse|besked|melding)|wiadomość oryginalna|oryginalna wiadomość|původní (?:zpráva|e-?mail)
|pôvodná správa|eredeti (?:üzenet|levél)|mesaj original|mesajul original
|исходное (?:сообщение|письмо)|оригинальное (?:сообщение|письмо)|оригінальне повідомлення|оригинално съобщение
|alkuperäinen viesti|αρχικό μήνυμα|orijinal (?:mesaj|ileti)|özgün (?:ileti|mesaj)
|originalna poruka|izvirno sporočilo|algne (?:kiri|sõnum)|oriģinālais ziņojums|pradinis laiškas|neges wreiddiol
|teachtaireacht bhunaidh|missatge original|原始邮件|原始郵件|原邮件|元のメッセージ|원본 메시지|원본 메일
|الرسالة الأصلية|הודעה מקורית|پیام اصلی|ข้อความต้นฉบับ|tin nhắn gốc|thư gốc|pesan asli|reply message
|in reply to|previous message|end of reply|quoted (?:message|text)|message from
"""
_JOINED = {"forwarded": "".join(_FORWARDED.split("\n")), "original": "".join(_ORIGINAL.split("\n"))}
FORWARD = re.compile(
    (
        rf"^{_DASHES}{{0,60}}[ \t]*(?:{_JOINED['forwarded']})\b(?:[ ]?[:：]?[ \t]*{_DASHES}{{0,60}}"
        rf"|[^\n]{{0,90}}{_DASHES}{{2,60}}|[ ]?[:：])[ \t>]*$"
    ),
    re.IGNORECASE,
)
ORIGINAL = re.compile(
    (
        rf"^{_DASHES}{{2,60}}[ \t]*(?:{_JOINED['original']})[^\n]{{0,40}}$|^(?:original message|message "
        rf"d['’]origine|ursprüngliche nachricht)\s?:$"
    ),
    re.IGNORECASE,
)
_BARE = ("original message", "message d", "ursprüngliche")
"""What the original's mark begins with where no dashes stand before it."""
_HEAD = 3
_FORWARD_HEADS = frozenset(
    "anf beg doo déb eda ede for ile ini iní i̇l men mes mis neg ori per pes poc pos pre pro prz pār pře sta tea thư "
    "tin tov tre uju vid väl wei wia yön zac zap zač áfr înc ένα προ нач пер поч пре הוד رسا پیا ข้อ "
    "転送さ 転送メ 轉寄的 轉寄郵 转发的 转发邮 전달된".split()
)
"""The first letters of every mark of a forward."""
_ABOVE = re.compile(
    (
        r"\b(?:reply|write|type|respond|answer|antwort\w*|réponse|respuesta)\b.{0,24}\b(?:above|over"
        r"|before|oberhalb|ci-dessus|arriba)\b.{0,24}(?:line|message|\W{2,}$)|\b(?:text|everything) above "
        r"this line\b"
    ),
    re.IGNORECASE,
)
_ABOVE_ALONE = re.compile(
    (
        r"^\W{0,4}(?:please )?(?:(?:type|write|enter|put) your )?(?:reply|respond|answer|reply to this "
        r"e-?mail)\b.{0,20}\babove (?:this|the) line\b.{0,30}$"
    ),
    re.IGNORECASE,
)
_RULE = re.compile(rf"^(?:{_DASHES}|[+|<>^.]){{5,200}}$")
_FRAMED = re.compile(rf"^{_DASHES}{{4,60}}[ \t]*[^\W\d_][^\n]{{2,70}}?[ \t]*{_DASHES}{{3,60}}[>\s]*$")


def may_mark(bare: str) -> bool:
    """Whether a line could be one of these marks: cheap to ask of every line."""
    return bare[0] in _DASHED or bare[-1] in ":：#=-" or "bove" in bare or "BOVE" in bare


def marks_forward(bare: str) -> bool:
    """Says that what follows was forwarded."""
    if len(bare) >= 160 or not (bare[0] in _DASHED or bare[-1] in ":："):
        return False
    begins = bare.lstrip(_DRAWN).lstrip(" \t")[:_HEAD].lower()[:_HEAD]
    return begins in _FORWARD_HEADS and bool(FORWARD.match(bare))


def marks_original(bare: str) -> bool:
    """Says that what follows is what was answered."""
    if len(bare) >= 120:
        return False
    dashed = bare[0] in _DASHED
    lower = bare.lower()
    if not (dashed or bare[-1] in ":#=-" or "bove t" in lower):
        return False
    drawn = dashed and bare[1:2] in _DASHED and bare.strip(_DRAWN) != ""
    return ((drawn or lower.startswith(_BARE)) and bool(ORIGINAL.match(bare))) or marks_ticket(bare)


def marks_ticket(bare: str) -> bool:
    """The line of a ticket desk above which an answer is to be written."""
    if "above" in bare.lower() and _ABOVE_ALONE.match(bare):
        return True
    drawn = bare[:2] in ("--", "##", "==", "__", "**", "- ", "# ") or bare.endswith(("--", "##", "=="))
    return drawn and bool(_ABOVE.search(bare))


def framed(bare: str) -> bool:
    """Words between dashes: a separator in some language, where a header block stands below it."""
    return len(bare) < 160 and bare[0] in _DASHED and bare[3:4] in _DASHED and bool(_FRAMED.match(bare))


def ruled_off(line: Line) -> bool:
    """A line of dashes or underscores alone: it proves nothing, and goes with what stands below it."""
    bare = line.bare
    return 5 <= len(bare) <= 200 and not bare[0].isalnum() and bool(_RULE.match(bare))
