+++
id = "kd-042"
channel = "email"
from_name = "Parwin Rahimi"
from_addr = "parwinrahimi@example.com"
subject = "Does [[school:1|Wharfedale Gate]] have to give me the report?"
date = "2018-11-13T20:08:00+00:00"
html = true
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hello. My daughter [[child:1|Hasti]] was seen in school by specialist teacher [[professional:1|Jess Metcalfe]] from [[council:1|Bradford]], last week. [[professional:1|Jess]] say the report is first for the school and afterwards for me. Is this right in law? I'm not angry, she was very gentle with [[child:1|Hasti]], I only want to know when to ask, and whom. My phone [[contact:1|07700 900184]], text is better as I attend English class mornings.

%% signature
Thank you
Parwin

