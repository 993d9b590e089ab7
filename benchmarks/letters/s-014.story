+++
id = "s-014"
channel = "email"
from_name = "Philippa Greatorex"
from_addr = "pipgreatorex@example.org"
subject = "Congratulations are in order"
date = "2013-11-22T20:17:00+00:00"
html = true
kind = "story"
categories = ["false-information", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "I discovered from page two that I am a single mother of four"
[[evidence]]
category = "discussed-without-consent"
quote = "a Team Around the Child had been convened, without troubling the child's actual team"
+++
Dear Campaign,

Do share my joy. In September I had one husband ([[parent:1|Hugo]], slightly dented) and two children. By half term, thanks to [[council:1|Surrey]], I discovered from page two that I am a single mother of four, that we live in "temporary accommodation" (we have a mortgage in [[place:1|Godalming]] which feels anything but), and that my elder boy [[child:1|Barnaby]] was excluded from his previous school for biting. He has never had a previous school. He has never, so far as I'm aware, bitten anything but a pasty.

How did we come by this new life? It seems that on [[date:1|3rd October]] a Team Around the Child had been convened, without troubling the child's actual team, i.e. me. Present: Mrs [[professional:1|Lovelace]] (deputy head, [[school:1|Munstead Vale]]), a family support worker we've never met called [[professional:2|Jodie]], and the area SEN officer, [[professional:3|Quentin Marsh-Barrow]]. Apologies: none, since none of us had been asked. They'd all brought cake, the minutes record. They had also brought somebody else's file, which no one noticed, because no one there had ever spoken to us.

I asked Mr [[professional:3|M-B]] to unwrite it. He said it would be "reviewed at the next annual cycle". [[child:2|Clementine]], 8, wishes to know the names of her two new brothers.

Anonymise at will. I've suffered enough without the PTA.

%% signature
Pip G
