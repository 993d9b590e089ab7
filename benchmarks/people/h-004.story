+++
id = "h-004"
channel = "forum-post"
from_name = "Grumbleweed7"
from_addr = ""
subject = "Re: Post your EP wording horror stories here"
date = "2012-05-14T13:20:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "Our EP told me to my face she's not allowed to put hours in, service rule from East Sussex, \"we describe need, we don't count\"."
[[evidence]]
category = "report-change-requested"
quote = "She admitted the principal EP had sent it back to her and told her to swap the hours for \"a high level of support\"."
+++
Quick one before school run. Our EP told me to my face she's not allowed to put hours in, service rule from [[council:1|East Sussex]], "we describe need, we don't count". Fine. Except she'd sent me her draft and it DID say hours, 20 of them. She admitted the principal EP had sent it back to her and told her to swap the hours for "a high level of support". I've still got the draft, [[professional:1|Marianne]], if you're reading. DD is called [[child:1|Joy]]. There's been precious little joy about this.

