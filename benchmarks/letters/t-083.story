+++
id = "t-083"
channel = "email"
from_name = "Sue and Phil Cadwallader"
from_addr = "cadwalladers@example.com"
subject = "Three siblings, one report"
date = "2012-12-03T20:20:00+00:00"
html = false
kind = "story"
categories = ["false-information", "insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "copied the whole of his sister's section into his draft statement, girl's pronouns and all"
[[evidence]]
category = "insecure-handling"
quote = "to birth mum, Stacey, who isn't supposed to know what schools we're looking at"
+++
We're carers in [[place:1|Wellington]] (the [[place:2|Shropshire]] one). Three came together: [[child:1|Keeley]], [[child:2|Mason]] and the baby, [[child:3|Lacey-Mae]]. I'm [[parent:1|Phil]], [[parent:2|Sue]] does the talking normally but she's up to her elbows.

Short version: [[professional:1|Hilary Onions]] assessed [[child:1|Keeley]]. Then, without ever meeting [[child:2|Mason]], wrote "similar presentation" in his. Somebody at [[council:1|Telford & Wrekin]] copied the whole of his sister's section into his draft statement, girl's pronouns and all. "[[child:2|Mason]] is beginning to show an interest in her appearance." He's six and wears a Spiderman suit.

That draft went to [[school:1|Ercall Wood End]], to [[school:2|Dothill Bridge]] and to birth mum, [[parent:3|Stacey]], who isn't supposed to know what schools we're looking at. She turned up at [[school:2|Dothill]] on [[date:1|16/11]] with [[parent:4|Wayne]]. Mrs [[professional:2|Fallows]] locked the doors, fair play.

We rang [[professional:3|Kuldip]], out of hours. [[professional:3|Kuldip]] rang [[professional:4|Marcus]], who emailed the whole address list again, to ask everyone to delete it, and attached it.

[[org:1|Wrekin Fostering Friends]] said write. [[child:1|Keeley]], twelve, listening through the floor: "do it, [[parent:1|Phil]]".
