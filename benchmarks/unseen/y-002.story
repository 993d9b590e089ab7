+++
id = "y-002"
channel = "email"
from_name = "Lowri Pritchard-Ellis"
from_addr = "lowri.pe@example.org"
subject = "A contribution from the north-west corner of Wales"
date = "2022-11-08T22:36:00+00:00"
html = true
kind = "story"
categories = ["reports-circulated-unseen", "false-information", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Mr Tudor stopped me by the bike shed to say how gracefully we had taken the recommendations"
[[evidence]]
category = "false-information"
quote = "Page two says that Macsen's father \"left the family home when Macsen was three\""
[[evidence]]
category = "discussed-without-consent"
quote = "It said item 3, M. P-E., twenty minutes, and underneath it a list of those attending, and we were not on it"
+++
Annwyl bawb,

Forgive the length. I teach history for a living and I can't tell a thing without starting at the beginning.

Our younger boy is [[child:1|Macsen]], [[child:1|Macs]] to everybody except the doctor. He is eight, autistic, funny, and can name every signal box between [[place:1|Llandudno Junction]] and [[place:2|Holyhead]]. He goes to [[school:1|Ysgol Pont Seiont]] in [[place:3|Caernarfon]], where his sister [[child:2|Greta]] went before him, and I want to say straight away that his class teacher, Miss [[professional:1|Non]], is a saint and none of this is about her.

In the spring [[council:1|Cyngor Gwynedd]] sent an educational psychologist, Dr [[professional:2|Heledd Wyn Parry]], to see him for the new IDP. She was pleasant. She had tea. She came on [[date:1|5 Mai]], which I remember because it was the election and the hall was full of booths, so she saw him in the stock cupboard.

Then nothing. June came. On the Tuesday of sports day the ALNCo, Mr [[professional:3|Tudor]], who is not a bad man, stopped me. I should be exact, since exactness is what I am asking of others: Mr [[professional:3|Tudor]] stopped me by the bike shed to say how gracefully we had taken the recommendations. What recommendations? He went the colour of the sack-race sacks. That same week the lady from the after-school club asked, very kindly, if we'd had any luck with respite, "as it says". Our own envelope came eleven days later, second class, and in it an English translation that we had not asked for and a Welsh original that still had somebody else's staple holes in it.

So I sat down to read what the whole of [[place:4|Ffordd Santes Helen]] had read already. Page two says that [[child:1|Macsen]]'s father "left the family home when [[child:1|Macsen]] was three". [[parent:1|Gethin]] was at that moment in the kitchen, burning fish fingers. He works on the wind farms, two weeks on and two off, as I told Dr [[professional:2|Parry]] over the tea. When he was three [[parent:1|Geth]] took the job. That is all that happened. In fairness to her, she was mortified, I rang and she changed it the same afternoon and wrote me a proper letter. But the sentence had already gone to live in the IDP, and in a clinic letter from [[health:1|Ysbyty Gwynedd]], where Dr [[professional:4|Ramanathan]] wrote of "this single-parent household". He still does. It grows back like bindweed.

The third thing I owe to thrift. The school writes on the backs of things. In September there was a note about verrucas tucked into [[child:1|Macs]]'s own home diary, and on the back of the note was half of an agenda. It said item 3, [[child:1|M. P-E.]], twenty minutes, and underneath it a list of those attending, and we were not on it. Two people from [[health:2|Betsi Cadwaladr]], the EP, somebody from [[council:2|Ynys Môn]] (why? we don't live on the island), the ALNCo. The date was [[date:2|14 Mehefin]]. I'd have walked there. It's four hundred yards. I only learnt that there was such a meeting because of the verrucas.

I've no complaint about his hours, by the way, nor about waiting for the speech therapist, we all wait, and the bus business was sorted in the end. What I mind is being the last to be told about my own house.

Newidiwch yr enwau, os gwelwch yn dda. Change all of the names, please, the school as well: there are not many [[child:1|Macsens]] and only one who does signal boxes.

Cofion cynnes,

%% signature
Lowri
--
Lowri Pritchard-Ellis
Anfonwyd o fy iPad
