+++
id = "ke-032"
channel = "forum-post"
from_name = "mrsdotcotton"
from_addr = ""
subject = "[[health:1|Heartlands]] OT??"
date = "2011-02-22T12:31:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Anyone else under [[professional:1|Bronagh]] at [[health:1|Heartlands]]? She's told my MIL over the phone that [[child:1|Louis]] is being discharged, nobody told me or DH, and I can't see how she can do that as MIL isn't even his guardian. We are [[council:1|Solihull]] but GP's over the border. Ta

