+++
id = "o-038"
channel = "email"
from_name = "Sunita Gurung Thapa"
from_addr = "sunita.gt@example.net"
subject = "About [[child:1|Aayush]] and the OT"
date = "2018-05-16T21:30:00+01:00"
html = true
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "She said that Hampshire had told the OTs they're not to put times or numbers, because then it has to be paid for."
[[evidence]]
category = "report-change-requested"
quote = "His one says \"periodic movement breaks\". I know they asked him to change it, because the council's letter asking for \"a revised version with a lower level of input\" was stapled to the back."
+++
Namaste,

My husband [[parent:1|Dhan Bahadur]] was twenty years in the Gurkhas and we now live in [[place:1|Aldershot]]. We have one son, [[child:1|Aayush]], who is 10, with autism and sensory problems. His school is [[school:1|Cove Heath Junior]].

The occupational therapist was Miss [[professional:1|Holly Vine]], from [[health:1|Frimley Park]]. She was young and very kind to [[child:1|Aayush]]. She told me he must have a sensory diet, five times in a day for fifteen minutes, with a trained person. I wrote this in my notebook, and she checked my spelling!

But in the report it's only "a sensory diet throughout the day". I asked Miss [[professional:1|Vine]]. She became red. She said that [[council:1|Hampshire]] had told the OTs they're not to put times or numbers, because then it has to be paid for. I asked if she could put it in an e-mail to me, and she said "please don't ask me that".

The next month we had a new OT, Mr [[professional:2|Duncan Ray]]. He'd been told to do the report once more, for [[council:1|Hampshire County Council]]. His one says "periodic movement breaks". I know they asked him to change it, because the council's letter asking for "a revised version with a lower level of input" was stapled to the back. Somebody forgot to take the staple out.

[[parent:1|Dhan]] says an order that nobody will sign isn't an order. He showed the page to our MP's office, and to Major [[parent:2|Limbu]], his old officer, who's good at this.

[[child:1|Ayush]], as they spell him, gets one break, after lunch, when a dinner lady has time.

%% signature
Thank you
Sunita
Sent from Samsung tablet
