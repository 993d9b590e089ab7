+++
id = "ee-004"
channel = "email"
from_name = "Nicola Entwistle"
from_addr = "nicola.entwistle@example.com"
subject = "From Bolton, in order"
date = "2016-07-10T22:17:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure", "false-information", "discussed-without-consent", "other-collusion"]
consent = "anonymised"
hold_until = "2016-10-15"
[[evidence]]
category = "subject-access-failure"
quote = "Council's came at the end of March with a letter saying that it was complete, and I've been through it against the CAMHS one, and there's nineteen emails in theirs that were to or from the council that aren't in the council's own."
[[evidence]]
category = "false-information"
quote = "There's one saying I'm \"known to be resistant to parenting support\". I did Incredible Years, I did Triple P, I did the one with the puppets, I helped run the one with the puppets."
[[evidence]]
category = "discussed-without-consent"
quote = "There's a \"team around the school\" that met on six Fridays, with school nurse, CAMHS, council and the police community lad, and he's agenda item two or three each time, and against \"carer informed\" somebody's put N, N, N, N, N, N."
[[evidence]]
category = "other-collusion"
quote = "He's written \"If I assess for ADHD now he'll qualify, and neither of us wants one before the July cut-off, so I'll sit on it til August if you sort me those two school-based sessions\", and she's put \"deal x\"."
+++
Hello,

I'm a dinner lady and a mum of three and I'm kinship carer to a fourth, our kid's lad, who I've had since he was eighteen months and hold the SGO for. You'll have to take this as it comes.

He's seven now. He was poorly at birth, he's blind in one eye and he doesn't sleep and he's got a temper on him that'd frighten a bull. We all love him to bits. He's put two doors through.

They started on about mental health when he was five. I didn't mind. CAMHS took him, we'd eight goes with a lass called Beth who was great. Then Beth goes on maternity and there's a gap, and that's when things went funny. I'd get half answers. School'd know things. I'd say he's had a bad weekend and they'd say yes we were expecting that. How were they expecting it?

So last November I asked for his file, from the council and from CAMHS, both. CAMHS sent theirs in three weeks, no messing, all there, and I want to thank whoever did that because without it I'd know nothing. Council's came at the end of March with a letter saying that it was complete, and I've been through it against the CAMHS one, and there's nineteen emails in theirs that were to or from the council that aren't in the council's own. Nineteen. I'd not be bothered if it was two.

So what's in the nineteen. I'll do the least bad first. There's one saying I'm "known to be resistant to parenting support". I did Incredible Years, I did Triple P, I did the one with the puppets, I helped run the one with the puppets. Cut and pasted into four others after that.

Next. There's a "team around the school" that met on six Fridays, with school nurse, CAMHS, council and the police community lad, and he's agenda item two or three each time, and against "carer informed" somebody's put N, N, N, N, N, N. I was in that building! I'm the dinner lady! I took them the sandwiches for two of them, and they'd stop talking while I put the plates down. I thought that it was somebody else's kid they were being discreet about.

Then the last, which I've read out to our kid down the phone at Strangeways because he's still his dad. It's between Beth's replacement and the council's SEMH lead. He's written "If I assess for ADHD now he'll qualify, and neither of us wants one before the July cut-off, so I'll sit on it til August if you sort me those two school-based sessions", and she's put "deal x". With a kiss.

He's got ADHD. We paid a man in Wilmslow, with a raffle. He sleeps now, on the tablets, and we've not lost a door since May.

I carried on giving them the sandwiches, you know. I thought about it. But it's the kids' money.

I've a meeting with the chief exec in September so could you leave it until the middle of October before it goes anywhere. And no names, and no Bolton.

Nicola
