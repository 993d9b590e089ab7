"""What mail programs call From, Date, To and Subject above a quotation, in some forty languages."""

from __future__ import annotations

_FROM = """
from|von|de|desde|da|van|fra|från|frá|lähettäjä|od|odesílatel|odesilatel|odosielateľ|feladó|de la|от|от кого
|від|від кого|изпратено от|από
|kimden|gönderen|saatja|kellelt|no|nuo|sūtītājs|siuntėjas|gan|ó|ón|oddo|expéditeur|expediteur|remitente
|remetente|absender|mittente|afzender
|afsender|avsändare|avsender|nadawca|sender|šalje|pošiljatelj|prima od|nga|shkruar nga|发件人
|发件者|寄件者|寄件人|差出人|送信者
|보낸 사람|보낸사람
|من|מאת|از|فرستنده|จาก|từ|người gửi|dari|pengirim|kutoka|reply-to|resent-from|responder a|antwort an|répondre à
|vastausosoite
"""
_DATE = """
sent|date|date sent|sent at|gesendet|gesendet am|datum|envoyé|envoyé le|enviado el|enviado|enviado em|enviada
|enviada em|enviat|fecha|data|data de envio
|inviato|verzonden|verzonden op|skickat|skickat den|sendt|dato|lähetetty|päivämäärä|päiväys|pvm|wysłano|wysłane
|odesláno|odoslané|dátum|küldve|elküldve
|küldés dátuma|trimis|trimisă|trimis la|expediat|data trimiterii|дата|отправлено|надіслано|изпратено|послано
|послато|poslano|poslato|ημερομηνία|στάλθηκε
|gönderilen|gönderildi|gönderme tarihi|tarih|saadetud|saatmisaeg|kuupäev|nosūtīts|datums|išsiųsta|anfonwyd
|dyddiad|seoladh|dáta|dagsetning|sent date
|发送时间|发送日期|日期|时间|寄件日期|送信日時|日時|日付|보낸 날짜|날짜|تاريخ|التاريخ|تاريخ الإرسال
|أرسلت|תאריך|נשלח|ارسال شده|วันที่
|ส่งเมื่อ|ngày|đã gửi|thời gian
|tanggal|terkirim|dikirim|tarehe|dërguar
"""
_TO = """
to|an|à|pour|destinataire|destinataires|para|a|aan|naar|til|till|vastaanottaja|kenelle|do|komu|pro|címzett
|către|catre|la|кому|до|до кого|получатель|προς
|kime|alıcı|kellele|saaja|kam|kome|za|prima|at|chuig|empfänger|destinatario|destinatário|ontvanger|modtager
|mottaker|mottagare|adresat|per a|untuk|kepada
|收件人|收件者|宛先|받는 사람|받는사람|إلى|אל|به|گیرنده|ถึง|đến|tới|người nhận|cc|bcc|c.c.
|kopie|kopie an|kopie aan|copie
|copie à|copia|cópia|kopia|kopi|kopija
|kopio|kópia|másolatot kap|másolat|másolati cím|копия|копія|κοιν|κοιν.|κοινοποίηση|bilgi|koopia|sk|afrit|抄送|副本|参照
|참조|نسخة|نسخه|עותק|สำเนา|đồng kính gửi|tembusan
|skjult kopi|cci|cco|ccn|dw
"""
_SUBJECT = """
subject|re|betreff|objet|sujet|asunto|assunto|oggetto|onderwerp|ämne|emne|aihe|otsikko|temat|předmět|predmet
|predmet správy|tárgy|subiect|тема|предмет
|относно|θέμα|konu|teema|tēma|tema|temë|pwnc|testun|ábhar|assumpte|efni|naslov|zadeva|gaia|主题|主旨|主題|件名
|标题|제목|الموضوع|موضوع
|נושא|เรื่อง|หัวเรื่อง|chủ đề|tiêu đề|subjek|perihal|mada
"""
_OTHER = """
importance|on behalf of|sent by|conversation|posted|posted at|posted to|attachment|attachments|priority|organisation
|organization|message-id|newsgroups|reply to|anlagen|anhänge
|pièce jointe|pièces jointes|adjunto|adjuntos|anexo|anexos|allegati|bijlage|bijlagen|vedlegg
|vedhæftede filer|bifogade filer|liitteet|załączniki|přílohy|prílohy|mellékletek|вложения|datos adjuntos
|wichtigkeit|importancia|prioridade|priorità|x-[a-z-]+
|mime-version|content-type|in-reply-to|references|lines|keywords|followup-to|sensitivity|categories|received
|return-path|delivered-to|size|via|list-id
"""


def _named() -> dict[str, str]:
    kinds = {"other": _OTHER, "subject": _SUBJECT, "to": _TO, "date": _DATE, "from": _FROM}
    return {name: kind for kind, names in kinds.items() for name in "".join(names.split("\n")).split("|") if name}


KINDS = _named()
"""Name of a field in small letters to its kind: ``from``, ``date``, ``to``, ``subject`` or ``other``."""
