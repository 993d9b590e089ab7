+++
id = "jf-026"
channel = "forum-pm"
from_name = "camdenite_dad"
from_addr = ""
subject = "your post on \"draft reports\""
date = "2018-10-28T12:15:00+00:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
Fair piece, but I'd push back a little. I'm a SENCO (and dad to [[child:1|Noam]], who has a plan with [[council:1|Camden]]), so I see it from both ends. When [[professional:1|Estelle]] sends me a report on Friday with a Monday deadline I haven't time to check whether the family's got theirs. It's not wickedness. [[professional:2|Mowbray]] at [[council:2|Islington]] used to ring each parent first, and I reckon that took her an hour a week. One hour! That's all it'd take. [[parent:1|Leah]] says I'm proving your point for you, and maybe so.

