+++
id = "z-018"
channel = "forum-post"
from_name = "CayNotCoffee"
from_addr = ""
subject = "Information disclosure within the SEN system: your stories"
date = "2013-06-17T23:58:00+01:00"
html = false
kind = "story"
categories = ["other-collusion", "school-approached", "access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "her clinic and SEN had shaken on it: no new ASD dx to go out between Jan and end of March, because of the budget"
[[evidence]]
category = "school-approached"
quote = "Turns out LA had been sweet talking them for weeks to get her a desk there and we, the actual parents, were last in the queue"
[[evidence]]
category = "access-denied"
quote = "Reasons are internal."
+++
OK I've read all nine pages of this and I'm shaking a bit so here goes. [[council:1|Enfield]]. DD2, [[child:1|Elif]], now 11.

Paed first. Lovely woman, Dr [[professional:1|Marchetti]] lol I nearly didn't put her name. DD had ADOS in the Jan, "very clear result" she said to my face, then... nothing. Feb nothing. I'm phoning every day. Finally cornered her in the car park of [[health:1|Chase Farm]] and she said, whispering, her clinic and SEN had shaken on it: no new ASD dx to go out between Jan and end of March, because of the budget. So the letter was sitting in a drawer with a post-it on. Letter came [[date:1|2nd April]]. I am NOT joking, it wasn't even the 1st.

Then panel for the statement. One line. I email for the reasons and get one line back. "Reasons are internal." Internal to what?? She's internal to ME, I've got the scar.

Then (still with me?) phone rings, it's a Mr [[professional:2|Gbadamosi]] from [[school:1|Lea Brook Academy]], so happy, they can't wait to welcome [[child:1|Elif]] in Sept, would she like to see the sensory room. Errr we'd never heard of them. We'd put [[school:2|Winchmore Grove]]. Asked him who told him she was coming. Turns out LA had been sweet talking them for weeks to get her a desk there and we, the actual parents, were last in the queue.

DH says I should add that the TA left, the minibus left without her twice, and some little madam called her a name in assembly. Yes canım but that's not what the thread's for.

Things that did NOT happen to us before anyone asks: no lost files, no wrong address, SALT has been straight as a ruler.
