+++
id = "dd-002"
channel = "forum-post"
from_name = "threeboysandawhippet"
from_addr = ""
subject = "OT report \"tidied up\""
date = "2016-11-08T22:31:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "quantifying-forbidden"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Seems her manager had had a chat with the SEN team and page 9 was \"an area they'd be grateful if she'd revisit\"."
[[evidence]]
category = "quantifying-forbidden"
quote = "She says none of them can put a figure in any more, not hours, not minutes, it came round from on high in the summer."
+++
Has anyone else had this? DS2's OT did a cracking assessment, we went through it line by line at my kitchen table. 45 mins direct a week, sensory circuits every morning. What came with the draft EHCP says "access to" and "as appropriate" all the way down.

Rang her. Long silence. Seems her manager had had a chat with the SEN team and page 9 was "an area they'd be grateful if she'd revisit". She says none of them can put a figure in any more, not hours, not minutes, it came round from on high in the summer. She sounded close to tears tbh.

WWYD? I feel sick for her and sicker for DS2.
