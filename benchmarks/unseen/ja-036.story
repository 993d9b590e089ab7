+++
id = "ja-036"
channel = "forum-post"
from_name = "needlesandpins"
from_addr = ""
subject = "SARs - what do I ask for?"
date = "2019-01-15T13:34:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Does anyone have a template? I'm on the [[place:1|Isle of Wight]], DD2 ([[child:1|Tabitha]], 12, hypermobile EDS) and I need everything that [[council:1|IOW council]] and [[health:1|St Mary's]] hold. Do I do one letter or two? And can they charge? The school ([[school:1|Medina Chine]]) office said £10 but [[professional:1|Rosie]] on the helpline said it's free now. Thanks in advance

