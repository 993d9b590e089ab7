+++
id = "aa-039"
channel = "email"
from_name = "Hilary Thoday"
from_addr = "hilary.thoday@example.com"
subject = "Independent school and the LA"
date = "2011-07-07T20:15:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "An officer of the authority had driven out to see him, quite without our knowledge, and had advised him \"as a friend of the school\" that taking this boy would make it awkward about the other eleven they fund there."
[[evidence]]
category = "other-collusion"
quote = "He'd been told in the same breath that there would be no trouble from the medical side, since the community paediatrician and the authority's psychologist had settled between themselves to see the boy on different days and each to say it was for the other to recommend."
+++
Dear Sirs,

I have delayed writing until my temper improved. It has not, so I shall be brief.

My grandson, for whom I hold parental responsibility, is dyspraxic and very bright. We had been offered a place, subject to funding, at a small school by the river. The bursar is a decent man. In June he telephoned to say that the offer was withdrawn. I asked for his reasons and he was silent, and then he gave them.

An officer of the authority had driven out to see him, quite without our knowledge, and had advised him "as a friend of the school" that taking this boy would make it awkward about the other eleven they fund there. He has eleven children to think of. I don't blame him.

He added something that I had not expected. He'd been told in the same breath that there would be no trouble from the medical side, since the community paediatrician and the authority's psychologist had settled between themselves to see the boy on different days and each to say it was for the other to recommend. It had puzzled me that both of them had been so vague.

He is reading Gibbon, in the garden, at thirteen. He has asked when he'll be going to the river. I've told him there has been a delay.

I would wish to remain anonymous. It is a small county.
