+++
id = "jd-019"
channel = "email"
from_name = "Saima H"
from_addr = "saimah_lu4@example.com"
subject = "Fwd: [[child:1|Zayd]]"
date = "2014-06-05T08:19:00+01:00"
html = false
kind = "story"
categories = ["other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "its between her at luton council and the nhs physio lead Priscilla, they are agreeing that physio will say discharge so education doesnt need to fund the chair."
+++
salaam sorry for late reply was fasting n then exams. pls see below what [[professional:1|Karen Bloor]] sent me by MISTAKE. its between her at [[council:1|luton council]] and the nhs physio lead [[professional:2|Priscilla]], they are agreeing that physio will say discharge so education doesnt need to fund the chair. She tried to recall it lol. [[child:1|Zayd]] is 6 he has duchenne, he goes [[school:1|Biscot Hill infants]]. I havent told my husband [[parent:1|Adnan]] he will go down there. pls hide our name n the school

%% signature
Sent from Outlook for iOS

%% quoted
From: Karen Bloor
Sent: 04 June 2014 16:02
To: Saima H
Subject: RE: ZH chair

P - as discussed. If you can get the discharge letter dated before panel then we're covered. K

