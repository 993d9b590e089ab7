+++
id = "s-035"
channel = "email"
from_name = "Sevgi Aydın"
from_addr = "sevgi.aydin@example.com"
subject = "[[council:1|Haringey]], my brother's file and my nephew's"
date = "2015-03-01T18:36:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure", "access-denied", "no-chance-to-correct", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "subject-access-failure"
quote = "It is now day 163 and they have not sent one sheet of paper"
[[evidence]]
category = "access-denied"
quote = "I was told that the report belongs to the service and that a copy will not be given to the family"
[[evidence]]
category = "no-chance-to-correct"
quote = "There was no draft, no form and no telephone call in which we might have told her"
[[evidence]]
category = "reports-circulated-unseen"
quote = "There are eight of us in the room and the other six have read it"
+++
Dear Campaign,

I write for my brother [[parent:1|Hakan]] and his wife [[parent:2|Gülay]], with their permission, about my nephew [[child:1|Deniz]]. I am a pharmacist; they have a dry cleaner's on [[place:1|West Green Road]]; between us we can usually get a letter answered. Not this time.

[[child:1|Deniz Aydın]] is seven. He has cerebral palsy and a visual impairment, and a laugh which you can hear from the bus stop. He is at [[school:1|Ladder Lane Infant and Junior School]], which everyone calls the [[school:1|Ladder]], with his cousin, my own [[child:2|Ece]].

What happened, in order:

• [[date:1|5 September 2014]]. A specialist from the visual impairment team of [[council:1|Haringey]], Mrs [[professional:1|Rosalind Eames]], visits the school. [[parent:2|Gülay]] is told of it afterwards, which I don't complain of, because he's seen often.

• [[date:2|17 Sept.]] At pick-up the SENCO, Ms [[professional:2|Philomena Quaye]], says that the report is in and it is "very interesting". [[parent:2|Gulay]] asks for a copy. The next morning she is told no. When I telephoned, I was told that the report belongs to the service and that a copy will not be given to the family until the plan meeting, "to avoid upset". I telephoned the service. They said that it belongs to the school.

• [[date:3|19-09-2014]]. We make a subject access request, by recorded delivery, to [[council:1|LBH]], with the ten pounds and [[parent:1|Hakan]]'s passport. Reference [[id:1|FOI/DP 14-2291]]. They cash the cheque on the [[date:4|first of October]].

• The fortieth day passes. I write. A Mr [[professional:3|Lockhart]] says that he is waiting for the school. The school says it was never asked.

• [[date:5|12th January]]. Plan meeting. For the first time we hold the report in our hands. There are eight of us in the room and the other six have read it. It says that [[child:1|Deniz]] can see to the third row; he can't see to the end of his arm on a bad day. In the mornings he can, and it was in the morning that she saw him. There was no draft, no form and no telephone call in which we might have told her about the afternoons. Mrs [[professional:1|Eames]] wasn't at the table to be asked. When [[parent:1|Hakan]] tried to say it, the chair, Mr [[professional:4|Neil Tavistock-Rowe]], said that the report was "closed".

• So he's been moved to the third row. He has fallen over a school bag twice. The second time it was two stitches at the [[health:1|North Mid]], done by a nurse called [[professional:5|Hope]] whom he wants to marry.

It is now day 163 and they have not sent one sheet of paper. I have counted the days on the pharmacy calendar. I rang Mr [[professional:3|Lockart]] on Friday, on [[contact:1|01632 960 058]], and the message says that he is on secondment.

My mother, [[parent:3|Nermin]], who is eighty and worked thirty years in a coat factory in [[place:2|Dalston]] for people who lied about the hours, listened to all of this and said in Turkish that paper which is hidden is paper which is ashamed. I can't improve on it.

Would you please keep this back until the Tribunal has finished with the case? Afterwards use it as you like, but with no names, and with "a shop" in place of what kind of a shop.

%% signature
Yours sincerely
Sevgi Aydın MPharm

%% disclaimer
Please consider the environment before printing.
