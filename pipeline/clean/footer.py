"""What machines and offices put under a letter: disclaimers, virus scanners, appeals, footers of lists and forums."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.clean.boilerplate import hints, machine_made, phrases
from pipeline.clean.closing import pleads
from pipeline.clean.line import Line, fold_all
from pipeline.clean.prose import is_prose, runs_on
from pipeline.clean.separator import ruled_off
from pipeline.letter import Label

_LIST = re.compile(
    r"unsubscri|desinscri|désinscri|abmelden|yahoo! ?groups|google groups|you (?:are|'re) (?:receiving|subscribed)"
    r"|you received this (?:message|e-?mail)|you(?:'re| are) getting this"
    r"|manage your (?:subscription|preferences|notification)|notification (?:settings|preferences)"
    r"|to (?:stop receiving|leave the|mute)\b|visit (?:topic|the topic)|reply to this (?:e-?mail"
    r"|message) (?:directly|or)"
    r"|groups\.io|listinfo|majordomo|listserv|this (?:sf\.net|message was (?:sent|posted)|e-?mail was "
    r"sent|mail was sent"
    r"|article was posted|message sent)|sponsored by|posted via|do you yahoo|get (?:your )?(?:free|private)"
    r"|free (?:e-?mail|web-?mail)|yahoo! ?(?:mail|messenger|photos|groups|auctions|shopping)"
    r"|msn (?:messenger|explorer|hotmail|photos|8)|express yourself|join the world|windows live|deja\.com"
    r"|before you buy|posting guide|non-text portions|your use of .{3,20} is subject|manage this"
    r"|send (?:a )?(?:blank )?(?:e-?mail|mail|message) to .{3,60}(?:subscribe|request)"
)
_CASUAL = re.compile(
    r"mailing[- ]?list|list (?:archive|info|guidelines|owner)|to (?:post to|respond)\b|view (?:this|it"
    r"|the) (?:\w+ )?(?:on|in|at)"
    r"|archives?(?: (?:at|of))?:? ?<?https?:|faq(?:s| is| at)?:? ?<?https?:|sponsor\b|posted (?:through|from)"
    r"|free (?:online|download)|hotmail\.com|terms of service|follow us on|find us on|like us on"
    r"|download .{0,30} (?:app|explorer|messenger)|more info(?:rmation)? at|powered by|this list"
)
"""What letters say too: only below a ruled line, or among lines that are no sentences."""
_APPEAL = re.compile(
    r"\b(?:donate|give online|sponsor (?:me|us)|support us|just ?giving|fundrais\w+|vote for us|help "
    r"us (?:build|raise|reach)|award|winner of|rated|ofsted|investors in people|living wage|follow us"
    r"|find us|visit (?:us|our)|facebook|twitter|linkedin|instagram)\b"
)
_STARTS = re.compile(
    r"^\W{0,4}(?:this (?:e-?mail|message|communication|transmission|electronic)\b|the information "
    r"(?:contained )?in this|confidential:"
    r"|confidentiality|disclaimer\b|legal notice|privileged|if you (?:have received|are not)|please consider the env"
    r"|you (?:are receiving|received) this|to unsubscribe|registered (?:charity|office|in))",
    re.IGNORECASE,
)
_MACHINE = re.compile(
    r"\(end of broadcast\)|^\W{0,3}(?:alternative|enriched|non-?text|html|application|multipart)[\w "
    r"/-]{0,30}(?:deleted|removed|scrubbed)|^-{2,} next part -{2,}|an html attachment was scrubbed|a "
    r"non-text attachment was scrubbed"
)
_MACHINES = ("end of broadcast", "deleted", "removed", "scrubbed", "next part")
_FIRST_PERSON = frozenset(("i", "my", "he", "she"))
_FIRST_PLURAL = re.compile(r"\b(?:we were|our (?:son|daughter|child))\b")
_WORD = re.compile(r"[^\W\d_]+")
_PLAIN_WORD = re.compile(r"[a-z]+")
_LINKED = re.compile(r"https?:|www\.|@")
_LINK_ONLY = re.compile(r"^(?:[^.!?\n]{0,70}: )?<?(?:https?://|www\.)\S{4,200}$")
_SURVEY = re.compile(
    r"\b(?:rate (?:my|our|this|your|the) (?:reply|response|answer|service|support|experience|conversation)"
    r"|how (?:did (?:i|we|our team) do|(?:would|do) you rate|was (?:my|our|your|this|the) (?:reply|support"
    r"|service|help))"
    r"|(?:was|did) this (?:reply|answer|e-?mail|response) (?:help|answer)|customer (?:satisfaction )?survey"
    r"|(?:take|complete|fill in) (?:our|a|this) (?:very )?(?:short|quick|brief)? ?(?:customer )?survey"
    r"|(?:leave|give) (?:us )?(?:some )?feedback (?:here|at|on))\b"
)
_DESK = re.compile(
    r"\b(?:do not|don't|please keep|please quote|please leave|always quote) .{0,40}(?:subject(?: line)?"
    r"|reference|ticket|case)"
    r"\b.{0,60}\b(?:so that we|so that your|so we|when (?:you )?repl|in (?:all|any) (?:further )?(?:corresp|repl"
    r"|commun)"
    r"|our system|your (?:ticket|case|request))"
    r"|^(?:ticket|case|request)(?: (?:id|number|reference|ref))?:? ?[#\w-]{0,12}\d.{0,12}"
    r"(?:please|always) (?:leave|keep|quote) .{0,30}subject"
    r"|\b(?:this is an automat|this (?:mailbox|address|inbox) is not (?:monitored|read)|your (?:ticket|case"
    r"|request) (?:id|number"
    r"|reference)(?: is)?:)"
)
"""What a help desk's program puts below an answer."""
_DESKS = frozenset(
    "subject reference ticket case request automated automatic automatically mailbox inbox address".split()
)
_DELIMITER = re.compile(r"^[-–—]{2,3}\s?$")
_PGP_HEAD = re.compile(r"^-{3,5} ?BEGIN PGP SIGNED MESSAGE ?-{3,5}$")
_PGP_START = re.compile(r"^-{3,5} ?BEGIN PGP SIGNATURE ?-{3,5}$")
_PGP_END = re.compile(r"^-{3,5} ?END PGP SIGNATURE ?-{3,5}$")
_KEPT = Label.KEPT
_BLOCKS = 14
_TELLS = 3
"""Words of the first person, and of whom a letter is about, that no footer has."""
_THRICE = 30
"""Characters that three phrases of a list's footer take at least."""
_LONG = 3000
_BRIEF = 2
_FOLLOWING = ("is subject to", "receiving this", "terms of service", "terms of use")


