+++
id = "q-013"
channel = "forum-pm"
from_name = "jackthelad_sa2"
from_addr = ""
subject = "step dad, [[place:1|swansea]]"
date = "2013-06-20T00:31:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Coach had it on his clipboard mun, under the team sheet."
[[evidence]]
category = "access-denied"
quote = "Woman on the desk tells Carys it's theirs not hers, she can make an appointment to hear it summarised but she's not having paper."
+++
Alright butt, not much of a writer but here goes.

I'm step dad to [[child:1|Rhodri]], he's 11, dyspraxic and a bit autistic they think. I've had him since he was 2. He calls me [[parent:1|Jacko]]. My missus is [[parent:2|Carys]]. His real dad's in [[place:2|Port Talbot]] and no trouble to anybody.

First off let me be fair, the school won't tell me nothing because I haven't got parental responsibility and that's the law, fair dos, I looked it up. This isn't about that.

What it's about is [[parent:2|Carys]], who HAS got it. OT from [[health:1|Singleton]] came out to see [[child:1|Rhod]] in March. We hear nothing. Then a Saturday at [[org:1|Dunvant Juniors]] rugby and the coach goes to me, I see he's got "poor body schema" [[parent:1|Jacko]], shall I put him on the wing? Coach had it on his clipboard mun, under the team sheet. All ten pages. He teaches with the SENCO, see, Mr [[professional:1|Hopkin]], and it went round the staffroom, then to him, and we're stood there in the rain with the oranges.

So Monday [[parent:2|Carys]] goes up [[school:1|Ysgol Cwm Derwen]] for a copy. No. Goes to [[council:1|Swansea council]], civic centre, takes her passport and all. Woman on the desk tells [[parent:2|Carys]] it's theirs not hers, she can make an appointment to hear it summarised but she's not having paper. She wrote after that too. Two lines back, no.

The OT, [[professional:2|Angharad]], nearly cried when we told her. She said she thought we'd had it weeks before. So I don't blame her.

Use it aye but not our names, and call the club something else cos there's only one [[place:3|Dunvant]].

%% signature
Jacko (not real name anyway, well, half)
