+++
id = "jg-011"
channel = "email"
from_name = "nic"
from_addr = "nicola.ferns@example.com"
subject = "ep told not to write hours in"
date = "2015-07-06T23:14:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "pritesh said he wasnt allowed to put a number of hours on anything, lincs had told the whole team at an away day."
+++
evening all, kids finally down, glass of wine in hand so heres ours

wev got three. [[child:1|bailey]] whos 14, [[child:2|jess]] 10 and little [[child:3|finn]]. its [[child:3|finn]] this is about. hes at [[school:1|marram infants]] in [[place:1|skegness]], did his nursery at [[school:2|pebble corner]]. at [[school:2|pebble]] he had [[professional:1|lorna]] glued to his side all day, paid for by [[council:1|lincs]]. goes up to [[school:1|marram]] and nothing, him and twenty nine others and mrs [[professional:2|sleight]] with her hands full

[[professional:3|pritesh]] the ed psych came in may. spent all morning, rang me after, really kind about him, said [[child:3|finn]] couldnt be left for a minute. so i said brill will you put that. [[professional:3|pritesh]] said he wasnt allowed to put a number of hours on anything, [[council:1|lincs]] had told the whole team at an away day. he sounded ashamed tbh

[[professional:2|sleight]] has kept a diary of every bite and bolt since easter and says ill have it over her dead body if the head finds out. the head is [[professional:4|gillian cragg]]. my mum ([[parent:1|barb]]) plays darts with [[professional:4|gillian]]s brother so that could go either way lol

[[org:1|coastal carers]] say get a private one done. 700 quid. [[parent:2|lee]] is on the caravans, we havent got 700 quid

