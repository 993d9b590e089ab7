"""What kind of message it is, from the headers, the subject and how the writer speaks.

A message is a story unless something says otherwise, because a story mistaken for a question is read late, and a
question mistaken for a story costs a minute.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.message import Automatic, Message
from pipeline.draft import Hold, Kind
from pipeline.triage.telling import Telling, telling
from pipeline.wording import wording

_AUTO_SUBJECT = re.compile(
    r"^ (?:automatic reply|auto reply|autoreply|auto response|automated reply|automated response|automatic response|out of office|out of the office"
    r"|ooo|undeliverable|undelivered mail|delivery status notification|mail delivery|returned mail|delivery failure|failure notice|message delayed"
    r"|read receipt|read |not read |away from (?:my|the) (?:desk|office)|on (?:annual )?leave|vacation) "
)
_AUTO_TEXT = re.compile(
    r" (?:this is an auto\w* (?:\w+ )?(?:message|reply|response|email|e mail|notification)|i am (?:currently )?(?:out of (?:the )?office|on annual leave|on maternity leave"
    r"|away from (?:my desk|the office))|i will be out of (?:the )?office|im (?:currently )?(?:out of (?:the )?office|on annual leave)"
    r"|please do not reply to this (?:\w+ )?(?:email|e mail|message)|do not reply to this automat\w+|this mailbox is not monitored|this inbox is not (?:regularly )?monitored"
    r"|could not be delivered|delivery has failed|will respond (?:to your \w+ )?(?:on|upon|after) my return|limited access to (?:my )?e ?mails?|has been received and) "
)
_SPAM = tuple(
    re.compile(pattern)
    for pattern in (
        r" (?:unsubscribe|opt out of|stop receiving|mailing list preferences|view this email in|no longer wish to receive) ",
        r" (?:\d+ off|discount|special offer|limited time|act now|order now|buy now|free trial|free consultation|free webinar|money back|guaranteed|promo|voucher"
        r"|coupon|early bird|lowest price|book now|sign up (?:now|today)|offer ends|before midnight|quote code|use code|terms apply|t cs apply) ",
        r" (?:click (?:here|below|the link)|visit our (?:web ?site|store|shop)|www \w+ example) ",
        r" (?:dear (?:customer|beneficiary|friend|sir madam|valued|webmaster|site owner|parent carer|business owner)|hi there parent|congratulations) ",
        r" (?:lottery|inheritance|million (?:dollars|pounds|usd)|crypto\w*|bitcoin|casino|viagra|seo|backlinks?|guest posts?|page one of google|rankings?|wire transfer"
        r"|next of kin|bank details|investment opportunity|payday|ppi|loans?) ",
        r" (?:our (?:products?|services|tutors|supplements?|course|courses|app|platform|team of experts|programme|packages?|range)|we offer|we are offering|we specialise"
        r"|hand picked|unlock (?:your|their)|results|miracle|cure|supplement|proven|boost) ",
        r" (?:your account (?:has|will)|verify your|password (?:has|will)|mailbox (?:is|has)|parcel|invoice attached|suspended) ",
        r" (?:we (?:can|could) (?:get|help) your|your (?:website|site|business|company|listing)|increase (?:your )?traffic|collaborat\w+|sponsored) ",
    )
)
_WITHDRAWAL = tuple(
    re.compile(pattern)
    for pattern in (
        r" (?:withdraw\w*|retract\w*|pull(?:ing)? out|pull|pulling)(?: \w+){0,5}? (?:story|consent|permission|account|email|it|everything|what i|contribution|letter|my|from|of)\b",
        r" (?:please|want|need|like|can you|could you|asking|ask|must|kindly|have)(?: \w+){0,5}? (?:remove|delete|take down|take out|bin|destroy|erase|scrap|shred|take|wipe|drop"
        r"|discard|forget|ditch|lose|burn|tear up)(?: \w+){0,3}? (?:my|our|mine|ours|everything i|what i|whatever i|all i|it all|the (?:email|story|stuff|letter|papers) i|all of it"
        r"|the lot|me from|us from)\b",
        r" (?:changed (?:my|our) minds?|had second thoughts|having second thoughts|thought better of it|got cold feet|cant go through with|cannot go through with)",
        r" (?:no longer|dont|do not|not) (?:\w+ )?(?:want|wish|happy|okay|give|comfortable)(?: \w+){0,6}? (?:used|included|use it|be part|take part|be involved|to be in|be in|anymore|any more"
        r"|any longer|after all|consent|our story|my story|in the dossier|in your)\b",
        r" (?:dont|do not|please dont|not to) use (?:my|our|the|what|any|it|anything)(?: \w+){0,4}? (?:after all|any more|anymore|now|sent|i sent|i wrote|story)\b",
        r" (?:take|leave|count) (?:me|us|my \w+|our \w+|mine|ours)(?: \w+){0,3}? (?:out|off|down)(?: \w+){0,3}? (?:dossier|list|it|book|file|campaign|please|thing)?\b",
    )
)
_SENT_BEFORE = re.compile(
    r" (?:i|we|ive|weve|my|our)(?: \w+){0,4}? (?:sent|wrote|emailed|told you|gave you|posted|shared|story|account|message|email|letter|bit)(?: \w+){0,8}? "
)
_FOLLOW_UP = tuple(
    re.compile(pattern)
    for pattern in (
        r" (?:update|an update|update on|quick update|further update|latest|more news|ps|p s|postscript|correction|addition|addendum|part (?:2|two|3|three))"
        r"(?: \w+){0,6}? (?:to|on|from|since|about|re|following|my|our|what)\b",
        r" (?:what|everything|stuff|story|email|letter|message|mail|pm|post|account|bits?|timeline) (?:that )?(?:i|we|ive|weve) (?:\w+ )?(?:sent|wrote|emailed|told|gave|posted|mailed)\b",
        r" (?:further to|following (?:on )?from|following up|follow up|in addition to|adding to|to add to|add (?:this|that|it|these) to|goes with|on top of)(?: \w+){0,3}? "
        r"(?:my|our|what i|what we|what you have|the (?:story|email|message)|mine|last|previous|earlier)\b",
        r" (?:since|when|after) (?:i|we) (?:last )?(?:wrote|emailed|messaged|sent|posted|pmd|mailed)(?: \w+){0,2}? (?:you|to you|last|this|my|our|the|on|in|that)\b",
        r" (?:my|our) (?:last|previous|earlier|first|original|other|long|recent) (?:\w+ )?(?:e ?mail|message|story|letter|pm|post|account|note|one)\b",
        r" (?:you (?:asked|wanted to know)) (?:if|me|whether|about|for|what|when|who|how|us)\b",
        r" (?:forgot|i should have|shouldve|meant) (?:\w+ )?(?:to )?(?:say|mention|add|tell|told|said|mentioned|put|include|attach)\b",
        r" (?:me again|its me again|hi again|hello again|only me|back again|as promised) ",
        r" (?:same (?:conditions|rules|terms|deal|as)|everything else stands|as before|as (?:i|we) (?:said|told you|mentioned) (?:before|last|in my)|already (?:sent|have my|told you|wrote))\b",
    )
)
_OFFER = tuple(
    re.compile(pattern)
    for pattern in (
        r" (?:love|like|happy|glad|willing|want|keen|interested|able|hoping|hope|wish|prepared|ready|up)(?: \w+){0,3}? (?:to |in )?(?:\w+ )?(?:help\w*|take part|taking part|be part|being part|be involved"
        r"|get involved|be included|contribut\w+|join\w*|share (?:our|my)|tell (?:our|my|you)|send (?:you|our|my|it|ours|mine|in)|add (?:our|my|ours|mine)|give (?:you )?(?:our|my)|add my|for it|write)\b",
        r" (?:count (?:me|us) in|put (?:me|us) down|sign (?:me|us) up|im in|we are in|were in|interested but|interested in (?:this|taking|your)|i have a story|got a story|have a story for you"
        r"|have one for you|plenty to tell|lots to tell|could fill|boxes? of|carrier bags|folders? full|lever arch)\b",
        r" (?:ill|i will|we will|well|can i|could i|may i|shall i|id) (?:\w+ ){0,3}?(?:send|write|email|type|tell|put|post|share|be in touch|get in touch|contact|come back|get back|dig)(?: \w+){0,8}? "
        r"(?:properly|later|after|when|once|soon|then|it all|everything|it up|to you|in full|next|over|as soon)\b",
        r" (?:is it too late|when is the deadline|whats the deadline|is there a deadline|how long have i|what do you need|where do i send|how do i send)\b",
        r" (?:cant|cannot|not able to|unable to|dont want to|darent|dare not|not allowed to)(?: \w+){0,3}? (?:say|tell|write|breathe|share|go into|talk|speak|give|send)(?: \w+){0,8}? "
        r"(?:yet|until|before|at the moment|right now|just now|now|while)\b",
    )
)


def read_kind(message: Message, text: str, said: Sequence[str], hold: Hold) -> Kind:
    """The kind of a message with the kept ``text``, whose sentences read ``said`` (:func:`pipeline.wording.wording`)."""
    subject = wording(message.subject)
    if _is_automatic(message.automatic, subject, said):
        return Kind.AUTO_REPLY
    told = telling(text, said)
    if _is_spam(message.automatic, subject, said, told):
        return Kind.SPAM
    if _withdraws(subject, said, told):
        return Kind.WITHDRAWAL
    if _follows_up(message, subject, said):
        return Kind.FOLLOW_UP
    return _by_telling(subject, said, told, hold)


def _is_automatic(automatic: Automatic, subject: str, said: Sequence[str]) -> bool:
    if automatic in (Automatic.REPLY, Automatic.BOUNCE):
        return True
    opening = said[:8]
    return (
        _AUTO_SUBJECT.search(subject) is not None or sum(_AUTO_TEXT.search(words) is not None for words in opening) >= 2
    )


def _is_spam(automatic: Automatic, subject: str, said: Sequence[str], told: Telling) -> bool:
    whole = [subject, *said]
    signs = sum(any(pattern.search(words) for words in whole) for pattern in _SPAM)
    if automatic is Automatic.BULK:
        signs += 1
    return signs >= 3 and told.own < 3 or signs >= 2 and told.own == 0


def _withdraws(subject: str, said: Sequence[str], told: Telling) -> bool:
    """A wish to withdraw; in a long account the word is nearly always about a school or an appeal."""
    if (
        re.search(r" (?:withdraw\w*|remove my|delete my|take me off|please delete|please remove) ", subject)
        and told.words < 200
    ):
        return True
    hits = sum(any(pattern.search(words) for pattern in _WITHDRAWAL) for words in said)
    return (
        hits > 0
        and (told.incidents <= 3 or told.words < 130 or hits >= 3)
        and told.words < 400
        and not _only_names(said)
    )


def _only_names(said: Sequence[str]) -> bool:
    """Whether all that is to be taken out is the names."""
    hits = [words for words in said if any(pattern.search(words) for pattern in _WITHDRAWAL)]
    return all(re.search(r" (?:names?|details|address|number|identif\w+) ", words) for words in hits)


def _follows_up(message: Message, subject: str, said: Sequence[str]) -> bool:
    opening = [subject, *said[:6]]
    hits = sum(any(pattern.search(words) for words in opening) for pattern in _FOLLOW_UP)
    later = sum(any(pattern.search(words) for words in said[6:]) for pattern in _FOLLOW_UP[1:6])
    answers = bool(message.references) or message.subject.strip().casefold().startswith("re:")
    return (
        hits >= 2
        or (hits >= 1 and (answers or later >= 1))
        or re.search(r" (?:update|follow up|further to|ps to|addition to) ", subject) is not None
    )


def _by_telling(subject: str, said: Sequence[str], told: Telling, hold: Hold) -> Kind:
    whole = [subject, *said]
    offers = sum(any(pattern.search(words) for words in whole) for pattern in _OFFER)
    if told.words < 220 and told.incidents <= 2 and (offers >= 2 or (offers and (hold or told.incidents == 0))):
        return Kind.OFFER
    asks = told.questions / max(1, len(said))
    announced = (
        re.search(
            r" (?:not a story|quick question|question|a query|advice please|can you advise|any advice) ",
            " ".join(whole),
        )
        is not None
    )
    if (
        told.incidents <= 2
        and (asks >= 0.34 or (announced and told.questions) or (told.questions >= 2 and asks >= 0.2))
        and told.words < 260
    ):
        return Kind.QUESTION
    opines = told.general >= max(2, told.own + told.incidents) and told.general * 3 >= len(said)
    return Kind.COMMENTARY if opines else Kind.STORY