def fold_footers(lines: list[Line]) -> None:
    """Label the paragraphs at the end of each kept stretch that machines and offices wrote."""
    for number, stretch in enumerate(_stretches(lines)):
        _fold_tail(stretch, opening=number == 0)


def fold_armour(lines: Sequence[Line]) -> None:
    """The armour of a signed mail (RFC 4880, 7)."""
    inside = False
    for number, line in enumerate(lines):
        if not line.bare.startswith("---"):
            if inside:
                line.fold(Label.FOOTER, "PGP signature", 0.99)
            continue
        if _PGP_HEAD.match(line.bare):
            line.fold(Label.FOOTER, "PGP header", 0.99)
            if number + 1 < len(lines) and lines[number + 1].bare.startswith("Hash:"):
                lines[number + 1].fold(Label.FOOTER, "PGP header", 0.99)
        inside = inside or bool(_PGP_START.match(line.bare))
        if inside:
            line.fold(Label.FOOTER, "PGP signature", 0.99)
        if _PGP_END.match(line.bare):
            inside = False


def _stretches(lines: Sequence[Line]) -> list[list[Line]]:
    """Runs of lines that hold words and that nobody has folded, mobile footers not counted."""
    runs: list[list[Line]] = []
    run: list[Line] = []
    filled = False
    for line in lines:
        if (line.label is _KEPT and not line.fenced) or line.rule == "mobile footer":
            run.append(line)
            filled = filled or line.bare != ""
        elif run:
            if filled:
                runs.append(run)
            run, filled = [], False
    return [*runs, run] if filled else runs


def _fold_tail(stretch: Sequence[Line], *, opening: bool) -> None:
    """From the last block upward, as long as each is a footer, or a rule about one. A letter is no footer whole."""
    blocks = _blocks(stretch)
    pending: list[list[Line]] = []
    bridged = folded = False
    for block in reversed(blocks[-_BLOCKS:]):
        if not block[0].kept and not any(line.kept for line in block):
            continue
        ruled = _draws(block[0]) and all(_draws(line) for line in block)
        if ruled and folded:
            fold_all(block, Label.FOOTER, "rule above a footer", 0.9)
            continue
        if opening and block is blocks[0]:
            return
        label, sure = (None, False) if ruled else footer_label(block)
        if label is None and not ruled and _goes_on(blocks, block):
            label = Label.FOOTER
        if not (sure or folded or pending) and label is not None and not _may_end(blocks, block):
            label = None
        linked = not folded and len(block) == 1 and bool(_LINK_ONLY.match(block[0].bare))
        if label is None and (ruled or linked or (folded and not bridged)) and block is not blocks[0]:
            bridged = bridged or not (ruled or linked)
            pending.append(block)
            continue
        if label is None:
            return
        if (
            bridged
            and pending
            and (label is not Label.DISCLAIMER or _phrases_of(block) < 2)
            and not (_STARTS.match(block[0].bare) and not any(line.tells for each in pending for line in each))
        ):
            return
        rule = "disclaimer" if label is Label.DISCLAIMER else "footer"
        for each in (*pending, block):
            fold_all(each, label, rule, 0.9)
        pending, folded = [], True


