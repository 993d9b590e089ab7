"""How letters close: "Kind regards", "thanks, Karen x", "Mit freundlichen Grüßen", a name on the line or not."""

from __future__ import annotations

import re

_QUALIFIED = (
    r"(?:(?:with |and |in |my |our )?(?:(?:very|so|all|my|our|the|many|much|kind|kindest|best|warm"
    r"|warmest|good|every|big|lots of|yours?|a million|huge|sincere|personal|friendly|fond|deepest"
    r"|tons of) )*"
)
_ENGLISH = (
    r"(?:regards?|regrds|rgds|thanks?(?: you)?|thankyou|thanx|thnx|thx|tks|ta|wishes|sincerely"
    r"|faithfully|truly|cheers|love|hugs|blessings|best|kindest|gratitude|respectfully|fondly"
    r"|cordially|warmly|luck|bye|solidarity|appreciated)"
    r"(?:[ ,&]+(?:so much|very much|a lot|a bunch|a million|again|in advance|for (?:reading|listening"
    r"|your (?:time|help|support|patience|attention)|everything|all you(?:'re| are) doing|doing this"
    r"|taking the time|the help|any help)"
    r"|and? ?(?:best |kind |good |warm )?(?:wishes|regards|luck|love|thanks|cheers)|always|to you(?: "
    r"all)?|everyone|everybody|all|guys|folks|from|then|as (?:ever|always)|indeed|really|loads|ever "
    r"so much|truly|bunch|yours))*"
)
_PHRASES = (
    r"yours?(?: (?:aye|ever|always|in hope))?|sincerely yours|faithfully yours|very truly yours|take "
    r"care|god bless(?: you)?(?: all)?|keep (?:up the good work|fighting|well|in touch|strong|going)"
    r"|all (?:the|my) (?:very )?best|speak (?:to you )?soon|talk (?:to you )?(?:soon|later)|bye(?: "
    r"for now| bye)?"
    r"|see (?:you|ya)(?: (?:soon|later|there|then))?|later|cheerio|toodle pip|ttyl|ttfn|good luck"
    r"|good night|peace|in solidarity|in hope|in anticipation|hope (?:this|that|it) helps|hth|tia|mtia"
    r"|br|kr|wbr|brgds|b\.? ?rgds|b/r|xx+|xo(?:xo)*|with (?:many |much |grateful )?thanks"
    r"|best of luck|be well|stay safe|ever yours|thank you (?:and|&) (?:best |kind )?regards|have a "
    r"(?:great|good|nice|lovely) (?:day|weekend|evening|week|one)|merry christmas|happy new year"
    r"|happy (?:hacking|coding)|enjoy"
    r"|looking forward to (?:hearing from you|your (?:reply|response|answer))(?: soon)?|(?:i )?look "
    r"forward to (?:hearing from you|your (?:reply|response))(?: soon)?"
)
_FOREIGN = (
    r"diolch(?: yn fawr| o galon)?|slán|slàinte|le meas|le dea-?ghuí|is mise le meas|hwyl(?: fawr)?"
    r"|cofion(?: cynnes| gorau)?|tapadh leibh|go raibh (?:míle )?maith agat"
    r"|mfg|mvg|mvh|vh|lg|vg|sg|mit (?:freundlich\w+|best\w+|lieb\w+|herzlich\w+) gr(?:ü|ue)(?:ß|ss)\w*"
    r"|(?:viele|liebe|beste|schöne|herzliche|freundliche|sonnige)?n? ?gr(?:ü|ue)(?:ß|ss)\w*(?: aus "
    r".{3,20})?|gru(?:ß|ss)|hochachtungsvoll|tschüss|servus|(?:vielen )?dank(?: im voraus)?|danke(?: "
    r"schön)?"
    r"|(?:bien )?cordialement|bien à (?:vous|toi)|amicalement|sincères salutations|(?:meilleures "
    r"|cordiales )?salutations(?: distinguées)?|amitiés|bises|bisous|merci(?: (?:d'avance|beaucoup"
    r"|encore))?|à bientôt"
    r"|(?:un )?(?:cordial )?saludos?(?: cordiales)?|un (?:fuerte )?abrazo|atentamente|(?:muchas "
    r")?gracias(?: de antemano)?|abraç\w+|atenciosamente|att|(?:com (?:os )?(?:meus |nossos )?)?(?:melhores "
    r")?cumprimentos|(?:muito )?obrigad[oa]"
    r"|(?:cordiali |distinti |tanti )?saluti|un saluto|a presto|(?:grazie)(?: mille)?|ciao(?: a tutti)?"
    r"|(?:met )?(?:vriendelijke |hartelijke )?groet(?:en|jes|je)?|bedankt|hälsningar|med (?:vänlig\w*"
    r"|vennlig\w*|venlig\w*) (?:hälsning\w*|hilsen)|(?:vänliga |bästa )?hälsningar|(?:venlig |vennlig "
    r"|de bedste |beste )?hilsen(?:er)?|tack(?: på förhand)?|tak|(?:ystävällisin )?terveisin|t:|kiitos"
    r"|pozdrawiam|z poważaniem|dziękuję|dzięki"
    r"|(?:s )?pozdrav\w*|děkuji|díky|ďakujem|üdv(?:özlettel)?|köszönettel|cu (?:stim[ăa]|respect)"
    r"|mul[țt]umesc|с уважением|спасибо|з повагою|дякую|с уважение|поздрави|με εκτίμηση|ευχαριστώ"
    r"|teşekkür\w*|saygılar\w*|sevgiler\w*|iyi çalışmalar|hvala|lp|s poštovanjem|lugupidamisega"
    r"|tervitades|ar cieņu|pagarbiai|shukran|jazakallah(?: khair)?|salaams?|wassalam|shalom|namaste"
    r"|よろしくお願い(?:いた)?します|宜しくお願い(?:致|いた)?します|此致|谢谢|謝謝|祝好|감사합니다"
    r"|مع التحية|شكرا|تحياتي|בברכה|תודה"
)
_CLOSING = re.compile(rf"^\W{{0,3}}(?:{_QUALIFIED}{_ENGLISH}|{_PHRASES}|{_FOREIGN}))\W{{0,5}}$", re.IGNORECASE)
_START = (
    r"(?:(?:many|best|kind|kindest|warm|warmest|very|lots of|much|all my|thanks and|thank you and|with"
    r"|yours?) ?)*(?:regards|rgds|thanks|thank you|thanx|thx|tks|ta|cheers|wishes|love|sincerely"
    r"|faithfully|yours|best|take care|god bless|from|later|peace|hth|tia|ciao|mfg|gruß|gruss|grüße"
    r"|groeten|groetjes|saludos|saluti|salut|mvh|bye|br|xx?)"
)
_CLOSING_NAMED = re.compile(
    rf"^\W{{0,3}}(?P<closing>{_START})(?: (?:so much|very much|again|in advance|from|for (?:your|the) "
    rf"(?:help|time)))?(?P<gap>[\s,.!:;-]{{1,5}})"
    r"(?P<name>[^\W\d_][\w'’.-]{0,25}(?:[ ,&]+(?:and )?[^\W\d_][\w'’.()-]{0,25}){0,4})\W{0,6}(?:x{1,5})?\W{0,3}$",
    re.IGNORECASE,
)
_CLOSING_ALONE = re.compile(
    (
        r"^\W{0,3}(?:(?:with )?(?:kind|kindest|best|warm|warmest|many|my|very)? ?(?:kind )?(?:regards"
        r"|wishes|rgds)|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|mit freundlichen gr\w+"
        r"|cordialement|saludos|pozdrawiam|mvh|mfg|med vänliga hälsningar)\W{0,4}$"
    ),
    re.IGNORECASE,
)
_FIRST = frozenset(
    "with and in my our very so all the many much kind kindest best warm warmest good every big lots "
    "of your yours a million huge sincere personal friendly fond deepest tons regards regard regrds "
    "rgds thanks thank thankyou"
    " thanx thnx thx tks com melhores ta wishes sincerely faithfully truly cheers love hugs blessings gratitude "
    "respectfully fondly cordially warmly luck bye solidarity appreciated take god keep speak talk "
    "see later cheerio toodle ttyl"
    " ttfn peace hope hth tia mtia br kr wbr brgds b b/r xx xxx xxxx xo xoxo be stay ever have merry "
    "happy enjoy looking i look from x diolch slán slàinte le is hwyl cofion tapadh go mfg mvg mvh "
    "vh lg vg sg mit viele"
    " vielen liebe lieben beste besten schöne schönen herzliche herzlichen freundliche sonnige gruß "
    "gruss grüße grüsse gruesse hochachtungsvoll tschüss servus dank danke bien cordialement "
    "amicalement sincères meilleures"
    " cordiales salutations amitiés bises bisous merci à un saludo saludos cordial atentamente "
    "muchas gracias abraços abraço atenciosamente att cumprimentos muito obrigado obrigada cordiali "
    "distinti tanti saluti grazie ciao"
    " met vriendelijke hartelijke groet groeten groetjes groetje bedankt hälsningar med vänliga "
    "bästa venlig vennlig de beste hilsen hilsener tack tak ystävällisin terveisin t kiitos "
    "pozdrawiam z dziękuję dzięki s pozdrav"
    " pozdravy pozdravem děkuji díky ďakujem üdv üdvözlettel köszönettel cu mulțumesc multumesc "
    "mulţumesc с спасибо з дякую поздрави με ευχαριστώ teşekkür teşekkürler saygılarımla saygılar "
    "sevgiler iyi hvala lp lugupidamisega tervitades"
    " ar pagarbiai shukran jazakallah salaam salaams wassalam shalom namaste yours".split()
)
_WORD = re.compile(r"[^\W_]+(?:[/'][^\W_]+)?")
_PLAIN_WORD = re.compile(r"[A-Za-z0-9]+(?:[/'][A-Za-z0-9]+)?")
_LONGEST = 70


