+++
id = "e-035"
channel = "email"
from_name = "Dr Aidan Quarmby"
from_addr = "aq.quarmby@example.org"
subject = "Contribution (with apologies for length)"
date = "2021-05-03T20:20:00+01:00"
html = false
kind = "story"
categories = ["access-denied", "tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "The head of service, Gareth Pilbrow, replied that neither the summary, nor its author, nor the membership of the group could be disclosed to parents, as it would \"inhibit candour\"."
[[evidence]]
category = "tribunal-disclosure"
quote = "Cambridgeshire had lodged with the Tribunal our entire Prospective Adopters' Report, including Tomasz's account of his own childhood in Łódź, given in confidence in 2014 to Judith Seabrooke, without asking either of us."
+++
Dear all,

I should declare an interest: I teach statistics, and have spent my working life telling the young that absence of evidence is not evidence of absence. I have lately had some practice.

We adopted two brothers, [[child:1|Leon]] and [[child:2|Marlon]], in 2015, when they were three and one. I say "we": [[parent:1|Tomasz]] and I. [[child:1|Leon]] has FASD, formally diagnosed, and is the subject of what follows; [[child:2|Marlon]] is the subject of a great many notes from school, but not of this. [[child:1|Leon]]'s school is [[school:1|Coldham's Brook Community Primary]], a mile from us in [[place:1|Cherry Hinton]].

In autumn 2019 his plan was ceased. One morning there was a plan and then there was a letter, signed by a Ms [[professional:1|Blythe-Marsden]], explaining that he had "met his outcomes". He had met one of them, which was to hold a pencil. We appealed, naturally. We also asked, naively, what the moderating group had been shown.

Here is the correspondence, compressed:

- [[date:1|18 November 2019]]. I request the minutes. 
- [[date:2|2 December]]. [[professional:1|Blythe-Marsden]]: the group "does not minute".
- Same afternoon: then its list of papers, please? "The group receives a verbal summary."
- [[date:3|9 December]]. From whom? The head of service, [[professional:2|Gareth Pilbrow]], replied that neither the summary, nor its author, nor the membership of the group could be disclosed to parents, as it would "inhibit candour".

I have sat on ethics committees where we minuted the biscuits.

Our barrister friend [[parent:2|Xanthe]] told us to let that go and concentrate on the hearing, set for [[date:4|12 March 2020]], and so it was that we found ourselves ten days before the hearing, with a pandemic arriving, reading the council's response. It ran to 412 pages. At 288 [[parent:1|Tomasz]] put his hand over the page and said, "Don't read this yet."

It was from the adoption. [[council:1|Cambridgeshire]] had lodged with the Tribunal our entire Prospective Adopters' Report, including [[parent:1|Tomasz]]'s account of his own childhood in [[place:2|Łódź]], given in confidence in 2014 to [[professional:3|Judith Seabrooke]], without asking either of us. Its relevance to whether a child can hold a pencil I leave to others.

[[professional:3|Judith]], retired now, living in [[place:3|Southwold]], was distraught when I rang. She had promised us both that it would never leave a locked cabinet, and had typed it herself for that reason. [[professional:2|Pilbrow]]'s explanation, when extracted, was that "all material held on the family is one record". I believe him. I believe that is precisely how they hold it.

The hearing went ahead on a telephone line. The judge had a dog. The plan was restored, with amendments, largely thanks to a superb report by Dr [[professional:4|Nkechi Barr-Ellison]], of the FASD clinic then at [[health:1|Gatton Place]], and to [[child:1|Leon]]'s teaching assistant, [[professional:5|Mick]], who gave evidence from his allotment.

[[parent:1|Tomasz]] hasn't been the same with officials. When the post comes he steps back from it.

I'm content for you to use all this, suitably disguised; two fathers may be too identifying, and you may make one of us a woman. We drew lots. It's me.

%% signature
Best,
Aidan
--
Dr A. Quarmby
Sent from Outlook

