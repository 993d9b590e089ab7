"""Whether a word that somebody here bears as a name (Will, Hope, Joy) is only the word where it stands.

Asked only of names that the message itself has told, so that the question is when *not* to hide: a name left standing
costs a family more than a word hidden.
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.detect.dictionary import word_classes
from pipeline.detect.word import Word, zipf

_MODALS = frozenset(["will", "may", "can"])
_DETERMINED = frozenset(
    "the a an this that these those last next every each any no some good bad all much more most such great in of"
    " early late mid during question exclamation be full through by without sheer pure act acts".split()
)
"""What stands before a noun that is no name: "last summer", "no hope", "a rose"."""
_HAVING = frozenset("what lost lose have has had having take took taking give gave".split())
"""What stands before a noun of the mind: "have faith", "lost hope", "what joy"."""
_OF_THE_MIND = frozenset("hope faith joy grace charity patience mercy peace comfort pride pity courage will".split())
_CARRIED = frozenset(
    "of holidays holiday term terms born time you that to it this these those my the we i he she"
    " its ye u ya im i'm they your their there so for forward out up all any".split()
)
"""What follows a noun or a verb that is no name: "hope you", "rose to", "mark the", "faith in"."""
_DOERS = frozenset("i we you they i'd i'll we'd we'll you'll you'd they'd they'll please to let's lets who".split())
_VERBS = frozenset(
    "hope mark rose pat sue drew grant rob nick chase hunter bill wade pierce skip chip carol harry bob"
    " jack tug rush dash"
    " ray reed lance trip ward guy wills".split()
)
"""Names that are verbs too."""
_NEGATED = ("n't", "nt")
_NEAR_NAMES = frozenset(
    "my our re for with about called named dear poor little both wee young see tell told ask".split()
)
_NAMED_VERBS = frozenset("is was has had will would isn't wasn't hasn't can't cannot does doesn't did didn't".split())
_ADJECTIVE_BEFORE = frozenset(
    "am is are was were be been so very not too really more less feel felt isn't wasn't".split()
)
_HELPERS = frozenset("will could would should must might can shall do does did".split())


def reads_as_word(words: Sequence[Word], at: int) -> bool:
    """Whether the word at ``at``, which is somebody's name in this message, is the ordinary word in this place."""
    word = words[at]
    if word.owns:
        return False
    before = words[at - 1].low if at and not word.opens else ""
    joined = at + 1 < len(words) and not words[at + 1].gap.strip(" ") and "\n" not in words[at + 1].gap
    after = words[at + 1].low if joined else ""
    if word.low in _MODALS:
        return not _modal_is_a_name(before, after, opens=word.opens, capital=word.capital and not word.shouted)
    if before in _NEAR_NAMES or after in _NAMED_VERBS:
        return before in ("the", "a", "an", "this", "last", "no", "any")
    verbal = word.low in _VERBS and (before in _DOERS or before in _HELPERS or before.endswith(_NEGATED))
    if before in ("that", "what") and after.endswith("s") and "VERB" in word_classes(after.removesuffix("s")):
        return False
    having = before in _HAVING and word.low in _OF_THE_MIND
    nominal = having or before in _DETERMINED or after in ("of", "holidays", "holiday", "term", "in", "away")
    carried = after in _CARRIED and word.low in _VERBS
    adjectival = "ADJ" in word_classes(word.low) and zipf(word.low) > 4.5 and before in _ADJECTIVE_BEFORE
    return verbal or nominal or carried or adjectival


def _modal_is_a_name(before: str, after: str, *, opens: bool, capital: bool) -> bool:
    """ "my will is", "will will be", "re will"; with a capital that a sentence does not explain, always."""
    if capital and not opens:
        return True
    if after in _NAMED_VERBS:
        return True
    classes = word_classes(after) if after else frozenset()
    third = after.endswith("s") and "VERB" in classes
    if before in _NEAR_NAMES and (third or not after or after in ("and", "at", "in", "who", "but", "or", "as")):
        return True
    return third and not before
