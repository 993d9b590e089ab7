+++
id = "v-019"
channel = "email"
from_name = "Mihaela Ursachi"
from_addr = "mihaela.ursachi@example.org"
subject = "Complain about the documents of my son [[child:1|Andrei-Luca Ursachi]]"
date = "2023-10-17T12:20:00+01:00"
html = true
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "the whole plan of my boy, with diagnose, address and the medicines, was send to the mail of one other lady"
+++
Good day Mister/Madam,

Undersigned [[parent:1|Ursachi Mihaela]], residing in [[place:1|Peterborough]], [[place:2|Saltmarsh Lane nr. 7, flat 2B]], [[postcode:1|PE1 9QX]], I address to you the following.

My son [[child:1|Andrei]] has 6 years and half, he has autism and does not speak. In date of [[date:1|25.09.2023]] the whole plan of my boy, with diagnose, address and the medicines, was send to the mail of one other lady, also [[parent:2|Ursache]] but with E on the end!! Her name is [[parent:2|Daniela Ursache]], she has a girl at the same school ([[school:1|Fletton Poplars]]). She is good woman, she came with it at the gate, she said "dragă, this is yours, I didn't read". But she read, of course, anybody reads.

I phoned to [[council:1|PCC]]. Miss [[professional:1|Holly]] said sorry sorry and please tell the lady to delete. Why me? I must do the work? I asked it in writing, nothing came. The health visitor, [[professional:2|Comfort Asante]], helped me to write to the [[health:1|City Care Centre]] also because on their letter is the same wrong mail, [[contact:1|d.ursache@example.com]], and mine is [[contact:2|mihaela.ursachi@example.org]].

Since then my husband doesn't want that [[child:1|Luca]] (at home we say [[child:1|Luca]], or [[child:1|Lucuța]]) to have any more paper from them. I say him [[parent:3|Costel]], without paper there is no help.

I attach the copies. You have my permision but without names I beg you.

With esteem,
%% signature
Mihaela Ursachi
0044 7700 900 277
