+++
id = "ke-021"
channel = "forum-post"
from_name = "YorkshireLass4"
from_addr = ""
subject = "Re: SALT reports - anyone else?"
date = "2012-05-10T20:19:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Mr Lumb read it out to me off his screen, \"Mum may be exaggerating.\""
+++
Same here, [[council:1|Kirklees]]. [[child:1|Poppy]] had hers done by [[professional:1|Fozia]] at [[health:1|Dewsbury District]], came to us without the last page, school had the last page!! Mr [[professional:2|Lumb]] read it out to me off his screen, "Mum may be exaggerating." I was stood there with the baby ([[child:2|Stanley]]) on my hip. [[professional:1|Fozia]] says it was meant for "colleagues only". [[contact:1|@mumof3inmirfield]] I'll pm you the name of the woman at [[place:1|Batley]] who helped.

