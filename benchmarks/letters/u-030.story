+++
id = "u-030"
channel = "forum-pm"
from_name = "zuvis_dagenham"
from_addr = ""
subject = "I wrote down the phone call"
date = "2024-05-16T22:48:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure", "access-denied", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "I asked for the file in November. It is May."
[[evidence]]
category = "access-denied"
quote = "I'm not allowed to give you the panel sheet, it's internal."
[[evidence]]
category = "discussed-without-consent"
quote = "we had a conversation with dad's employer"
+++
Hello, you asked under my comment for details so here are details. I'm from Lithuania, 16 years in [[place:1|Dagenham]]. My name is [[parent:1|Jurgita]]. I record all calls because my English goes when I'm angry and then my cousin [[parent:2|Rasa]] helps me type. Daughter is [[child:1|Gabija]] ([[child:1|Gabi]], [[child:1|Gabijutė]]), 14, epilepsy + selective mutism, out of school since [[date:1|25.09.2023]] when [[school:1|Eastbrook Marsh]] said they can't keep her safe. Her surname is [[child:1|Petrauskaitė]], mine [[parent:1|Petrauskienė]], husband [[parent:3|Petrauskas]]. It's one family! In Lithuania it's normal! The council has us as three families.

This was Tuesday, [[date:2|30 April 2024]], 11.20 in the morning, on [[contact:1|020 7946 0905]].

HER: [[council:1|Barking and Dagenham]] SEND, [[professional:1|Chantelle]] speaking.
ME: Good morning. It's about [[child:1|Gabija Petrauskaitė]].
HER: Can you spell it.
(I spell it. Two times.)
HER: I've got a [[child:1|Gabriella Petraus]]?
ME: No. [[child:1|Gabija]]. Date of birth [[date:3|2 Feb 2010]]. [[id:1|EHC-301-77265]].
HER: Oh yeah [[child:1|Gabija]]. And you're... it says here mum is [[parent:2|Rasa]].
ME: [[parent:2|Rasa]] is cousin who helped me with one form. I'm [[parent:1|Jurgita]], I'm mother.
HER: Right. So how can I help?
ME: I asked for the file in November. It is May. Tomorrow it is May.
HER: That'd be Information Governance, that's not us.
ME: They say it's you. I've email from Mr [[professional:2|Ravi Sandhar]], he says SEND team hasn't released it.
HER: [[professional:2|Ravi]]'s left.
ME: Who decides now?
HER: I can't say. There's a backlog.
ME: Ok. The panel on [[date:4|March the 8th]]. You wrote to me "panel didn't agree". Why?
HER: I'm not allowed to give you the panel sheet, it's internal.
ME: You have it on the screen?
HER: I do but I can't read it out.
ME: Is it because of [[school:2|Oak Hollow]]? Because it's expensive?
HER: All I can say is they felt there was enough, erm, support at home. From what it says we had a conversation with dad's employer and it looked like he'd be able to go part time.
ME: ...
ME: With who?
HER: It says [[org:1|Creekmouth Steel]].
ME: You phoned to my husband's work? About our daughter?
HER: I didn't personally.
ME: Did they tell his work she has seizures?
HER: I wouldn't have said that if I'd known you didn't know.
ME: What else is written?
HER: I'm going to have to put you through to my manager, [[professional:3|Glenn Overbury]].
(music 14 minutes. then it's cut)

That's all of it. My husband [[parent:3|Tomas]] asked at [[org:1|Creekmouth]], and yes, the foreman [[professional:5|Big Dave]] knew everything since February and was too shy to speak. Nobody asked us for permission. Her consultant at [[health:1|Queen's]] in [[place:2|Romford]], Dr [[professional:4|Mwangi]], was shocked too and wrote to [[council:1|LBBD]], we have no reply.

I appealed now, [[id:2|EH301/24/00512]], I do it without lawyer. Hearing is somewhere in winter. Use the conversation please, all of it, but put different names. And for [[professional:1|Chantelle]] also, she was the only one who told me something true.
