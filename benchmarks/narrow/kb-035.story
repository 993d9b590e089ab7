+++
id = "kb-035"
channel = "email"
from_name = "Hugh Carnegie-Blount"
from_addr = "hcb@example.net"
subject = "[[school:1|Malvern Lea]]: a cautionary tale"
date = "2014-05-20T10:50:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "access-denied"]
consent = "named"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "The whole of it, with the divorce, went round the common room and on to Penry at the council before the boy's own mother had set eyes on a page."
[[evidence]]
category = "access-denied"
quote = "Penry's one reply, of nineteen words, declined to tell me what had been decided upon the report, or by whom, on the ground that I was \"not the parent\"."
+++
Dear Editor (if that is the word),

You may attach my name to this in as large a type as you have.

My grandson [[child:1|Rufus]] is dyslexic. So was I; they beat me. [[child:1|Rufus]] they merely lost. His mother, my daughter [[parent:1|Arabella]], is a doctor abroad for months together, and so the correspondence of 2013 came to me and my wife [[parent:2|Pamela]].

Here's the cast, since you will need it. [[professional:1|Snell]], the housemaster. [[professional:2|Theodora Quaife]], chartered psychologist, private, engaged by us at a cost of £640. [[professional:3|Bunny Maddox]], learning support, actual Christian name unknown. [[professional:4|Garth Penry]], an official at [[council:1|Worcestershire County Council]]. And Dr [[professional:5|Lall]], whom I shall come to.

[[professional:2|Quaife]] tested the boy in February, for five hours. She delivered to us one copy, by hand, in [[place:1|Ledbury]], over a rather good lunch. We read it, and thought about it, and resolved to show it to nobody until [[parent:1|Arabella]] was home, as there were matters in it touching on the divorce. I locked it in the gun cabinet.

Three weeks later, [[professional:3|Maddox]] stopped [[parent:2|Pamela]] at the point-to-point to say how helpful it had been. How helpful WHAT had been? It emerged that [[professional:1|Snell]] had telephoned [[professional:2|Quaife]]'s secretary and simply asked. The whole of it, with the divorce, went round the common room and on to [[professional:4|Penry]] at the council before the boy's own mother had set eyes on a page.

I wrote to [[professional:4|Penry]]. I wrote again. I wrote to the Chief Executive, to the Member, [[professional:6|Harriet Baldock]], and to the local rag. [[professional:4|Penry]]'s one reply, of nineteen words, declined to tell me what had been decided upon the report, or by whom, on the ground that I was "not the parent". It had not troubled him that the housemaster was not the parent either.

Now [[professional:5|Lall]]. The school doctor. A courteous man, I thought, and I had him to shoot. He took the pages about the divorce and wrote to the practice in [[place:2|Upton]], [[health:1|Severnside Surgery]], that the lad was at risk of "emotional harm in the maternal home". Health visitors came. To a house with no child in it; he was boarding. They interviewed [[parent:2|Pamela]], then the labrador, so far as I could tell.

It blew over. [[parent:1|Arabella]] flew in, in uniform, and was magnificent. [[child:1|Rufus]] has been moved to [[school:2|Clee Hall]], where they teach him to read by means of sheep. His cousin [[child:2|Ottoline]] is to join him in the autumn.

Print what you like. I'm seventy-nine and they can't expel me.

%% signature
Hugh Carnegie-Blount
Lt Col (retd)

