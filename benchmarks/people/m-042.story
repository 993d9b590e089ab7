+++
id = "m-042"
channel = "email"
from_name = "Ruksana"
from_addr = "ruk.hussain@example.org"
subject = "just one line"
date = "2017-12-19T17:03:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "Ms Harding said it'd been signed and she would not be opening it again, nor had anyone let me look beforehand."
+++
My twins [[child:1|Ayaan]] and [[child:2|Ayla]], 5. [[professional:1|Fliss Harding]]'s autism report on [[child:1|Ayaan]] said no eye contact with "the mother, [[parent:1|Rabia]]". [[parent:1|Rabia]] is my sister, she'd only brought him to [[health:1|Slough Walk-in]]. I asked [[professional:1|Fliss]] to put it right, Ms [[professional:1|Harding]] said it'd been signed and she would not be opening it again, nor had anyone let me look beforehand. Please no names. [[child:1|Ayaan]] does [[child:2|Ayla]]'s talking for her at home, you'd laugh.

%% signature
R.

