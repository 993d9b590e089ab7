+++
id = "j-046"
channel = "email"
from_name = "Fergus Adamson"
from_addr = "fadamson@example.com"
subject = "Dad, [[place:1|Broughty Ferry]], working offshore"
date = "2019-11-27T08:32:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Stapled on by accident was a note from the education office asking Rhona to \"take another look at para 6, as restoring the post isn't on the table\", and para 6 was a blank."
+++
Morning,

Two weeks on, three weeks off, so I see things in jumps, like one of those flick books.

Jump one, April. [[child:1|Isla]], my eldest, is doing okay at [[school:1|Barnhill Cove Primary]]. She's in P5, dyslexic, bright as a button, and she's got Mrs [[professional:1|Soutar]] with her in the mornings. My partner [[parent:1|Zsófia]] says it's working.

Jump two, May. [[professional:1|Soutar]]'s been moved. Nobody's written. I ask at the door and I'm told that it's a [[council:1|Dundee]] decision.

Jump three, I'm home again for the June holiday, and [[parent:1|Zsófia]]'s mother [[parent:2|Ilona]] néni has flown over from [[place:2|Szeged]], and the kitchen's full of paprika and paper. The educational psychologist has been. Nice enough woman, [[professional:2|Rhona Buchan]]. She's told [[parent:1|Zsó]], while I'm on the rig, that [[child:1|Isla]] "ought to have the same support put back, in my view".

Jump four. Report arrives, first week in August, for a school that's been broken up since June. Stapled on by accident was a note from the education office asking [[professional:2|Rhona]] to "take another look at para 6, as restoring the post isn't on the table", and para 6 was a blank. Just the number and then 7.

I phoned from the heliport at [[place:3|Dyce]]. [[professional:2|Rhona]] said she couldn't discuss it, and then: "It was a very good paragraph." I've thought about that a lot at sea.

My brother [[parent:3|Keir]] reckons that I should go to the press, the [[org:1|Tayside Messenger]] or whoever. I'd sooner it was you. If you use it keep us out of it, and the job.

%% signature
Fergus

