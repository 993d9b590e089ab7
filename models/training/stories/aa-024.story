+++
id = "aa-024"
channel = "email"
from_name = "Owen Strickland"
from_addr = "owen.strickland@example.com"
subject = "Phone calls"
date = "2018-04-16T20:15:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "\"It's about the Strickland boy,\" she says, \"your commissioning chap's been on again asking us to find him a desk by half term and not to let on to the family till it's signed.\""
[[evidence]]
category = "discussed-without-consent"
quote = "They had all of them been round a table at the civic centre twice, his present head, the base, the transport people, going through him from top to toe, and it had been decided not to \"complicate it\" by having us there."
+++
Dear campaign team,

We have a shared phone line with my wife's business, and it records. I mention this because otherwise I doubt I'd have been believed.

Our son has severe dyslexia and a school he likes. The council would rather that he went to the resource base at the other end of the borough. On the 9th a lady there rang to leave a message for a colleague and got us by mistake. "It's about the [[child:1|Strickland]] boy," she says, "your commissioning chap's been on again asking us to find him a desk by half term and not to let on to the family till it's signed." You can hear my wife's sewing machine stop.

I rang back. She was charming and rather frightened.

It came out by degrees that she knew a good deal. She knew about my redundancy. She knew he'd wet himself on the residential. They had all of them been round a table at the civic centre twice, his present head, the base, the transport people, going through him from top to toe, and it had been decided not to "complicate it" by having us there.

He is ten and reads with a ruler. He reads to his gran on Sundays, the same four pages, and she acts surprised.

We'd have gone to see the base if they had asked us. That's what's so silly about it. We might have said yes.
