+++
id = "ee-005"
channel = "forum-post"
from_name = "stepdad_stan"
from_addr = ""
subject = "Re: meetings behind your back thread"
date = "2017-09-12T06:32:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "He'd been told to put twelve chairs out for a meeting \"about your Callum\", which is more than anybody told us."
+++
Doncaster. Found out off the caretaker. He'd been told to put twelve chairs out for a meeting "about your Callum", which is more than anybody told us. Went down, they'd finished, biscuits gone an all.
