+++
id = "cc-051"
channel = "forum-post"
from_name = "threeandahound"
from_addr = ""
subject = "Told you so, said nobody"
date = "2017-02-14T10:44:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information", "no-chance-to-correct", "access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "So at 2 I was parked outside watching the EP, the CAMHS worker and the education welfare go in one by one to have their chat about my boy."
[[evidence]]
category = "false-information"
quote = "What came out of it was a note on his record that I'm \"keeping him at home for company\". I work full time, as a paramedic, my mum has him. I'd give my right arm to have him in school."
[[evidence]]
category = "no-chance-to-correct"
quote = "I asked to put my side down beside it. EP says it's not hers to alter, SENCo says it's not hers, CAMHS says they'd \"note the request\". That's noted, is it."
[[evidence]]
category = "access-denied"
quote = "And the notes from the hour and ten? Not available, they're \"for the professionals' own use\". Asked the head too, in writing. Same words, cut and pasted, same typo."
+++
Valentine's treat for you all.

Me: single mum, DS 7, selectively mute, school refuser. SENCo and I get on. She showed me, feeling awful, what the EP had texted her at 8am, "see you at 2, no need to mention it to mum". So at 2 I was parked outside watching the EP, the CAMHS worker and the education welfare go in one by one to have their chat about my boy. I timed it. An hour and ten.

What came out of it was a note on his record that I'm "keeping him at home for company". I work full time, as a paramedic, my mum has him. I'd give my right arm to have him in school.

I asked to put my side down beside it. EP says it's not hers to alter, SENCo says it's not hers, CAMHS says they'd "note the request". That's noted, is it.

And the notes from the hour and ten? Not available, they're "for the professionals' own use". Asked the head too, in writing. Same words, cut and pasted, same typo.

The hound's had a better assessment at the vet's. Still no EHCNA, deadline passed in November, and the fines letters keep coming like clockwork. DS whispered to the dog last night, though, so.
