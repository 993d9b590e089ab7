+++
id = "j-024"
channel = "email"
from_name = "Emine Rahmi"
from_addr = "emine.rahmi@example.com"
subject = "Not for printing, only so you know"
date = "2009-12-06T22:47:00+00:00"
html = false
kind = "story"
categories = ["false-information", "access-denied"]
consent = "refused"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "So for eight months there's been in my son's notes that he bites, runs into traffic and was excluded, and none of this is him."
[[evidence]]
category = "access-denied"
quote = "I asked to look at the form with my own eyes, and she told me no, it contains information about another child."
+++
Dear friends,

My son's name is [[child:1|Kemal]], like half of the boys in [[place:1|Green Lanes]]. There was in fact a second one in his class at [[school:1|Woodberry Springs]], also [[child:2|Kemal]], also Cypriot, also on the special needs list. You can guess.

In the spring mine was put on medication for hyperactivity. He's the quiet one! My [[child:1|Kemal]] has a stammer and a hole in his heart. The other is a dear child who climbs on roofs, his mother [[parent:1|Sevgül]] is my friend, we laughed and cried about it at the same table with the two letters.

How it came about is this. Dr [[professional:1|Lister]], of the [[health:1|North Mid]], asked the school for a questionnaire. The teacher, Miss [[professional:2|Abigail Stroud]], filled in two on one afternoon and put them in each other's envelope. So for eight months there's been in my son's notes that he bites, runs into traffic and was excluded, and none of this is him.

That's a mistake. Mistakes I forgive, I run a bakery. But when I came to them with it, the special needs lady at [[council:1|Enfield]], [[professional:3|Pamela Dowd]], said that it couldn't be corrected as "both families are of the same background and the reports are broadly in line". I asked to look at the form with my own eyes, and she told me no, it contains information about another child. Exactly so, madam!

He swallowed those tablets for five weeks, with the heart.

My husband [[parent:2|Rahmi]] doesn't want any publicity and he has asked me to make clear that we say no to any use. I've only written it so that somebody will have it written down.

%% signature
Emine

