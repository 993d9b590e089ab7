+++
id = "jb-008"
channel = "email"
from_name = "Tamsin Nance"
from_addr = "tamsinnance@example.com"
subject = "[[child:1|Jago Nance]] timeline (sorry it's long)"
date = "2019-04-11T01:38:00+01:00"
html = false
kind = "story"
categories = ["access-denied", "reports-circulated-unseen", "insecure-handling", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "Aidan says reasons are in panel minutes and panel minutes are \"not for parents\""
[[evidence]]
category = "reports-circulated-unseen"
quote = "He has got the report, which I still haven't."
[[evidence]]
category = "insecure-handling"
quote = "It has been e-mailed to him, not even password on, at an address he gave the primary in 2009, and he's been under a no-contact order since 2012."
[[evidence]]
category = "subject-access-failure"
quote = "a box comes by courier: 340 pages, of which 212 are the same newsletter"
+++
I can't sleep so I've typed up the notebook. For context [[child:1|Jago]] is 13, ASD, anxiety, hasn't set foot in [[school:1|Trevarrick Community Academy]] since Year 7. Lives with me and [[parent:1|Perran]] (stepdad) in [[place:1|Camborne]]. His real dad [[parent:2|Lee]] is in [[place:2|Swindon]] and matters later on.

[[date:1|5/9/17]] first day. Mr [[professional:1|Hosken]] (head of year) says give it a fortnight
[[date:2|9/10/17]] found under the stage. Taken to [[health:1|Treliske]] in ambulance with chest pains. Panic attack
[[date:3|13/10/17]] [[professional:2|Bev]] the SENCO says she'll "put him on the list" for ed psych
[[date:4|22/1/18]] no ed psych. [[professional:2|Bev]] has left. New one is Mrs [[professional:3|Trounson]]
[[date:5|6/2/18]] asked for EHC assessment myself, form off IPSEA
[[date:6|20/3/18]] [[council:1|Cornwall]] refuse
[[date:7|21/3/18]] rang. Caseworker is [[professional:4|Aidan]]. [[professional:4|Aidan]] says reasons are in panel minutes and panel minutes are "not for parents"
[[date:8|3/5/18]] mediation in [[place:3|Truro]], they give in after eleven minutes. ELEVEN
[[date:9|18/6/18]] EP visits finally! Dr [[professional:5|Verity Moncrieff]]. [[child:1|Jago]] talks to her through the dog. Lovely woman
[[date:10|30/8/18]] draft plan. Dr [[professional:5|M]]'s report not with it
[[date:11|31/8/18]] asked for it
[[date:12|7/9/18]] asked for it
[[date:13|14/9/18]] [[parent:2|Lee]] rings me from [[place:2|Swindon]]. He has got the report, which I still haven't. It has been e-mailed to him, not even password on, at an address he gave the primary in 2009, and he's been under a no-contact order since 2012. He reads me bits of it down the phone and laughs
[[date:14|17/9/18]] rang [[professional:4|Aidan]], he says "ah"
[[date:15|19/9/18]] formal complaint. Also put in for everything they hold on us
[[date:16|22/10/18]] month's up. nothing
[[date:17|5/11/18]] chased. Told "complex, need another two months"
[[date:18|9/1/19]] a box comes by courier: 340 pages, of which 212 are the same newsletter, and one of the pages that isn't has our new address on it with [[parent:2|Lee]] in the cc line

So he knows where we live. We've lived in three houses so he wouldn't.

We had the police round, PC [[professional:6|Nankervis]], very decent, put a marker on the house. [[parent:1|Perran]] fitted a camera. [[child:1|Jago]] has stopped coming downstairs at all. He used to come down for Granny [[parent:3|Pat]] on a Sunday and now she goes up and sits on the landing and they do the crossword through the door.

[[council:1|Cornwall Council]] have written to say they are "sorry for any inconvenience". Reference on that letter is [[id:1|COR/FB/20771]] in case anyone ever wants to see what sorry looks like.

You can use any of it so long as there's no names, no towns, not even that it's Cornish if you can help it, because he does look. He looks for us. I'm not being dramatic.

%% signature
Tamsin

