+++
id = "l-052"
channel = "email"
from_name = "Leanne Cowgill"
from_addr = "leannec@example.com"
subject = "[[council:1|R&C]]"
date = "2022-11-13T18:06:00+00:00"
html = false
kind = "story"
categories = ["other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "I asked the SENCO, Amy Pounder, and she said Redcar and the paediatrician at James Cook had it fixed between them over the summer, so that his medical would recommend whichever school was the cheapest."
+++
Now then,

Ours is a [[place:1|Redcar]] story with bits of [[place:2|Boro]] in. [[child:1|Theo]], six, Down's, mad for the [[place:3|South Gare]] and the seals. He was in nursery at [[school:1|Coatham Sands]], mainstream, and staying there as far as I was concerned.

[[council:1|Redcar and Cleveland]] ([[council:1|R&C]]) had his review on [[date:1|13.10.22]]. On the sheet it said: "Discussion held with [[school:2|Wilton Oaks]] re place for Sept." Eh? With who? I asked the SENCO, [[professional:1|Amy Pounder]], and she said [[council:1|Redcar]] and the paediatrician at [[health:1|James Cook]] had it fixed between them over the summer, so that his medical would recommend whichever school was the cheapest. [[professional:1|Amy]] wasn't meant to tell me. She's twenty-six, she's got a conscience, she'll go far, probably to [[place:4|York]].

[[health:1|James Cook]], which is in [[place:2|Middlesbrough]], wouldn't talk to us. [[council:2|Middlesbrough]] has nowt to do with it and rang me back the same day. [[org:1|Main Project]] in [[place:5|Grangetown]] were lush, [[professional:2|Kev]] especially, and Mencap in [[place:1|Redcar]] had a woman come round, [[professional:3|Sylvia]], with a casserole.

[[parent:1|Dean]]'s mam [[parent:2|Val]], she's in [[place:6|Saltburn]], wants us to go to the [[org:2|Evening Tide]], that's the paper. Not yet, I said. Do this first, but with everybody's name changed.

%% signature
Leanne

