+++
id = "h-017"
channel = "email"
from_name = "Senga McGlashan"
from_addr = "senga.mcg@example.co.uk"
subject = "Wee [[child:1|Rab]] and the Co-ordinated Support Plan"
date = "2012-10-24T19:50:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Eleven folk round a table talking about my Rab, and I was through the wall wiping down the benches, and not one of them thought to tell me it was on."
[[evidence]]
category = "false-information"
quote = "The note of it says he's \"in the care of his maternal grandmother, who is known to misuse alcohol\". I've been teetotal since the Pope came in 1982."
+++
Dear all,

I'm a dinner-hall supervisor and a granny with parental rights, so I hear things from both ends.

My grandson [[child:1|Robert]], [[child:1|Rab]] or [[child:1|Rabbie]] depending on what he's broken, is 7 with FASD. That's down to my daughter [[parent:1|Arlene]]'s drinking, I don't hide it. He stays with me in [[place:1|Springburn]].

[[council:1|Glasgow]] held a "solution-focused liaison" on him on Tuesday last at [[school:1|Balgrayhill Primary]]. Eleven folk round a table talking about my [[child:1|Rab]], and I was through the wall wiping down the benches, and not one of them thought to tell me it was on. I only knew when the psychologist came in for a cup of water and said "oh, [[parent:2|Senga]], we've just been speaking about yours."

It's what they'd speak about that's worse. The note of it says he's "in the care of his maternal grandmother, who is known to misuse alcohol". I've been teetotal since the Pope came in 1982. It's away to [[health:1|Stobhill]], to the Reporter and to the housing. They've moved my daughter's drink one generation up.

I've asked Mr [[professional:1|Auchterlonie]] at [[council:1|GCC]] to sort it and he says the note is "a record of what was said, and it was said". By who, but?

Change the names, son. Keep the Pope.

%% signature
Senga

