+++
id = "kd-028"
channel = "email"
from_name = "Ifrah Warsame"
from_addr = "ifrah.warsame@example.org"
subject = "An honest doctor"
date = "2015-03-24T13:15:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "She'd been contacted by Warren Aske, who manages the early years money at Bristol City Council, and pressed to \"soften\" the diagnosis till the boy had been in nursery for two terms."
+++
I'm writing as an aunt and as an advocate; I support Somali mothers through [[org:1|Easton Mothers' Circle]], and this one happens to be my own sister's.

[[child:1|Abdirahman]] turned five in Ramadan. He's got no words, he flaps, he spins the lid of the rice pot for hours. There isn't really a word for it in our language so [[parent:1|Sahra]] spent two years being told by the grandmothers that he'd come round. Credit to Dr [[professional:1|Eleri Maddox]] at [[health:1|Southmead]], then. She sat on the floor with him, and then explained it to [[parent:1|Sahra]] with drawings.

Her diagnosis was autism with severe learning difficulty. A fortnight on we had a copy saying so. By [[date:1|30 January]] there was a replacement, same header, same signature block, with the words changed to "social communication differences, possibly related to bilingual home".

Possibly related to what? He isn't bilingual. He's no-lingual.

I asked Dr [[professional:1|Maddox]] straight out, at the clinic door. She shut it behind us first. She'd been contacted by [[professional:2|Warren Aske]], who manages the early years money at [[council:1|Bristol City Council]], and pressed to "soften" the diagnosis till the boy had been in nursery for two terms. I said, and did you? "My line manager did, in my absence." She gave [[parent:1|Sahra]] a signed statement to that effect. I've met brave women in [[place:1|Hargeisa]], and I put her among them.

[[school:1|Redfield Steps Nursery]] has kept him on all this while out of its own pocket; [[professional:3|Lou]], who leads the room, comes in on her day off.

Since then there's been a review, in the community room under the flyover. [[professional:2|Aske]] came in person. He brought pastries. [[parent:1|Sahra]]'s eldest, [[child:2|Hodan]], who is ten and misses nothing, whispered in my ear that the man kept calling her brother [[child:1|Abdul]]. I corrected him four times. When he finally said it right, all four syllables and a bit, the little one looked up from his lid, and I'd swear that he smiled; [[professional:3|Lou]] saw it as well.

[[parent:1|Sahra]] agrees that you may use this as long as it doesn't say who, where, or which doctor. Especially not which doctor.

%% signature
Ifrah Warsame
Community advocate
t: 01632 960 238 (Mon to Wed)

