+++
id = "j-011"
channel = "email"
from_name = "S. Yogarajah"
from_addr = "s.yogarajah@example.org"
subject = "Chronology, [[council:1|Harrow]], my elder son"
date = "2015-05-30T23:20:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure", "discussed-without-consent", "access-denied"]
consent = "anonymised"
hold_until = "2015-09-14"
[[evidence]]
category = "subject-access-failure"
quote = "After 118 days Harrow delivered 61 sheets, of which 44 were black from edge to edge, including, to my amazement, a letter I had written myself."
[[evidence]]
category = "discussed-without-consent"
quote = "It came out that all four of them had met on the 13th without our knowledge, had gone through Ahilan's toileting and our \"parenting capacity\", and that today was merely the reading of the verdict."
[[evidence]]
category = "access-denied"
quote = "It was refused on the ground that it was \"pre-decisional\", a word I cannot find in the Act."
+++
Respected Sir / Madam,

I am an accounts manager and a chronology comes naturally to me. I've removed only what isn't relevant. My elder son, [[child:1|Ahilan Yogarajah]], was born on [[date:1|23/08/2005]]. He has autism and an intellectual disability. I have one other son, [[child:2|Kavin]], who has no difficulties beyond being ten months old.

[[date:2|02.09.14]] – [[child:1|Ahilan]] started Year 5 at [[school:1|Belmont Rise]]. New class teacher, Miss [[professional:1|Hanrahan]]. We were told that his one-to-one, Mr [[professional:2|Desai]], had been "shared".

[[date:3|17.09.14]] – My wife [[parent:1|Vathani]] collected him with a bruise on the left arm. No accident slip.

[[date:4|18.09.14]] – I asked for the handling log in writing.

[[date:5|01.10.14]] – Reply from the school's business manager: the log is "an internal document". I was therefore obliged to make a subject access request, which I did the same evening, to school and to [[council:1|Harrow Council]], enclosing £10 to each and certified copies of my passport.

[[date:6|12.11.14]] – Forty days. Nothing came from either.

[[date:7|09.12.14]] – I sent a reminder by recorded delivery, signed for by one [[professional:3|P. Culpin]].

[[date:8|27.01.15]] – After 118 days [[council:1|Harrow]] delivered 61 sheets, of which 44 were black from edge to edge, including, to my amazement, a letter I had written myself. The school delivered none.

[[date:9|03.02.15]] – Telephone call with [[professional:4|Marguerite Tull]] of the SEN team. Courteous. She asked me if I had "an advocate from the community" who could explain to me how things are done. I said I've been a British citizen since 1999.

[[date:10|20.02.15]] – Annual review. Present: Miss [[professional:1|Hanrahan]]; Mrs [[professional:4|Tull]]; the headmaster, Mr [[professional:5|Ivor Bassey-Thorne]]; Ms [[professional:6|Roisin]] from speech therapy at [[health:1|Northwick Park]]; ourselves. Halfway through, the therapist said, "As we agreed last week". My wife put down her pen. It came out that all four of them had met on the [[date:11|13th]] without our knowledge, had gone through [[child:1|Ahilan]]'s toileting and our "parenting capacity", and that today was merely the reading of the verdict.

[[date:12|24.02.15]] – We asked for the note of that earlier meeting. It was refused on the ground that it was "pre-decisional", a word I cannot find in the Act.

[[date:13|16.03.15]] – Ms [[professional:6|Roisin Quilty]] (I now had her surname) wrote to us at home, from her own address, apologising. She said she'd believed we were invited and had sent apologies.

[[date:14|28.04.15]] – Handling log received at last, through the chair of governors, Canon [[professional:7|Wetherill]]. On [[date:3|17.09.14]] the entry reads: "[[child:1|A]] held L arm by [[professional:2|BD]] x2 to prevent exit. Not reported, see [[professional:5|IBT]]."

As you'll appreciate, there's now a solicitor, Mr [[professional:8|Sivanesan]] of [[org:1|Kenton Road Law Chambers]]. He advises that nothing be published until our hearing has finished, which is listed for the second week of September; you may therefore use this from [[date:15|14 September 2015]] and please not sooner.

I'll be grateful if you would alter our names to those of another community altogether. In our temple in [[place:1|Wealdstone]] there are two families with a boy like mine, and the other should not be troubled.

%% signature
Yours faithfully,
S. Yogarajah ACCA

%% disclaimer
Please consider the environment before printing this e-mail.

