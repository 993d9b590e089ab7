"""E-mail addresses, also those that are written so that robots do not find them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.detect.found import Found, Rule
from pipeline.detect.word import Word, is_harmless

_PLAIN = re.compile(r"[\w.+'’-]{1,64} ?@[ \n]?[\w-]{1,63}(?: ?\.[\w-]{1,63}){1,5}")
_AT = r"(?: ?[\[({<] ?(?:at|@) ?[\])}>] ?| at )"
_DOT = r"(?: ?[\[({<] ?(?:dot|\.) ?[\])}>] ?| dot |\.)"
_TOP = r"(?:com|org|net|uk|co|info|edu|gov|eu|ie|biz|name)"
_HIDDEN = re.compile(
    rf"(?<![\w.])(?P<local>[\w+-]{{1,40}}(?:(?:{_DOT}| dash | underscore )[\w+-]{{1,40}}){{0,3}}){_AT}"
    rf"(?P<host>(?!www\.)[\w-]{{1,40}}(?:{_DOT}[\w-]{{1,40}}){{0,3}}{_DOT}{_TOP}(?:{_DOT}uk)?)(?!\w)",
    re.IGNORECASE,
)
_PROVIDERS = re.compile(
    r"(?<![\w.])(?P<local>[\w.+-]{3,40})(?: ?[\[(]at[\])] ?| at | ?@ ?)"
    r"(?:g(?:oogle)?mail|hotmail|yahoo|outlook|btinternet|btopenworld|aol|icloud|talktalk|virginmedia|ntlworld|live|sky|googlemail|protonmail|tiscali|blueyonder)"
    r"(?:\.[a-z]{2,4}){0,2}(?!\w)",
    re.IGNORECASE,
)


class Emails(Rule):
    """Source: RFC 5322's dot-atom, loosened by a space or a line end at the @, and "name at host dot com"."""

    voice = "e-mail address"
    entities = ("CONTACT",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002 - an address is no word
        """Addresses, plain or hidden; "look at example.com" is a link and no address."""
        for match in _PLAIN.finditer(text):
            yield Found(match.start() + _quoted(match[0]), match.end(), "CONTACT", 1.0)
        for match in _HIDDEN.finditer(text):
            if not (
                is_harmless(match["local"].lower())
                and re.search(r" at ", match[0], re.IGNORECASE)
                and "dot" not in match[0].lower()
            ):
                yield Found(match.start(), match.end(), "CONTACT", 0.85)
        for match in _PROVIDERS.finditer(text):
            if not is_harmless(match["local"].lower()):
                yield Found(match.start(), match.end(), "CONTACT", 0.8)


def _quoted(found: str) -> int:
    """How many quotes or dots stand before the address itself."""
    return len(found) - len(found.lstrip("'’.-"))
