+++
id = "kd-003"
channel = "email"
from_name = "Iolo Prydderch"
from_addr = "iolo.prydderch@example.org"
subject = "Hanes [[child:1|Mari]] (in English, don't worry)"
date = "2016-05-19T09:26:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "Ceredigion had telephoned him in February and again at Easter urging him to find her a place, and told him the parents were \"fully on board\"."
[[evidence]]
category = "discussed-without-consent"
quote = "They discussed our child for an hour and a half and not a soul thought to ask us, or even to tell us, that it was on."
+++
Dear all,

I keep sheep above [[place:1|Tregaron]] and I am writing this on a wet morning with a lamb in a box by the Rayburn, so if it wanders, that's why.

My daughter's Welsh is better than her English. That should be unremarkable here. [[child:1|Mari Fflur]] is nine, she has Down's syndrome and a hearing loss in both ears, and until last summer she was as happy as the day at [[school:1|Ysgol Nant y Bugail]], where there are thirty one children and they all sign to her, badly.

What I did not know, and what her mother [[parent:1|Delyth]] did not know, was that a plan was being made for her. It came to us through the butcher. His sister cleans at [[school:2|Ysgol Pen Llwyn]], which has a specialist unit the best part of an hour away by road, and she had seen a peg in the cloakroom with "[[child:1|Mari F]]" on it. A peg! With a picture of a sheep.

I thought it a mistake. [[parent:1|Delyth]], who is quicker than me, rang [[professional:1|Gethin Rowlands]], the head at [[school:2|Pen Llwyn]], and he went quiet and then he was decent about it. [[council:1|Ceredigion]] had telephoned him in February and again at Easter urging him to find her a place, and told him the parents were "fully on board". He'd already altered a toilet.

The woman behind it was [[professional:2|Sioned Hopkin]]. To be fair I have known [[professional:2|Sioned]] since Young Farmers, which makes it worse. She had chaired a planning meeting on the [[date:1|11th of March]] with the teacher of the deaf ([[professional:3|Annwen Price]]), Dr [[professional:4|Lal]]'s registrar from [[health:1|Bronglais]], and a transport man. They discussed our child for an hour and a half and not a soul thought to ask us, or even to tell us, that it was on. Mrs [[professional:3|Price]] assumed we had declined. [[professional:4|Lal]] himself told [[parent:1|Delyth]] later he'd have sent no one, had he understood.

When we objected, the line from [[place:2|Aberaeron]] was that it had been an "exploratory conversation". You don't explore with a peg.

So. She is still at [[school:1|Nant y Bugail]] for now. The one-to-one has been cut to mornings, which [[professional:2|Sioned]] says is a coincidence. The head here, Mrs [[professional:5|Bebb]], is retiring and won't fight.

Use it by all means but take out the sheep, the peg, the butcher and the lot, because a county this size has about four sheep farmers with a deaf daughter and I know the other three.

%% signature
Cofion gorau,

Iolo
Ffermwr / taxi driver / signer (level 1, failed)

