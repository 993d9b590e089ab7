"""What could single a family out is found with its reason, and what every letter says is left alone."""

from __future__ import annotations

import pytest

from pipeline.passage import Passage
from pipeline.pseudonymise import pseudonymise
from pipeline.risk import Level, RiskNote, RiskReason, level_of, read_risks

CASES = [
    # the sentence, the reasons by their codes
    ("She has Rett syndrome.", "rare-condition"),
    ("He has Fragile X, like his uncle.", "rare-condition"),
    ("It is a 15q13.3 deletion.", "rare-condition"),
    ("She has a rare chromosome disorder.", "rare-condition"),
    ("He was born with Blenkinsop syndrome.", "rare-condition"),
    ("Dr [Professional 1] says it's a microdeletion.", "rare-condition"),
    ("Duchenne's cruel and so are they.", ""),  # the possessive hides it; a person reads it
    ("He has autism, ADHD and dyslexia.", ""),
    ("She has Down's syndrome and a laugh like a drain.", ""),
    ("He has Asperger's syndrome.", ""),
    ("It was one of those rare visits.", ""),
    ('The report says he "presented as a reluctant boy with few friends".', "quoted"),
    ("She wrote in the minutes: “mother is not engaging with any of the services”.", "quoted"),
    ('She told us, "I am not allowed to put hours in".', ""),  # only spoken
    ('"I am sorry," she said to me, "but no."', ""),
    ('The letter said "in due course".', ""),  # too short to be looked up
    ("I copy it word for word: he is a clumsy boy who will not settle to his work.", "quoted"),
    ("It’s our neighbours’ garden and the boys’ ball that’s all it was, and nobody’s fault.", ""),
    ("They are identical twins.", "siblings"),
    ("All three of my boys have autism.", "siblings"),
    ("His older brother is autistic too.", "siblings"),
    ("We were given a twin room.", ""),
    ("I am mum to six.", "family-size"),
    ("She is the eldest of seven.", "family-size"),
    ("I have two children.", ""),
    ("The week of the fire they lost his file.", "event"),
    ("He was excluded for throwing a shoe at the deputy.", "event"),
    ("They sent the police helicopter out.", "event"),
    ("The letter came on his birthday.", "event"),
    ("He was never excluded for anything.", ""),
    ("You can use it, fire away.", ""),
    ("Our story was in the local paper.", "public"),
    ("We went to the High Court.", "public"),
    ("Nothing in the press, please.", ""),
    ("It is all there on paper.", ""),
    ("I am a vicar.", "occupation"),
    ("My husband is a prison officer.", "occupation"),
    ("[Parent 2] drives the school bus.", "occupation"),
    ("[Council 01] also employs my sister.", "occupation"),
    ("I told the vicar.", ""),
    ("My husband says get a solicitor.", ""),
    ("We speak English and Yoruba.", "community"),
    ("Everybody at the mosque knows now.", "community"),
    ("We are Travellers, settled in a house.", "community"),
    ("I have lost my faith in the lot of them.", ""),
    ("He is adopted.", "adoption"),
    ("We are her foster carers.", "adoption"),
    ("I am bringing up my grandson.", "adoption"),
    ("They adopted a policy of silence.", ""),
    ("His father died in the spring.", "death"),
    ("I had been widowed that year.", "death"),
    ("I nearly died of shame.", ""),
    ("My phone died.", ""),
    ("We have spent £11,432 on reports.", "figure"),
    ("It cost £250.50 in stamps.", "figure"),
    ("About £38,000 it has cost us.", ""),
    ("The £10 cheque was cashed.", ""),
    ("They sent 214 pages.", "figure"),
    ("They sent 200 pages.", ""),
    ("He uses a talker.", "equipment"),
    ("She has a feeding tube.", "equipment"),
    ("He is at a residential school.", "equipment"),
    ("She is the only child in the county with a helmet.", "only-one equipment"),
    ("He was the first pupil they ever had with a dog.", "only-one"),
    ("Where we live there's only the one deaf lassie.", "only-one"),
    ("Everybody'd know us.", "only-one"),
    ("I cannot be the only one with a story like this.", ""),
    ("It was the only copy in the file.", ""),
    ("It was the first time anybody asked.", ""),
    ("We live on an island.", "small-place"),
    ("It is a village school.", "small-place"),
    ("She sent it at 4.17pm.", "clock"),
    ("It was sent at 16:42 that day.", "clock"),
    ("Ring me after 7.30pm.", ""),
    ("See section 3.42 of the Code.", ""),
    ("He won a gold medal.", "prize"),
    ("She swims for the county.", "prize"),
    ("We won our appeal.", ""),
    ("He had his operation on the Tuesday.", "illness"),
    ("She was born at 26 weeks.", "illness"),
    ("My husband had a stroke.", "illness"),
    ("I nearly had a heart attack when I read it.", ""),
    ("I've fostered for the county for twelve years.", "adoption"),
    ("I work for the council myself.", "occupation"),
    ("His dad's a firefighter.", "occupation"),
    ("The Echo ran a story about us.", "public"),
    ("He was found on the railway line.", "event"),
    ("They suspended him.", "event"),
    ("Isla is reading Kidnapped.", ""),
    ("He was one of five children they discussed that day.", ""),
    ("Everyone would know the answer but me.", ""),
    ("I am the only one who reads these letters.", ""),
    ("He is not a talker.", ""),
    ("She is tube fed.", "equipment"),
    ("We have three autistic kids.", "siblings"),
    ("He is nine.", ""),  # an age alone
    ("We are under [Council 07].", ""),  # a council alone
    ("He is nine and we are under [Council 07].", "age"),
    ("He is nine, autistic, and we are under [Council 07].", "combined"),
    ("[Child 1] (8) is at [School 02] and has epilepsy.", "combined"),
    ("DS10 has ASD, [Council 03].", "combined"),
    ("My daughter's date of birth is June 2004 and [Council 07] had it wrong.", "age"),
    ("Nine years ago [Council 07] knew of his autism.", ""),
    ("We waited four years in [Council 07] for his autism to be seen.", ""),
]


