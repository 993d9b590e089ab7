"""What the writer allows, with the sentences that say so.

Names may be used only where the writer says so and nothing narrows it; words that limit win over words that allow, and
silence is ``unclear``. A sentence about *who else* may be named (a council, a teacher) says nothing about the writer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from pipeline.draft import Consent, Evidence
from pipeline.sentences import Sentence
from pipeline.wording import wording


@dataclass(frozen=True, slots=True)
class ConsentFound:
    """The consent and its record."""

    consent: Consent
    words: tuple[Evidence, ...] = ()


class _Says(Enum):
    """What one sentence says of the use of the story."""

    REFUSED = "refused"
    ANONYMISED = "anonymised"
    NAMED = "named"
    NOTHING = "nothing"


def _gap(words: int) -> str:
    """Up to so many words between; bounded, as is every sentence, so no text can make a rule slow."""
    return rf"(?: \w+){{0,{words}}}? "


_NAME = r"(?:names?|naming|named|surnames?|identit\w+|identif\w+|anonym\w+|who (?:we|i|he|she|they) (?:are|am|is))"
_OUT = r"(?:out|off|away|removed|changed|altered|blanked|blacked|hidden|deleted|redacted|covered|anonymi\w+|swapped|private)"
_NOT = r"(?:no|not|dont|never|without|cant|cannot|wouldnt|wont|didnt|nor|neither|minus|nobody|nothing)"
_TAKE = (
    r"(?:remov\w+|take|taking|taken|leav\w+|left|chang\w+|alter\w*|cover\w*|black\w*|redact\w*|strip\w*|blank\w*"
    r"|cross\w*|omit\w*|delet\w+|hide|hiding|swap\w*|keep\w*|kept|drop|scrub|tippex|disguise)"
)
_THINGS = r"(?:names?|surnames?|identit\w+|details|identif\w+|who we are|initials)"
_ANONYMISED = tuple(
    re.compile(pattern)
    for pattern in (
        r" (?:anonym\w+|anon|pseudonym\w*|pseudonim\w*|incognito|unnamed|nameless) ",
        rf" {_TAKE}{_gap(6)}{_THINGS} ",
        rf" {_THINGS}{_gap(5)}{_OUT} ",
        rf" {_NOT}{_gap(5)}{_THINGS} ",
        rf" {_NOT}{_gap(5)}(?:name|naming|named|identified|identifiable|recogni\w+|traced?|traceable) ",
        rf" (?:nobody|nothing|not|cant|never|anyone|anybody|dont){_gap(6)}(?:tell|know|guess|work out|says?|show|recogni\w+|point\w*)"
        rf"{_gap(4)}(?:us|me|him|her|who|he|she|its|it|we)",
        r" (?:keep|leave|keeping|leaving) (?:us|me|him|her|my \w+|our \w+)(?: \w+){0,3} out of (?:it|this|the) ",
        r" change the lot ",
        r" (?:use|used|give|call|make up|pick) (?:\w+ ){0,4}(?:different|other|false|fake|made up|another|initials?|a letter) (?:\w+ )?"
        r"(?:names?|only|instead)? ?",
        r" (?:initials|first letters?) only ",
        r" not (?:me|us|him|her|mine|ours|my \w+s|the (?:kids|children|boys|girls|child|schools?))(?: |$)",
    )
)
_NARRATED = re.compile(
    r" (?:they|council|school|la|he|she|it|hospital|officer|department|someone|somebody|report|page|pages|letter|copy|bundle"
    r"|which|clerk|who|x\w+)(?: \w+){0,3}? (?:had|has|have|was|were|wasnt|werent|hadnt|did|didnt|couldnt|wouldnt|removed"
    r"|blacked|redacted|left|changed|took|put|wrote|got|called|kept|knew|said) "
)
_WISH = re.compile(
    r" (?:please|you|your|happy|want|wants|wanting|rather|okay|prefer|like|consent|permission|provided|providing|long as"
    r"|conditions?|if|dont|let|use|used|using|publish\w*|print\w*|quote\w*|share\w*|story|wish|fine|only|only if|but|just"
    r"|would|must|need|may|can|keep|leave|change|remove|cover|take|thanks) "
)
_NAMED = tuple(
    re.compile(pattern)
    for pattern in (
        rf" (?:use|using|print|publish|put|quote|give|include|add|keep|have){_gap(3)}(?:our|my|his|her|their|full|real|whose|us)"
        rf"{_gap(3)}?names? ",
        r" (?:happy|fine|glad|proud|willing|content|okay|prefer|rather|want|like|love|mind|care|object|scared|ashamed|afraid|bothered)"
        r"(?: \w+){0,3}? (?:be |being |to be )(?:named|identified|known) ",
        r" (?:you (?:can|may)|please|do|free to|happy for you to|want you to) name (?:us|me|names|him|her|my|our) ",
        rf" put{_gap(3)}names? (?:to|on|against|in) ",
        r" (?:no need|need not|neednt|dont need|dont have|not necessary|dont bother|not bothered|dont want|no reason|never asked|wont be)"
        r"(?: \w+){0,5}? (?:anonym\w+|hide|hiding|hidden|change (?:\w+ )?names?|disguise\w*|pseudonym\w*)",
        r" (?:names and all|warts and all names|my real name|our real names?|full names?) (?:is|are|can|may|in|if|okay|fine) ",
        r" (?:dont|do not|doesnt|not) (?:\w+ )?(?:mind|care|bothered) (?:who (?:knows|reads|sees)|if (?:people|they|everyone|anyone) knows?) ",
        r" under (?:my|our) (?:own|real|full) names? ",
        r" names? (?:\w+ )?(?:can|may) (?:\w+ )?be (?:used|printed|published|given|included) ",
    )
)
_NAMED_UNDONE = re.compile(
    rf" (?:dont|do not|not|never|cant|cannot|wouldnt|rather you didnt|please no|without){_gap(3)}(?:use|using|print|publish|put|quote"
    r"|give|include|add|have|want|like|wish|be|name|prefer|happy|willing|my|our) "
)
_UNAFRAID = re.compile(
    r" (?:dont|do not|not|wouldnt|doesnt) (?:\w+ ){0,2}?(?:mind|care|object|scared|afraid|ashamed|bothered|want to hide|need) "
)
_OTHERS_NAME = re.compile(
    r" (?:council|la|lea|authority|borough|county|school|schools|trust|them|they|officer|teacher|head|senco|ep|xcouncil|xschool"
    r"|xprofessional|xhealth|xorg|professionals?)(?:s)?(?: \w+){0,2}? (?:being |be |to be )?(?:named|identified|names?) "
)
_OURS = re.compile(r" (?:me|us|our|ours|my|mine|we|i|him|his|her) ")
_REFUSED = tuple(
    re.compile(pattern)
    for pattern in (
        r" (?:please dont|please do not|dont|do not|must not|mustnt|never|not to|cant|cannot|may not|you not to|not want you to|rather you didnt"
        r"|rather you did not|prefer you didnt|not okay to|not be)(?: \w+){0,3}? "
        r"(?:share|shared|sharing|pass|passed|publish|published|print|printed|use|used|quote|quoted|post|repeat|repeated|forward|include|included"
        r"|put|show|send|go|tell|breathe)"
        r" (?:this|it|any|anything|what|my (?:story|email|letter|message|post|account|words)|our (?:story|letter|account)|that|me|a word|on"
        r"|further|anywhere|in (?:the|your)|with|to any\w*|beyond|outside|publicly|at all)\b",
        r" (?:this|it|story|any of (?:it|this)|anything|what ive \w+|email|message) (?:is |are )?(?:strictly )?"
        r"(?:not (?:for|to be|meant for)|isnt for|must not be|mustnt be|shouldnt be|cant be|cannot be)(?: \w+){0,2}? "
        r"(?:publication|sharing|shared|use|used|published|passed|quoted|quoting|quotation|dossier|posting|posted|repeated|repeating|others|public"
        r"|anyone|forward\w*|circulat\w+|included|printed)",
        r" (?:dont|do not|wouldnt|never) want (?:this|it|my|our|any|anything|what|to be|you to|to|him|her)(?: \w+){0,5}? "
        r"(?:shared|used|published|printed|quoted|passed|going anywhere|repeated|part of|in (?:the|your|any) (?:dossier|file|report|book)|included"
        r"|forwarded|going (?:to|in|into|any)|share|use|publish|anyone else)\b",
        r" (?:dont|do not|cant|cannot|not|wont|refuse to) (?:\w+ ){0,2}?(?:give|giving|have|got|consent)(?: \w+){0,3}? "
        r"(?:permission|consent|to (?:you|this|my|our|it))(?: \w+){0,4}? (?:us\w+|shar\w+|publish\w*|quot\w+|this|story)\b",
        r" (?:for|only for) your (?:eyes|ears|information) only ",
        r" (?:just|strictly|only) between (?:us|you and me|ourselves|you and i|the two of us) ",
        r" off the record ",
        r" not for (?:publication|sharing|use|the dossier|quot\w+|anyone else|circulation|passing) ",
        r" keep (?:this|it|all this|that) (?:\w+ )?(?:to yoursel\w+|between us|private|confidential|in confidence) ",
        r" (?:this|it) (?:is|stays|must stay) (?:\w+ )?(?:between us|private|confidential|in confidence) ",
        r" (?:goes|go) no further ",
        r" tell(?:ing)? you (?:this |all this )?in confidence ",
    )
)
_REFUSAL_LIMITED = re.compile(
    r" (?:until|before|yet|meantime|meanwhile|for now|just now|at the moment|unless|except|without|names?|named|if it|press|papers?"
    r"|newspapers?|media|facebook|twitter|so long as|as long as|photos?|pictures?|addresses) "
)
_REPORTED = re.compile(
    r" (?:told|asked|begged|warned|advised|ordered|instructed|said|says|promised|agreed|they|he|she|x\w+)(?: \w+){0,3}? "
    r"(?:not to|dont|do not|never to|must not|mustnt|not) "
)


def read_consent(text: str, pieces: Sequence[Sentence]) -> ConsentFound:
    """What the sentences say together: any refusal wins, then any wish to stay unnamed, then leave to name."""
    said: dict[_Says, list[Evidence]] = {says: [] for says in _Says}
    for piece in pieces:
        raw = text[piece.start : piece.end]
        said[_says(wording(raw), quoted=_inside_quotes(raw))].append(Evidence(piece.start, piece.end))
    for says, consent in (
        (_Says.REFUSED, Consent.REFUSED),
        (_Says.ANONYMISED, Consent.ANONYMISED),
        (_Says.NAMED, Consent.NAMED),
    ):
        if said[says]:
            return ConsentFound(consent, tuple(said[says]))
    return ConsentFound(Consent.UNCLEAR)


def _says(words: str, *, quoted: bool) -> _Says:
    if quoted:
        return _Says.NOTHING
    if _refuses(words):
        return _Says.REFUSED
    named, unnamed = _names(words), _stays_unnamed(words)
    if named and not unnamed:
        return _Says.NAMED
    return _Says.ANONYMISED if unnamed else _Says.NOTHING


def _refuses(words: str) -> bool:
    if _REFUSAL_LIMITED.search(words) or _REPORTED.search(words):
        return False
    return any(pattern.search(words) for pattern in _REFUSED)


def _names(words: str) -> bool:
    if not any(pattern.search(words) for pattern in _NAMED):
        return False
    if _OTHERS_NAME.search(words) and not re.search(r" (?:name|names) (?:us|me) | our names? | my name ", words):
        return False
    return not _NAMED_UNDONE.search(words) or _UNAFRAID.search(words) is not None


def _stays_unnamed(words: str) -> bool:
    if not any(pattern.search(words) for pattern in _ANONYMISED):
        return False
    if _names(words) and (_UNAFRAID.search(words) or " need " in words or " bother" in words) and " but " not in words:
        return False
    short = words.count(" ") <= 9
    if not (_WISH.search(words) or short):
        return False
    if _NARRATED.search(words) and not re.search(
        r" (?:please|you|your|publish\w*|print|use|quote|share|story|i want|i dont want) ", words
    ):
        return False
    return not (_OTHERS_NAME.search(words) and not _OURS.search(words))


def _inside_quotes(raw: str) -> bool:
    """Whether the sentence is somebody else's words, copied between quotation marks."""
    stripped = raw.strip()
    return len(stripped) > 2 and stripped[0] in "\"“'‘" and stripped[-1] in "\"”'’"
