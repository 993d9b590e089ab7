+++
id = "p-007"
channel = "email"
from_name = "Temitope Adeyemi-Cole"
from_addr = "temi.ac@example.net"
subject = "Sister, not mum. [[child:1|Ayo]]'s EHCP"
date = "2022-05-16T18:33:00+01:00"
html = true
kind = "story"
categories = ["access-denied", "other-collusion"]
consent = "named"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "I asked for the minute of why, and Ms Fludd said that \"panel does not share its workings\""
[[evidence]]
category = "other-collusion"
quote = "CAMHS would close him the week before, so that the council could write \"not open to health\" in section C"
+++
Hi team,

I'm 24 and I'm my brother's guardian. Our mum, [[parent:1|Folasade]], passed in 2020 (Covid) and since then it's me, [[child:1|Ayodele]] who is 12, and my other brother [[child:2|Tobi]] who is 16 and eats everything. [[child:1|Ayo]] is autistic and he stopped going to school the day of the funeral.

People assume I'm a child myself so they say things in front of me. That's how I heard this. I was in the corridor at [[health:1|Lewisham CAMHS]] on [[date:1|Feb 3rd]] and the door wasn't shut. Nurse [[professional:1|Marcia]] and someone on speakerphone from [[council:1|LB Lewisham]] were sorting out timings. CAMHS would close him the week before, so that the council could write "not open to health" in section C, and in return the council would fund two training days for the clinic. I recorded the last part. He was closed on [[date:2|Feb 28th]]. Nobody had seen him to close him.

Panel then said no to a specialist place. I asked for the minute of why, and Ms [[professional:2|Fludd]] said that "panel does not share its workings", not with parents and certainly not with "relatives". I AM the person with PR. I sent her the court order three times, [[id:1|SE21P00318]].

What they did right: school. [[school:1|Ladywell Fields College]] asked before every single conversation, and Mr [[professional:3|Grace]], the head of year, drops work round at [[place:1|Algernon Court]] himself. (Yes that's his surname. Amazing, grace.)

Use my name, use his, use mum's. She would have been at your door with a banner.

%% signature
Temi

Temitope Adeyemi-Cole
she/her
%% quoted
On Mon, 16 May 2022, 09:00 The Campaign, <stories@example.org> wrote:
> Hello Temi, of course siblings count. Please tell us.
