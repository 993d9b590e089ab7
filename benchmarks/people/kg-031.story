+++
id = "kg-031"
channel = "forum-pm"
from_name = "calder_lass_3under7"
from_addr = ""
subject = "You asked about [[council:1|Calderdale]]"
date = "2020-02-07T22:09:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Judith said, like it was nowt, oh yes the authority came back to us on that, they come back to us on most of them, we can't have staff committing the council to weekly."
[[evidence]]
category = "access-denied"
quote = "it was \"superseded\" and superseded versions aren't disclosed to families"
+++
Hiya love. Yes go on then. It's not neat.

[[council:1|Calderdale]], [[place:1|Todmorden]], top of a hill, no signal. [[child:1|Bodhi]] 7, [[child:2|Juniper]] 5, [[child:3|Wilf]] 3. Home ed at first (we're that sort) with a group at the [[org:1|Unitarian hall]], and it was a mum there, [[parent:1|Hattie]], ex SALT, who said I think your [[child:1|Bo]] has verbal dyspraxia. He'd his own language and only [[child:2|June]] spoke it. I thought it was cute. I still do a bit.

So off to the GP in [[place:2|Hebden]] ([[health:1|Valley Medical Group]], dr [[professional:1|Farooqi]]) and then [[health:2|Calderdale Royal]] and then a therapist called [[professional:2|Dympna]] from the county team who said start school, you'll get more. He started at [[school:1|Cornholme Lodge J&I]] in jan 2018 aged five and a half. His teacher Mr [[professional:3|Shackleton]] had a beard and that was a good start.

[[professional:2|Dympna]] put weekly in her report. I saw her write it. She was with us at the kitchen table at the time, [[child:3|Wilf]] being sick on her shoe. Next time I see that report it's stapled to a plan and it says "a block of up to six sessions as clinically indicated". I rang. She was off. Her senior [[professional:4|Judith Ackroyd]] rang back. [[professional:4|Judith]] said, like it was nowt, oh yes the authority came back to us on that, they come back to us on most of them, we can't have staff committing the council to weekly.

I said can I have that in writing. No

can I have the first version then. No, it was "superseded" and superseded versions aren't disclosed to families

Moved to [[school:2|Walsden Steiner Cottage]] in 2019, bursary, they do a lot of singing and he can sing words he can't say. [[professional:5|Anneliese]], his class teacher, has a theory. I'm with her.

[[child:2|Juniper]] is translating at a professional level. [[place:3|Leeds]] uni wants to study her lol (Prof [[professional:6|Ted Oyston]], he wrote to us on proper paper)

use it if you want to, change the hill
xx

