+++
id = "n-006"
channel = "email"
from_name = "Rukhsana Tabassum"
from_addr = "rtabassum81@example.com"
subject = "help"
date = "2014-03-10T21:14:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "say to her don't write in review that he need two person for change nappy"
[[evidence]]
category = "discussed-without-consent"
quote = "Stuart Helliwell phone to school and he talk about my Inaya also, he ask is she really epilepsy. Who gave him Inaya paper?"
+++
Asalaam alaikum sister, 

My English not perfect sorry. I have two children special needs. Big one is [[child:1|Huzaifa]], 13 years, he cannot speak. Small one [[child:2|Inaya]] 5 years, she have epilepsy. We are living [[place:1|Manningham]] side, [[council:1|Bradford]].

[[child:1|Huzaifa]] go to [[school:1|Lister Hills Special School]]. Teacher of him, Miss [[professional:1|Jowett]], very good woman. One day she cry and she tell me that [[professional:2|Stuart]] from office say to her don't write in review that he need two person for change nappy. He say if you write then we must pay.

I asked my cousin brother [[parent:2|Wajid]] he is solicitor clerk, he write letter to council. After this [[professional:2|Stuart Helliwell]] phone to school and he talk about my [[child:2|Inaya]] also, he ask is she really epilepsy. Who gave him [[child:2|Inaya]] paper? She is not even in that school, she is in [[school:2|Rainbow Stars Nursery]].

Doctor [[professional:3|Chaudhry]] from [[health:1|St Luke's]] also say he get phone call.

Allah knows what they say about us. You can tell this story but hide my name and masjid name because I teach there small girls.
