+++
id = "cc-041"
channel = "email"
from_name = "Catriona Baillie"
from_addr = "catriona.baillie@example.com"
subject = "Timeline, as requested"
date = "2014-02-10T20:20:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information", "no-chance-to-correct", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Rory's teacher, the head and the after-school leader are all talking about \"what Sandra put\". I say what did Sandra put? They look at one another. They had all had it since before Easter."
[[evidence]]
category = "false-information"
quote = "it has a whole section called \"pre-birth and infancy\" with someone else's history in. It says his birth father is serving life for murder. Rory's birth father is a roofer in Paisley who writes to him every Christmas through letterbox contact."
[[evidence]]
category = "no-chance-to-correct"
quote = "Speak to Sandra herself. She's sorry, she's had two lots of notes open at once, but it's been \"locked\" on the system and nobody at her level can unlock it, and her manager doesn't take calls from families. I ask could a slip of paper be put in the front. No, because then it wouldn't match the others."
[[evidence]]
category = "insecure-handling"
quote = "A lady from a solicitors in Stockport rings, nothing to do with us, acting for some other family in some other appeal. The Authority had e-mailed her our son's whole set as an attachment. She'd opened it to see what it was, seen \"adoption order\" and stopped reading."
+++
Hello again,

You said that a timeline would help. I've left out the crying.

About us: one son, Rory, now 9, adopted at two and a half. Attachment difficulties, probable FASD, definite charm. Pupil at Quarrybank Primary. My husband drives for a supermarket and I was a dental nurse until all this.

Sept 2012 - Starts Y3. New teacher, lovely, out of her depth. First exclusion week two (chair).

Nov 2012 - School asks for EP. Told there are six EP days a year and all six are gone.

March 2013 - EP finally comes. Sees Rory for 50 minutes. Says to me on the step "I'll pop it in the post to you first so you can have a look".

22 April 2013 - Parents' evening. Rory's teacher, the head and the after-school leader are all talking about "what Sandra put". I say what did Sandra put? They look at one another. They had all had it since before Easter.

24 April - Ring EP service. Told it's been sent to everyone "on the list". Ask who's on the list. Not us, evidently.

29 April - It arrives. Eleven pages. A lot of it is fair and some of it's really kind about him. But it has a whole section called "pre-birth and infancy" with someone else's history in. It says his birth father is serving life for murder. Rory's birth father is a roofer in Paisley who writes to him every Christmas through letterbox contact.

30 April - Rory's friend Callum's mum (dinner supervisor) stops letting Callum come for tea. No reason given. I can guess.

7 May - Speak to Sandra herself. She's sorry, she's had two lots of notes open at once, but it's been "locked" on the system and nobody at her level can unlock it, and her manager doesn't take calls from families. I ask could a slip of paper be put in the front. No, because then it wouldn't match the others.

May-July - Three more exclusions. Post-adoption support say there's a waiting list for the waiting list (actual words).

Sept 2013 - Asked for a statutory assessment. Refused, "needs can be met within school's own resources". School's own resources is Mrs Pettigrew two mornings.

14 Oct - Appeal lodged. The man at SENDIST was patient with me on the phone.

Nov 2013 - You'd think that was it. A lady from a solicitors in Stockport rings, nothing to do with us, acting for some other family in some other appeal. The Authority had e-mailed her our son's whole set as an attachment. She'd opened it to see what it was, seen "adoption order" and stopped reading. She was good as gold. It had our address in. You're supposed to be extremely careful with our address.

Dec 2013 - Authority says it's "reviewed its processes". I was too tired to ask what that meant.

Jan 2014 - They concede. Assessment agreed. So we're now back to where we'd have been in 2012, with an extra murderer.

Rory doesn't know about any of it. He thinks Callum's got nits. One day he'll send off for his records, they all do, and that's what he'll read about his dad. That's the bit that I can't leave alone.

Please don't use Quarrybank or Paisley.

Catriona
