"""What a mention is, reckoned from all that was said of it."""

from __future__ import annotations

import numpy as np
import pytest

from models.fit import Example, Settings, fit_choice
from models.linear import load_choice
from pipeline.detect import DEFAULT_MODELS, load_detector
from pipeline.detect.detector import Detector
from pipeline.detect.kind_weights import OPEN, of_namesakes, together, writes_of_grandchildren
from pipeline.mention import MentionType, Reading
from pipeline.roster import EmptyRoster


@pytest.fixture(scope="module")
def detector() -> Detector:
    """The shipped models and weights."""
    return load_detector(DEFAULT_MODELS)


def types(detector: Detector, text: str) -> dict[str, MentionType]:
    """Surface to type, the last of each surface."""
    (findings,) = detector.detect([Reading((text,))], EmptyRoster())[0]
    return {text[each.start : each.end]: each.type for each in findings.mentions}


def test_the_weights_choose_among_the_types_that_are_open() -> None:
    """Neither a date nor a telephone number is reckoned."""
    assert load_choice("kinds.json").labels == tuple(kind.value for kind in OPEN)


def test_a_letter_of_several_parts_is_told_apart(detector: Detector) -> None:
    """The child, the family and those who are paid to be there."""
    told = types(
        detector,
        "My son Tobiah is nine. My husband Gareth rang Mrs Wolstenholme, the SENCO at Larkhill Primary, and the EP, "
        "Dr Anand Pillai, had already written to Rotherham Council. Tobiah has autism.",
    )
    assert told["Tobiah"] is MentionType.CHILD
    assert told["Gareth"] is MentionType.PARENT
    assert told["Wolstenholme"] is MentionType.PROFESSIONAL
    assert told["Larkhill Primary"] is MentionType.SCHOOL
    assert told["Rotherham Council"] is MentionType.COUNCIL


@pytest.mark.parametrize("lived", ["we live in", "his dad was born in", "We have lived near"])
def test_where_somebody_lives_is_a_place(detector: Detector, lived: str) -> None:
    """Whatever the letter says of the authority of that name."""
    told = types(detector, f"My son Tobiah is nine and {lived} Rotherham. The EP, Dr Anand Pillai, came once.")
    assert told["Rotherham"] is MentionType.PLACE


@pytest.mark.parametrize(
    "told_of",
    ["He is at Larkhill Academy, Rotherham", "at the Wath end of Rotherham", "My mother has a flat in Rotherham"],
)
def test_a_town_is_told_by_what_stands_before_it(detector: Detector, told_of: str) -> None:
    """Whatever authority is called so, and however often the letter names that."""
    told = types(detector, f"My son Tobiah is nine. Rotherham Council wrote to Rotherham school. {told_of}.")
    assert told["Rotherham"] is MentionType.PLACE


def test_a_husband_is_nobody_else(detector: Detector) -> None:
    """Angus is a council too."""
    assert types(detector, "I had not told my husband Angus the whole of it.")["Angus"] is MentionType.PARENT


def test_the_same_words_say_the_same_of_each_other() -> None:
    """A mention of which nothing is told takes what its namesake is."""
    logs = np.array([[0.0, -9.0], [-0.7, -0.7]])
    assert of_namesakes([("tobiah",), ("tobiah",)], logs) == pytest.approx(np.array([[-0.35, -0.35], [0.0, -4.5]]))


def test_who_is_sure_is_not_outvoted() -> None:
    """A child and an island of one name, each told by its own sentence."""
    labels = ["child", "school", "council", "place"]
    logs = np.log(np.array([[0.97, 0.01, 0.01, 0.01], [0.01, 0.01, 0.01, 0.97], [0.6, 0.1, 0.1, 0.2]]))
    chosen = np.argmax(together([("skye",)] * 3, logs, labels), axis=1)
    assert [labels[each] for each in chosen] == ["child", "place", "child"]


def test_namesakes_count_half_for_whether_a_town_or_its_council_is_meant() -> None:
    """Rotherham is where the writer lives, though its council is named twice; of a name that is no town they decide."""
    labels = ["child", "school", "council", "place"]
    told = np.log(np.array([[0.02, 0.02, 0.9, 0.06], [0.02, 0.02, 0.9, 0.06], [0.02, 0.02, 0.06, 0.9]]))
    for name, wanted in (("rotherham", "place"), ("rotherwick", "council")):
        assert labels[int(np.argmax(together([(name,)] * 3, told, labels)[2]))] == wanted


@pytest.mark.parametrize(
    ("text", "elder"),
    [
        ("I am writing about my grandson.", True),
        ("im his nan and i have him all week", True),
        ("My mother, his nan, was there.", False),
    ],
)
def test_a_grandparent_is_known_by_what_she_says_of_herself(text: str, elder: bool) -> None:
    """Because her daughter is a parent of the story."""
    assert writes_of_grandchildren([text]) is elder


def test_a_choice_is_learned() -> None:
    """Three labels, each told by its own word."""
    examples = [Example(frozenset({name, "any"}), frozenset({name})) for name in ("one", "two", "three")] * 4
    weights = fit_choice(examples, ["one", "two", "three"], Settings(rounds=100, rate=0.5))
    assert [weights.labels[int(np.argmax(weights.logs({name})))] for name in weights.labels] == ["one", "two", "three"]
    assert np.exp(weights.logs({"two"})).sum() == pytest.approx(1)


def test_what_is_told_of_a_mention_is_told_of_those_that_may_be_the_same(detector: Detector) -> None:
    """Of a surname what is told of its bearer in full, of nobody else's; never the name itself."""
    text = "Tobiah is nine. Mrs Anneka Wolstenholme came. I saw Wolstenholme again."
    weighed, features = detector.weighed(Reading((text,)))
    told = {each.surface: mine for each, mine in zip(weighed, features, strict=True)}
    assert "l1=mrs" in told["Anneka Wolstenholme"]
    assert "@l1=mrs" in told["Wolstenholme"]
    assert "@l1=mrs" not in told["Tobiah"]
    assert not [name for mine in features for name in mine if "wolstenholme" in name or "tobiah" in name]


def test_the_years_of_a_name_are_told(detector: Detector) -> None:
    """Karen was born before the letters are written, Kayden since."""
    weighed, features = detector.weighed(Reading(("Karen rang. Then Kayden cried, and so did Thomas.",)))
    born = {
        each.surface: {name for name in mine if name.startswith("born:") and name.count(":") == 1}
        for each, mine in zip(weighed, features, strict=True)
    }
    assert born == {"Karen": {"born:before"}, "Kayden": {"born:since"}, "Thomas": set()}


def test_a_hospital_of_the_table_is_one_though_its_town_has_a_council(detector: Detector) -> None:
    """A whole name in the table of hospitals is not weighed."""
    assert types(detector, "I nurse at the Medway Maritime, on nights.")["Medway Maritime"] is MentionType.HEALTH
