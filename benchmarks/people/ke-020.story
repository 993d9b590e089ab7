+++
id = "ke-020"
channel = "email"
from_name = "Tunji and Claire Adewale"
from_addr = "adewale.family@example.net"
subject = "Two brothers, one psychologist, [[council:1|Medway]]"
date = "2019-06-26T22:58:00+01:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "She'd been informed by her manager, Neville, that since both reports had already been \"signed off\" no changes could be accepted from parents, however wrong."
[[evidence]]
category = "access-denied"
quote = "Three emails to Fairbrass later I've been told that the reasons for the decision are \"internal to the authority\"."
+++
Hello there, it's [[parent:1|Claire]] typing; [[parent:2|Tunji]] is doing the bath.

We've got two lads eighteen months apart. [[child:1|Reuben]] came first and he's loud. [[child:2|Joel]] came second and isn't. Both autistic, both at [[school:1|Hoo Marsh Infants]] when this happened. [[professional:1|Angharad Price]] was the psychologist for both. You'd think that would help.

What happened was they were muddled. I'm not talking about a slip. [[professional:1|Angharad]] (Welsh, warm, always had a lanyard full of badges) watched one boy for a morning and wrote it up under the other's name. So in black and white [[child:2|Joel]], who hadn't spoken in that building, "shouts out and disturbs his peers". And [[child:1|Reuben]] was "a silent and compliant child who is making expected progress". His reception teacher laughed out loud. That was [[professional:2|Wojciech]]; the children called him Mr [[professional:2|W]].

Anyone can make a mistake. I rang [[professional:1|Angharad]], she was mortified, and said that she'd put it right that week. Then she rang back and she sounded like somebody else. She'd been informed by her manager, [[professional:3|Neville]], that since both reports had already been "signed off" no changes could be accepted from parents, however wrong.

So panel went ahead on the wrong boys. [[child:1|Reuben]] refused. [[child:2|Joel]] refused, because he needed a behaviour plan, they said, and not a language one. I went to [[place:1|Gun Wharf]] on my day off to ask for the minutes of that panel. A woman on the desk, lovely nails, name badge saying [[professional:4|Precious]], went off and came back and told me, "They said to say no." I asked who's they? She said [[professional:5|Fairbrass]]. Three emails to [[professional:5|Fairbrass]] later I've been told that the reasons for the decision are "internal to the authority".

Dr [[professional:6|Mukherjee]], our paediatrician at [[health:1|Medway Maritime]], has written a letter of one paragraph. "I have known these brothers since birth. They are not interchangeable." We had it framed.

Since then: [[professional:7|Sally]]. You need to know about [[professional:7|Sally]]. She was the lunchtime supervisor, she has a lad of her own like ours, grown up now ([[parent:3|Kris]], he's a postman), and she has kept a diary every day for two years of what goes on in that dinner hall. Dates, times, who cried. When we went to appeal she turned up at our front door with it in a carrier bag. Our barrister read it in the car and said she'd never had a better witness statement.

We won on [[date:1|11/4/19]] for [[child:1|Reuben]] and [[date:2|2/5/19]] for [[child:2|Joel]]. Case numbers [[id:1|EH887/18/00412]] and [[id:2|EH887/18/00413]], next door to each other, which we thought was sweet. They start at [[school:2|Lodge Hill Free School]] in September, and [[child:2|Joel]] has already told Nana [[parent:4|Bola]] on the phone what colour the doors are.

Use whatever you want, change the names.

%% signature
Claire (and Tunji, damp)

