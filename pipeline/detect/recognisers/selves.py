"""The writer naming herself: "my name is Chidinma", "I'm Damon, Jay's dad", "Best wishes, Zainab"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from models.names import names
from pipeline.detect.found import Found, Rule
from pipeline.detect.namerun import run
from pipeline.detect.recognisers.titles import TITLES
from pipeline.detect.word import Word, is_harmless, known_name, plain_case

_NAMED = re.compile(r"\bmy (?:real |full |first )?name(?:['’]s| is| was)\s+$", re.IGNORECASE)
_CALLED = re.compile(
    r"\b(?:everyone|everybody|they|people|friends|family|the (?:kids|children|neighbours)|all|(?:he|she)(?: always)?)"
    r"(?: all| just| only)? calls? me\s+[\"“‘']?$",
    re.IGNORECASE,
)
_BEING = re.compile(r"\b(?:I am|I['’]?m|this is|it['’]?s|im|from)\s+$", re.IGNORECASE)
_CLOSED = re.compile(
    r"(?:^|[\n.!?,])[ \t]*(?:(?:with |many |very |warm(?:est)? |kind(?:est)? |best |all )*(?:thanks?(?: you"
    r"| again)?|ta|cheers|regards|rgds|wishes|yours"
    r"(?: (?:sincerely|faithfully|truly|in (?:anger|hope|solidarity|desperation)))?|sincerely|love|signed"
    r"|the best|bw|kr))"
    r"[ \t]*[,.!:–-]?\s{1,3}$",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[ \t]*(?:[x.!]{0,5}|\(.{0,60}\)|,.{0,60})[ \t]*(?:\n|$)", re.IGNORECASE)
_LOOK = 48


class Selves(Rule):
    """Source: how letters begin and end."""

    voice = "writer"
    entities = ("PARENT",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:
        """Names after what only the writer says of herself."""
        lower = not plain_case(words)
        for at, word in enumerate(words):
            if not (word.capital or lower) or is_harmless(word.low):
                continue
            before = text[max(0, word.start - _LOOK) : word.start]
            named = bool(_NAMED.search(before)) or (
                word.capital and word.low not in TITLES and bool(_CALLED.search(before))
            )
            borne = known_name(word.low) or word.low in names().borne
            if not (named or (borne and _BEING.search(before)) or _CLOSED.search(before)):
                continue
            count = run(words, at, lower=lower, limit=4) or int(named or borne)
            if not count:
                continue
            last = words[at + count - 1]
            if named or _BEING.search(before):
                if named or _introduces(text, last):
                    yield Found(word.start, last.end, "PARENT", 0.85)
            elif _ENDS.match(text, last.end):
                yield Found(word.start, last.end, "PARENT", 0.75)


def _introduces(text: str, last: Word) -> bool:
    """ "I'm Damon and", "this is Ruth, mum of": not "this is Jack's report"."""
    return not last.owns and bool(
        re.match(
            r"\s*(?:[,.(–-]|and\b|$|\n|the (?:mum|mother|dad"
            r"|father))",
            text[last.end : last.end + 20],
            re.IGNORECASE,
        )
    )
