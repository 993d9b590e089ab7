+++
id = "m-056"
channel = "email"
from_name = "Eva and Milan H"
from_addr = "eva.horv@example.com"
subject = "[[council:1|Bradford]] - letters always to the wrong [[parent:1|Horváth]]"
date = "2021-03-22T19:58:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "They posted my private illness and my son's medicines to the wrong Horváthová, no check, ordinary stamp."
[[evidence]]
category = "false-information"
quote = "This is a false thing the council had in writing from 19 October and they knew it was false, and my boy was on the floor eleven minutes because of it."
+++
Good evening,

Our son [[child:1|Dávid]] said write it, mum, because I translate anyway. So [[child:1|Dávid]], fourteen, is writing this as I speak Romani and Slovak to him and he puts in English. If there's bad words they're his.

There are in [[place:1|Girlington]] four families with name [[parent:1|Horváth]], plus [[parent:2|Horvathova]], and for the council we're all "the [[parent:1|Horvath]] family". I'm [[parent:1|Eva]]. [[parent:3|Milan]] is my husband. [[parent:2|Zdenka Horváthová]] is two doors down, she's no relation.

Our children: [[child:1|Dávid]]; [[child:2|Kristián]], ten, he has epilepsy and a learning disability; [[child:3|Viktória]], six, [[child:3|Viki]]. [[parent:2|Zdenka]]'s boy is also [[child:4|Kristian]], nine, autism, and they go to the same school ([[school:1|Lister Mills Primary]]). Okay.

People: Miss [[professional:1|Amina Sharif]], Miss [[professional:1|Amina]], teacher. [[professional:2|Gail]], New Arrivals, [[professional:2|Gail Hodgetts]]. Dr [[professional:3|Kowalczyk]] at [[health:1|BRI]], epilepsy. [[professional:4|S. Outhwaite]], signs the letters, I still don't know is it a man or lady.

What happened, in turn.

Sept 2020. [[professional:1|Amina]] says to [[professional:2|Gail]] that [[child:2|Kristián]] is having more fits. [[professional:2|Gail]] writes a long paper with my son's medicines, with my own mental health from Slovakia that I'd told only to her. She told me, "I will send to [[professional:4|Outhwaite]]."

[[date:1|9 October]]. Paper comes in the post to [[parent:2|Zdenka]]. To her name. She cannot read English either. Her daughter read it out at dinner. So everyone in the street heard of my hospital in [[place:2|Košice]], before my mother did.

They posted my private illness and my son's medicines to the wrong [[parent:2|Horváthová]], no check, ordinary stamp.

[[date:2|12 October]]. Ms [[professional:2|Hodgetts]] comes with flowers. She'd put it in the right envelope, she said. [[professional:4|Outhwaite]] put a new envelope because of "house style".

[[date:3|19 October]]. Miss [[professional:1|Sharif]] sees on the school computer that it's now our [[child:2|Kristián]] who has autism and [[child:4|Kristian]] who has epilepsy. [[professional:1|Amina]] told them straight away. [[professional:4|Outhwaite]]'s answer, [[child:1|Dávid]] has a photo:

"Dear Ms [[professional:1|Sharif]], Both pupils are recorded as per correspondence received. Any amendment must come from the families. [[professional:4|S.O.]]"

[[date:4|21 October]]. So we go, four of us, [[parent:2|Zdenka]], [[parent:3|Milan]], me, [[child:1|Dávid]] for speaking. The desk lady says [[professional:4|S Outhwaite]] works from home. We wait two hours. A man comes, [[professional:5|Imran Qadir]], he's a manager. He listened to a fourteen year old for one hour. He wrote it all in capital letters.

[[date:5|3 November]]. [[child:2|Kristián]] has a big fit in PE. The cover teacher looked on the sheet, and on the sheet it said "autistic, may lie on floor, ignore". This is a false thing the council had in writing from [[date:3|19 October]] and they knew it was false, and my boy was on the floor eleven minutes because of it.

Dr [[professional:3|Kowalczyk]] said, eleven minutes, another four and she didn't want to say. She wrote to [[professional:5|Qadir]]; to [[professional:4|Outhwaite]]; to a Mrs [[professional:6|Bairstow]] above them. [[professional:5|Imran]] rang us at the hospital at night. It's corrected. [[professional:2|Gail]] has asked to be moved.

What we'd like: that nobody uses our names, as enough people have used them. [[parent:2|Zdenka]] says the same. If you want to speak with us, it's [[contact:1|07700 900571]], [[child:1|Dávid]] is home from half past three.

[[child:1|Dávid]] here now for myself: when they say "the family" it means me.

%% signature
Eva H, by D

