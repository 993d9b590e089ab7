"""Why a person should read this one before the others."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.draft import Attention, Consent, Hold, Kind

_GAP = r"(?: \w+){0,4}? "
_CHILD = r"(?:he|she|they|him|her|hes|shes|son|daughter|child|children|boy|girl|lad|kids?|ds\d?|dd\d?|xchild|grandson|granddaughter|brother|sister|nephew|niece|teenager)"
_SELF_HARM = re.compile(
    r" (?:self harm\w*|selfharm\w*|suicid\w+|overdos\w+|kill (?:him|her|my)self|killing (?:him|her|my)self|end(?:ing)? (?:his|her|my) (?:own )?life|end it all|taken? (?:his|her|my) own life"
    r"|wants? to die|wanted to die|wish(?:es)? (?:he|she|i) (?:was|were|wasnt|werent)(?: \w+){0,2} (?:dead|here|alive|born)|better off dead|(?:doesnt|dont|didnt|not) want(?:ing)? to (?:be here|live|be alive|wake up)"
    r"|not wishing to be here|(?:cutting|hurting|harming|burning|starving|strangling|scratching) (?:him|her|my|them)sel\w+|cuts (?:him|her)self|ligature|jump(?:ing|ed)? (?:off|from|out)|no point (?:in )?living"
    r"|cant go on|cannot go on|tablets hidden|hid(?:e|ing)? the (?:knives|tablets|pills))\b"
)
_ABUSE = re.compile(
    rf" {_CHILD}{_GAP}(?:being |been |is |was |gets |getting )?(?:hit|hitting|beaten|beating|slapped|kicked|punched|abused|molested|assaulted|touched|restrained|locked in|starved|raped|groomed|choked|strangled|shaken|burned)\b"
    rf"| (?:hits|hit|hitting|beats|beat|slaps|slapped|abuses|abused|abusing|molest\w+|assaults|assaulted|touches|touched|hurts|hurting|grooming|threatens|threatened|choked|strangled|restrains|pinned|pins|locks|locked){_GAP}{_CHILD}\b"
    r"| (?:black eye|bruises?|bruised|marks on (?:his|her)|frightened of (?:his|her) (?:dad|father|mum|mother|stepdad|stepfather)|scared to go home|afraid to go home|not safe|isnt safe|unsafe|in danger)\b"
)
_THREAT = re.compile(
    r" (?:i will|ill|im going to|going to|gonna|swear i will|swear ill|swear to god ill|threaten\w*(?: \w+){0,2} to)(?: \w+){0,2}? (?:kill|hurt|stab|shoot|smash|burn|batter|hunt|make (?:him|her|them) pay|find (?:out )?where)\b"
)
_NOW = re.compile(
    r" (?:is|are|am|im|hes|shes|now|today|tonight|yesterday|last night|this (?:morning|week|evening|afternoon|month|term|weekend)|last (?:week|month|weekend)|still|keeps|again|every (?:day|night|week|time|morning)"
    r"|lately|recently|since|currently|says|has (?:been|started|tried|said)|have (?:been|started)|started|wants|doesnt|dont|cant|cannot|wont|at the moment|days|weeks|hits|beats|touches|threatens|at night|hide|cuts|gets) "
)
_LONG_AGO = re.compile(
    r" (?:years? ago|in (?:19|20)\d\d|back then|at the time|when (?:he|she) was (?:\w+|a baby)|used to|as a (?:child|toddler|baby)|long ago|historic\w*|never (?:hit|self|been|once|hurt|touched|abused)|wasnt|did not|"
    r"false\w*|untrue|lie|lies|accus\w+|alleg\w+|says? that (?:i|we)|said (?:that )?(?:i|we)|claim\w*|wrote that|it says|report says|stated|nobody (?:has )?(?:hit|hurt)) "
)
_ORDER = tuple(Attention)


def read_attention(said: Sequence[str], kind: Kind, consent: Consent, hold: Hold) -> tuple[Attention, ...]:
    """The reasons that the words themselves give, most pressing first."""
    reasons = set()
    if kind not in (Kind.SPAM, Kind.AUTO_REPLY) and _at_risk(said):
        reasons.add(Attention.SAFEGUARDING)
    if kind is Kind.WITHDRAWAL:
        reasons.add(Attention.WITHDRAWAL)
    if consent is Consent.REFUSED:
        reasons.add(Attention.CONSENT_REFUSED)
    if hold:
        reasons.add(Attention.HOLD)
    return tuple(reason for reason in _ORDER if reason in reasons)


def _at_risk(said: Sequence[str]) -> bool:
    """Whether a sentence speaks of harm to a child that is going on, not of one long past or denied."""
    return any(
        _THREAT.search(words)
        or (_SELF_HARM.search(words) and not _LONG_AGO.search(words))
        or (_ABUSE.search(words) and _NOW.search(words) and not _LONG_AGO.search(words))
        for words in said
    )
