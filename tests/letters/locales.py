"""How mail programs speak in twenty-four languages: the words that stand above what they quote or forward."""

from __future__ import annotations

from dataclasses import dataclass

NAME = "Robin Example"
ADDRESS = "robin@example.org"


@dataclass(frozen=True)
class Locale:
    """One language's words."""

    code: str
    wrote: tuple[str, ...]
    """Attributions of Gmail, Apple Mail and Thunderbird; ``{n}`` the name, ``{a}`` the address."""
    fields: tuple[str, str, str, str]
    """Outlook's From, Sent, To, Subject."""
    moment: str
    """A date and time as Outlook writes them."""
    forwarded: tuple[str, ...]
    """Lines above a forwarded mail: Apple Mail's and Thunderbird's."""
    original: str
    """The line that stands above a quoted mail."""
    phone: str
    """Apple's footer on a telephone."""
    reply: str
    quoted: str


def _locale(
    code: str, wrote: str, fields: str, moment: str, forwarded: str, original: str, phone: str, reply: str, quoted: str
) -> Locale:  # noqa: PLR0913 - a table
    named = tuple(fields.split("|"))
    return Locale(
        code,
        tuple(wrote.split("|")),
        (named[0], named[1], named[2], named[3]),
        moment,
        tuple(forwarded.split("|")),
        original,
        phone,
        reply,
        quoted,
    )


