+++
id = "e-044"
channel = "forum-pm"
from_name = "fellside_fay"
from_addr = ""
subject = "ur post on panel & placements"
date = "2010-12-29T21:09:00+00:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "Cumbria rang the head behind our backs & told him if he took Robbie there'd be no transport money so best say he's not suitable."
+++
Had it too!! our [[child:1|Robbie]], 15, ASD, been promised [[school:1|Lowther Scar School]], even had his blazer. [[council:1|Cumbria]] rang the head behind our backs & told him if he took [[child:1|Robbie]] there'd be no transport money so best say he's not suitable. Head told us straight, Mr [[professional:1|Fawcett-Lyne]], proper gent. The man who rang was [[professional:2|Les]]. [[professional:2|Les Braithwaite]], has a caravan at [[place:1|Silloth]], dad knows him from bowls. [[child:1|Robbie]] still wears the blazer to feed sheep

