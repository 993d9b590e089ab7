+++
id = "jg-003"
channel = "email"
from_name = "Funmi"
from_addr = "funmi.ade@example.org"
subject = "short one"
date = "2019-05-20T06:03:00+01:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Their paediatrician Dr Balasingham has put Tobi's seizures in Kehinde's letter and sent it to everyone."
+++
Morning. Up since four with the baby so I will be brief.

My twins [[child:1|Tobi]] and [[child:2|Kehinde]] are both at [[school:1|St Wulstan's]] in [[place:1|Thamesmead]], both on the list at [[health:1|Oxleas]]. Their paediatrician Dr [[professional:1|Balasingham]] has put [[child:1|Tobi]]'s seizures in [[child:2|Kehinde]]'s letter and sent it to everyone. [[child:2|Kehinde]] has never had a seizure in his life. So now [[professional:2|Maureen]] in the office will not let him swim, [[council:1|Greenwich]] transport (a Mr [[professional:3|Ozdemir]]) wants an escort on the minibus, and [[org:1|Little Lanterns]] after-school has said sorry no place.

Their father [[parent:1|Dele]] phoned the secretary, [[professional:4|Bev]]. [[professional:4|Bev]] says the doctor is on leave until June.

Please take our names off if you print it.

%% signature
Funmi A.

