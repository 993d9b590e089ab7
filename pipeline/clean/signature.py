"""Signatures and sign-offs below what the writer wrote: "-- ", "Kind regards, Karen", "thanks, Karen x", a name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.clean.line import Line, fold_all
from pipeline.letter import Label

_DELIMITER = re.compile(r"^[ \t>]*(?:--|—|––|-- )[ \t\u00a0]*$")
_CLOSING = re.compile(
    r"^\W{0,3}(?:(?:with |and |in )?(?:(?:very |so |all my |my |our |the |many |much |kind|kindest|best"
    r"|warm|warmest|good|every|big|lots of|yours?|a million|huge) ?)*"
    r"(?:regards?|rgds|thanks?(?: you)?|thankyou|thx|ta|wishes|sincerely|faithfully|truly|cheers|love"
    r"|hugs|blessings|best|kindest|gratitude|thanks again|respectfully|fondly"
    r"|luck|night|bye|anticipation|solidarity|hope|appreciated)"
    r"(?: (?:so much|very much|a lot|again|in advance|for (?:reading|listening|your (?:time|help)"
    r"|everything|all you(?:'re| are) doing|doing this|taking the time)|and (?:best |kind |good |warm"
    r" )?(?:wishes|regards|luck|love|thanks)|always|to you(?: all)?|everyone|all|from|then|as ever|indeed"
    r"|really|loads|ever so much|truly|bunch))*"
    r"|yours|take care|god bless(?: you)?(?: all)?|keep (?:up the good work|fighting|well)|all the"
    r" (?:very )?best|speak soon|bye for now|good luck|diolch(?: yn fawr| o galon)?|slán|slàinte|le meas"
    r"|hwyl(?: fawr)?"
    r"|cofion(?: cynnes| gorau)?|mfg|mit freundlichen grüßen|cordialement|saludos|pozdrawiam|z poważaniem"
    r"|cu stim[ăa]|cu respect|teşekkür\w*|saygılar\w*|shukran|jazakallah(?: khair)?|salaams?|wassalam"
    r"|shalom|ttfn|xx+"
    r"|obrigad[oa]|merci|grazie|dziękuję|namaste|blwyddyn newydd|tapadh leibh|go raibh maith agat)\W{0,4}$",
    re.IGNORECASE,
)
_CLOSING_NAMED = re.compile(
    r"^\W{0,3}(?P<closing>(?:(?:many|best|kind|kindest|warm|very|lots of|much|all my) ?)*(?:regards"
    r"|thanks|thank you|thx|ta|cheers|wishes|love|sincerely|yours|best|take care|god bless|from|xx?))"
    r"(?: (?:so much|very much|again|in advance|from))?[\s,.!:-]{1,4}(?P<name>[^\W\d_][\w'’.-]{0,25}(?:["
    r" ,&]+(?:and )?[^\W\d_][\w'’.()-]{0,25}){0,4})\W{0,6}(?:x{1,5})?\W{0,3}$",
    re.IGNORECASE,
)
_CONTACT_LINE = re.compile(
    r"@|\bwww\.|https?:|\b(?:tel|t|m|mob|mobile|phone|fax|email|e)\s?[:.]|\d[\d ()+-]{7,}\d", re.IGNORECASE
)
_POSTSCRIPT = re.compile(r"^\W{0,2}p\.?\s?p?\.?\s?s\b", re.IGNORECASE)
_PROSE = 60
"""Characters of a line above which, with a sentence's end, it is prose."""
_LONGEST = 15
_KISSES = re.compile(r"[\s,.!-]*\b(?:x{1,6}|xo+|X{1,6})[\s.!]*$")


def fold_signatures(lines: list[Line], sender: str) -> None:
    """Label the signature at the end of what is still kept. ``sender``: the writer's display name, as evidence."""
    for line in lines:
        if line.container == "signature":
            line.fold(Label.SIGNATURE, "signature container", 0.95)
    names = _names(sender)
    for stretch in _tails(lines):
        if not (_by_delimiter(stretch) or _by_closing(stretch, names)):
            _by_name(stretch, names)


def _names(sender: str) -> frozenset[str]:
    return frozenset(word.lower() for word in re.findall(r"[^\W\d_]{2,}", sender))


def _tails(lines: list[Line]) -> list[list[Line]]:
    """The runs of kept lines, each cut to its last lines, that end the letter or stand right above what was folded."""
    runs: list[list[Line]] = [[]]
    for line in lines:
        if line.kept:
            runs[-1].append(line)
        elif not line.blank and runs[-1] and line.rule != "mobile footer":
            runs.append([])
    filled = [run for run in runs if any(not line.blank for line in run)]
    return filled[-1:] if filled else []


def _filled(stretch: Sequence[Line]) -> list[Line]:
    return [line for line in stretch if not line.blank]


