+++
id = "jf-016"
channel = "forum-pm"
from_name = "TamworthTina"
from_addr = ""
subject = "re: leaflets + can help"
date = "2014-02-19T21:40:00+00:00"
html = false
kind = "offer"
categories = []
consent = "anonymised"
hold_until = ""
+++
Happy to help with the leaflets. I run the Thursday group in [[place:1|Tamworth]] with [[parent:1|Gurdeep]] and we've about thirty families, mostly [[council:1|Staffs]] and a few over the border with [[council:2|Warks]]. [[professional:1|Maureen]] at [[org:1|Amington Family Hub]] lets us have the photocopier for nowt. There's four or five mums with exactly your sort of story, [[parent:2|Parveen]] for one (her [[child:1|Sufyan]]'s report did the rounds before she got it), but I'd ask them first. My mobile's [[contact:1|07700 900 162]].

