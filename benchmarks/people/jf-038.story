+++
id = "jf-038"
channel = "forum-post"
from_name = "tatties_n_tantrums"
from_addr = ""
subject = "Re: Anyone had hours \"removed\"?"
date = "2010-04-28T20:20:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "She told my man she'd been instructed from on high that figures were \"nae to appear\", and she'd to score hers oot wi a ruler."
+++
Aye, [[council:1|Aberdeenshire]]. [[professional:1|Moira]] did a right thorough job on my [[child:1|Sandy]] and then he'd an addendum, as they cried it. She told my man she'd been instructed from on high that figures were "nae to appear", and she'd to score hers oot wi a ruler. [[parent:1|Dod]] fae the chipper in [[place:1|Turriff]] says his quine got the same ruler. Maybe there's jist the one.

