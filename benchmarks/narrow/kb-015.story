+++
id = "kb-015"
channel = "email"
from_name = "Lorraine Tibbs"
from_addr = "lorraine.tibbs@example.com"
subject = "[[child:1|Reece]], [[child:2|Kayleigh]] and the [[council:1|Medway]] paperwork - long, sorry"
date = "2014-10-05T22:18:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "reports-circulated-unseen", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "they've sent it back to me twice and asked me to take the twenty-five out."
[[evidence]]
category = "reports-circulated-unseen"
quote = "Mrs Cripps had it before me, and she's at a school my daughter doesn't even go to!"
[[evidence]]
category = "insecure-handling"
quote = "My little girl's speech report, with her date of birth and hospital number on it, had been sat in the caretaker's inbox in between the fishing tackle offers."
+++
You said put down everything so I have. My husband [[parent:1|Gary]] says nobody will read this far so if you do, hello.

Us: [[parent:1|Gary]] drives a crane, I do dinners at a school (not theirs). We're in [[place:1|Rainham]]. Four kids but only two come into it. [[child:1|Reece]] 13, Asperger's, dyspraxia, bowel problems he'd die if I mentioned. [[child:2|Kayleigh]], 10, his sister, selective mute.

[[child:1|Reece]] went up to [[school:1|Hoo Marsh Academy]] in Sept 2012. By half term he'd been put in "the Pod" which is a stationery cupboard with a beanbag. The SENCO at that time was a Mr [[professional:1|Bannister]], he left, then there wasn't one, then it was a PE teacher called [[professional:2|Jodie]], then Mrs [[professional:3|Fenella Cripps]] who is there now and who talks to you like you're parked in her space.

In the spring of 2013 I asked for a statutory assessment myself off the form on the internet. [[council:1|Medway Council]] gave it the number [[id:1|SEN 13-0288]] and sent out Dr [[professional:4|Abiodun Fashola]], ed psych. He was with [[child:1|Reece]] all morning. He got on the floor. He asked about trains and actually listened to the answer which takes about an hour. As he went he said to me, your boy needs a person with him, twenty-five hours, and it'll say so.

It didn't say so. When it came it said "would benefit from a level of adult support". I rang him up on his direct line. There was a long silence and then he goes, Mrs [[parent:2|Tibbs]], they've sent it back to me twice and asked me to take the twenty-five out. I said who's they. He said "upstairs".

While that was going on [[child:2|Kayleigh]]'s school, [[school:2|Twydall Green]], had asked for the speech lady to see her. [[professional:5|Imogen Frith]], from [[health:1|Medway Community Healthcare]]. She did a lovely little report, two pages, I'd no problem with it at all except for when I saw it. Mrs [[professional:3|Cripps]] had it before me, and she's at a school my daughter doesn't even go to! She quoted it at me in a meeting about [[child:1|Reece]]: "we know there are issues with communication in the family, we've seen the sister's report". [[parent:1|Gary]] stood up. When [[parent:1|Gary]] stands up it's noticed. I made him sit down.

So how did she get it. I'll tell you how. [[professional:5|Imogen]] had sent it by email to the office at [[school:2|Twydall]]. The secretary there, [[professional:6|Dawn]], is married to the caretaker at [[school:1|Hoo Marsh]], and they share one email. One. Between two schools. I've got it printed out with the address on, [[contact:1|dawn.and.pete.s (at) example (dot) net]]. Their own home email. My little girl's speech report, with her date of birth and hospital number on it, had been sat in the caretaker's inbox in between the fishing tackle offers. (The number was [[id:2|MM 4470 218]], born [[date:1|11-08-2004]], I know it off by heart, so does [[professional:7|Pete]] by now.)

Formal complaint to the governors of both. [[school:1|Hoo Marsh]] say it's [[school:2|Twydall]]'s fault and [[school:2|Twydall]] say it's human error. I don't know what other sort there is.

[[child:2|Kayleigh]] hasn't said a word outside the house since she heard [[child:1|Reece]] shouting about it. That's fifteen months.

Anyone rings, do it between 2 and 3 when I'm off and the kids aren't in: [[contact:2|01632 9 6 0 5 7 5]]. My mobile's pay as you go and I never have credit but it does receive, [[contact:3|0 7700 900 5 76]]. Leave our names out of it please, [[parent:1|Gary]] is very private, you'd not think it.

%% signature
Lorraine xx

