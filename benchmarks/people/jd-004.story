+++
id = "jd-004"
channel = "forum-pm"
from_name = "weejaggythistle"
from_addr = ""
subject = "re: that meeting"
date = "2014-11-20T21:33:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "3rd september there was a meeting about him at the school wi nine folk round the table and no me, I found out cos Isla, the wee student nurse, said sorry she'd missed me at it."
[[evidence]]
category = "other-collusion"
quote = "\"Health and education agreed that diagnosis will not be confirmed in writing until CSP timescale has lapsed.\""
+++
Hiya, thanks for messaging [[contact:1|bigbadbunnet]] and passing me on, he said you were sound.

So. wean is [[child:1|Struan]], P6, [[school:1|Corsebar Primary]] in [[place:1|Paisley]]. Autism, anxiety, hasnae been in full days since Easter. I asked for a CSP in the May. [[council:1|Renfrewshire]] said they'd "gather views". Fine.

What I didnt know was how they gathered them. [[date:1|3rd september]] there was a meeting about him at the school wi nine folk round the table and no me, I found out cos [[professional:1|Isla]], the wee student nurse, said sorry she'd missed me at it. Minutes took 6 weeks of asking. EP ([[professional:2|Gordon Tannahill]]) chaired. Dr [[professional:3|Bhatti]] fae [[health:1|Dykebar]] sent apologies and a letter. And right at the end there's a line I've read that many times I could sing it. "Health and education agreed that diagnosis will not be confirmed in writing until CSP timescale has lapsed." Agreed!! So they sat on the letter that said he was autistic so I couldnt use it.

[[professional:2|Tannahill]] says its "poorly minuted". The HT Mrs [[professional:4|Lennox]] just greets when I phone. [[child:1|Stru]] himself thinks he's been expelled.

My man [[parent:1|Davie]] wants it in the papers, I dont, I work for the council myself. Change the names and the town and youre welcome to it x

