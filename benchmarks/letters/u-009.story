+++
id = "u-009"
channel = "forum-post"
from_name = "GranMags57"
from_addr = ""
subject = "ASL Tribunal & kinship carers - anyone?"
date = "2022-04-21T09:17:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information", "no-chance-to-correct"]
consent = "unclear"
hold_until = "event"
[[evidence]]
category = "discussed-without-consent"
quote = "the school had phoned her up and went through the whole assessment wi her"
[[evidence]]
category = "false-information"
quote = "It says in black and white that I \"have a history of substance misuse\"."
[[evidence]]
category = "no-chance-to-correct"
quote = "they cannae change it till the case is done"
+++
Right I'm new to this so bear with me folks.

I've had my grandson [[child:1|Kenzie]] since he was 14 month, kinship order, all legal. He's 13 noo, at [[school:1|Knockbarr Academy]] in [[place:1|Possilpark]], FASD and a heart thing. Before that [[school:2|St Fergna's]] where they couldnae have been better to the wean.

[[council:1|Glasgow City Council]] refused him a CSP so I've put in tae the ASL Tribunal (First-tier, Health and Education Chamber is the Sunday name for it), got a number and everything, [[id:1|FTS/HEC/AC/22/0051]]. My neighbour's lassie [[parent:1|Roisin]] did the forms.

What I want tae ask about is this. My daughter [[parent:2|Shannon]], [[child:1|McKenzie]]'s mum, has no rights, she's no seen him in six year. Just afore Easter she messages me on Facebook giving me dog's abuse. Turns out the school had phoned her up and went through the whole assessment wi her. The guidance teacher, a Mr [[professional:1|Strang]]. Telt her about his bed wetting an all sorts. Telt her which flats we're in! I moved here to get AWAY fae that. [[parent:2|Shannon]]'s man turned up at [[place:2|Saracen Court]] on the [[date:1|2nd of April]] and I had tae get the polis, incident [[id:2|PS-20220402-1187]].

So I asked for the report. It says in black and white that I "have a history of substance misuse". ME. I've never even smoked. That's [[parent:2|Shannon]] they're describing, they've just swapped us ower. And that's away tae [[health:1|NHSGGC]] and [[health:2|Springburn CAMHS]] and the reporter and God knows who. The psychologist, Dr [[professional:2|Farah Quraishi]], she's a nice lassie, she put her hand up and says she copied it fae [[professional:1|Strang]]'s form. But [[council:1|GCC]] say they cannae change it till the case is done.

Can I tell the Tribunal this? Will it go against us? My pal [[parent:3|Big Isa]] says keep my mouth shut tae it's by. I'm no wanting it in any paper till the hearing's over either but after that I don't care who hears it.

[[child:1|Kenz]] doesnae know any of this and I want it kept that way.

%% signature
Mags
