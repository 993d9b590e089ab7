+++
id = "kc-018"
channel = "email"
from_name = "Comfort A-Boateng"
from_addr = "comfort.ab@example.org"
subject = "My son [[child:1|Christian]]"
date = "2009-12-10T20:14:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "In the yearly report I read it three times: \"Refused to get up.\""
+++
Greetings,

I am a Christian woman and my son is [[child:1|Christian]], so his teacher, Miss [[professional:1|Rose Church]], thinks she is funny to say "[[child:1|Christian]] the Christian". In our church we would not joke so. He is eight, he has epilepsy, and when he falls at [[school:1|St Chad's Hill]] they write "incident of behaviour". In the yearly report I read it three times: "Refused to get up." Madam, he was having a seizure. I rose from my chair. I asked [[council:1|Croydon]] for comfort and they sent me [[professional:2|Best]], who said, best leave it. Only [[parent:1|Comfort]] is my name, I have not any.

