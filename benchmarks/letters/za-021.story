+++
id = "za-021"
channel = "email"
from_name = "Adaeze Nwosu-Barker"
from_addr = "adaeze.nb@example.com"
subject = "Timeline - [[child:1|Chidi]] - [[council:1|Essex CC]] - please use"
date = "2014-08-17T20:20:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "insecure-handling", "subject-access-failure"]
consent = "named"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "Head there greets me with \"ah, so this is the one Chelmsford warned us off\". I had given only my married name."
[[evidence]]
category = "insecure-handling"
quote = "Letter meant for me is in a plain e-mail to \"all_parents_yr5\", his weight, his continence and my mobile included."
[[evidence]]
category = "subject-access-failure"
quote = "Week 17 since the form went in. I have now received the same 12 pages three times."
+++
Good evening. You asked for dates. I have kept a book since he was born so I've copied out the year. Skip what isn't useful.

[[date:1|5/9/13]] - New class, new TA ([[professional:1|Kayleigh]]). [[child:1|Chidi]] comes home in another boy's trousers.
[[date:2|19/9/13]] - Same trousers come back. I have washed them twice and they are not ours.
[[date:3|2/10/13]] - Review moved, SENCO off sick.
[[date:4|17/10/13]] - Review moved, hall flooded.
[[date:5|8/11/13]] - Review. 25 mins. Mrs [[professional:2|Hazelwood]] eats a satsuma throughout.
[[date:6|14/11/13]] - Posted my form to the council for his records, recorded delivery, cheque inside.
[[date:7|25/11/13]] - OT doesn't come.
[[date:8|9/12/13]] - OT comes, wrong child.
[[date:9|16/12/13]] - Cheque cashed.
[[date:10|13/1/14]] - Visited [[school:1|Great Baddow Lodge]] with my sister [[parent:2|Ngozi]]. Beautiful kitchens. Head there greets me with "ah, so this is the one [[place:1|Chelmsford]] warned us off". I had given only my married name. [[parent:2|Ngozi]] counted that as a greeting; I did not.
[[date:11|15/1/14]] - Rang SEN. Told transport is a different number. I hadn't mentioned transport.
[[date:12|4/2/14]] - School loses his communication book. Third one. I now buy them in packs.
[[date:13|12/2/14]] - [[professional:1|Kayleigh]] leaves to do nails. Good for her.
[[date:14|27/2/14]] - Half the class has nits. Letter goes round. On the same day another one goes round that should not have. Letter meant for me is in a plain e-mail to "all_parents_yr5", his weight, his continence and my mobile included. A dad I've never met texts to say sorry and that his sister had the same with her bowels.
[[date:15|28/2/14]] - School "recalls" the e-mail. I learn that this sends everybody a second one.
[[date:16|14/3/14]] - Week 17 since the form went in. I have now received the same 12 pages three times. One set has somebody's crossword on the back.
[[date:17|1/4/14]] - They say that I may have a bigger buggy. It's not a joke, I asked.
[[date:18|22/5/14]] - Buggy comes. Wheels follow in June.
[[date:19|11/7/14]] - Last day. [[child:1|Chidi]] is given the Resilience Cup. He is ten and doubly incontinent and he held that cup up like Okocha. His teacher, Mr [[professional:3|Brightwell]], had to go and look out of the window.

His reference with them, if it's any good to you, is [[id:1|EX/SEN/20417]]. Put my full name on it. I am [[parent:1|Adaeze]], daughter of a magistrate, and I've nothing to hide from [[council:1|Essex]].

%% signature
Adaeze Nwosu-Barker
