+++
id = "ke-038"
channel = "forum-pm"
from_name = "OneOfThoseMums"
from_addr = ""
subject = "from [[council:1|fife]]"
date = "2020-08-19T00:34:00+01:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "asked for them next day and wis told no, they're for the team, no parents."
+++
cannae sleep so. ma boy [[child:1|Finlay]] (8, ASD, nonverbal) had his CSP meeting via zoom. [[professional:1|Lesley-Anne]] forgot tae mute. me & [[parent:1|Davie]] sat there and heard her tell [[professional:2|Struthers]] "just keep her aff the reports, she'll only want mair". asked for them next day and wis told no, they're for the team, no parents. [[professional:2|Struthers]] is meant tae be oor link at the [[health:1|Vic]]. [[child:1|Fin]]'s wee pal [[child:2|Zofia]] got hers nae bother. her dad's on the cooncil. [[place:1|Kirkcaldy]] is a village eh

