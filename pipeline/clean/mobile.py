"""What telephones and web mail put under a letter: "Sent from my iPhone", "Von meinem iPad gesendet"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.clean.line import Line
from pipeline.letter import Label

_DEVICE = (
    r"i\s?phone\w*|i\s?pad\w*|i\s?pod\w*|iphon\w*|mobile\w*|mobil\w*|móvil|celular|cell(?:ular)?"
    r"|telefon\w*|téléphone|tablet\w*|samsung\w*|galaxy\w*|huawei\w*|blackberry\w*|black\s?berry\w*"
    r"|android\w*|droid\w*|htc\w*|nokia\w*|nexus\w*|pixel\w*|kindle\w*|windows\s(?:phone|mail|mobile"
    r"|10|11)\w*|windows|xiaomi|redmi|oneplus|sony\w*|motorola\w*|lg\w*|lumia|smart\s?phone\w*|handset"
    r"|handy|hand\s?held"
    r"|device|surface|chromebook|laptop|mac\w*|honor|oppo|xperia\w*|phone|fon|outlook\w*|hotmail"
    r"|yahoo\w*|mail|gmail|aol|proton\w*|tutanota|tesco|verizon\w*|at&t|t-mobile|sprint|rogers|telus"
    r"|bell|three|ee|o2|orange|vodafone"
    r"|airmail|spark|mailbird|thunderbird|newton|wireless|cloud|4g|5g|lte|treo|palm|watch|zimbra"
    r"|fastmail|gmx|web\.de|front|superhuman|canary|polymail|inky|nine|blue\s?mail|k-9"
)
_SENT = (
    r"provenance|sent|written|typed|posted|send|dictated|tapped|thumbed|brought to you|envoyé|envoye|enviado"
    r"|enviada|gesendet|geschickt|von meinem|von meiner|inviato|inviata|verzonden|verstuurd|skickat"
    r"|sendt|lähetetty|wysłan[eoay]|odesláno|odoslané"
    r"|küldve|elküldve|trimis|отправлено|надіслано|изпратено|στάλθηκε|εστάλη|gönderildi|poslano"
    r"|poslato|anfonwyd|enviat|sendur|dikirim|được gửi|שולח|נשלח|أرسلت|تم الإرسال"
)
_BY = (
    r"from|s|via|by|on|using|with|through|de|depuis|à partir|desde|do|da|dal|dalla|von|mit|aus|vom"
    r"|vanaf|van|met|från|fra|med|z|ze|zo|za|o|с|з|από|az|din|laitteesta|om|iz|sa|dari|từ"
)
_FORMS = (
    rf"(?:{_SENT})\b.{{0,14}}\b(?:{_BY})\b.{{0,34}}?(?:\b|[^\w\s])(?:{_DEVICE})\b.{{0,60}}",
    rf"(?:from|via|de|von|desde) my (?:{_DEVICE})\b.{{0,60}}",
    (
        rf"(?:von|mit|aus|vom) mein\w* .{{0,20}}\b(?:{_DEVICE})\b.{{0,24}}(?:gesendet|geschickt|geschrieben"
        rf"|verfasst).{{0,10}}|.{{0,24}}gesendet mit .{{0,40}}|diese (?:nachricht|e-?mail) wurde von "
        rf"mein\w* .{{0,60}}gesendet.{{0,4}}"
    ),
    (
        r"(?:get|télécharger?|obtener|outlook für|holen sie sich|scarica|download|hämta|få) ?outlook "
        r"(?:for|pour|para|für|per|voor|til) (?:ios|android).{0,60}|outlook für (?:ios|android) "
        r"beziehen.{0,60}"
    ),
    (
        r"(?:lähetetty) \w{3,20}|(?:az )?i(?:phone|pad)-?(?:om)?r[aóő]l küldve|i?phone'?[uı]mdan "
        r"gönderildi|.{2,20}['’]?(?:dan|den|mdan) gönderildi|iphone(?:から送信|에서 보냄)"
        r"|从我的.{2,12}发送|發自我的.{2,12}"
        r"|从.{2,12}发送|發送自.{2,12}|나의 .{2,12}에서 보냄"
    ),
    (
        r"(?:please |kindly )?(?:excuse|forgive|pardon|apologies for|sorry for)\b.{0,40}\b(?:typos?"
        r"|brevity|spelling|predictive|fat (?:fingers|thumbs)|auto-?correct|errors|mistakes|terseness"
        r"|thumbs)\b.{0,60}"
    ),
    (
        r"(?:typed|sent|written|composed|dictated) (?:with|using|by) (?:my )?(?:thumbs?|one thumb|one "
        r"finger|big thumbs|voice|siri|swype|fat fingers).{0,60}"
    ),
    (
        r"(?:---? ?)?(?:sent|send|envoyé|gesendet|enviado) (?:from|with|via|using|depuis|avec|mit|con"
        r"|com) (?:the )?[\w@.&'’+-]{2,24}(?: [\w@.&'’+-]{1,20}){0,3}(?: ?[<(]https?://\S{3,200}[>)]?| "
        r"https?://\S{3,200})"
    ),
)
_MOBILE = re.compile(rf"^\W{{0,6}}(?:{'|'.join(_FORMS)})\W{{0,4}}$", re.IGNORECASE)
_ANYTHING = re.compile(
    r"^(?:sent|typed|written) (?:from|via|with|using|on) (?:my |a |an |the )?[\w'’&/.() -]{2,60}$", re.IGNORECASE
)
_TOLD = re.compile(
    (
        r"[,;:?]|\b(?:is|was|are|were|because|so|but|which|where|who|I|you|we|he|she|they|it|has|have|had"
        r"|to|please|this|that|today|yesterday|the office)\b"
    ),
    re.IGNORECASE,
)
_EXCUSED = re.compile(
    (
        r"[,;.\s–-]{1,3}(?:(?:so )?(?:please )?(?:excuse|forgive|pardon|apologies|sorry|ignore)\b.{0,80}"
        r"|powered by .{0,40})$"
    ),
    re.IGNORECASE,
)
_NARRATED = re.compile(
    r"^\W{0,3}(?:sent|posted|written|dictated|typed|send) (?:by|with|in|on|from) (?:e-?mail|mail|post|phone"
    r"|letter|school|home)\b",
    re.IGNORECASE,
)
"""How something was sent that the letter tells of."""
_FOLLOWING = (" my ", "gesendet", "gönderildi")
_EXCUSING = ("excuse", "forgive", "pardon", "apologies", "sorry", "ignore", "powered")
_FIRST = frozenset(
    "provenance sent send written typed posted dictated tapped thumbed brought composed envoyé envoye enviado "
    "enviada gesendet geschickt von aus mit vom diese dieser inviato inviata verzonden verstuurd "
    "skickat sendt lähetetty wysłane wysłano wysłana"
    " wysłany odesláno odoslané odoslane küldve elküldve trimis отправлено надіслано изпратено "
    "στάλθηκε εστάλη gönderildi poslano poslato anfonwyd enviat sendur dikirim được from via de "
    "desde my get télécharger télécharge obtener outlook"
    " holen scarica download hämta få please kindly excuse forgive pardon apologies sorry az iphone "
    "ipad meine bitte".split()
)
_BEGINS = frozenset(word[:2] for word in _FIRST)
_WORD = re.compile(r"[^\W\d_]+")
_VERBOSE = 130


def fold_mobile(lines: Sequence[Line]) -> None:
    """Label the footers of telephones and mail programs, wherever they stand."""
    for number, line in enumerate(lines):
        bare = line.bare
        if not bare or line.depth or len(bare) >= _VERBOSE:
            continue
        # how such a footer begins or ends: cheap to ask of every line
        if bare[:2].lower() in _BEGINS or bare[-1] in "iI" or not bare[0].isalpha() or not bare.isascii():
            if line.kept and _is_footer(lines, number):
                line.fold(Label.SIGNATURE, "mobile footer", 0.95)
        elif "gesendet" in bare and line.kept and _is_footer(lines, number):
            line.fold(Label.SIGNATURE, "mobile footer", 0.95)


def _is_footer(lines: Sequence[Line], number: int) -> bool:
    bare = lines[number].bare
    found = _WORD.search(bare)
    if found is None:
        return False
    first, last = found[0].lower(), bare[-1]
    if not (first in _FIRST or first[0] > "\u0590" or last in "iI" or last > "\u2e80" or "gesendet" in bare):
        return False
    if bare.endswith(("wrote:", "writes:")) or _is_field(first, bare.lower()):
        return False
    bare = _unexcused(bare)
    alone = (
        number + 1 == len(lines)
        or lines[number + 1].blank
        or lines[number + 1].depth > 0
        or bool(_rule_like(lines[number + 1].bare))
    )
    told = bool(_TOLD.search(bare))
    if told and (not alone or _NARRATED.match(bare)):
        return False
    if _MOBILE.match(bare):
        return True
    parted = number > 0 and lines[number - 1].blank
    return parted and alone and not told and bool(_ANYTHING.match(bare))


def _is_field(first: str, bare: str) -> bool:
    """A line such as "From: X", which begins with a word of a footer and holds none of those that follow it in one."""
    return first in ("from", "via", "de", "desde") and not any(word in bare for word in _FOLLOWING)


def _unexcused(bare: str) -> str:
    """The line without the apology for its spelling that may end it."""
    words = bare.lower()
    if any(word in words for word in _EXCUSING):
        return _EXCUSED.sub("", bare.lstrip("(<[*_ ")) or bare
    return bare.lstrip("(<[*_ ") or bare


def _rule_like(bare: str) -> bool:
    return bare[:3] in ("___", "---", "***", "===", "-- ") or bare.lower().startswith(("from:", "on ", "de :", "von:"))
