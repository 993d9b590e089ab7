+++
id = "ff-055"
channel = "email"
from_name = "Caroline Ferreday"
from_addr = "cferreday@example.com"
subject = "Chronology as promised - Croydon"
date = "2015-07-21T13:17:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure", "false-information", "insecure-handling"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "subject-access-failure"
quote = "he has got my letter in front of him, with the postal order still pinned to it, and somebody has put a sticky note on saying \"sit on this till after review\"."
[[evidence]]
category = "false-information"
quote = "a broken arm in March 2014 has been put down to Freddie, who in that month was at his grandmother's in Ludlow with chicken pox; the arm was done on black ice."
[[evidence]]
category = "insecure-handling"
quote = "She had opened a fat envelope addressed to her, about her own boy as she supposed, and got as far as page nine of Freddie before she noticed the surname."
+++
I keep minutes for a housing association and I am afraid it shows. What follows is from my diary. I would ask you to keep it back until our tribunal has finished with us.

4 Nov 2013. Freddie, then 6, excluded for two days for biting. I don't dispute the biting.
6 Jan 2014. Request for statutory assessment posted, signed for.
19 Feb. Refused. Reasons given, three pages of them. I disagreed with every one but they were given.
2 April. Appeal lodged; LA concedes 11 days before hearing.
30 June. Community paediatrician sees Freddie. Pleasant. Sends me a draft, I correct the name of his nursery and one date, she puts them right. I record this because it is the only time in two years that it happened.
15 Sept. Taxi does not come.
16 Sept. Taxi does not come.
22 Sept. Taxi comes for a child called Frederica.
13 Oct. I write under the Data Protection Act for everything held. Ten pounds, postal order, recorded.
22 Nov. Forty days up. Nothing.
8 Dec. I ring. "It's in the queue."
26 Jan 2015. I ring. A young man called Dele, who I think will not last there because he is honest, says that he has got my letter in front of him, with the postal order still pinned to it, and somebody has put a sticky note on saying "sit on this till after review".
27 Jan. Annual review. Same caseworker who, I assume, owns the sticky notes. She refers throughout to "the incident with the teaching assistant's arm". I ask which. It turns out a broken arm in March 2014 has been put down to Freddie, who in that month was at his grandmother's in Ludlow with chicken pox; the arm was done on black ice. The TA herself wrote to say so. The broken arm is still in the risk assessment and, in consequence, so is a harness.
3 Feb. Complaint, stage 1.
10 March. Not upheld "as the record reflects what was recorded".
18 March. I have a call from a Mrs Obi in Thornton Heath, whom I do not know. She is very apologetic. She had opened a fat envelope addressed to her, about her own boy as she supposed, and got as far as page nine of Freddie before she noticed the surname. She brought it round on the bus. We had tea. Her boy's papers have never been found.
2 April. I tell the council. It asks me to return the envelope "for audit".
14 May. Stage 2.
20 July. Still stage 2.

I could have put adjectives in. I decided not to.

Caroline Ferreday
(no names please, and not the name of the road)
