+++
id = "ee-036"
channel = "forum-pm"
from_name = "dad_of_dylan_barry"
from_addr = ""
subject = "not sure if this counts"
date = "2021-11-07T20:03:00+00:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
All right? Barry, south Wales. My boy's ALN thing.

So they held a meeting about him with the health board. I got the invite, couldn't make it, shift, told them go on without me. They sent me the notes next day. In the notes they've said that he hits. He does hit. I'd like to say he doesn't, but he's had my glasses off twice.

EP report, I had it first. There was one wrong bit, that he was born in Cardiff, he was born in Llandough, so she changed it and she sent it me again. Doctor wanted more hours than the school did and the doctor got his way.

They wouldn't pay for the riding. They told me why, three pages. School excluded him twice for the hitting. Waiting list for the OT's as long as your arm.

Boys in work reckon I've a case, on account of them having the meeting without me. I don't think I have really, have I? I just wish he'd got the riding.

Gaz
