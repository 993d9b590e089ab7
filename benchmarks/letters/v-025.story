+++
id = "v-025"
channel = "forum-post"
from_name = "OldTimerLinda"
from_addr = ""
subject = "Re: Re: White paper, anyone read it?"
date = "2025-10-28T14:47:00+00:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
[[contact:1|@tribunal_tess]] I think you're being too kind. I've been at this since my eldest, [[child:1|Duncan]], was statemented in the year dot (he's 34 now and drives a forklift in [[place:1|Didcot]], before anyone asks) and every reform comes round with the same ribbon on it. "Early help." "Trust." "Less adversarial."

[[council:1|Oxfordshire]] had a glossy leaflet about trust in 1998. [[council:2|Bucks]] had one too, I've still got it, there's a dolphin on it.

What I'd ask the Minister is this. If a plan has no legal force, what exactly does the parent hold in her hand when the transport stops? When the TA goes off sick in week three? My friend [[parent:1|Parveen]], who some of you will know as [[contact:2|PakoraQueen]], ran the [[org:1|Aylesbury Vale Autism Parents]] coffee morning for 19 years and she says the only word that ever moved an officer was "must".

So no, I won't be filling in the survey. Reform all you like but leave the word "must" where it is.

And to [[contact:3|dadof2_wokingham]] who says we should give them a chance: love, we've given them several.
