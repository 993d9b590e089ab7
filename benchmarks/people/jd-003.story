+++
id = "jd-003"
channel = "email"
from_name = "Tolu"
from_addr = "tolu.b81@example.com"
subject = "wrong inbox"
date = "2019-05-16T13:08:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "bexley emailed my sons whole draft ehcp to a woman in sidcup called tolu banjoko, im tolu banjo, she rang me crying bc she read about his self harm."
+++
Hi saw ur post. [[council:1|bexley]] emailed my sons whole draft ehcp to a woman in [[place:1|sidcup]] called [[parent:1|tolu banjoko]], im [[parent:2|tolu banjo]], she rang me crying bc she read about his self harm. No password nothing. [[child:1|Demi]] is 14 hes mortified. Caseworker is [[professional:1|lauren p]], her manager [[professional:2|Hatch]] said he will "log it". Thats all. Log it. His school [[school:1|Danson Vale]] didnt even know till I told them [[date:1|9 may]]. use it but no names pls

%% signature
Sent from my Galaxy

