+++
id = "kf-031"
channel = "email"
from_name = "verity c"
from_addr = "veritycaws@example.org"
subject = "everyone knows everyone here"
date = "2013-04-15T10:22:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "at the tribunal in february i opened the bundle and there, pages 212 to 260, were bellamy's genetics letters from when i was pregnant, mine, my notes, my mum's test results, handed over by the local authority and i never signed a thing."
+++
i live on the [[place:1|island]], sorry that's not going to help you, i mean the [[place:1|isle of wight]], and i want to say first that small places are different. there is no such thing as an anonymous child on the [[place:1|wight]]. remember that before you print a single word.

my middle one is [[child:1|skye]]. she's 8, chromosome thing, there are eleven in the world like her and the other ten aren't in [[place:2|ventnor]]. [[child:2|fern]] is the eldest, [[child:3|bay]] is the baby, yes i know, i was a hippy, i have had the jokes. we did once go to [[place:3|skye]] on holiday and that's how she got called it.

so her consultant, who flies in from [[place:4|southampton]] every other month, well, ferries in, is [[professional:1|bellamy]]. everything about [[child:1|skye]] starts with [[professional:1|bellamy]]. he dictates, a secretary types, it goes on the boat. the secretary here on the [[place:1|island]] is [[parent:1|lindsey]] who i used to waitress with.

at the tribunal in february i opened the bundle and there, pages 212 to 260, were [[professional:1|bellamy]]'s genetics letters from when i was pregnant, mine, my notes, my mum's test results, handed over by the local authority and i never signed a thing. my mum is called [[parent:2|rosemary]] and she was sitting next to me. she didn't know she was a carrier. that's how she found out. page 231.

the judge, [[professional:2|crowhurst]], was kind. she stopped it and let us go outside. mum smoked her first cigarette since 1988.

i've tried to find out how. i know some of it:
- [[professional:3|nigel]], who is the sen officer, asked [[health:1|st mary's]] for "all relevant medical"
- [[health:1|st marys]] records dept put the lot in an envelope
- it went to [[council:1|isle of wight council]] by hand with [[professional:4|tulloch]], the school nurse, who was going that way anyway
- [[professional:3|nigel]] didn't read it (he says) before copying it
- [[school:1|cowleaze primary]] got a set as well. the head there, mrs [[professional:5|jolliffe]], is [[parent:1|lindsey]]'s sister in law. so

so you see. nobody did anything wicked. it just went from hand to hand to hand in a town where all the hands know each other.

we did get the placement, that's the mad thing. she starts at the unit in [[place:5|ryde]] on [[date:1|april 22nd]]. [[child:1|skye]] is over the moon, she's been packing her bag since [[date:2|2 march]]. [[parent:3|dan]] says drop it now. i can't, because of mum.

if you tell it can you make it a man and a different illness and put us somewhere up north with no sea.

%% signature
verity x

