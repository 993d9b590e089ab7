+++
id = "h-011"
channel = "forum-post"
from_name = "northpennine_ma"
from_addr = ""
subject = "Things said about you when you're not there"
date = "2010-11-29T19:36:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "quantifying-forbidden"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "So the three of them had it anyway, without us, in her flat, and agreed to take Hope's radio aid sessions down to fortnightly before I'd finished my soup."
[[evidence]]
category = "quantifying-forbidden"
quote = "he'd been warned by Northumberland at his induction that a number in a report is \"a cheque we haven't signed\" and he wasn't to write one."
+++
My turn.

DD's [[child:1|Hope]], she's 8, hearing impaired, and there's one road in and out of where we live and it was shut with snow. So the review at [[school:1|Allerwash First]] on Friday [[date:1|26 Nov]] was cancelled. I got a text off the secretary saying so, "CANCELLED due to snow, new date to follow". Grand. I made soup.

Except the advisory teacher's got a Land Rover. And the EP lives in the village. And Mrs [[professional:1|Heslop]] the head has a flat over the shop. So the three of them had it anyway, without us, in her flat, and agreed to take [[child:1|Hope]]'s radio aid sessions down to fortnightly before I'd finished my soup.

I only know because the EP, [[professional:2|Tristan]], is hopeless at keeping anything to himself. And he told me the other thing an' all. He'd wanted to put "three sessions weekly" in his advice and he'd been warned by [[council:1|Northumberland]] at his induction that a number in a report is "a cheque we haven't signed" and he wasn't to write one. He's 26 and he thought that was just how it was done.

I hope nobody minds us putting this on the open board. I divn't care who reads it like.

