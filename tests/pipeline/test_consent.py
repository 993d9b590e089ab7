"""What a writer allows is read from what the writer says, in the ways people say it."""

from __future__ import annotations

import pytest

from pipeline.draft import Consent
from pipeline.sentences import sentences
from pipeline.triage.consent import read_consent

ANONYMISED = [
    "use it but not my name",
    "Please change all the names.",
    "No names please.",
    "I'd rather you left us out by name, my husband works for them.",
    "You have my permission to use this so long as it's anonymous.",
    "ok to use but pls dont put who i am",
    "Happy for this to go to the ICO with our names taken out.",
    "You can quote me, but don't use anything that would identify my daughter.",
    "I give consent for this to be used anonymously.",
    "We don't want to be named.",
    "Use what you like as long as nobody can work out it's us.",
    "Please call her something else.",
    "Just put 'a mum in Kent'.",
    "Keep my name out of it, that's all I ask.",
    "I'd be grateful if you could remove anything that identifies us.",
    "Feel free to use it, changing the names obviously.",
    "initials only if thats ok",
    "I would prefer not to be identified.",
    "Our names must not appear.",
    "Use false names if you use it at all.",
    "You may include our account provided we can't be recognised from it.",
    "My only condition is that my son isn't identifiable.",
    "no real names thanks",
    "Do use it, minus the names.",
    "I don't mind the council being named, but not us.",
    "Make sure no one could tell it was him.",
    "If you print it please blank out our surname.",
    "Im happy for u to use this but i dont want my name or his name on it",
    "We'd like to stay anonymous for now.",
    "It's fine to publish it without our details, names and so on.",
    "Please protect our identity.",
    "You can have the story; you can't have my name.",
    "Only on condition that everything that could point to us is taken out.",
    "Please, not our names.",
    "Change the details so she can't be traced.",
    "Nothing that would let the school guess who wrote it, please.",
]
NAMED = [
    "You can print our names.",
    "I'm happy to be named.",
    "Use my real name, I have nothing to hide.",
    "You have my full permission to use this and to name me.",
    "There's no need to change the names.",
    "I don't want to be anonymous, I've been quiet long enough.",
    "We don't mind being named.",
    "Put my name to it in capitals.",
    "I do not mind who knows it, print my name.",
    "Please use our full names.",
    "My son says you can use his name and so can I.",
    "I'm not afraid to be identified.",
    "I want to be named.",
    "You needn't anonymise it for our sake.",
    "I'd rather be named than not.",
    "I'm proud to put my name to this.",
    "Our names can be used.",
    "I'm willing to go on the record under my own name.",
]
REFUSED = [
    "Please don't share this with anyone.",
    "This is for your eyes only.",
    "I don't want this used.",
    "Not for publication please.",
    "Please do not pass this on to the ICO or anybody else.",
    "I don't want it in the dossier.",
    "I do not give permission for my story to be used.",
    "Strictly between us.",
    "Please keep this to yourself.",
    "You mustn't use any of this.",
    "This is off the record.",
    "I'm telling you in confidence.",
    "I don't want you to use it, I only wanted somebody to know.",
    "do not use this anywhere",
    "It must go no further.",
    "Please don't quote me or repeat it.",
    "I'm sorry but I can't agree to my email being used.",
]
UNCLEAR = [
    # nothing is said
    "She got the report before we did.",
    # a wish to wait is not a refusal
    "Please don't use any of this in the meantime.",
    "Don't share it until after our hearing.",
    # words about redaction by others
    "They had blacked out all the names on page nine.",
    "The school had not even removed the other child's name.",
    "He was named in the report as the father.",
    "They got his name wrong on every page.",
    "I never gave permission for the school to share it.",
    "She told us not to share it with anyone.",
    "They refused to name the school we asked for.",
    "The tribunal named the school.",
    "I was told this is confidential.",
    # somebody else's name
    "Please leave the teacher's name out.",
    "Name and shame the council.",
    # leave to use it that says nothing of names
    "Feel free to use.",
    "Do I have to give my real name?",
    "You're welcome to this.",
]


def _read(text: str) -> Consent:
    return read_consent(text, sentences(text)).consent


@pytest.mark.parametrize("text", ANONYMISED)
def test_a_wish_to_stay_unnamed(text: str) -> None:
    """Leave to use the story without the name is ``anonymised``."""
    assert _read(text) is Consent.ANONYMISED


@pytest.mark.parametrize("text", NAMED)
def test_leave_to_name(text: str) -> None:
    """``named`` needs words about the writer's own name."""
    assert _read(text) is Consent.NAMED


@pytest.mark.parametrize("text", REFUSED)
def test_refusal(text: str) -> None:
    """A refusal of any use is ``refused``."""
    assert _read(text) is Consent.REFUSED


@pytest.mark.parametrize("text", UNCLEAR)
def test_silence(text: str) -> None:
    """Everything else is ``unclear``, which never exports."""
    assert _read(text) is Consent.UNCLEAR


def test_a_limit_wins_over_a_leave() -> None:
    """Words that narrow count more than words that allow, wherever they stand."""
    assert _read("You can print our names. On second thoughts please don't share this with anyone.") is Consent.REFUSED
    assert _read("I'm happy to be named. But change my daughter's name please.") is Consent.ANONYMISED


def test_the_record_is_the_sentence_itself() -> None:
    """The words that say so are kept as offsets into the text."""
    text = "They sent it to everyone. Please change our names. Thank you."
    (evidence,) = read_consent(text, sentences(text)).words
    assert text[evidence.start : evidence.end] == "Please change our names."
