+++
id = "jd-031"
channel = "forum-pm"
from_name = "bloxwichbabe79"
from_addr = ""
subject = "ur thread on panels"
date = "2011-06-30T22:22:00+01:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "asked nigel at sen for what the panel said n he goes its not for parents n put phone down on me."
+++
hiya bab. [[council:1|walsall]] wont tell me why they said no to [[child:1|kian]]. asked [[professional:1|nigel]] at sen for what the panel said n he goes its not for parents n put phone down on me. [[child:1|ki]] is 5, global delay, no words. [[health:1|manor hospital]] said he needs special, dr [[professional:2|pathak]] said it, nursery [[school:1|little acorns ws3]] said it. my mom [[parent:1|denise]] says go on central news. do u have to b anon? not fussed xx

