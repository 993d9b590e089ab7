+++
id = "m-020"
channel = "email"
from_name = "Catriona Duthie"
from_addr = "cat.duthie@example.com"
subject = "Health and education, hand in glove"
date = "2024-02-08T09:52:00+00:00"
html = false
kind = "story"
categories = ["other-collusion"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "\"Grateful if you could align with us on the return date before the family put anything in. Leiper and Mutch will say the same, so that we are all on one page.\""
+++
I keep a farm diary, which is as well. I've taken out the weather.

The bairns: [[child:1|Finlay]] (14), [[child:2|Eilidh]] (11), [[child:3|Struan]] (8). It's [[child:2|Eilidh]] who's ill, with ME, diagnosed at [[health:1|Raigmore]] in 2022. [[child:3|Struan]]'s being assessed for dyslexia and comes into it at the end. My man's [[parent:1|Gordon]], my mother [[parent:2|Jean]].

Mon [[date:1|4 Sept]]. Meeting, [[school:1|Strathbogie Burn School]]. Mr [[professional:1|Leiper]] (head), [[professional:2|Aileen Mutch]] (principal teacher, support for learning), Dr [[professional:3|Rory Cassells]] (paediatrician, by screen), me. [[professional:3|Cassells]] says [[child:2|Eilidh]] needs tuition at home, ten hours. [[professional:1|Leiper]] nods along.

Tue [[date:2|5 Sept]]. [[professional:2|Aileen]] rings. "That went well." Aye.

Thu [[date:3|14 Sept]]. Letter from [[council:1|Aberdeenshire Council]], a Ms [[professional:4|J. Raitt]]: no home tuition, as "medical advice supports a graduated return". Eh?

Fri [[date:4|15 Sept]]. Rang [[professional:3|Rory Cassells]]' secretary, [[professional:5|Moira]]. [[professional:5|Moira]] quiet. "He did a second letter, Mrs [[parent:3|Duthie]]. Did you not get it?"

Wed [[date:5|20 Sept]]. Second letter. It's dated [[date:6|8 Sept]] and goes to [[professional:4|Raitt]] only. "Dear [[professional:4|Jen]], Further to our conversation, I am content to support a graduated return from October. I have suggested to the family that ten hours be considered but recognise the resource position. Kind regards, [[professional:3|Rory]]."

Dear [[professional:4|Jen]]. Kind regards [[professional:3|Rory]].

Mon [[date:7|25 Sept]]. Went to the surgery in [[place:1|Huntly]] and asked our own doctor, [[professional:6|Fiona Strachan]], to look. She'd something on the screen. She read it out, facing away from me so it wasn't her showing it. From [[professional:4|J Raitt]] to [[professional:3|R Cassells]], same week: "Grateful if you could align with us on the return date before the family put anything in. [[professional:1|Leiper]] and [[professional:2|Mutch]] will say the same, so that we are all on one page."

One page. They'd sat in front of me on the [[date:1|4th of September]] all four of them agreeing with one thing and by the [[date:6|8th]] they had arranged to agree on the other.

Sat [[date:8|30 Sept]]. [[professional:2|Aileen]] at the mart café. She came over. "I never said I'd say it, [[parent:3|Cat]]," she said. "[[professional:1|Doug]] said I would." [[professional:1|Doug]] is [[professional:1|Leiper]]. We had a cup of tea and no scone.

Tue [[date:9|10 Oct]]. [[child:2|Eils]] "returned". Two days. She was carried out of assembly by [[child:1|Finlay]] and Mr [[professional:7|Gammie]] from PE. Back in bed till December.

Thu [[date:10|26 Oct]]. Complaint to [[health:2|NHS Grampian]] re Dr [[professional:3|Cassells]]. Acknowledged.

Wed [[date:11|17 Jan]]. Finding: "no evidence of inappropriate liaison". Had they read the letter? It was attached, they'd stapled it on.

And last, Mon [[date:12|5 Feb]], Ms [[professional:4|Raitt]] to me about [[child:3|Struan]]: "I've been in touch with [[professional:3|Rory]] about next steps." My mother had to take the letter off me and put it in the Rayburn, so that's one I can't send you. [[parent:2|Jean]] is eighty-one and she's never burned anything official before.

Use what you want. I'd like to see the wording before it's printed.

%% signature
Catriona Duthie
Sent from Outlook

