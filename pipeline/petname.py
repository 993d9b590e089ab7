"""Short and pet forms that no list has: "El" of Ellis, "Tiggy" of Tiago, "Bails" of Bailey, "Osheen" of Oisin."""

from __future__ import annotations

import re

from models.names import names

_SHARED = 2
_WHOLE = 6
"""Letters from which a listed name is a name of its own, and no pet form of another: "Tasnia" and "Tahmid"."""
_ALIKE = 3
"""Letters that two listed names must share at the beginning to be one: not "Dasha" and "David"."""
_SKELETON = 3
"""Consonants from which two names that share all of them may be one."""
_LIQUIDS = ("r", "l")
"""Consonants that make one sound with the first: no spelling puts a vowel between."""
_ENDINGS = ("y", "ie", "ey", "s", "z", "o", "a", "i")
_VOWELS = re.compile(r"[aeiouyhw]+")
_SOUNDS = str.maketrans({"c": "k", "q": "k", "z": "s", "v": "f", "j": "g"})


def is_pet_name(short: str, full: str) -> bool:
    """Whether a lower-case name may come from a longer one: its beginning, with an ending or none, or its sound."""
    if short == full or not short or not full:
        return False
    if {short, full} <= names().given and (
        len(short) >= _WHOLE or (_heard(short) != _heard(full) and not short.endswith(("y", "ie")))
    ):
        return False
    if len(short) <= len(full) + 1 and short[:_SHARED] == full[:_SHARED]:
        rest = short[_SHARED:]
        if len(short) > _ALIKE and full.startswith(short[:-1]) and short[-1] in "aeiouy":
            return True
        if full.startswith(short) or (len(short) <= len(full) and (len(rest) <= 1 or short.endswith(_ENDINGS))):
            return True
    sounds = _sounds(short)
    return len(sounds) > _SHARED - 1 and sounds == _sounds(full) and short[0] == full[0]


def _heard(name: str) -> str:
    """Its first letters, as they sound: "Zachary" and "Zakariya" begin alike."""
    return name.translate(_SOUNDS).replace("y", "i")[:_ALIKE]


def sound_alike(one: str, other: str) -> bool:
    """Whether two lower-case names of nearly one length have the same consonants, in sound: "Kacper", "Kasper"."""
    if (one[1:2] in _LIQUIDS) != (other[1:2] in _LIQUIDS) and {one, other} <= names().given:
        return False  # "Bryony" and "Barney"
    sounds = _sounds(one)
    return abs(len(one) - len(other)) < _SHARED and len(sounds) >= _SKELETON and sounds == _sounds(other)


def _sounds(name: str) -> str:
    """Its consonants by sound, doubled ones once: what hurried spelling keeps of a name."""
    heard = _VOWELS.sub("", name.translate(_SOUNDS).replace("sh", "s").replace("ph", "f"))
    return re.sub(r"(.)\1+", r"\1", heard)
