+++
id = "w-001"
channel = "email"
from_name = "R Choudhury"
from_addr = "rehana.c.e12@example.com"
subject = "my diary for you - [[child:1|Tahmid]], appeal [[id:2|SE316/12/00087]]"
date = "2012-11-20T00:47:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information", "no-chance-to-correct", "subject-access-failure"]
consent = "anonymised"
hold_until = "2012-12-07"
[[evidence]]
category = "reports-circulated-unseen"
quote = "She says everybody got it on Friday"
[[evidence]]
category = "false-information"
quote = "English IS spoken at home."
[[evidence]]
category = "no-chance-to-correct"
quote = "The advice was submitted in good faith and cannot be amended following submission."
[[evidence]]
category = "subject-access-failure"
quote = "31 pages come, and on 22 of them everything is black"
+++
Dear Campaign,

My sister in law sent me the link. I have kept a diary ever since my son was three because my late father in law always told me, if it is not written it did not happen. So I only copy it out, I have not made it pretty. I am [[parent:1|Rehana Choudhury]], we live in [[place:1|Manor Park]].

[[date:1|14.02.11]] Dr [[professional:1|Fenella Tooley-Marsh]] sees [[child:1|Tahmid]] at [[health:1|Newham General]]. Severe receptive language disorder, query ASD. She says ask for a statutory assessment.

[[date:2|03.03.11]] I ask. Letter by hand to [[council:1|LB Newham]], I have the stamped receipt.

[[date:3|19.05.11]] They agree. The EP is Mr [[professional:2|Colm Prendiville]].

[[date:4|08.06.11]] Mr [[professional:2|Prendiville]] at [[school:1|St Erkenwald's Infants]], 40 minutes. My husband [[parent:2|Abdul Malik]] saw him leave. He did not come to the house and he did not ring.

[[date:5|27.06.11]] I collect [[child:1|Tahmid]]. Mrs [[professional:3|Ogilvy-Bright]], SENCO, says in the playground with two other mums listening, sorry to read you don't do English at home. Read where? I have no report. She says everybody got it on Friday, herself, the head, and the language unit at [[school:2|Rushmead]].

[[date:6|28.06.11]] I ring [[professional:2|Prendiville]]. He says my copy will come from the LEA with the proposed statement and not before. "That is the order of things".

[[date:7|11.08.11]] It comes. Page 2, I type it exactly:

"[[child:1|Tahmid C]] is the third child of a Bengali speaking household. English is not spoken at home. Mother did not engage with the nursery placement and attendance at [[school:3|Little Lanterns]] was 41%."

English IS spoken at home. I was born in [[place:2|Luton]] and my degree is in English literature!! The 41% belongs to a different boy at the nursery, [[child:2|Tahmeed]], who had kidney trouble. The manager, [[professional:4|Joy]], checked the register in front of me and she cried. I take no joy in that.

[[date:8|22.08.11]] I write to the LEA, 3 pages, asking to correct it.

[[date:9|14.09.11]] The answer:

"Dear Mr and Mrs [[parent:1|Chowdhry]]
Our ref: [[id:1|NEW/SEN/CHO-2207]]   [[child:1|Tahmid]], dob [[date:10|11/10/2006]]
Thank you for your letter of [[date:8|22 August]]. The advice was submitted in good faith and cannot be amended following submission. You may attach your comments, which will be placed on file.
[[professional:5|G. Halloran]], Statementing Officer, [[contact:1|020 7946 0318]]"

Placed on file where nobody will look.

[[date:11|10.10.11]] Subject access request, recorded delivery. 40 days pass. Nothing. I write again. I ring Ms [[professional:5|Halloran]], she is on leave, she is on a course, she is on leave.

[[date:12|16.01.12]] 31 pages come, and on 22 of them everything is black except my son's name, which is spelled [[child:1|Tahmeid]].

[[date:13|30.04.12]] Final statement, 5 hours. We appeal.

Our hearing is on [[date:14|7 December]] and the lady at IPSEA said to say nothing in public before that. After it, you may use everything but with no names. [[child:1|Tahmid]] has two big sisters at the secondary and they have suffered enough remarks.

If you need to speak to me, [[contact:2|07700 900 462]], after 9.15am when I am back from the school run. Not my husband's phone please, he works nights on the [[org:1|Docklink]] buses and sleeps in the day.
%% signature
Yours faithfully
Rehana Choudhury (Mrs)
%% quoted
-----Original Message-----
From: Shuhena
Sent: 18 November 2012 13:20
To: Rehana
Subject: Fwd: SEN information disclosure - stories wanted

bhabi look at this!! you have to send them the diary xx
