+++
id = "ff-020"
channel = "forum-post"
from_name = "TeaAndTribunals"
from_addr = ""
subject = "Re: naming a school - what happened to you?"
date = "2012-05-14T20:22:00+01:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "\"Ah. Yes. I had a call about your daughter on Monday, your authority was rather keen that I should find I was full.\""
+++
Adding ours. DD is 10, ASD, lovely, runs. We'd whittled it down to three secondaries and hadn't breathed a word to a soul but DH as the LA had only asked us for a preference the week before. Third open morning, I introduce myself to the head, who goes pink. "Ah. Yes. I had a call about your daughter on Monday, your authority was rather keen that I should find I was full." He was nice about it, gave me a biscuit. We didn't even like the place IYSWIM, but how many of the others had that call and no biscuit?
