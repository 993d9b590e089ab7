+++
id = "jg-023"
channel = "forum-post"
from_name = "fedupinfarnham"
from_addr = ""
subject = "Six weeks late and half of it black"
date = "2012-03-14T21:33:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "What arrived was forty sheets, most of it blacked out, with another family's letter in the middle and nothing at all from Tilford Heath."
+++
Anyone else? I put in a subject access request for [[child:1|Imogen]]'s records on [[date:1|12 Jan]]. [[council:1|Surrey]] took until yesterday. What arrived was forty sheets, most of it blacked out, with another family's letter in the middle and nothing at all from [[school:1|Tilford Heath]].

The other family I know!! It's [[parent:1|Caroline]], mother of [[child:2|Barnaby]], our girls do ballet at [[org:1|Pirouette House]]. I walked it round to her in an envelope and we had gin.

Someone called [[professional:1|Neville Strang]] signed the cover note. I rang and got [[professional:2|Tolu]], who said [[professional:1|Neville]] "doesn't do phones". [[professional:3|Hetty]], the SENCO, kept copies of all she'd sent [[council:1|SCC]] so I can see exactly what they held back: the entire correspondence with [[health:1|Frimley Park]].

ICO next, I suppose. DH says to let it go. DH can lump it.

