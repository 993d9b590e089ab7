+++
id = "x-009"
channel = "email"
from_name = "Vasanthi S"
from_addr = "vasanthi.siva@example.com"
subject = "URGENT please dont use - [[child:1|Kavin]]"
date = "2017-06-22T08:05:00+01:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Dear team please do NOT use what i sent you on [[date:1|11th may]] about our son [[child:1|kavin]]. [[council:1|Harrow]] has settled yesterday, number [[id:1|SE310/17/00062]], and our solicitor mr [[professional:1|Lemmon]] says we can not talk about it. my husband [[parent:2|Sivakumar]] is very worried, [[child:1|Kavin]] is only tamil boy in his year at [[school:1|Belmont Spinney]] and anybody will know straight away. please delete the report of dr [[professional:2|Ogilvie-Grant]] which i attached also, and take [[contact:1|020 7946 0581]] off your list, that one is my work. really sorry to make trouble, you were so kind. going to hospital shift now

%% signature
Vasanthi
Sent from my Samsung Galaxy smartphone.
