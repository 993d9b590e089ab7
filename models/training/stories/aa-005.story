+++
id = "aa-005"
channel = "email"
from_name = "Gwenllian Pritchard"
from_addr = "gwenllian.pritchard@example.com"
subject = "Two things in one bundle"
date = "2017-09-10T20:15:00+00:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "There at tab 31 was the whole of my son's file from the child and family clinic, letters about my own breakdown and all, and neither me nor him had put a name to any paper saying the council could give it to the court."
[[evidence]]
category = "other-collusion"
quote = "It said that, as agreed over lunch, her nurses would stick to \"attachment\" and his people would stick to \"attachment\" and neither would be using the word autism where I could hear it."
+++
Dear all,

There's lovely the people were at the hearing itself, I want to say that first. The judge asked my boy about his tractors and let him finish.

But the bundle, now. There at tab 31 was the whole of my son's file from the child and family clinic, letters about my own breakdown and all, and neither me nor him had put a name to any paper saying the council could give it to the court. I'd have said no if they'd asked, and they knew that, so they never asked. The clinic says a manager released it "in the spirit of working together".

And oh, they do work together. Tucked behind a fax sheet was a note from that same manager to the education psychologist. It said that, as agreed over lunch, her nurses would stick to "attachment" and his people would stick to "attachment" and neither would be using the word autism where I could hear it. Over lunch, mind. I'd been eighteen months on that waiting list thinking there was a science to it.

We've since paid to have him seen in [[place:1|Cardiff]]. It took that doctor forty minutes. He's fourteen, he'd waited since he was six, and he cried in the car because he said he'd thought he was just bad.

I don't know what the law is on any of it. If you're collecting these, you can have ours, but not our name, please.
