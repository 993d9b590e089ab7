+++
id = "v-014"
channel = "forum-pm"
from_name = "kellyd_essex"
from_addr = ""
subject = "please delete"
date = "2013-08-02T07:55:00+01:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Hi its me who messaged you in june about [[child:1|Jake]] and the business at [[school:1|St Cedd's]]. Can you take it all out please and not use any of it. [[council:1|Essex]] have now agreed to [[school:2|Blackwater Lodge]] and our caseworker [[professional:1|Oyin]] has been good as gold, I dont want it coming back on her or on Mr [[professional:2|Tompkins]]. [[parent:1|Darren]] is worried if they see it they will change there minds. Also if you put the bit about [[health:1|Broomfield]] people at work would know its me. My email is [[contact:1|kelly.dunmow@example.com]] can you let me know its gone. Sorry to mess you about.

%% signature
Kel x
