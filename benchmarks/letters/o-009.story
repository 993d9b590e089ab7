+++
id = "o-009"
channel = "email"
from_name = "Bronagh McAtamney"
from_addr = "bronagh.mcatamney@example.net"
subject = "[[child:1|Fiachra]]'s file"
date = "2021-09-12T14:25:00+01:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "It says I'm separated, that there's a barring order, and that social services are involved."
+++
Hi there

I'll keep this short as I've a wee man wrapped round my leg. He's [[child:1|Fiachra]], he's 7, and he goes to the learning support class in [[school:1|St Mochua's PS]] outside [[place:1|Crossmaglen]]. He's also going by [[child:1|Fee]] and, this week, "Captain [[child:1|Fee]]".

In June I got sight of his file in the school because the principal, Mrs [[professional:1|Dympna Loughran]], left it on the desk while she went to deal with a nosebleed. There's a page in it from the [[council:1|Education Authority]] with [[child:1|Fiachra]]'s name and date of birth ([[date:1|2/2/14]]) and then the family history of a completely different family. It says I'm separated, that there's a barring order, and that social services are involved. I've been married to [[parent:1|Ciaran]] for fourteen years and the only order in this house is chips.

It was signed by [[professional:2|S. Trainor]], who it turns out is a link officer in [[place:2|Armagh]]. I rang [[professional:2|Sinead Trainor]] and she said she'd "cut and pasted from a template". So who's the other family? Somewhere there's a woman in trouble, and her story's filed under my son.

The bit that scunners me is that the school had believed it. It's why [[parent:1|Ciaran]] kept getting asked for ID at the gate! Mrs [[professional:1|Loughran]] has put it right at her end, I'll give her that. The [[council:1|EA]] has said it'll "append a note". I don't want a note, I want it lifted out.

If you're printing it, no names and not the townland.

%% signature
Go raibh maith agat,
Bronagh
