+++
id = "kf-019"
channel = "email"
from_name = "Kev Robson"
from_addr = "kevrobson67@example.co.uk"
subject = "wor lass's report"
date = "2011-02-02T18:18:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Next thing her mam's bloke Dazza is reading us bits of it doon the phone, an I've got parental whatsit an never got a copy."
+++
Why aye, keepin it short cos am on nights. Me bairn [[child:1|Ellie-May]] gans to [[school:1|Windy Nook Juniors]]... sorry scrub that she's at [[school:2|Ravensheugh]] now. [[council:1|Gateshead]] sent a fella called [[professional:1|Purvis]]. Next thing her mam's bloke [[parent:1|Dazza]] is reading us bits of it doon the phone, an I've got parental whatsit an never got a copy. How's HE got it like? Rang [[professional:1|Purvis]], he hung up. [[professional:2|Angela]] at the school says not her. Somebody did, man.

%% signature
Kev

