+++
id = "l-028"
channel = "forum-post"
from_name = "navywife_guzz"
from_addr = ""
subject = "hms-never-home"
date = "2009-07-05T23:30:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Somewhere between Helensburgh and Devonport her whole file went missing, Argyll have a Royal Mail receipt and Plymouth have no file"
+++
We're navy so [[child:1|Ellie-Mae]]'s been on the books of [[council:1|Portsmouth]], [[council:2|Argyll and Bute]] (three terms in [[place:1|Helensburgh]], rain) and now [[council:3|Plymouth]]. Somewhere between [[place:1|Helensburgh]] and [[place:2|Devonport]] her whole file went missing, [[council:2|Argyll]] have a Royal Mail receipt and [[council:3|Plymouth]] have no file. Started again from nothing at [[school:1|Keyham Steps]] with Miss [[professional:1|Tregenza]]. [[health:1|Derriford]] have seen her; [[health:2|QA]] in [[place:3|Pompey]] can't find her. My husband's on [[org:1|HMS Corvid]] and gets told by e-mail, poor sod.

