+++
id = "kh-028"
channel = "email"
from_name = "Margaret Thornley-Dacre"
from_addr = "mtd@example.co.uk"
subject = "Records \"weeded\""
date = "2011-02-10T13:48:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "The health file had been destroyed under a retention rule which, she admitted, did not apply to adopted children."
+++
Dear Editor,

Fostering for [[council:1|Cumbria]] since 1994, I have met every sort of filing. I had not until this winter met "weeding".

[[child:1|Callum]] came to us at two and we adopted him. Everything known of his early life was in a file at the offices in [[place:1|Kendal]], and the paediatric part of it at [[health:1|Helme Chase]]. When his difficulties at [[school:1|Sour Nook School]] became serious I asked [[professional:1|Jean Rigg]], whom I've known for years, to look out the early scans. She went very quiet. The health file had been destroyed under a retention rule which, she admitted, did not apply to adopted children.

The consultant, Mr [[professional:2|Bhattacharya]], had based his opinion on it and cannot now prove that he did. A barrister for the council, [[professional:3|Piers Holroyd-Smith]], has since described that opinion as "unsupported". [[child:1|Cal]], being sixteen, laughed. [[parent:1|Giles]] did not.

I should be glad of any advice on where else copies may lie. A former health visitor, [[professional:4|Bridie]], is said to have kept everything.

%% signature
Margaret T-D

