+++
id = "kc-024"
channel = "email"
from_name = "Ms S Grant"
from_addr = "s.grant88@example.com"
subject = "please take mine down"
date = "2019-08-05T22:21:00+01:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Hi, I sent you something about [[child:1|Amber]] last March. My solicitor, Mr [[professional:1|Case]], says that while the case is open I shouldn't. Please don't use any of it, even without names. I'd be grateful if you would grant me that and delete the bits about [[professional:2|Frost]] and the amber alert business. Sorry to mess you about.

%% signature
Sky Grant

