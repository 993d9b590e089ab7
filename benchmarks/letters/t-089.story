+++
id = "t-089"
channel = "email"
from_name = "Serhat Aydin"
from_addr = "serhat.aydin@example.org"
subject = "FW: FW: RE: [[child:1|Deniz]]"
date = "2022-06-23T08:19:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "can Chidi drop the bit on small classes, it points straight at Rushcliffe Grange and we can't afford that"
[[evidence]]
category = "reports-circulated-unseen"
quote = "Don't let the parents have the QMC letter yet. Nottm City legal want a look."
+++
They forwarded me the wrong end of the chain. Read from the bottom, like they never do.

--- [[professional:1|Helen]] > [[parent:1|Serhat]]
Hi [[parent:1|Serhat]], here's the date for [[child:1|Deniz]]: [[date:1|Thursday 7 July]], [[place:1|Loxley House]]. [[professional:1|H]]

--- [[professional:2|Toby Wass]] > [[professional:1|Helen]], cc [[professional:3|Chidi]]
Don't let the parents have the [[health:1|QMC]] letter yet. [[council:1|Nottm City]] legal want a look. Also can [[professional:3|Chidi]] drop the bit on small classes, it points straight at [[school:1|Rushcliffe Grange]] and we can't afford that.

--- [[professional:3|Chidi]] > [[professional:2|Toby Wass]]
I'm not comfortable. But send me your version.

--- [[professional:4|jw]] > all
is this the same kid as [[org:1|Forest Rec Juniors]]? my lad [[child:2|Albie]] plays with him. tiny kid. mum's the one that shouts

End. You see? "The one who shouts" is [[parent:2|Elif]], who has a hearing loss. That's why she is loud. And the small-classes sentence, which I know existed because [[professional:3|Chidi]] read it to us in May, is gone.

My brother, [[parent:3|Baran]], drives a tram. He wants to "have a word with [[professional:2|Toby]]". I've hidden his keys. At [[school:2|Bulwell Hall Junction]], his school now, only [[professional:5|Maxine]] will look at us.
