+++
id = "o-005"
channel = "email"
from_name = "Alison Drummond-Rae"
from_addr = "a.drummondrae@example.co.uk"
subject = "Meetings about [[child:1|Struan]] that I wasn't at"
date = "2014-02-09T15:37:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "I found out in November that it had met five times to talk about my son, and not once had I or his dad been asked."
[[evidence]]
category = "reports-circulated-unseen"
quote = "Dr Balfour's report is attached to the second message in the chain, dated 12 September."
+++
Hello,

A friend passed me your address and said you were collecting these. Mine is about my middle one, [[child:1|Struan]], who's twelve and has ADHD, DCD and (as of last year) a diagnosis of autism from Dr [[professional:1|Kirsteen Balfour]] at [[health:1|Stratheden]]. I've two others, [[child:2|Morven]] and wee [[child:3|Ruaridh]], and we stay just outside [[place:1|Cupar]].

When [[child:1|Struan]] moved up from [[school:1|Kilmaron Loan Primary]] to [[school:2|Eden Braes High]] the primary set up what they called a transition group. I was told of it in passing by the support for learning teacher, Mrs [[professional:2|Isobel Gow]], who's a lovely person and I think believed I'd be getting letters. I never got a letter. I found out in November that it had met five times to talk about my son, and not once had I or his dad been asked.

I know this because the depute at [[school:2|Eden Braes]], Mr [[professional:3|Colin Wishart]], forwarded me the wrong thing. I'd asked for the dates of the prelims and what I got was a chain of about thirty messages with everybody copied in: [[professional:2|Isobel Gow]], himself, a [[professional:4|Lynda Meikle]] from [[council:1|Fife Council]], the school nurse, the community policeman (why?), and a woman from [[org:1|Tayview Befrienders]] that [[child:1|Struan]] had met precisely once, at a barbecue. In it [[professional:3|Wishart]] calls him "[[child:1|Strewn]], as in all over the floor". That's a depute head. I've read it out to folk since and watched their faces.

Dr [[professional:1|Balfour]]'s report is attached to the second message in the chain, dated [[date:1|12 September]]. My own copy reached me on [[date:2|4 October]], second class, with an apology for the typing backlog. So the policeman had three weeks on me. It has things in it I'd told her in confidence about my marriage, because she asked and because I thought it might help her understand him. [[parent:1|Gregor]] and I have been back together a year and a half. I'd rather the nice lady from [[org:1|Tayview Befrienders]] hadn't learned about the other bit.

When I raised it with Ms [[professional:4|Meikle]] at [[council:1|Fife]] she said that "Getting it Right" allows for sharing where there's a concern about wellbeing. I asked what the concern was. She said there needn't be one in particular.

I spoke to Dr [[professional:1|Balfour]] as well, who was horrified, to be fair to her. She'd sent it to the GP in [[place:1|Cupar]] and to the named person, and that was all, and it seems to have gone on from there like a bus. She's since put a line on the front of her reports saying they're not to be passed on. [[child:2|Morven]]'s guidance teacher had it too. [[child:2|Morven]]'s! She isn't even the same child.

Things are better now. [[child:1|Struan]] has a good pupil support assistant, [[professional:5|Big Davie]] as they all call him, and he's stopped hiding in the boot of the car. But I don't say anything to anybody there that I'd not be happy to see on a poster.

Use it if it's any good to you, no names.

%% signature
All the best,

Alison Drummond-Rae
Sent from my iPad
