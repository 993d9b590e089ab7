+++
id = "n-016"
channel = "email"
from_name = "Nasreen Choudhury"
from_addr = "n.choudhury77@example.com"
subject = "My twins"
date = "2015-05-10T21:14:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "said \"Oh we all share, it's easier\""
[[evidence]]
category = "false-information"
quote = "the physio at the L&D has them down as one boy"
+++
Hi, I hope it's not too late to send this.

I have twin boys, [[child:1|Rayyan]] and [[child:2|Zakariya]], 8, both with global delay. [[child:1|Rayyan]] is at [[school:1|Marsh Farm Infants]] still, [[child:2|Zak]] was moved to [[school:2|Woodlands]] because of his seizures.

The twins have different files. Or they should. In January I was given [[child:2|Zak]]'s annual review papers and page 4 was about [[child:1|Rayyan]]: his toileting, his weight, what [[parent:2|Faisal]] (my husband) earns. [[professional:1|Deborah Stocks]], the head at [[school:2|Woodlands]], said "Oh we all share, it's easier". Mrs [[professional:2|Begum]] the family worker had typed it up from a phone call with [[professional:3|Lynn]] at [[council:1|Luton Borough Council]].

And the physio at the [[health:1|L&D]] has them down as one boy.

I would like to know if that is legal. I don't mind my first name being used, not the boys'.
