+++
id = "x-010"
channel = "email"
from_name = "Devorah Lissauer"
from_addr = "d.lissauer@post.example.net"
subject = "Minutes of a meeting I was not at ([[council:1|LB Barnet]])"
date = "2024-07-03T13:12:00+01:00"
html = true
kind = "story"
categories = ["discussed-without-consent", "report-change-requested", "quantifying-forbidden", "school-approached", "other-collusion"]
consent = "anonymised"
hold_until = "2024-11-19"
[[evidence]]
category = "discussed-without-consent"
quote = "We had no idea this group existed, let alone that our son was on its list."
[[evidence]]
category = "report-change-requested"
quote = "asked that the figure come out before issue"
[[evidence]]
category = "quantifying-forbidden"
quote = "as agreed with all EPs in January, no hours"
[[evidence]]
category = "school-approached"
quote = "informally, to see if they would have him from September. Parents not to be told at this stage."
[[evidence]]
category = "other-collusion"
quote = "content to say needs are \"broadly stable\" so that health advice sits with education advice"
+++
Dear all,

I would be grateful for your view on the document below and you are welcome to use it for the campaign, with conditions which I put at the end.

Our son [[child:1|Yehoshua]], whom everyone calls [[child:1|Shuki]], is nine. He has Usher syndrome, so his hearing is poor and his sight is going. He is happily settled at [[school:1|Ohel Miriam Boys' School]] in [[place:1|Hendon]] with a one-to-one, Mr [[professional:1|Feldbrin]], and all we have been asking is that the plan should say so.

In April I made a subject access request. To their credit they answered on time. Page 212 to 214 was this:

MULTI-AGENCY MODERATION GROUP
[[date:1|13 March 2024]], 10.00, by Teams
Present: [[professional:2|Gillian Stroud]] ([[professional:2|GS]], chair); [[professional:3|Temitope Adesanya]] ([[professional:3|TA]], EP); Dr [[professional:4|Marcus Heyworth]] ([[professional:4|MH]], community paediatrics, [[health:1|Royal Free]]); [[professional:5|Sunita Bhardwaj]] ([[professional:5|SB]], casework)
Apologies: [[health:2|NCL ICB]]

Item 7. [[child:1|YL]], Y4, [[school:1|Ohel Miriam]], ref [[id:1|BAR/EHC/19/3306]]
7.1 [[professional:5|SB]] summarised. Parents want full-time TA written in. Current cost c. £24k.
7.2 [[professional:3|TA]] said her draft has 32.5 hrs of TA support. [[professional:2|GS]] asked that the figure come out before issue; as agreed with all EPs in January, no hours. [[professional:3|TA]] will amend.
7.3 [[professional:4|MH]] has not seen child since 2022 but content to say needs are "broadly stable" so that health advice sits with education advice.
7.4 [[professional:5|SB]] to ring the head at [[school:2|Fernhill Lodge]] informally, to see if they would have him from September. Parents not to be told at this stage.
7.5 [[professional:2|GS]] noted the family are "known to us": sister [[child:2|CL]], Tribunal 2021.

End of extract. [[child:2|CL]] is our [[child:2|Chaya]], who is fourteen now and doing very nicely, thank you.

We had no idea this group existed, let alone that our son was on its list. I rang Ms [[professional:5|Bhardwaj]] and asked in a general way whether other schools were being considered for [[child:1|Shuki]]. "Not at present, Mrs [[parent:1|Lissauer]]," she said. That was on [[date:2|21 May]]. By then, as I later found out from a friend who is secretary there, she had already rung [[school:2|Fernhill]] twice.

I have nothing against Ms [[professional:3|Adesanya]]. She spent two mornings with [[child:1|Shuki]] and what she saw was right; it is what was left of it in the final version that is wrong. I am less patient with Dr [[professional:4|Heyworth]]. Usher's is progressive, stable is the last thing it is, and as a paediatrician he knows that.

My conditions. Nothing before the hearing, please, which is listed for [[date:3|19 November]]. No names and not the name of the condition either, because there are about three such children in the borough. If you need to reach me by telephone my brother-in-law [[parent:2|Avrohom]] takes messages on [[contact:1|020 7946 0226]], not Friday afternoon.

%% signature
With thanks,
Devorah Lissauer (Mrs)
