+++
id = "v-009"
channel = "email"
from_name = "Abena Mensah"
from_addr = "abena.mensah@example.co.uk"
subject = "FW: what they say when we are not in the room"
date = "2016-01-31T23:17:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "I did not know this meeting was happening. I was not invited"
[[evidence]]
category = "false-information"
quote = "GS noted that mother has refused three home visits."
[[evidence]]
category = "other-collusion"
quote = "HM agreed to hold back the CAMHS letter until after the deadline."
+++
Please find below the minutes that came with my subject access papers from [[council:1|Croydon]]. They had blacked out the names on page one and then forgotten to do pages two and three, so it was not difficult. [[child:1|KM]] is my son, [[child:1|Kwabena]]. At home we say [[child:1|Kobby]].

----
EHC PLANNING GROUP, Thurs [[date:1|15 October 2015]], Room 2.14

Present: [[professional:1|Gillian Stroud]] (chair), [[professional:2|Femi Oyelaran]] (EP), [[professional:3|Helen Marsh]] (CAMHS link nurse, [[health:1|Croydon CAMHS]]), [[professional:4|Peter Lyle]] (head, [[school:1|Ashburton Vale Primary]]), [[professional:5|Sunita Kapadia]] (SALT, [[health:2|Croydon Health Services]]), [[professional:6|Dean Fowler]] (transport)
Apologies: Dr [[professional:7|M. Castellanos]]

Item 4. [[child:1|KM]], DOB [[date:2|2/2/2008]], UPN [[id:1|H306200114027]]
4.1 [[professional:1|GS]] noted that mother has refused three home visits.
4.2 [[professional:4|PL]] said school could not meet need and that [[child:1|KM]] had injured [[child:2|LB]] and [[child:3|Ruby S]]. Other parents unhappy.
4.3 [[professional:5|SK]] felt direct therapy indicated. [[professional:1|GS]] reminded the group of budget position. [[professional:5|SK]] asked for her view to be minuted.
4.4 [[professional:3|HM]] reported that Dr [[professional:7|Castellanos]] had written to recommend a specialist placement. Letter not yet with family. [[professional:3|HM]] agreed to hold back the CAMHS letter until after the deadline.
4.5 [[professional:2|FO]] queried whether this was fair to family. Noted.
4.6 Action: [[professional:1|GS]] to issue plan naming [[school:1|Ashburton Vale]]. [[professional:6|DF]] to withdraw taxi from half term.
----

I have read this so many times now. I did not know this meeting was happening. I was not invited, and when I phoned Mrs [[professional:1|Stroud]] that same week about the taxi she told me "no decisions are being made at present Ms [[parent:1|Mensah]]".

I have refused no home visit. There was one. A woman came to [[place:1|22 Larkspur Close]], we live at [[place:2|Larkspur Court]], so she rang at some other person's door and put down "refused". I have the card she left, the neighbour Mr [[parent:2|Grech]] brought it round.

[[child:3|Ruby]]'s mum is [[parent:3|Natalie]] and she is a friend of mine from [[org:1|Elim Chapel]]. She says [[child:3|Ruby]] fell off the climbing frame and [[child:1|Kobby]] was nowhere near it, it is in the accident book.

4.4 is the one which made me sick. The deadline was my appeal deadline. Dr [[professional:7|Castellanos]] wrote that letter on [[date:3|1st October]] and I got it on [[date:4|18/12/15]], when two months had gone, and she had recommended the very school we were begging for, [[school:2|The Limes]] in [[place:3|Sutton]]. The doctor herself rang me to say sorry. She thought it had been posted straight away.

My brother [[parent:4|Yaw]] says take it to the newspaper. I want to wait for what the Ombudsman says ([[id:2|15 017 663]]). Use it, but change us, please, and change [[professional:5|Sunita]] and [[professional:2|Femi]] too as those two tried.

God bless you for what you do.

%% signature
Abena Mensah
%% disclaimer
The information in this email is intended for the named recipient only. If you are not the recipient please delete it.
