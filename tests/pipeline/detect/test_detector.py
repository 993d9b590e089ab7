"""The detector as a whole: anybody's recogniser counts, batches change nothing, and its models are the checked ones."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from presidio_analyzer import EntityRecognizer, Pattern, PatternRecognizer, RecognizerResult

from pipeline.detect import DEFAULT_MODELS, ModelMissing, load_detector
from pipeline.detect.detector import Detector
from pipeline.detect.voices import PINNED
from pipeline.mention import MentionType, Reading
from pipeline.roster import EmptyRoster


class Mascots(EntityRecognizer):  # type: ignore[misc]  # Presidio ships no types
    """A recogniser as somebody who knows Presidio, and nothing of casefold, would write it."""

    def load(self) -> None:
        """Nothing to load."""

    def analyze(self, text: str, entities: list[str], nlp_artifacts: object = None) -> list[RecognizerResult]:  # noqa: ARG002
        """Where the mascot is named."""
        at = text.find("golden otter")
        return [RecognizerResult("SCHOOL", at, at + 12, 0.9)] if at >= 0 else []


@pytest.fixture(scope="module")
def detector() -> Detector:
    """As shipped."""
    return load_detector()


def found(detector: Detector, text: str, **sender: str) -> list[tuple[str, MentionType]]:
    """Surfaces and types in one text."""
    ((findings,),) = detector.detect([Reading((text,), **sender)], EmptyRoster())
    return [(text[each.start : each.end], each.type) for each in findings.mentions]


def test_a_third_partys_recogniser_changes_the_output(detector: Detector) -> None:
    """An EntityRecognizer and a PatternRecognizer that casefold never saw hide what ours let stand."""
    text = "He wears the golden otter badge, number ZZ-4471."
    locker = PatternRecognizer("LOCKER_NUMBER", patterns=[Pattern("locker", r"\bZZ-\d{4}\b", 0.8)])
    theirs = load_detector(recognizers=[Mascots(["SCHOOL"], name="mascots", supported_language="en"), locker])
    assert "golden otter" not in dict(found(detector, text))
    assert dict(found(theirs, text)) == {"golden otter": MentionType.SCHOOL, "ZZ-4471": MentionType.ID}
    ((findings,),) = theirs.detect([Reading((text,))], EmptyRoster())
    assert findings.mentions[0].by == ("mascots",)


def test_the_same_text_gives_the_same_findings_in_any_batch(detector: Detector) -> None:
    """A letter read alone, in a batch, and in another order, has the same mentions to the last score."""
    texts = [
        "My son Oluwaseun was moved from Hillcrest Primary School by Kent County Council on 12/3/2014.",
        "mrs okafor the senco said jack would not get a statement",
        "DR PENHALIGON WROTE TO HERTFORDSHIRE WITHOUT ASKING ME.",
        "We moved him to Hertford in May.",
    ]
    readings = [Reading((text,)) for text in texts]
    together = detector.detect(readings, EmptyRoster())
    backwards = detector.detect(readings[::-1], EmptyRoster())[::-1]
    alone = [detector.detect([reading], EmptyRoster())[0] for reading in readings]
    assert together == backwards == alone
    assert all(findings.mentions for (findings,) in alone)


def test_the_models_are_named_with_their_hashes(detector: Detector) -> None:
    """The journal can say which weights read a letter."""
    assert {each.name: each.sha256 for each in detector.models} == {name: PINNED[name] for name in DEFAULT_MODELS}


def test_a_model_that_is_not_there_is_named_with_what_to_do(tmp_path: Path) -> None:
    """A missing package and an empty folder both end in a sentence, and nothing is downloaded."""
    with pytest.raises(ModelMissing, match="not installed"):
        load_detector(["en_core_web_of_nowhere"])
    with pytest.raises(ModelMissing, match="no ner/model"):
        load_detector([str(tmp_path)])


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("Mrs Okafor the SENCO wrote to Dr Alastair Penhaligon.", ["Okafor", "Alastair Penhaligon"]),
        ("My son Jack and his sister Amelia-Rose both go there.", ["Jack", "Amelia-Rose"]),
        ("my daughter jasmine hates it", ["jasmine"]),
        ("DS1 (Jay) was refused.", ["Jay"]),
        ("We had a letter from Hertfordshire County Council.", ["Hertfordshire County Council"]),
        ("He was at St Oswin's C of E Primary School then.", ["St Oswin's C of E Primary School"]),
        ("He was seen at Watford General Hospital.", ["Watford General Hospital"]),
        ("Ring me on 07700 900 123 or write to ruth.e@example.com", ["07700 900 123", "ruth.e@example.com"]),
        ("NHS number 999 123 4560, and we live in AL1 3JE.", ["999 123 4560", "AL1 3JE"]),
        ("It was on 12th March 2014, in Year 4.", ["12th March 2014"]),
        ("A Mr Garside came with Con, and the ed psych annabel wrote it down.", ["Garside", "Con", "annabel"]),
        ("It met on Thursday 19 November 2009.", ["Thursday 19 November 2009"]),
        ("Benjamin is nine. They said ben was restrained.", ["Benjamin", "ben"]),
        ("Mr van Dyke and mrs de souza wrote to us twice.", ["van Dyke", "de souza"]),
        ("The TA, miss hodge, was off. I miss ward rounds.", ["hodge"]),
        ("We asked the SENCO, karen b, for help with it.", ["karen b"]),
        (
            "my lad kai is 9. he hated school and he refuses school. kai goes to ponders lock infant",
            ["kai", "kai", "ponders lock infant"],
        ),
        ("JACKIE SAYS ASK NEIL, THAT IS HER BOSS.", ["JACKIE", "NEIL"]),
    ],
)
def test_what_identifies_is_found_to_the_letter(detector: Detector, text: str, hidden: list[str]) -> None:
    """Each kind of name is taken whole, and nothing beside it."""
    assert [surface for surface, _ in found(detector, text)] == hidden


@pytest.mark.parametrize(
    "text",
    [
        "The LA refused to assess, and the EP report was late.",
        "CAMHS and the SENCO met without us in Year 4.",
        "IPSEA, Ofsted, the DfE and the ICO all said the same.",
        "He has autism, ADHD and dyspraxia; he was nine in 2014.",
        "so will you use this? i hope so. mark my words.",
        "He was born prem, sees the HV, has a CIN plan and gets DLA.",
        "Section 7 of the Data Protection Act 1998 gives forty days.",
    ],
)
def test_what_tells_nobodys_name_is_left(detector: Detector, text: str) -> None:
    """Roles, bodies that everybody shares, diagnoses, ages and years stay readable."""
    assert found(detector, text) == []


def test_the_writers_own_name_is_hidden_wherever_it_stands(detector: Detector) -> None:
    """The header tells it, so no model has to; in any case, whole or in part."""
    taken = found(detector, "it is zephyrine here, ZEPHYRINE QUILL", sender_name="Zephyrine Quill")
    assert [surface for surface, _ in taken] == ["zephyrine", "ZEPHYRINE QUILL"]


@pytest.mark.parametrize(
    "text",
    [
        'She rang: "Blessing, why is it here?"',
        "I thank you all.\nBlessing x\nThat is it.",
        "Hello,\n\nBlessing here, with the rest of it.",
        "Hello.\n\nBlessing and Ron wrote to them.",
    ],
)
def test_a_writer_is_called_by_a_name_that_is_a_word(detector: Detector, text: str) -> None:
    """Where somebody speaks to her or she signs; a blessing elsewhere is none of her names."""
    assert ("Blessing", MentionType.PARENT) in found(detector, text, sender_name="Blessing Eze")
    assert found(detector, "A blessing or a curse, the report came late.", sender_name="Blessing Eze") == []


@pytest.mark.parametrize(
    "text",
    [
        "Mrs " * 20_000,
        "A" * 100_000,
        "-" * 100_000,
        "Council " * 12_000,
        "1/1/" * 25_000,
        "my son " * 15_000,
        "Dr. " * 25_000,
    ],
    ids=lambda text: text[:4],
)
def test_hostile_text_ends_in_time(detector: Detector, text: str) -> None:
    """A hundred kilobytes of one word cost seconds, most of them the models', and not minutes."""
    began = time.process_time()
    detector.detect([Reading((text,))], EmptyRoster())
    assert time.process_time() - began < 40


