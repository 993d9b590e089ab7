+++
id = "dd-013"
channel = "email"
from_name = "Lindsey Arkwright"
from_addr = "larkwright@example.com"
subject = "twin statements"
date = "2018-03-15T23:10:00+00:00"
html = false
kind = "story"
categories = ["other-collusion", "discussed-without-consent", "tribunal-disclosure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "Same words, same commas, same spelling of \"seperation\". One's NHS, one's education, they're meant to have come to their own view, and somebody's done it once and pressed copy."
[[evidence]]
category = "discussed-without-consent"
quote = "Got together! On the second of February I'd been sat in her own waiting room, for a parent session she cancelled, and not a dicky bird about going off to talk over my daughter somewhere else."
[[evidence]]
category = "tribunal-disclosure"
quote = "Martha was never asked if the judge could have it, I was never asked, it's just there in the bundle at page 240 with a number stamped through her drawing of the cat."
+++
Hi

Bit of a funny one. When our bundle came there were two witness statements in it, one from the CAMHS lady and one from the council's inclusion lady, both about Martha (14, school refuser, hate that word, ASD). I read them one after the other in the bath and thought I'd gone back a page. Paragraphs 6 to 11 are the same. Same words, same commas, same spelling of "seperation". One's NHS, one's education, they're meant to have come to their own view, and somebody's done it once and pressed copy. My brother says at his work you'd be sacked for that.

So I asked the CAMHS lady straight. She said they'd "got together over the case" at the council offices on 2 Feb and it had seemed sensible to be consistent. Got together! On the second of February I'd been sat in her own waiting room, for a parent session she cancelled, and not a dicky bird about going off to talk over my daughter somewhere else.

And stuck in the back, after the attendance print-outs, is Martha's safety plan. She wrote that with a pen, at the clinic. Coping things, who to ring, what she uses. Martha was never asked if the judge could have it, I was never asked, it's just there in the bundle at page 240 with a number stamped through her drawing of the cat.

I don't know what I want you to do with this. I just wanted to tell somebody who'd go "what??"

Lindsey
