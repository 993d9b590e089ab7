+++
id = "kh-046"
channel = "email"
from_name = "Lt Col (Retd) H. Fanshawe"
from_addr = "fanshawe.h@example.org"
subject = "[[council:1|Wiltshire]] and the disappearing appendix"
date = "2011-09-30T13:13:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Appendix F has vanished; Purdew holds that it never existed, and the copy in Northallerton has been shredded."
[[evidence]]
category = "report-change-requested"
quote = "Last autumn an officer at Wiltshire asked him whether he would care to reissue his advice without it."
+++
Sir,

Army children move; their papers ought to move with them. My granddaughter [[child:1|Araminta]], [[child:1|Minty]] to her friends, had by the age of eight been a pupil in [[place:1|Paderborn]], [[place:2|Catterick]] and [[place:3|Tidworth]], and had been statemented in the second of those by [[council:2|North Yorkshire]].

On arrival here in January her mother, [[parent:1|Camilla]], handed over everything to a Mr [[professional:1|Snape]]. He passed it, so he states, to [[professional:2|Gail Purdew]]. The statement has an Appendix F, by a clinical psychologist, Dr [[professional:3|Otieno]], setting out what would happen if support were reduced. Appendix F has vanished; [[professional:2|Purdew]] holds that it never existed, and the copy in [[place:4|Northallerton]] has been shredded.

It did exist. I have telephoned [[professional:3|Otieno]], now at the [[health:1|Friarage]], who recalls it well and told me a curious thing. Last autumn an officer at [[council:1|Wiltshire]] asked him whether he would care to reissue his advice without it. He declined.

My son-in-law [[parent:2|Toby]] is in [[place:5|Helmand]] and can't attend to this. I can, and intend to. Withhold our names, please, while he serves.

%% signature
H. Fanshawe

%% disclaimer
Think before you print.

