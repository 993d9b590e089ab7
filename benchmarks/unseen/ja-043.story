+++
id = "ja-043"
channel = "forum-pm"
from_name = "huyton_hannah"
from_addr = ""
subject = "Stories thread"
date = "2015-09-17T19:29:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "She said it came from the early years panel chair, Stan Mather, who'd asked her manager to get it \"toned down\" as Bluebell Hey had no budget."
+++
Hi OP, bit late to this. [[council:1|Knowsley]]. DS is [[child:1|Leo]], 5, global delay. Our health visitor [[professional:1|Bernadette]] was told to take the words "full time support" out before it went off. She said it came from the early years panel chair, [[professional:2|Stan Mather]], who'd asked her manager to get it "toned down" as [[school:1|Bluebell Hey]] had no budget. [[professional:1|Bernie]] was that upset she told me over the garden wall (she lives behind my nan in [[place:1|Page Moss]]). Our nan's [[parent:1|Doreen]] if it matters. Didn't get it back in. You can have it for your thing, just no names x

