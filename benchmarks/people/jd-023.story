+++
id = "jd-023"
channel = "forum-post"
from_name = "ramsfan_mum3"
from_addr = ""
subject = "sar joke"
date = "2019-09-12T17:45:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "they left out every single email between steve hallam and the school and when i asked they said emails \"arent records\"."
+++
[[council:1|derby city]] finally answered my SAR. 4 pages. FOUR. for a kid whos been known to them since birth. they left out every single email between [[professional:1|steve hallam]] and the school and when i asked they said emails "arent records". [[child:1|keeley]] is 10, looked after til she was 3, now ours for good, so i know theres a file cos i saw it once on [[professional:2|moira]]'s desk at [[org:1|Normanton Family Centre]] n it was like a breeze block. where do i complain, is it ICO? [[child:1|keels]] says hi btw shes reading over my shoulder

