+++
id = "ja-014"
channel = "email"
from_name = "Rhona Innes"
from_addr = "rhona.innes@example.net"
subject = "Lost file, [[place:1|Buckie]]"
date = "2010-02-25T12:12:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "His whole pupil support file, every report from nursery on, went missing when Moray shifted offices and all anybody will say is that it was \"probably weeded\"."
+++
Hi, just a short one. My youngest, [[child:1|Callan]], is 7 and has a visual impairment. We stay in [[place:1|Buckie]]. His whole pupil support file, every report from nursery on, went missing when [[council:1|Moray]] shifted offices and all anybody will say is that it was "probably weeded". [[professional:1|Lesley-Anne Coull]], who teaches him braille, had her own copies thankfully. I asked the area manager Mr [[professional:2|Duguid]] to put in writing that it was lost. He'd rather not. The eye clinic at [[health:1|Dr Gray's]] had to start again from scratch. Use it without names if you want.

%% signature
Rhona