def note_of(text: str) -> RiskNote:
    return read_risks({"": pseudonymise(Passage(text))})


@pytest.mark.parametrize(("text", "reasons"), CASES)
def test_reasons(text: str, reasons: str) -> None:
    """Each sentence gives exactly its reasons."""
    assert {risk.reason.code for risk in note_of(text).risks} == set(reasons.split())


def test_every_reason_has_a_case() -> None:
    """No reason is there that no sentence gives."""
    assert {code for _, codes in CASES for code in codes.split()} == {reason.code for reason in RiskReason}


def test_the_words_are_shown_and_not_the_letter() -> None:
    """A span is the telling words."""
    text = "It has been a long year. She is the only child in the county with a helmet. Thank you for reading this."
    shown = [text[risk.start : risk.end] for risk in note_of(text).risks]
    assert shown == ["only child in", "with a helmet"]


def test_what_is_said_again_is_told_once() -> None:
    """The talker that she uses and her talker are one thing."""
    note = note_of("She uses a talker.\n\nIt was a long day for us all.\n\nThen her talker said it. She uses a talker.")
    assert [risk.reason for risk in note.risks] == [RiskReason.EQUIPMENT]


def test_near_finds_are_one_and_a_chain_stays_short() -> None:
    """A list of equipment is one risk; a page of it is several, each to be read at a glance."""
    things = ["a helmet", "a talker", "her splints", "a feeding tube", "a white cane", "her hearing aids", "a stoma"]
    assert len(note_of(f"She has {', '.join(things[:3])}.").risks) == 1
    note = note_of(f"She has {', '.join(things * 6)}.")
    assert len(note.risks) > 1
    assert all(risk.end - risk.start <= 200 for risk in note.risks)


def test_what_a_long_quotation_holds_is_told_apart() -> None:
    """A short quotation shows what is in it; in a page of a report the twins would be overlooked."""
    short = 'The report says "they are twins and were seen together at home".'
    assert [risk.reason for risk in note_of(short).risks] == [RiskReason.QUOTED]
    long = short.replace("together at home", "together at home" + " on the days that had been agreed with us" * 6)
    assert [risk.reason for risk in note_of(long).risks] == [RiskReason.QUOTED, RiskReason.SIBLINGS]


LEVELS = [
    ("", "low"),
    ("age", "some"),
    ("quoted death", "some"),
    ("quoted death occupation figure", "some"),
    ("quoted death occupation figure clock", "high"),  # five together
    ("rare-condition", "high"),
    ("combined", "high"),
    ("only-one", "high"),
    ("public", "high"),
]


@pytest.mark.parametrize(("codes", "level"), LEVELS)
def test_level(codes: str, level: str) -> None:
    """One that is enough by itself, or five together, single a family out."""
    by_code = {reason.code: reason for reason in RiskReason}
    assert level_of([by_code[code] for code in codes.split()]) is Level(level)
