+++
id = "u-046"
channel = "forum-post"
from_name = "DrakesIslandGran"
from_addr = ""
subject = "Re: Who can help put the dossier together?"
date = "2013-07-02T10:20:00+01:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
Morning all. I can!

A bit about me, so you know who you'd be getting. I did thirty-one years as a speech therapist, most of it at [[health:1|Derriford]] and latterly in the clinics round [[place:1|Plympton]] and [[place:2|Ivybridge]], so I know how these reports get written and also (ahem) how they get unwritten. I retired in 2009. I'm also gran to [[child:1|Junior]], who has verbal dyspraxia, and I went through the statementing lark with his mum, my [[parent:1|Precious]], when he was at [[school:1|Mutley Vale]]. We had no complaints of [[council:1|Plymouth]], as it goes, so there's no story from us. We were lucky.

What I can offer:

- Reading. Give me a box of paper and I'll put it in date order, that's my idea of a good night.
- I have a proper scanner with a feeder, left over from when [[parent:2|Winston]] was treasurer at [[org:1|St Levan Road Methodist]].
- I could translate therapist into English, and tell you when a sentence has clearly been written by a manager.
- Tea and a spare bed for anyone coming as far as [[place:3|Mannamead]]. It's five minutes from [[place:4|Plymouth]] station on the bus.

What I can't do is anything on Facebook or with spreadsheets. [[contact:1|Lostinthewestcountry]], you said that you could, so between us we might make one useful person.

And I'd not look at anything from families in [[council:1|Plymouth City]]'s patch, because I'd know half the names on the reports, and it wouldn't be right. Give those to someone else. Same for anything signed by [[professional:1|Maureen Luscombe]] or [[professional:2|Tilly Grace]], who I trained.

If you want me, ask for [[parent:3|Verna]], [[contact:2|01632 960 077]], not during Homes Under the Hammer.
