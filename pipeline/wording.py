"""The words of a sentence as rules read them: lower case, one space between, no punctuation, no apostrophes.

``Don't USE my name, pls!`` reads ``dont use my name please``. Offsets are not kept: a rule answers for its
whole sentence.
"""

from __future__ import annotations

import re

_PSEUDONYM = re.compile(r"\[([A-Za-z]{2,20})[^\]\n]{0,24}\]")
_APOSTROPHE = re.compile("(?<=[a-z0-9])['’`´](?=[a-z])")
_WORD = re.compile(r"[^\W_]+(?:/[^\W_]+)?")
MAX_WORD = 40
"""Letters; a longer "word" is a link or a lump of base64."""

SHORTHAND = {
    "pls": "please",
    "plz": "please",
    "u": "you",
    "ur": "your",
    "r": "are",
    "thx": "thanks",
    "bcos": "because",
    "cos": "because",
    "w/o": "without",
    "abt": "about",
    "shud": "should",
    "wud": "would",
    "cud": "could",
    "sed": "said",
    "wot": "what",
    "til": "until",
    "till": "until",
    "ok": "okay",
    "noone": "nobody",
    "info": "information",
    "didn": "didnt",
    "recieve": "receive",
    "recieved": "received",
    "b4": "before",
    "bout": "about",
    "cuz": "because",
    "coz": "because",
    "dunno": "dont know",
    "gonna": "going to",
    "n": "and",
    "permision": "permission",
    "wanna": "want to",
    "nae": "no",
    "cannae": "cant",
    "didnae": "didnt",
    "dinnae": "dont",
    "doesnae": "doesnt",
    "wasnae": "wasnt",
    "wouldnae": "wouldnt",
}
"""What is typed in haste, and the word that it stands for."""


def wording(text: str) -> str:
    """The text's words between single spaces, one at either end too: `` please dont use my name ``.

    A pseudonym becomes one word that nobody types: ``[Council 07]`` reads ``xcouncil``.
    """
    lowered = _PSEUDONYM.sub(lambda m: f" x{m[1].casefold()} ", text).casefold()
    joined = _APOSTROPHE.sub("", lowered)
    words = (SHORTHAND.get(word, word) for word in _WORD.findall(joined) if len(word) <= MAX_WORD)
    return f" {' '.join(words)} ".replace(" no one ", " nobody ")
