+++
id = "kf-047"
channel = "email"
from_name = "Shoshana Feldmann"
from_addr = "s.feldmann@example.org"
subject = "Report sent to the wrong shul, more or less"
date = "2017-03-13T11:26:00+00:00"
html = true
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "On 24 January she emailed the report, unencrypted, to a Mrs S. Feldman with one N, who happens to sit on the shidduch committee of half north-west London."
+++
Dear team,

Wonderful that you're doing this. I have seven, bli ayin hara, and it's the fourth, [[child:1|Mendel]], for whom we are fighting. He is nine, with a hearing impairment, dyspraxia, and the best imitation of our rabbi you will ever see.

He's at [[school:1|Beis Yitzchok]] in [[place:1|Hendon]], where the rebbe, [[professional:1|Gluck]], has endless patience and no training. Hence the statement, now a plan, now a war.

[[council:1|Barnet]] sent a teacher of the deaf: [[professional:2|Imogen]]. Very thorough. She asked whether our community would "hold it against" [[child:1|Mendy]] to be known to have extra needs, and I was frank with her. I said, for him, no. For his sisters, yes, when the time comes for matches; so please, discretion above everything.

On [[date:1|24 January]] she emailed the report, unencrypted, to a Mrs [[parent:1|S. Feldman]] with one N, who happens to sit on the shidduch committee of half north-west [[place:2|London]]. [[parent:1|Sorele]] rang me within the hour. A fine woman. She'd read two lines, shut the machine and told no one, not even her husband, and I believe her. But the attachment had also gone, by way of her shared office address, to [[parent:2|Zissi]] and Mrs [[parent:3|Pollak]], about whom I shall say nothing because it would be lashon hara.

[[professional:2|Imogen]] apologised with flowers. Her manager, [[professional:3|Radcliffe]], apologised with a leaflet. [[health:1|Edgware Community Hospital]]'s audiology department, which had been copied in too, didn't apologise at all.

My husband, [[parent:4|Dovid]], wants it left alone. I want it counted, at any rate. You'll take out the names, the school, and the rabbi.

%% signature
Kol tuv,
Shoshana