def test_a_name_worn_by_a_childs_parent_is_the_childs(detector: Detector) -> None:
    """ "mam_mac" is Mac's mam, and "nanna_bev" is Bev."""
    assert (("Mac", MentionType.CHILD)) in found(detector, "They lost the whole of Mac's file.", sender_name="mam_mac")
    text = "Nobody rang. Bev asked them why."
    assert ("Bev", MentionType.PARENT) in found(detector, text, sender_name="nanna_bev_59")


def test_two_names_with_a_verb_between_are_two(detector: Detector) -> None:
    """Models run on over "was"; the case manager is not the child."""
    text = "My son is Gabriel. Before, the case manager of Gabriel was Ffion and everything is smooth. She resigned."
    names = [surface for surface, _ in found(detector, text)]
    assert names == ["Gabriel", "Gabriel", "Ffion"]


def test_everyday_words_that_people_bear_are_hidden_in_a_persons_place(detector: Detector) -> None:
    """With the one capital that print would not give them."""
    text = (
        "He moved in with us. Since then Junior wanted to go home, and Al cried. The junior school has a junior SENCO."
    )
    assert [surface for surface, _ in found(detector, text)] == ["Junior", "Al"]


def test_a_month_is_no_childs_name_beside_its_year(detector: Detector) -> None:
    """Though a Declan is called Dec."""
    text = "My son Declan is nine. We call him Dec. In the end Dec had no school. We have waited since Dec 2012."
    assert [surface for surface, _ in found(detector, text)] == ["Declan", "Dec", "Dec"]
