+++
id = "jf-007"
channel = "email"
from_name = "Siân Prydderch"
from_addr = "sian.prydderch@example.org"
subject = "Hanes [[child:1|Mabli]] / [[child:1|Mabli]]'s story"
date = "2017-11-19T21:26:00+00:00"
html = false
kind = "story"
categories = ["false-information", "other-collusion", "school-approached"]
consent = "anonymised"
hold_until = "2018-02-28"
[[evidence]]
category = "false-information"
quote = "So now it's written down, for good, that my daughter has \"a severe receptive language disorder\", when what she had was a lady talking to her in a foreign language."
[[evidence]]
category = "other-collusion"
quote = "He had sat in on a call in which Fairbrother, the physio manager at Ysbyty Gwynedd and a Gwynedd officer by the name of Treharne settled between them that \"severe\" would be kept, as it fitted the banding for the unit they'd a vacancy in."
[[evidence]]
category = "school-approached"
quote = "Treharne had been on to them in March, and they'd been told the family was keen."
+++
Annwyl bawb,

I'll do this in English because I expect most of you need it, but please understand that none of what happened was in English to begin with and that is half the trouble.

We farm above [[place:1|Llanuwchllyn]]. There's [[parent:1|Gethin]], me, [[child:1|Mabli]] who's nine, and [[child:2|Deio]], six, and Taid in the bungalow. [[child:1|Mabli]] has cerebral palsy down the left and some difficulty with processing, and Welsh is the language of her head. She understands English off the telly, as in she can ask for a Peppa Pig yoghurt.

[[school:1|Ysgol Bro Hafren]] have been wonderful from day one. [[professional:1|Nia]], who toilets her, feeds her, and does most of her maths to be honest; [[professional:2|Arfon]], who has been head for ever and taught me as well; and [[professional:3|Llinos]] from over [[place:2|Dolgellau]] way who brings the splints.

In February [[council:1|Gwynedd]] told us that somebody would come to assess her for transfer. Their own psychologist was off long-term, so they'd bought one in from across the border. I'd never call anyone names, and [[professional:4|Fairbrother]] was perfectly pleasant, had a nice cup of tea with us, admired the dog. But she gave [[child:1|Mabli]] an hour and a quarter of tests in English. [[professional:1|Nia]] offered to interpret and was told it would "contaminate the result". So now it's written down, for good, that my daughter has "a severe receptive language disorder", when what she had was a lady talking to her in a foreign language.

Of course we objected. [[parent:1|Gethin]] never gets cross and he got cross. What came next was new to me. [[professional:2|Arfon]] rang on a Saturday from his own kitchen and said he'd something on his conscience. He had sat in on a call in which [[professional:4|Fairbrother]], the physio manager at [[health:1|Ysbyty Gwynedd]] and a [[council:1|Gwynedd]] officer by the name of [[professional:5|Treharne]] settled between them that "severe" would be kept, as it fitted the banding for the unit they'd a vacancy in. The unit is in [[place:3|Bangor]]. An hour and ten each way, in the snow, for a child who vomits on the bends by [[place:4|Trawsfynydd]]. And who were we going to complain to? [[professional:5|Treharne]] signs the replies.

I rang the unit out of devilment. A woman called [[professional:6|Delyth]] answered and said "O, [[child:1|Mabli]] fach, yes, we've got her peg ready." A peg. With her name on. [[professional:5|Treharne]] had been on to them in March, and they'd been told the family was keen.

There's a hearing date: [[date:1|22 February 2018]], in [[place:5|Porthmadog]] if they can get the room. [[org:1|Cymorth Meirion]] have lent us a lady, [[professional:7|Enfys]], who has a law degree and three children of her own with statements, and is the best thing to happen to us since the new quad bike.

Please keep all this back until the end of that month. After then, do as you like, but call us something else, and say the north rather than naming the school. Everybody will know anyway. [[parent:2|Mair]] in the post office knew before I did.

%% signature
Cofion cynnes,
Siân

Anfonwyd o fy ffôn

