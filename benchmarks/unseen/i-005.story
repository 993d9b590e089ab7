+++
id = "i-005"
channel = "email"
from_name = "Philippa Garrod-Hume"
from_addr = "pgh@example.net"
subject = "[[child:1|Barnaby]] - timeline and a request"
date = "2019-05-22T14:41:00+01:00"
html = true
kind = "story"
categories = ["access-denied", "insecure-handling"]
consent = "anonymised"
hold_until = "2019-09-30"
[[evidence]]
category = "access-denied"
quote = "Kerry Pask, family services coordinator, tells me that appendices are \"not routinely released to parents at draft stage\" and that I may view them at Endeavour House by appointment."
[[evidence]]
category = "insecure-handling"
quote = "Robert emails the minutes, with Iain's risk assessment attached, to a Mrs Aldiss in Lowestoft whose daughter he also looks after."
+++
Hello,

I said on the phone to your volunteer that I'd type this up when [[child:1|Barnaby]] was back from his dad's. He's asleep, so here goes. He is twelve, autistic, and hasn't been inside a school since October.

Who's who: I'm [[parent:1|Pippa]], his dad is [[parent:2|Rupert]] (separated, amicable, ish), his little sister is [[child:2|Clemmie]]. Primary was [[school:1|St Botolph's]], secondary on paper is [[school:2|Deben Vale High]]. Council is [[council:1|Suffolk]]. We live outside [[place:1|Woodbridge]].

- Sept 2017. Starts Y6. EHC needs assessment agreed after [[school:1|St Botolph's]] put in a beautifully evidenced request. Thank you Mr [[professional:1|Jarrold]], wherever you are now.
- [[date:1|14/11/17]]. EP visit. Dr [[professional:2|Tamsin Oyelaran]]. Two mornings! She came to the house as well, sat on the floor, did dinosaurs.
- [[date:2|05/12/17]]. Draft plan arrives. I ask for the EP advice it's supposedly based on. [[professional:3|Kerry Pask]], family services coordinator, tells me that appendices are "not routinely released to parents at draft stage" and that I may view them at [[place:2|Endeavour House]] by appointment. I'm in [[place:2|Endeavour House]] twice that month and both times the file is "with a colleague".
- Jan 2018. I get it anyway, because Dr [[professional:2|Oyelaran]] posts me one herself with a compliments slip. Section F bears no relation to what she wrote.
- [[date:3|13 Feb 2018]]. Plan finalised, naming [[school:2|Deben Vale]].
- Sept/Oct 2018. He lasts 23 days. By the 24th he's under the bed and stays there until tea time.
- [[date:4|19 Nov 2018]]. First appointment with the youth mental health people ([[health:1|Norfolk and Suffolk NHS Foundation Trust]]). [[professional:4|Iain]], a nurse, very gentle.
- [[date:5|8 Jan 2019]]. Emergency review at [[school:2|Deben Vale]]. Eleven adults round a table. [[professional:4|Iain]] was not invited. I said so. The new caseworker, [[professional:5|Robert Tilney-Marsh]], said health "had been consulted separately".
- [[date:6|21 Jan 2019]]. And now the one I actually rang you about. [[professional:5|Robert]] emails the minutes, with [[professional:4|Iain]]'s risk assessment attached, to a Mrs [[parent:3|Aldiss]] in [[place:3|Lowestoft]] whose daughter he also looks after. She, bless her, rings me. She'd got as far as page two before she realised. It describes what my son said he wanted to do to himself. Unencrypted, not so much as a password.
- [[date:7|22 Jan 2019]]. I report it. Three weeks later a letter from the data protection officer thanks me for "raising this learning opportunity".

I've since found out [[parent:2|Rupert]] had a similar one in 2017 (somebody else's child's physio report) which he binned and never mentioned. Men.

What I'd ask is that you don't do anything with this before the end of September, because that's when we should know about [[school:3|Orwell Lodge School]] and I'm frightened of rocking the boat. From then on, do, but please take out names, towns and the dinosaurs. There's only one child this side of [[place:4|Ipswich]] who does that with dinosaurs and the whole of the service would know him.

With thanks for being there at all,

%% signature
Pippa

Philippa Garrod-Hume
m: 07700 900331

%% disclaimer
Please consider the environment before printing this e-mail.