def _by_delimiter(stretch: list[Line]) -> bool:
    for index in range(len(stretch) - 1, -1, -1):
        if not _DELIMITER.match(stretch[index].text):
            continue
        below = _filled(stretch[index + 1 :])
        above = _filled(stretch[:index])
        if not above or len(below) > _LONGEST or (not below and not _DELIMITER.match(stretch[index].text)):
            return False
        if sum(_is_prose(line) for line in below) > 2:
            return False
        fold_all(stretch[index:], Label.SIGNATURE, "delimiter", 0.95)
        return True
    return False


def _by_closing(stretch: list[Line], names: frozenset[str]) -> bool:
    """A closing phrase and what short lines stand under it; the name may stand on its line."""
    filled = _filled(stretch)
    for back in range(1, min(_LONGEST, len(filled)) + 1):
        line = filled[-back]
        below = filled[len(filled) - back + 1 :]
        postscript = next((index for index, each in enumerate(below) if _POSTSCRIPT.match(each.bare)), len(below))
        signed = below[:postscript]
        if any(_is_prose(each) for each in signed):
            return False
        if len(line.bare) >= _PROSE:
            continue
        named = _CLOSING_NAMED.match(line.bare)
        on_line = bool(named) and (_is_name(named["name"], names) or not signed) if named else False
        closes = bool(_CLOSING.match(line.bare))
        if not (closes or on_line) or back == len(filled):
            continue
        if closes and not signed and not _CLOSING_ALONE.match(line.bare):
            return False
        if on_line and not _is_name(named["name"], names) and not _capitals(named["name"]):  # type: ignore[index]  # on_line is a match
            continue
        first = stretch.index(line)
        last = stretch.index(signed[-1]) + 1 if signed else first + 1
        end = len(stretch) if postscript == len(below) else last
        fold_all(stretch[first:end], Label.SIGNATURE, "sign-off", 0.9)
        return True
    return False


_CLOSING_ALONE = re.compile(
    r"^\W{0,3}(?:(?:with )?(?:kind|kindest|best|warm|warmest) (?:regards|wishes)|regards|yours"
    r" (?:sincerely|faithfully|truly)|sincerely)\W{0,4}$",
    re.IGNORECASE,
)


def _capitals(name: str) -> bool:
    words = re.findall(r"[^\W\d_]+", name)
    return bool(words) and words[0][:1].isupper() and len(words) <= 3


def _is_name(text: str, names: frozenset[str]) -> bool:
    words = [word.lower() for word in re.findall(r"[^\W\d_]+", _KISSES.sub("", text))]
    return bool(words) and any(_same(word, name) for word in words for name in names)


def _same(word: str, name: str) -> bool:
    """The name, or its short form: Ali for Alison, Folasade for Folasade."""
    return word == name or (
        len(word) > 2 and len(name) > 2 and (name.startswith(word[:3]) and abs(len(name) - len(word)) < 6)
    )


def _by_name(stretch: list[Line], names: frozenset[str]) -> None:
    """The writer's own name at the end, and the short lines around it."""
    filled = _filled(stretch)
    if len(filled) < 2:
        return
    for back in range(1, min(8, len(filled) - 1) + 1):
        line = filled[-back]
        below = filled[len(filled) - back + 1 :]
        if any(_is_prose(each) for each in below):
            return
        if not _name_line(line.bare, names):
            if _is_prose(line) or (back > 1 and not _short(line)):
                return
            continue
        first = filled.index(line)
        before = filled[first - 1]
        gap = stretch[stretch.index(before) + 1 : stretch.index(line)]
        if first > 1 and _closes_above(before, blank_between=bool(gap)):
            line = before
        fold_all(stretch[stretch.index(line) :], Label.SIGNATURE, "sign-off by name", 0.85)
        return


def _name_line(text: str, names: frozenset[str]) -> bool:
    if len(text) > _PROSE:
        return False
    bare = _KISSES.sub("", text)
    words = [word.lower() for word in re.findall(r"[^\W\d_]+", bare)]
    if not words or len(words) > 6 or (bare.rstrip().endswith(("?", "!")) and len(words) > 3):
        return False
    own = [word for word in words if any(_same(word, name) for name in names)]
    if not own:
        return False
    titled = words[0] in ("mr", "mrs", "ms", "miss", "dr", "from", "love", "the")
    return len(own) * 2 >= len(words) or (titled and len(words) <= 5) or ("(" in text and len(words) <= 5)


def _closes_above(line: Line, *, blank_between: bool) -> bool:
    text = line.bare
    words = text.split()
    if _CLOSING.match(text):
        return True
    return (
        len(words) <= 5
        and len(text) < 40
        and (text.endswith(",") or (len(words) <= 3 and not blank_between and not text.endswith((".", "?", "!"))))
    )


def _short(line: Line) -> bool:
    return len(line.bare) < _PROSE or bool(_CONTACT_LINE.search(line.bare))


def _is_prose(line: Line) -> bool:
    text = line.bare
    if _CONTACT_LINE.search(text) and len(text) < 90:
        return False
    words = text.split()
    sentence = text.rstrip(")”\"'’").endswith((".", "!", "?", ":")) and len(words) > 5
    return len(text) > 90 or (len(text) > _PROSE and sentence) or (sentence and len(words) > 7)
