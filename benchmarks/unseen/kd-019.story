+++
id = "kd-019"
channel = "email"
from_name = "Tracey Gooch"
from_addr = "traceyg@example.net"
subject = "two [[child:1|Alfie Gooch]]es"
date = "2016-09-21T12:44:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Norfolk emailed my Alfie's entire EHCP draft to the other Alfie's mum, no password nor nothing, and she'd opened it before she twigged."
+++
There's two [[child:1|Alfie Gooch]]es in [[place:1|Dereham]]. Mine's 7 and autistic, the other [[child:2|Alfie Gooch]] is 9 and plays the cornet. [[council:1|Norfolk]] emailed my [[child:1|Alfie]]'s entire EHCP draft to the other [[child:2|Alfie]]'s mum, no password nor nothing, and she'd opened it before she twigged. She's called [[parent:1|Trudy]], we've had a right laugh and a bit of a cry over it. [[professional:1|Neil Thirtle]] who sent it asked her to "please delete and not mention it". She mentioned it. Change the names if you put it up, make em both Kevin.

