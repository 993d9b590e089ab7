+++
id = "t-026"
channel = "email"
from_name = "W. Thaxter"
from_addr = "wthaxter33@example.org"
subject = "[[child:1|Barnaby]], my grandson"
date = "2013-11-17T10:05:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "Norfolk then telephoned Wensum Hall and asked if it would not sooner have another boy, Tobias Leeder, in the same place."
[[evidence]]
category = "false-information"
quote = "the panel had seen a letter from Saham Fen describing my daughter as \"fragile\". Rosalind drives a forty-foot grain lorry for Hubbard Crake. She is not fragile."
+++
Dear Sir or Madam,

1. I am eighty-one and write for my daughter [[parent:1|Rosalind]], who cannot face it.

2. Her boy [[child:1|Barnaby]] was at [[school:1|Saham Fen Primary]] until they could not manage him, and is now at [[school:2|Wensum Hall]], where they can.

3. [[council:1|Norfolk]] agreed to pay. [[council:1|Norfolk]] then telephoned [[school:2|Wensum Hall]] and asked if it would not sooner have another boy, [[child:2|Tobias Leeder]], in the same place. I have this from [[child:2|Tobias]]'s grandmother, [[parent:2|Enid]], who sits next to me at the [[org:1|Breckland Singers]]. She supposed that we knew.

4. I enquired of [[professional:1|Clemency]] at the [[health:1|N&N]], author of half the medical advice. She had been instructed by [[professional:2|Rupert]] "upstairs" not to converse with relatives. I do not know [[professional:2|Rupert]]'s surname and he declines to supply it.

5. On [[date:1|4th October]] a Mr [[professional:3|Pask]] came out to [[place:1|Ashill]], drank two cups of tea, and let fall that the panel had seen a letter from [[school:1|Saham Fen]] describing my daughter as "fragile". [[parent:1|Rosalind]] drives a forty-foot grain lorry for [[org:2|Hubbard Crake]]. She is not fragile.

6. When I was in the Navy a man who opened another man's letters was put ashore. I mention it because the young lady at the complaints desk, who was perfectly civil, told me that opening, copying and passing on was "just how it works now", and that I would find it was the same everywhere, and that there was a leaflet. I have read the leaflet. It is about something else.

7. [[org:3|Lovick Tooley]] will take the matter on for four thousand pounds. We have lived in [[place:2|Norfolk]] for three hundred years and have not got four thousand pounds.

I remain, yours faithfully,
[[parent:3|Wilfred Thaxter]]