def may_close(text: str) -> bool:
    """Whether the first word is one that a closing begins with: cheap to ask of every line."""
    if len(text) > _LONGEST:
        return False
    first = (_PLAIN_WORD if text.isascii() else _WORD).search(text)
    return first is not None and (first[0].lower() in _FIRST or first[0][0] > "\u0590")


def closes(text: str) -> bool:
    """A closing phrase and nothing else: "Kind regards,", "thanks so much", "Mit freundlichen Grüßen"."""
    return may_close(text) and bool(_CLOSING.match(text))


def closes_alone(text: str) -> bool:
    """A phrase that closes a letter even where no name stands below it."""
    return may_close(text) and bool(_CLOSING_ALONE.match(text))


def begins_closing(text: str) -> bool:
    """A closing and more behind it: "All the best, and thanks for reading it all,"."""
    head = text.partition(",")[0]
    return head != text and closes(head)


def closing_name(text: str) -> str:
    """The name that stands behind a closing on its line: "thanks, Karen x"; empty when there is none."""
    match = _CLOSING_NAMED.match(text) if may_close(text) else None
    return match["name"] if match else ""


POSTSCRIPT = re.compile(r"^\W{0,2}p\.? ?(?:p\.? ?)?s\b[.:,)\s-]", re.IGNORECASE)
_PLEA = re.compile(
    r"^\W{0,3}(?:please|pls|plz|kindly|do not|don[’']?t|never|no names?\b"
    r"|keep (?!up|in touch|well|strong|going|fighting))"
    r"(?! (?:consider|excuse|forgive|think|visit|reply|rate|find|print|note|see|save|recycle|ignore|pardon))",
    re.IGNORECASE,
)
_NAMING = re.compile(r"\bmy (?:real |own |true )?name\b|\bnot my real\b|\banonym|\bno names\b", re.IGNORECASE)
_NAMED = ("name", "NAME", "Name", "nonym", "NONYM", "my real")
_KISSES = re.compile(r"[\s,.!-]*\b(?:x{1,6}|xo+|X{1,6})[\s.!]*$")


