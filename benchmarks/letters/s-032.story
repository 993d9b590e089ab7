+++
id = "s-032"
channel = "forum-post"
from_name = "LochsideLass_now_in_Kent"
from_addr = ""
subject = "Health & education in cahoots - anyone else?"
date = "2012-06-24T23:03:00+01:00"
html = false
kind = "story"
categories = ["other-collusion", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "the two of them had agreed between themselves which of them would say no first"
[[evidence]]
category = "discussed-without-consent"
quote = "I wasn't invited, I wasn't told and I certainly never said yes"
+++
OK, long one. Brew up. Dates are from my diary, so they're right even if my temper isn't.

Cast:
DD = [[child:1|Catriona]], [[child:1|Catty]] to her pals, 10, ME/CFS and ASD (girl version, so nobody believes it)
DS = [[child:2|Fergus]], 7, no problems bar his mother
Paed = Dr [[professional:1|Mark Hale]], [[health:1|East Kent Hospitals]]
EWO = Mrs [[professional:2|Joy Tickner]], works for [[council:1|KCC]]
Head = Mr [[professional:3|Pargeter]], [[school:1|St Radegund's RC Primary]], [[place:1|Whitstable]]

[[date:1|13/9/11]] - [[child:1|Catty]] off with relapse. Paed writes a letter for school: rest, home tuition. Good letter. I kissed it.

[[date:2|3 Oct]] - EWO turns up on the doorstep without ringing. Says the home tuition budget is closed till April and "wouldn't it be nicer to be with her friends?" [[professional:2|Joy]] by name.

[[date:3|24th Oct '11]] - Paed appt. He's different. Won't look at me. Says he might have been hasty, wonders about "anxiety in the home". Asks how *I'm* sleeping.

[[date:4|7.11.11]] - Head tells me in the playground that he's "glad we're all on the same page now". I say what page. He goes purple.

Wed [[date:5|30 Nov]] - Home tuition refused by [[council:1|Kent]] because the paed doesn't support it. Ring paed's secretary ([[professional:4|Val]], a saint). He won't support it because the LA doesn't offer it. Round and round.

[[date:6|19 January 2012]] - Letter in our postbox that was meant for the school. I know, I know, but it was addressed to "Parent/Head". Copy of an email chain under it. Reader, the two of them had agreed between themselves which of them would say no first. Hers: "Budget's shut but we'd rather not be first to refuse, [[professional:1|Mark]]. Toss you for it?" His: "Fine, I'll go first, you follow. Owe me one [[professional:2|J]]." And some stuff about golf.

[[date:7|26/1/12]] - Ask [[professional:2|Tickner]] straight out. She says there was a "liaison meeting" in October about [[child:1|Catriona]], at the hospital, with the head, the school nurse and a CAMHS person in it. I wasn't invited, I wasn't told and I certainly never said yes. She tells me that consent was "implied by attendance at school". At which [[child:1|Catty]] was not. In. Attendance.

[[date:8|Feb 29th]] (ha) - Second opinion from a Dr [[professional:5|Grace Ogunlesi]] up in [[place:2|Bloomsbury]]. Twenty minutes in, she said "who told you this was anxiety?" Confirms ME. Confirms ASD. Told me I'd the patience of a saint, to which I said you've not met [[professional:4|Val]].

Since then - Nothing. Mr [[professional:3|Pargeter]] has gone on long term sick. Mrs [[professional:2|T]] has had a promotion. DH (that's [[parent:1|Will]], he will hate me for naming him) wants to move back up to [[place:3|Lochgilphead]], where the school has twelve kids and the doctor's your auntie.

Sorry for the essay. Has anybody else's paed and EWO had this cosy thing going? @[[contact:1|margatemam]] wasn't yours at the same hospital? Is there a rule that stops them cooking it up together before either has even put pen to paper? I don't mind being told no. I mind them tossing a coin for it.

ETA: no I don't have a solicitor, yes I've rung IPSEA, no they're not golfing together any more, he did his knee.
