+++
id = "jg-032"
channel = "forum-post"
from_name = "TinOfWorms"
from_addr = ""
subject = "LA want the word \"autism\" out"
date = "2014-05-06T20:26:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "The early years lady, Pru, had asked if she'd consider \"social communication difference\" in place of the diagnosis, as it would \"open fewer doors we can't pay for\"."
+++
Evening. Brief background: DS, [[child:1|Felix]], nearly five, [[school:1|Acorn Loft]] nursery, moving to [[school:2|Chesil Grove]] or possibly not.

Dx given at [[health:1|Dorset County]] by [[professional:1|Helga Brandt]], crystal clear, three pages. Copy to [[council:1|Dorset]]. A week on, [[professional:1|Helga]] rings. The early years lady, [[professional:2|Pru]], had asked if she'd consider "social communication difference" in place of the diagnosis, as it would "open fewer doors we can't pay for". To her eternal credit [[professional:1|Helga]] laughed.

I told [[professional:3|Marcus]], who's [[child:1|Felix]]'s key worker, and he told me [[professional:2|Pru]] had asked HIM to leave out the biting.

Now [[parent:1|Ben]] thinks we should just go round the lot of them and ask [[org:1|Wessex Stepping Stones]] for a lawyer. I think he's watched too much telly. Views?

