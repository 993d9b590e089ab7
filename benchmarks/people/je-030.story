+++
id = "je-030"
channel = "email"
from_name = "Oyinkan Adeyemi-Brooks"
from_addr = "oyinkan.ab@example.com"
subject = "Bundle of grievances - [[place:1|Northampton]]"
date = "2018-04-25T22:58:00+01:00"
html = false
kind = "story"
categories = ["false-information", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "The form said that he had been seen playing football on 9 February when \"in crisis\", and on 9 February he was on a drip in Ward 12 with me next to him."
[[evidence]]
category = "access-denied"
quote = "I asked for the minute where the panel had relied on it and Northamptonshire refused on the ground that it was for internal use."
+++
Good evening,

[[parent:1|Kelvin]] calls it my bundle of grievances. I've tried to be fair to people. Some were kind, and they're in here as well.

[[child:1|Tobi]], 15, sickle cell and ADHD. [[child:2|Folarin]], 12, nothing except hunger. [[child:3|Simi]], who is four and still "the baby".

**The kind ones.** [[professional:1|Cheryl]] has met [[child:1|Tobi]] off the bus since Year 7 with a hot water bottle in winter and a lecture in summer. [[professional:2|Amit]] lets him lie down in the server room when he's in pain, and marks him present. [[professional:3|Big Steve]] on the gate, who isn't big. [[parent:2|Josie]] across the landing, who has the little one whenever we're in A&E and won't take a penny.

**The middling ones.** [[professional:4|Samantha]] was supposed to bring everybody together. She does, in the sense that we're all together in one email chain. [[professional:5|Roderick]] visits from [[health:1|Northampton General]] to "educate the educators"; they yawn.

**The others.** I'd been told by [[professional:6|Nicola]] that [[school:1|Delapre Rise]] had asked for extra help for pain days and that the county had it in hand. She said it with her head on one side. In fact (I have this from [[professional:1|Cheryl]], who'd been asked to photocopy it) she had written in saying he used the illness to get out of PE. The form said that he had been seen playing football on [[date:1|9 February]] when "in crisis", and on [[date:1|9 February]] he was on a drip in Ward 12 with me next to him. It was [[child:2|Folarin]] they saw. He's five inches shorter. But there you are: one black boy with a ball.

[[parent:1|Kelvin]] doesn't get angry. He went very quiet and ironed nine shirts.

I asked for it to be removed. [[professional:7|Hilary]], who chairs whatever needs chairing, told us that it was "a view" and views can't be corrected. I asked for the minute where the panel had relied on it and [[council:1|Northamptonshire]] refused on the ground that it was for internal use. My aunt came with me to the second meeting: [[parent:3|Big Mummy]] is seventy-eight and wore her gele and asked [[professional:7|Hilary]], in front of nine people, whose internal.

There was laughter. [[professional:5|Roderick]] clapped, actually, then pretended that he'd dropped something.

They did remove it in the end. A line of white where it was. And [[professional:6|Nicola]] crosses the corridor.

I'd like this used, but with other names. [[child:1|Tobi]] chose his: he wants to be called [[child:1|Marcus]].

Kind regards,

%% signature
Oyinkan

%% disclaimer
This message is intended only for the addressee. If you have received it in error please delete it.

