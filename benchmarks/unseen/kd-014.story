+++
id = "kd-014"
channel = "email"
from_name = "Benedict Oyelaran"
from_addr = "b.oyelaran@example.org"
subject = "Automatic reply: Your account, and a question on dates"
date = "2020-08-11T08:00:12+01:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your email. I'm on leave until [[date:1|24 August]] and not reading messages. For anything concerning cases in [[council:1|Southwark]] please contact [[professional:1|Imogen Tait]] on [[contact:1|07700 900 652]]; for appeals, [[professional:2|Lewis]] at [[contact:2|appeals.desk@example.org]]. If you are a parent with a hearing in the next seven days, ring the [[org:1|Camberwell Law Shop]] main line.

%% signature
Benedict Oyelaran
Caseworker

%% disclaimer
Registered charity. The contents of this e-mail may be privileged. If you are not the addressee you must not copy, forward or rely on it.