LOCALES = (
    _locale(
        "en",
        "On Mon, Jun 3, 2013 at 9:10 AM, {n} <{a}> wrote:|On 3 Jun 2013, at 09:10, {n} <{a}> wrote:|On 03/06/2013 09:10, {n} wrote:",
        "From|Sent|To|Subject",
        "Monday, June 3, 2013 9:10 AM",
        "Begin forwarded message:|-------- Forwarded Message --------",
        "-----Original Message-----",
        "Sent from my iPhone",
        "We were never told about the meeting.",
        "Could you tell us what happened?",
    ),
    _locale(
        "de",
        "Am Mo., 3. Juni 2013 um 09:10 Uhr schrieb {n} <{a}>:|Am 03.06.2013 um 09:10 schrieb {n} <{a}>:|Am 03.06.13 um 09:10 schrieb {n}:",
        "Von|Gesendet|An|Betreff",
        "Montag, 3. Juni 2013 09:10",
        "Anfang der weitergeleiteten Nachricht:|-------- Weitergeleitete Nachricht --------",
        "-----Ursprüngliche Nachricht-----",
        "Von meinem iPhone gesendet",
        "Von dem Treffen hat uns niemand etwas gesagt.",
        "Können Sie uns erzählen, was geschehen ist?",
    ),
    _locale(
        "fr",
        "Le lun. 3 juin 2013 à 09:10, {n} <{a}> a écrit :|Le 3 juin 2013 à 09:10, {n} <{a}> a écrit :|Le 03/06/2013 à 09:10, {n} a écrit :",
        "De|Envoyé|À|Objet",
        "lundi 3 juin 2013 09:10",
        "Début du message réexpédié :|-------- Message transféré --------",
        "-----Message d'origine-----",
        "Envoyé de mon iPhone",
        "Personne ne nous a parlé de la réunion.",
        "Pouvez-vous nous dire ce qui s'est passé ?",
    ),
    _locale(
        "es",
        "El lun, 3 jun 2013 a las 9:10, {n} (<{a}>) escribió:|El 3 jun 2013, a las 9:10, {n} <{a}> escribió:|El 03/06/13 a las 09:10, {n} escribió:",
        "De|Enviado el|Para|Asunto",
        "lunes, 3 de junio de 2013 9:10",
        "Inicio del mensaje reenviado:|-------- Mensaje reenviado --------",
        "-----Mensaje original-----",
        "Enviado desde mi iPhone",
        "Nadie nos avisó de la reunión.",
        "¿Puede contarnos qué pasó?",
    ),
    _locale(
        "pt",
        "Em seg., 3 de jun. de 2013 às 09:10, {n} <{a}> escreveu:|No dia 3 de jun de 2013, às 09:10, {n} <{a}> escreveu:|Em 03/06/2013 09:10, {n} escreveu:",
        "De|Enviada em|Para|Assunto",
        "segunda-feira, 3 de junho de 2013 09:10",
        "Início da mensagem encaminhada:|-------- Mensagem encaminhada --------",
        "-----Mensagem original-----",
        "Enviado do meu iPhone",
        "Ninguém nos falou da reunião.",
        "Pode contar o que aconteceu?",
    ),
    _locale(
        "it",
        "Il giorno lun 3 giu 2013 alle ore 09:10 {n} <{a}> ha scritto:|Il giorno 3 giu 2013, alle ore 09:10, {n} <{a}> ha scritto:|Il 03/06/2013 09:10, {n} ha scritto:",
        "Da|Inviato|A|Oggetto",
        "lunedì 3 giugno 2013 09:10",
        "Inizio messaggio inoltrato:|-------- Messaggio inoltrato --------",
        "-----Messaggio originale-----",
        "Inviato da iPhone",
        "Nessuno ci ha detto della riunione.",
        "Può dirci che cosa è successo?",
    ),
    _locale(
        "nl",
        "Op ma 3 jun. 2013 om 09:10 schreef {n} <{a}>:|Op 3 jun. 2013, om 09:10 heeft {n} <{a}> het volgende geschreven:|Op 03-06-13 om 09:10 schreef {n}:",
        "Van|Verzonden|Aan|Onderwerp",
        "maandag 3 juni 2013 09:10",
        "Begin doorgestuurd bericht:|-------- Doorgestuurd bericht --------",
        "-----Oorspronkelijk bericht-----",
        "Verstuurd vanaf mijn iPhone",
        "Niemand heeft ons iets over de vergadering verteld.",
        "Kunt u vertellen wat er gebeurd is?",
    ),
    _locale(
        "sv",
        "Den mån 3 juni 2013 kl 09:10 skrev {n} <{a}>:|3 juni 2013 kl. 09:10 skrev {n} <{a}>:|Den 2013-06-03 kl. 09:10, skrev {n}:",
        "Från|Skickat|Till|Ämne",
        "den 3 juni 2013 09:10",
        "Vidarebefordrat brev:|-------- Vidarebefordrat meddelande --------",
        "-----Ursprungligt meddelande-----",
        "Skickat från min iPhone",
        "Ingen sade något till oss om mötet.",
        "Kan ni berätta vad som hände?",
    ),
    _locale(
        "da",
        "Den man. 3. jun. 2013 kl. 09.10 skrev {n} <{a}>:|Den 3. jun. 2013 kl. 09.10 skrev {n} <{a}>:|Den 03-06-2013 kl. 09:10 skrev {n}:",
        "Fra|Sendt|Til|Emne",
        "3. juni 2013 09:10",
        "Start på videresendt besked:|-------- Videresendt meddelelse --------",
        "-----Oprindelig meddelelse-----",
        "Sendt fra min iPhone",
        "Ingen fortalte os om mødet.",
        "Kan I fortælle hvad der skete?",
    ),
    _locale(
        "nb",
        "man. 3. juni 2013 kl. 09:10 skrev {n} <{a}>:|Den 3. jun. 2013 kl. 09:10 skrev {n} <{a}>:|Den 03.06.2013 09:10, skrev {n}:",
        "Fra|Sendt|Til|Emne",
        "mandag 3. juni 2013 09:10",
        "Videresendt melding:|-------- Videresendt melding --------",
        "-----Opprinnelig melding-----",
        "Sendt fra min iPhone",
        "Ingen sa noe til oss om møtet.",
        "Kan dere si hva som skjedde?",
    ),
    _locale(
        "fi",
        "ma 3. kesäk. 2013 klo 9.10 {n} ({a}) kirjoitti:|{n} <{a}> kirjoitti 3.6.2013 kello 9.10:|3.6.2013 9.10, {n} kirjoitti:",
        "Lähettäjä|Lähetetty|Vastaanottaja|Aihe",
        "maanantai 3. kesäkuuta 2013 9.10",
        "Välitetty viesti alkaa:|-------- Välitetty viesti --------",
        "-----Alkuperäinen viesti-----",
        "Lähetetty iPhonesta",
        "Kukaan ei kertonut meille kokouksesta.",
        "Voitteko kertoa mitä tapahtui?",
    ),
    _locale(
        "pl",
        "pon., 3 cze 2013 o 09:10 {n} <{a}> napisał(a):|Wiadomość napisana przez {n} <{a}> w dniu 3 cze 2013, o godz. 09:10:|W dniu 03.06.2013 o 09:10, {n} pisze:",
        "Od|Wysłano|Do|Temat",
        "poniedziałek, 3 czerwca 2013 09:10",
        "Początek przekazywanej wiadomości:|-------- Treść przekazanej wiadomości --------",
        "-----Wiadomość oryginalna-----",
        "Wysłane z iPhone'a",
        "Nikt nam nie powiedział o spotkaniu.",
        "Czy może pani powiedzieć, co się stało?",
    ),
    _locale(
        "cs",
        "po 3. 6. 2013 v 9:10 odesílatel {n} <{a}> napsal:|3. 6. 2013 v 9:10, {n} <{a}>:|Dne 03.06.2013 v 9:10 {n} napsal(a):",
        "Od|Odesláno|Komu|Předmět",
        "pondělí 3. června 2013 9:10",
        "Začátek přeposílané zprávy:|-------- Přeposlaná zpráva --------",
        "-----Původní zpráva-----",
        "Odesláno z iPhonu",
        "O schůzce nám nikdo neřekl.",
        "Můžete nám říct, co se stalo?",
    ),
    _locale(
        "sk",
        "po 3. 6. 2013 o 9:10 {n} <{a}> napísal(a):|3. 6. 2013 o 9:10, {n} <{a}> napísal:|Dňa 03.06.2013 o 9:10 {n} napísal(a):",
        "Od|Odoslané|Komu|Predmet",
        "pondelok 3. júna 2013 9:10",
        "Začiatok preposlanej správy:|-------- Preposlaná správa --------",
        "-----Pôvodná správa-----",
        "Odoslané z iPhonu",
        "O stretnutí nám nikto nepovedal.",
        "Môžete nám povedať, čo sa stalo?",
    ),
    _locale(
        "hu",
        "{n} <{a}> ezt írta (időpont: 2013. jún. 3., H, 9:10):|2013. jún. 3. dátummal, 09:10 időpontban {n} <{a}> írta:|2013. 06. 03. 9:10 keltezéssel, {n} írta:",
        "Feladó|Küldve|Címzett|Tárgy",
        "2013. június 3., hétfő 9:10",
        "Továbbított levél kezdete:|-------- Továbbított üzenet --------",
        "-----Eredeti üzenet-----",
        "Az iPhone-ról küldve",
        "Senki sem szólt nekünk az értekezletről.",
        "Elmondaná, mi történt?",
    ),
    _locale(
        "ro",
        "În lun., 3 iun. 2013 la 09:10, {n} <{a}> a scris:|Pe 3 iun. 2013, la 09:10, {n} <{a}> a scris:|Pe 03.06.2013 09:10, {n} a scris:",
        "De la|Trimis|Către|Subiect",
        "luni, 3 iunie 2013 09:10",
        "Mesaj redirecționat:|-------- Mesaj redirecționat --------",
        "-----Mesaj original-----",
        "Trimis de pe iPhone",
        "Nimeni nu ne-a spus despre ședință.",
        "Ne puteți spune ce s-a întâmplat?",
    ),
    _locale(
        "ru",
        "пн, 3 июн. 2013 г. в 09:10, {n} <{a}>:|3 июня 2013 г., в 9:10, {n} <{a}> написал(а):|03.06.2013 09:10, {n} пишет:",
        "От|Отправлено|Кому|Тема",
        "3 июня 2013 г. 9:10",
        "Начало переадресованного сообщения:|-------- Перенаправленное сообщение --------",
        "-----Исходное сообщение-----",
        "Отправлено с iPhone",
        "О встрече нам никто не сказал.",
        "Расскажите, что случилось?",
    ),
    _locale(
        "uk",
        "пн, 3 черв. 2013 р. о 09:10 {n} <{a}> пише:|3 черв. 2013 р. о 09:10 {n} <{a}> написав(ла):|03.06.2013 09:10, {n} пише:",
        "Від|Надіслано|Кому|Тема",
        "3 червня 2013 р. 9:10",
        "Початок листа, що пересилається:|-------- Переслане повідомлення --------",
        "-----Оригінальне повідомлення-----",
        "Надіслано з iPhone",
        "Про зустріч нам ніхто не сказав.",
        "Розкажіть, що сталося?",
    ),
    _locale(
        "el",
        "Στις Δευ 3 Ιουν 2013 στις 9:10 π.μ., ο/η {n} <{a}> έγραψε:|Στις 3 Ιουν 2013, στις 9:10, {n} <{a}> έγραψε:|Στις 3/6/2013 09:10, ο/η {n} έγραψε:",
        "Από|Στάλθηκε|Προς|Θέμα",
        "Δευτέρα, 3 Ιουνίου 2013 9:10",
        "Έναρξη προωθημένου μηνύματος:|-------- Προωθημένο μήνυμα --------",
        "-----Αρχικό μήνυμα-----",
        "Στάλθηκε από το iPhone μου",
        "Κανείς δεν μας είπε για τη συνάντηση.",
        "Μπορείτε να μας πείτε τι έγινε;",
    ),
    _locale(
        "tr",
        "{n} <{a}>, 3 Haz 2013 Pzt, 09:10 tarihinde şunu yazdı:|{n} <{a}> şunları yazdı (3 Haz 2013 09:10):|03.06.2013 09:10 tarihinde {n} yazdı:",
        "Kimden|Gönderildi|Kime|Konu",
        "3 Haziran 2013 Pazartesi 09:10",
        "İleti başlangıcı:|-------- İletilen İleti --------",
        "-----Orijinal İleti-----",
        "iPhone'umdan gönderildi",
        "Toplantıyı bize kimse söylemedi.",
        "Ne olduğunu anlatır mısınız?",
    ),
    _locale(
        "hr",
        "pon, 3. lip 2013. u 09:10 {n} <{a}> napisao je:|Dana 3. lip 2013., u 09:10, {n} <{a}> napisao je:|Dana 03.06.2013. u 09:10, {n} je napisao:",
        "Šalje|Poslano|Prima|Predmet",
        "3. lipnja 2013. 9:10",
        "Započni proslijeđenu poruku:|-------- Proslijeđena poruka --------",
        "-----Originalna poruka-----",
        "Poslano s iPhonea",
        "Nitko nam nije rekao za sastanak.",
        "Možete li nam reći što se dogodilo?",
    ),
    _locale(
        "cy",
        "Ar Llun, 3 Meh 2013 am 09:10, {n} <{a}> ysgrifennodd:|Ar 3 Meh 2013, am 09:10, ysgrifennodd {n} <{a}>:|Ar 03/06/2013 09:10, ysgrifennodd {n}:",
        "Gan|Anfonwyd|At|Pwnc",
        "03 Mehefin 2013 09:10",
        "Begin forwarded message:|-------- Forwarded Message --------",
        "-----Neges wreiddiol-----",
        "Anfonwyd o fy iPhone",
        "Ni ddywedodd neb wrthym am y cyfarfod.",
        "Allwch chi ddweud beth ddigwyddodd?",
    ),
    _locale(
        "ja",
        "2013年6月3日(月) 9:10 {n} <{a}>:|2013/06/03 9:10、{n} <{a}>のメール:|On 2013/06/03 9:10, {n} wrote:",
        "差出人|送信日時|宛先|件名",
        "2013年6月3日 9:10",
        "転送されたメッセージ:|-------- 転送されたメッセージ --------",
        "-----元のメッセージ-----",
        "iPhoneから送信",
        "会議のことは誰も教えてくれませんでした。",
        "何があったのか教えてください。",
    ),
    _locale(
        "zh",
        "{n} <{a}> 于2013年6月3日周一 09:10写道：|在 2013年6月3日，上午9:10，{n} <{a}> 写道：|在 2013/6/3 9:10, {n} 写道:",
        "发件人|发送时间|收件人|主题",
        "2013年6月3日 9:10",
        "转发的邮件:|-------- 转发邮件 --------",
        "-----原始邮件-----",
        "从我的iPhone发送",
        "没有人告诉我们开会的事。",
        "能告诉我们发生了什么吗？",
    ),
    _locale(
        "ko",
        "2013년 6월 3일 (월) 오전 9:10, {n} <{a}>님이 작성:|2013. 6. 3. 오전 9:10, {n} <{a}> 작성:|2013-06-03 09:10에 {n} 이(가) 쓴 글:",
        "보낸 사람|보낸 날짜|받는 사람|제목",
        "2013년 6월 3일 월요일 오전 9:10",
        "전달된 메시지:|-------- 전달된 메시지 --------",
        "-----원본 메시지-----",
        "나의 iPhone에서 보냄",
        "회의에 대해 아무도 말해 주지 않았습니다.",
        "무슨 일이 있었는지 말씀해 주세요.",
    ),
)  # fmt: skip - a table of languages reads best dense
