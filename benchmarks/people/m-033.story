+++
id = "m-033"
channel = "email"
from_name = "Wing Yan Cheung"
from_addr = "wycheung@example.org"
subject = "Meeting notes about [[child:1|Hoi Lam]]"
date = "2022-06-13T22:40:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "all of Henry's health visitor notes were posted to my old address in Orford, where strangers opened it."
+++
Dear Sir/Madam,

We arrived from Hong Kong in 2021 on BNO and live in [[place:1|Warrington]]. I have daughter [[child:1|Cheung Hoi Lam]], English name [[child:1|Holly]], age 9, and son [[child:2|Cheung Hoi Tung]], English name [[child:2|Henry]], 6. In our family name comes first, so the school's computer has my daughter as [[child:1|Hoi Cheung]] and my son as [[child:2|Hoi Cheung]] as well. You'll see this matters.

[[child:1|Holly]] has autism and selective mutism. SENCO is Mrs [[professional:1|Debra Platt]], caseworker at [[council:1|Warrington Borough Council]] is [[professional:2|Jordan]]. In May I requested [[child:1|Hoi Lam]]'s file. [[professional:2|Jordan Speight]] sent the file of [[child:2|Hoi Cheung]]: all of [[child:2|Henry]]'s health visitor notes were posted to my old address in [[place:2|Orford]], where strangers opened it. The new tenant there, Mr [[parent:1|Bilal]], kindly carried it on foot to me.

Among the papers one email:

"[[professional:1|Deb]], is mum the HK one? If so she won't appeal, they don't. Suggest we close [[child:1|H Cheung]]. [[professional:2|J]]"
"[[professional:2|Jordan]], wrong one, there's two. [[professional:1|DP]]"

I wasn't angry for the mistake. I'm angry for "they don't". On [[date:1|8 June 2022]] I've appealed.

%% signature
Ms Cheung W.Y.

