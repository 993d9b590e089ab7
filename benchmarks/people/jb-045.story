+++
id = "jb-045"
channel = "email"
from_name = "Bex"
from_addr = "bex.stickland@example.com"
subject = "(no subject)"
date = "2018-05-23T11:05:00+01:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Page 3 says he was seen riding a trike independently, Summer's in a wheelchair!"
[[evidence]]
category = "no-chance-to-correct"
quote = "Asked could I mark up what's wrong and she said the window had shut."
+++
Hi not sure if this is right place. My daughter [[child:1|Summer]] is 4, cleft palate + hearing aids. Last summer [[council:1|Dorset]] had her assessed at [[school:1|Puddletown Road Preschool]] in [[place:1|Blandford]]. Report came and it's all "he". Page 3 says he was seen riding a trike independently, [[child:1|Summer]]'s in a wheelchair! I told [[professional:1|Gail Hounsell]] at the council who said "I'm sure it's just a typo". A typo that rides a trike. Asked could I mark up what's wrong and she said the window had shut. Do what you like with it, not our names tho

%% signature
Bex

