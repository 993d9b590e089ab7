+++
id = "t-069"
channel = "email"
from_name = "Eluned Vaughan-Price"
from_addr = "eluned.vp@example.org"
subject = "The list on the minibus"
date = "2016-07-14T10:10:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "the list which my grandson found on the seat of the bus from Solva"
[[evidence]]
category = "discussed-without-consent"
quote = "So where did the rest come from, about fathers, about what was found in a bedroom?"
+++
Dear all at the campaign,

I enclose the list which my grandson found on the seat of the bus from [[place:1|Solva]], because I don't think that it ought to exist. I give it with the things after the dashes left out, for they are not mine to repeat:

[[child:1|Osian]] – 
[[child:2|Tomos J]] – 
[[child:3|Caradog]] – 
[[child:4|Fatima]] – 
[[child:5|Lily-Mai Eynon]] – 

[[child:3|Caradog]] is ours. He is sixteen, he reads beautifully and very loudly, and he read it from [[place:2|Newgale]] to [[place:3|Haverfordwest]], dashes and all. [[child:5|Lily-Mai]] was sick. [[child:4|Fatima]] got off at [[place:4|Roch]] and walked. Nobody has been on it since.

The escort, [[professional:1|Glenys]], did her best. The paper has a heading, [[org:1|Cleddau Coaches]], and in handwriting, "as per [[professional:2|Huw]], [[council:1|Pembs]]". I know that young man. I prepared him for confirmation at [[place:5|St Davids]] when [[parent:2|Iestyn]] was vicar, and he was a careless boy then.

He tells me [[school:1|Penrhiw]] wrote it. Miss [[professional:3|Lukic]] there tells me she sent [[council:1|Pembrokeshire]] the medical needs only: who has an inhaler, who carries a pen. So where did the rest come from, about fathers, about what was found in a bedroom? She thought [[health:1|Withybush]].

[[parent:2|Iestyn]] says forgive. I have, but I kept a copy.
