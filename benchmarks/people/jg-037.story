+++
id = "jg-037"
channel = "email"
from_name = "Tam Nguyen-Hart"
from_addr = "tam.nh@example.com"
subject = "update on [[child:1|bao]]"
date = "2023-10-05T22:36:00+01:00"
html = true
kind = "follow-up"
categories = []
consent = "unclear"
hold_until = ""
+++
hi again, u asked me to say how it went

for them that dont remember, [[child:1|bao]] is the one who wouldnt wear shoes, and [[school:2|eastern avenue]] had him in the medical room with [[professional:5|bernie]] for most of year 3. [[professional:5|bernie]] was never the problem, she knitted him a hat

so [[school:1|hope street]] took him!! started monday. [[professional:1|greg]] met him at the gate with a lego dragon. [[professional:2|philippa]] at [[council:1|southend]] went quiet after your letter then signed everything in one afternoon, [[professional:3|rosa]] (our [[org:1|sos carers]] lady) nearly fell off her chair

[[parent:1|will]] is back at work and i hope to be by xmas. [[child:2|hope]], thats the baby, finally sleeping. she was born at [[health:1|southend hospital]] the same week as the hearing, hence the name and no it wasnt after the school

still not had the sorry off [[school:2|eastern avenue]] or that [[professional:4|grimwade]]. dont think we will. [[child:1|bao]] saw [[professional:4|grimwade]] in sainsburys and hid in the freezers, so

if anybody is where we were last year tell them ring [[professional:3|rosa]] first

%% signature
tam

