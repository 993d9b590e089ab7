+++
id = "w-028"
channel = "email"
from_name = "Jenifer Bosanko"
from_addr = "jeniferb@pendeencottage.example.com"
subject = "An offer of help from a retired therapist"
date = "2019-04-17T11:02:00+01:00"
html = true
kind = "offer"
categories = ["quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "we were instructed by memo that no speech therapist was to name a frequency"
+++
Dear Campaign,

I am, or was, on the other side of the fence, and latterly on both sides of it. For twenty-six years I was a speech and language therapist in [[place:1|West Cornwall]], at [[health:1|Treliske]] to begin with and then peripatetic from the [[health:2|Bolitho Clinic]] in [[place:2|Penzance]]. My grandson [[child:1|Jago]] (short for nothing, whatever [[council:1|Cornwall Council]] may type) has cerebral palsy and goes to [[school:1|Carn Brae View]].

So I have read reports as the author and as the gran, and I'd like to be of use. I could:

* go through reports that families send you and point out where the wording has gone soft. One gets an eye for it.
* write a page on what a decent SALT report ought to contain
* talk to [[contact:1|CornishWrecker]] on your forum, whose girl sounds very like a lad I knew in [[place:3|Mousehole]]. (I had better not call him anything but [[child:2|T]].)

For what it's worth: in the spring of 2006 we were instructed by memo that no speech therapist was to name a frequency in advice for a statement. [[professional:1|Loveday Chenoweth]], who managed us, read it aloud at the team meeting and then put it in the bin, bless her; [[professional:1|Loveday]]'s dead now so it can't hurt. Her successor, Mr [[professional:2|Keast]], did not put it in the bin.

My daughter [[parent:1|Demelza]] says to tell you we are at [[place:4|Chy Lowen, Boscaswell Terrace, Pendeen]] if you want to post anything, and that the broadband is hopeless when the wind's westerly. The telephone is better: [[contact:2|01632 960851]].

%% signature
Very best wishes,
Jenifer Bosanko (Mrs)
MRCSLT (retd)
