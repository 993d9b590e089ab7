"""Who signs: the sender's name as evidence, and lines that look like a name."""

from __future__ import annotations

import re

from ingest.message import Address
from pipeline.clean.closing import without_kisses

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_PARTS = re.compile(r"[._+0-9-]+")
"""What parts the words of an address."""
_COMMON = frozenset(
    "a an the and or but if so not no yes yeah ok okay of to in on at for from with by as is are was "
    "were be been am do does did done have has had will would can could should may might must"
    " i you he she it we they me him her us them my your his its our their this that these those "
    "there here what which who when where why how all any some none both more most other same such "
    "only own"
    " please thanks thank hello hi dear hey regards best sorry great good nice fine right left done "
    "fixed applied attached see sent note done agreed same ditto maybe sure never always now then "
    "today"
    " tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday january february "
    "march april may june july august september october november december re fw fwd subject"
    " about after again before because just like very really much many try use need want know think "
    "tell ask let make get go come back out up down over under into".split()
)
_TITLES = frozenset("mr mrs ms miss dr prof professor sir rev mx cllr".split())
_JOINTS = str.maketrans("", "", "-'’.")
_LONGEST = 60


def names_of(sender: Address | None) -> frozenset[str]:
    """The words of the sender's display name and of what stands before the @ of the address, in small letters."""
    if sender is None:
        return frozenset()
    local = sender.address.partition("@")[0] if "@" in sender.address else ""
    words = _WORD.findall(f"{sender.name} {_PARTS.sub(' ', local)}")
    return frozenset(word.lower() for word in words if len(word) > 1) - _COMMON


def signs_name(text: str, names: frozenset[str]) -> bool:
    """Whether the sender's own name is among these words, or its short form."""
    words = [word.lower() for word in _WORD.findall(without_kisses(text))]
    return any(_same(word, name) for word in words for name in names)


def _same(word: str, name: str) -> bool:
    """The name, or its short form: Ali for Alison."""
    return word == name or (
        len(word) > 2 and len(name) > 2 and name.startswith(word[:3]) and abs(len(name) - len(word)) < 6
    )


def own_name_line(text: str, names: frozenset[str]) -> bool:
    """A line that says little but the sender's own name: "Ruth", "Ruth Example (Mrs)", "love from Ruth xx"."""
    if len(text) > _LONGEST or not names or text.startswith("From: "):
        return False
    bare = without_kisses(text)
    words = [word.lower() for word in _WORD.findall(bare)]
    if not words or len(words) > 6 or (bare.rstrip().endswith(("?", "!")) and len(words) > 3):
        return False
    own = [word for word in words if any(_same(word, name) for name in names)]
    if not own:
        return False
    titled = words[0] in _TITLES or words[0] in ("from", "love", "the")
    if len(words) == 2 == len(bare.split()) and own == words[1:] and not titled:
        others = [name for name in names if not _same(own[0], name)]
        if others and not any(name[0] == words[0][0] for name in others):
            return False  # a relative, who shares the last name
    return len(own) * 2 >= len(words) or (titled and len(words) <= 5) or ("(" in text and len(words) <= 5)


def name_like(text: str) -> bool:
    """One to four words with capitals, none of them a common word: "Dana Hollis", "J. B. Watkins", "Pat & Jim"."""
    bare = text.strip(" \t-–—~/*_,.<>|=()")
    second = bare.partition(" ")[2][:1]
    if bare[:1].islower() or (second.islower() and second not in "ax"):  # "Pat and Jim", "Karen x"
        return False
    bare = without_kisses(bare)
    if not bare or len(bare) > 40 or bare[-1:] in "?!:;":
        return False
    words = bare.replace("&", " ").replace(" and ", " ").split()
    if not 1 <= len(words) <= 4 or (
        len(words) == 1 and ((len(bare) > 3 and bare.isupper()) or (len(bare) > 2 and text.rstrip().endswith(".")))
    ):
        return False
    for word in words:
        core = word if word.isalpha() else word.strip("().,'\"")
        if not core[:1].isupper() or not (core.isalpha() or core.translate(_JOINTS).isalpha()):
            return False
        if core.lower() in _COMMON:
            return False
    return True


def initials_like(text: str) -> bool:
    """Two or three letters and nothing else: "DH", "mm", "P."."""
    core = text.strip(" \t-–—~/*_.,")
    return (
        1 <= len(core) <= 3
        and core.isalpha()
        and (core.isupper() or len(set(core)) < len(core) or core.islower())
        and core.lower() not in _COMMON
    )
