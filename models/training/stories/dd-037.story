+++
id = "dd-037"
channel = "email"
from_name = "Alison Greatorex"
from_addr = "alison.greatorex@example.com"
subject = "What I can't say on Mondays"
date = "2016-11-13T17:25:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested", "access-denied"]
consent = "anonymised"
hold_until = "2016-12-31"
[[evidence]]
category = "quantifying-forbidden"
quote = "\"You know I'm not supposed to,\" she said when I asked about hours; and I do know, we had the same memo, the one saying that clinicians who write a figure will be asked to attend a conversation."
[[evidence]]
category = "report-change-requested"
quote = "She told me in the car park, with the engine running, that the borough's plan writer had gone through it and sent her a list of \"preferred verbs\", and that her team lead had said just do it, it's one child."
[[evidence]]
category = "access-denied"
quote = "I asked the borough for the Tuesday version. It \"isn't a version the authority recognises\", I can't have it, and the OT isn't at liberty to give it me either."
+++
Hello

I am a speech and language therapist. Monday to Thursday I write reports about other people's children, and on Fridays I'm mum to Edie, who's six and has selective mutism and a syndrome that only forty people have.

So I knew what it was when her OT went vague on me. I've gone vague on people. "You know I'm not supposed to," she said when I asked about hours; and I do know, we had the same memo, the one saying that clinicians who write a figure will be asked to attend a conversation. I've still got it in my drawer. I used to think that if I ever had a child on the other side of it, I'd frame it.

But vague is one thing. Edie's report had "requires" all through it when it left the OT on the Tuesday. By the next Tuesday it said "may benefit from". She told me in the car park, with the engine running, that the borough's plan writer had gone through it and sent her a list of "preferred verbs", and that her team lead had said just do it, it's one child.

It's my one child.

I asked the borough for the Tuesday version. It "isn't a version the authority recognises", I can't have it, and the OT isn't at liberty to give it me either. I've read it, mind you. I was shown it on a phone. I've been trying to remember it ever since like a dream.

I'd be glad if you used this, without anything that says who I am. I've handed in my notice and I finish on New Year's Eve, so please not before then.

Alison
