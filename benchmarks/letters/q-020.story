+++
id = "q-020"
channel = "forum-post"
from_name = "Moss_and_Fern"
from_addr = ""
subject = "Information disclosure within the SEN system: your stories"
date = "2013-06-09T07:44:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Can I ask a daft one? If the EP hasn't shown me her report yet, but hasn't shown anyone else either, is that what you mean or not? She was here last Wednesday and said three weeks. I've no reason to think anything's gone anywhere. It's just that reading [[contact:1|sockdrawer_68]]'s post I've gone cold, and I've a meeting at [[school:1|Larkfield]] on [[date:1|21 June]] (I'm invited, I've the letter on the fridge). Suppose they'd all read it by then and I hadn't, could I ask them to stop? Or would I look like That Mother?

[[child:1|Fern]] is only 5 and I'd like to get off on the right foot.
