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
    "I'm giving you permission to use this but not to say who we are",
    "it's ok to share with the ICO but take our names off first",
    "please refer to him as J",
    "names changed if you quote it",
    "Don't want to be identifiable",
    "keep it anon",
    "please could you keep us out of it by name",
    "You have my consent, anonymised",
    "As long as it's not traceable back to us, go ahead",
    "Name-change it please",
    "no names no schools",
    "you may share this without names",
    "Leave off my name and the school",
    "If it is used, I'd want our names taken off",
    "Just say a family in the north",
    "Yes to using it, no to names",
    "we can't be named",
    "Please make sure that we're not named",
    "Use a made up name for her",
    "I'd be happy to take part but under a false name",
    "Take out the bits that say who we are",
    "you can use all of it except the names",
    "everything but our names",
    "I trust you to hide who we are.",
    "Please remove any personal details before it goes anywhere",
    "put what you want but leave me and mine out of it",
    "Only without names, because of my job.",
    "We would need to be anonymous, the school is tiny.",
    "My daughter must not be recognised.",
    "dont let them know it was me",
    "Please don't let on who told you",
    "The council mustn't find out it's us.",
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
    "names included",
    "I'm not asking for anonymity",
    "Use everything, names and all",
    "You can use his name, he's 19 and says so",
    "We waive anonymity",
    "I have no objection to our names being used",
    "With our names on it",
    "Publish it with our names",
    "I am happy for you to use my name and my son's",
    "You may name us.",
    "I'll stand up in court and say it with my name on",
    "Quote me by name",
    "use our names if it helps",
    "Real names are fine",
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
    "Do not publish this.",
    "please treat this as confidential",
    "I am not giving consent for this to be used",
    "this is not to be used",
    "please don't put it in",
    "Don't pass it on",
    "I'd rather it wasn't used",
    "It's not for the dossier",
    "This isn't to go any further",
    "I don't consent to this being shared",
    "No you may not use it",
    "I do not wish this to be used",
    "keep it out of the dossier",
    "I can't let you use it",
    "Please just read it and delete it, don't use it",
    "I'm not ready for this to be shared",
    "We don't want any part of our story used",
    "I don't want anything done with it",
    "Not to be quoted",
    "please dont show this to anyone",
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
    "I gave my consent to the assessment.",
    "They said my consent was not needed.",
    "He didn't want them to know.",
    "They could not tell me who had seen it.",
    "She changed her name when she married.",
    "I had to give my name and address at the desk.",
    "They kept my daughter's name on the wrong file.",
    "Nobody could tell me where the report was.",
    "I don't know who she is.",
    "They took his name off the list.",
    "The report names me as the mother.",
    "She would not give her name.",
    "They'd got the name of the school wrong.",
    "You could see his name through the window of the envelope.",
    "Please tell me what to do.",
    "I never knew who he was.",
    "The letter was marked private and confidential.",
    "It was supposed to be confidential.",
    "You can use it.",
    "I asked for the name of the officer.",
    "Use whatever you like.",
    "don't get me wrong, the teacher is lovely",
    "I want them named and shamed.",
    "They must not be allowed to share it.",
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