def without_kisses(text: str) -> str:
    """The text without the kisses that it ends with: "Karen xx"."""
    last = text.rstrip(" .!\t")[-1:]
    return _KISSES.sub("", text) if last in ("x", "X", "o") or last.isspace() else text


def pleads(text: str) -> bool:
    """What a writer asks for below her name: "Please do not use my name", "Karen - not my real name"."""
    if _PLEA.match(text):
        return True
    return any(map(text.__contains__, _NAMED)) and _NAMING.search(text) is not None


_AFTERTHOUGHT = re.compile(
    r"^\W{0,3}(?:(?:p\.? ?)?p\.? ?s\.? ?\d{0,1}[.:]|n\.? ?b\.?[:, ]|nota bene\b"
    r"|(?:edit(?:ed)?|update|later|added(?: later)?|correction):"
    r"|post-? ?script(?:um)?\b"
    r"|(?:oh|and|also|but),? (?:and |yes,? )?(?:(?:i )?(?:nearly |almost )?forgot|one (?:more|last) thing)"
    r"|(?:i )?(?:nearly |almost )?forgot\b|one (?:more|last) thing\b|oh,? and )",
    re.IGNORECASE,
)


_HEADS = frozenset("ps pp p. nb n. no po ed up la ad co oh an al bu fo i on".split())
"""The first two letters of an afterthought."""


def added(text: str) -> bool:
    """What a letter goes on with below its sign-off: a postscript, an afterthought, a plea."""
    if POSTSCRIPT.match(text) or pleads(text):
        return True
    return text.lstrip("*(-–— ")[:2].rstrip().lower() in _HEADS and _AFTERTHOUGHT.match(text) is not None
