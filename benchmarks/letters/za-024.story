+++
id = "za-024"
channel = "email"
from_name = "Morwenna Pascoe"
from_addr = "morwenna.pascoe@example.net"
subject = "Hours, boats and my [[child:1|Jory]]"
date = "2016-06-12T21:05:00+01:00"
html = true
kind = "story"
categories = ["report-change-requested", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "\"Revised at the request of the commissioning authority\" it said, in grey, along the bottom"
[[evidence]]
category = "discussed-without-consent"
quote = "how else did the sailing club's welfare officer know what I'd told the psychologist about his dad"
+++
Hello,

I've never written to anything like this. We're in [[place:1|Falmouth]], there's me and [[child:1|Jory]], who's twelve and profoundly deaf and has just been told that he can't do sailing any more because of "ratios". That's what's really upset him so that's what I'd write about if it was up to me. He was good. He could feel the wind on the one cheek, he said.

It's money, all of it. The radio aid was out of guarantee and they argued till Easter over which pot to mend it from. His interpreter, [[professional:1|Fenella]], has been cut to mornings, so he's deaf in the mornings with help, and deaf in the afternoons without.

I went through his plan with a ruler, looking for where the afternoons had gone. The teacher of the deaf's report that's stapled in the back is the same as the one she gave me last year, same spelling mistake in [[child:1|Jory]] ([[child:1|Joary]]), only that "full time" isn't in it now. "Revised at the request of the commissioning authority" it said, in grey, along the bottom, where you would put the page number. I'd never have noticed without the ruler. She's on long-term sick, I don't like to ring.

Going back to the boats. I did wonder if it really was ratios. They were odd with us from the February. And how else did the sailing club's welfare officer know what I'd told the psychologist about his dad, if it wasn't that my business had gone round a table somewhere? She's a governor at [[school:1|Pendour Academy]] and she let on that "it came up" on [[date:1|3 February]], with the school and [[council:1|Cornwall]] there. I was at home that day, waiting in for the radio aid man.

He'd give up the mornings and all, he says, for one Saturday on the water.

%% signature
Morwenna
