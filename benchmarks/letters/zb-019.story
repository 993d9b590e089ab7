+++
id = "zb-019"
channel = "forum-post"
from_name = "kelvinsidekevin"
from_addr = ""
subject = "Counselling notes"
date = "2021-04-12T19:37:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "false-information"]
consent = "anonymised"
hold_until = "2021-06-01"
[[evidence]]
category = "tribunal-disclosure"
quote = "Her guidance counsellor's notebook, photocopied, lodged with the Tribunal by the other side. She wasn't asked. We weren't asked."
[[evidence]]
category = "false-information"
quote = "the covering sheet says her mother and I are separated. We have been married twenty-two years and she is sat beside me laughing as I type"
+++
[[place:1|Glasgow]] dad. DD [[child:1|Bonnie]] is 14, she was promised that what she said in that wee room stayed in that wee room.

Placing request appeal. The papers come. Her guidance counsellor's notebook, photocopied, lodged with the Tribunal by the other side. She wasn't asked. We weren't asked. She hasn't been back to the wee room.

And a lighter note: the covering sheet says her mother and I are separated. We have been married twenty-two years and she is sat beside me laughing as I type. Where do they get it?

We go in on [[date:1|17 May]]. Do nothing with this before [[date:2|1 June]], then fire away. Leave [[child:1|Bonnie]]'s name off, obviously.
