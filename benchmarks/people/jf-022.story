+++
id = "jf-022"
channel = "forum-post"
from_name = "sleeplessinslough"
from_addr = ""
subject = "Re: SARs, who got theirs on time"
date = "2022-01-09T22:11:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "Five months on I've had one PDF with my son's name blacked out on every page and some other poor child's (Manpreet something) left in."
+++
[[council:1|Slough]], asked [[date:1|3rd August]], chased on [[date:2|20 September]], chased at half term, chased before Diwali. Five months on I've had one PDF with my son's name blacked out on every page and some other poor child's ([[child:2|Manpreet]] something) left in. [[professional:1|Kulwinder]] on the desk is sweet but can't do a thing. It's [[professional:2|Nethercott]] who does the blacking out. My [[child:1|Arjan]] thinks it's hilarious that he's "a rectangle".

