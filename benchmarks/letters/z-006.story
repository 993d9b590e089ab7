+++
id = "z-006"
channel = "email"
from_name = "Mair Prosser"
from_addr = "mairprosser@example.org"
subject = "My grandson, in order of date"
date = "2016-09-25T16:05:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "no-chance-to-correct", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "The chairman has in front of him Steffan's whole GP record, which I never agreed should go to them"
[[evidence]]
category = "no-chance-to-correct"
quote = "told the time for observations was before it was signed, and it was signed on the day it was typed"
[[evidence]]
category = "access-denied"
quote = "Panel sits. I write for the minutes. Reply: they are not released to families."
+++
I am 71 and have had [[child:1|Steffan]] since he was two, on a residence order. My daughter [[parent:1|Bethan]] passed away. I kept a diary for the chapel flowers and it turned into this.

[[date:1|11.3.15]]  Dr [[professional:1|Idwal Penry]], psychologist, sees [[child:1|Steffan]] in [[school:1|Ysgol Bryn Derw]]. Nice tie. Speaks to him in English though he has hardly any.
[[date:2|30.3.15]]  Report comes, in a window envelope. Nothing in it about him understanding more in Welsh. I don't call it wrong, I call it half.
[[date:3|31.3.15]]  I telephone to ask may I send in my observations. Am told the time for observations was before it was signed, and it was signed on the day it was typed.
[[date:4|22.5.15]]  Panel sits. I write for the minutes. Reply: they are not released to families.
[[date:5|8.6.15]]  I write again, to Mrs [[professional:2|Delyth Gravell]] at [[council:1|Sir Gâr]]. She says I may have "the decision". I already have the decision. It was No.
[[date:6|2.9.15]]  Bus to school stops at the [[place:1|Pontyberem]] turning, not the village. Three weeks of that. (Another matter.)
[[date:7|19.1.16]]  Tribunal, in a hotel in [[place:2|Carmarthen]]. The chairman has in front of him [[child:1|Steffan]]'s whole GP record, which I never agreed should go to them, back to his jabs, and including the page on how his mother died. [[child:1|Stef]] was sitting beside me. The council's lady had put it in, she said "for completeness".
[[date:8|20.1.16]]  Did not do the flowers.

You can put this with the others, but no names and not the village. People here know whose daughter is whose.

%% signature
Yn gywir,
Mair Prosser (Mrs)
