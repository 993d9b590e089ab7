+++
id = "t-088"
channel = "email"
from_name = "Daniel Feldman"
from_addr = "dfeldman@example.net"
subject = "two families, one consultant"
date = "2019-12-15T22:10:00+00:00"
html = true
kind = "story"
categories = ["discussed-without-consent", "insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "incredibly, the admissions lady from Arden Heath, where Talia had applied and Noam hadn't"
[[evidence]]
category = "insecure-handling"
quote = "Ruth was handed Noam's medication history across the counter by Gail"
+++
[[parent:2|Ruth Abelson]] and I have agreed to send you the same thing from both ends. Hers will come separately, if [[parent:3|Avi]] lets her near the computer.

Mine first. [[child:1|Noam]] is fourteen and so is her [[child:2|Talia]]. Same consultant, [[professional:1|Priestnall]], same waiting room at [[health:1|Brooklands]], same week. In October [[parent:2|Ruth]] was handed [[child:1|Noam]]'s medication history across the counter by [[professional:2|Gail]]. She gave it straight back; of course she'd already seen the name.

That we could have laughed off. But [[council:1|Solihull]] then held a meeting on "the two complex cases from [[school:1|Olton Mere]]", both at once, to save time. In the room: [[professional:1|Priestnall]], by phone. [[professional:3|Hugo Tench]]. Someone minuted as [[professional:4|R.]] And, incredibly, the admissions lady from [[school:2|Arden Heath]], where [[child:2|Talia]] had applied and [[child:1|Noam]] hadn't.

[[school:2|Arden Heath]] turned down both of them on [[date:1|22nd November]].

My mother, [[parent:4|Miriam]], survived worse and says so. My husband says less but has started a spreadsheet. He's [[parent:5|Joel]], he's a locum at the practice in [[place:1|Knowle]] and he spotted that the rejection letter quoted a dose nobody outside the clinic could have known.

[[org:1|Kerem Legal]] have taken it on. They did something similar against [[council:2|Bury]] and won.

[[parent:1|Danny]]