def _may_end(blocks: Sequence[Sequence[Line]], block: Sequence[Line]) -> bool:
    """What a letter could say too is a footer below a ruled line or a signature, not below the writer's sentences.

    "Please treat this as strictly confidential." is how a frightened writer ends.
    """
    above = next((each for each, below in pairwise(blocks) if below is block), None)
    if above is None:
        return False
    last = above[-1]
    if footer_label(above)[1]:
        return True
    return not last.kept or _draws(last) or not (last.tells or last.bare.endswith((".", "!", "?", "…", ":")))


def _goes_on(blocks: Sequence[Sequence[Line]], block: Sequence[Line]) -> bool:
    """A phrase of a list's footer right below what is surely one: "Your use of this group is subject to …"."""
    if len(block) > _BRIEF or not any(map(_text(block).lower().__contains__, _FOLLOWING)):
        return False
    above = next((each for each, below in pairwise(blocks) if below is block), None)
    return above is not None and footer_label(above)[1]


def footer_label(block: Sequence[Line]) -> tuple[Label | None, bool]:
    """(what kind of footer a block of lines is, whether no letter would say so); ``None`` when it is none."""
    text = _text(block)
    if not text or len(text) > _LONG:
        return None, False
    lower = text.lower()
    head = lower[:200]
    if any(map(head.__contains__, _MACHINES)) and _MACHINE.search(head):
        return Label.FOOTER, True
    words = _words(lower)
    told = sum(map(_FIRST_PERSON.__contains__, words))
    if "we " in lower or "our " in lower:
        told += len(_FIRST_PLURAL.findall(lower))
    if told > _TELLS:
        return None, False
    linked = bool(_LINKED.search(lower))
    desk = told < 1 and not _DESKS.isdisjoint(words) and _DESK.search(lower)
    if desk or (linked and _SURVEY.search(lower)):
        return Label.FOOTER, False
    boiler = phrases(lower, words)
    weak = hints(lower) if boiler or not told else set()
    if len(boiler) >= 2 or (boiler and (weak or len(text) < 160) and told < 2) or (len(weak) >= 4 and not told):
        sure = machine_made(lower, 0 if told else len(boiler))
        return (Label.DISCLAIMER, sure) if sure or not (told or pleads(lower)) else (None, False)
    listed = told < 2 and len(text) < 1400 and _is_listed(block, lower, linked=linked)
    appeals = linked and not told and len(text) < 300 and _APPEAL.search(lower)
    return (Label.FOOTER, bool(listed and (_draws(block[0]) or linked))) if listed or appeals else (None, False)


def _phrases_of(block: Sequence[Line]) -> int:
    lower = _text(block).lower()
    return len(phrases(lower, _words(lower)))


def _words(lower: str) -> list[str]:
    return (_PLAIN_WORD if lower.isascii() else _WORD).findall(lower)


def _is_listed(block: Sequence[Line], lower: str, *, linked: bool) -> bool:
    """A list's footer has a rule, a link, an address, or several of its phrases; a letter about a list has not."""
    ruled = _draws(block[0]) or lower.startswith(("-----", "_____"))
    linked = linked or ruled or lower.startswith("[") or bool(_STARTS.match(lower))
    if not linked:
        return len(lower) > _THRICE and len(_LIST.findall(lower)) > 2
    if _LIST.search(lower):
        return True
    if not _CASUAL.search(lower):
        return False
    return ruled or 2 * sum(is_prose(line.bare) or runs_on(line.bare) for line in block) < len(block)


def _draws(line: Line) -> bool:
    """A ruled line, or a delimiter of dashes."""
    bare = line.bare
    return not bare[0].isalnum() and (ruled_off(line) or (len(bare) < 5 and bool(_DELIMITER.match(bare))))


def _text(block: Sequence[Line]) -> str:
    return " ".join(line.bare for line in block)


def _blocks(stretch: Sequence[Line]) -> list[list[Line]]:
    """Paragraphs; a ruled line begins a new one too, and so does the first line of a disclaimer."""
    blocks: list[list[Line]] = []
    block: list[Line] = []
    for line in stretch:
        bare = line.bare
        if not bare:
            if block:
                blocks.append(block)
                block = []
        elif block and (_draws(line) or _STARTS.match(bare)) and not ruled_off(block[-1]):
            blocks.append(block)
            block = [line]
        else:
            block.append(line)
    return [*blocks, block] if block else blocks
