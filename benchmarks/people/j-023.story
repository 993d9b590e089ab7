+++
id = "j-023"
channel = "email"
from_name = "Kelly-Marie Brindley"
from_addr = "kmbrindley@example.com"
subject = "Statement (sorry, habit)"
date = "2024-02-25T20:20:00+00:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "subject-access-failure"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "tribunal-disclosure"
quote = "They had filed Alfie's therapy notes, every session since he was eleven, with the Tribunal, and neither he nor I nor Craig had given permission for anyone to have them."
[[evidence]]
category = "subject-access-failure"
quote = "Nothing has been supplied, SL has now told me twice that it's \"with legal\", and legal have told me they've never heard of it."
+++
I'm a serving police officer in [[place:1|Staffordshire]] and I'd rather you didn't put that bit anywhere. I've laid this out as I would for a file, since it's the only way I can get through it without swearing.

WHO
My lad [[child:1|Alfie-Jay]] (14), ASD, PDA profile. Year 9 at [[school:1|Penkridge Road High]] until [[date:1|11/09/23]].
[[parent:1|Craig Tunnicliffe]], his dad, we're separated, amicable.
My mum [[parent:2|Lynne]], who does mornings.
Mr [[professional:1|Beddow]], head of year. [[professional:2|Dawn Ashmole]], SENDCo. Miss [[professional:3|Tiggy Farr]], his TA, 23 years old, more sense than the lot.
[[professional:4|Stephen Lovatt]], "senior key worker", [[council:1|Staffordshire County Council]], hereafter [[professional:4|SL]].
Dr [[professional:5|Agnieszka Wrona]], psychiatrist, [[health:1|CAMHS Stafford]].

WHAT
[[date:1|11/09]] he was put in isolation for refusing to remove his hood. Fourth day of term. [[professional:3|Tiggy]] was sent to another corridor so she couldn't "collude". He climbed out of a window and walked home along the dual carriageway in the rain.

[[date:2|22/09/23]] Dr [[professional:5|Wrona]] wrote to school (I was copied in): no isolation, hood to be treated as equipment, phased return.

[[date:3|25/09/23]] [[professional:1|Beddow]] to me on phone: "We can't just take a doctor's word."

[[date:4|06/11/23]] Emergency annual review. [[parent:1|Craig]] and I both there. Went fine. Too fine.

[[date:5|21/12/23]] Tribunal papers lodged by me; reference [[id:1|EH860/23/01774]].

[[date:6|09/01/24]] LA response received. Bundle p. 96 to 131. They had filed [[child:1|Alfie]]'s therapy notes, every session since he was eleven, with the Tribunal, and neither he nor I nor [[parent:1|Craig]] had given permission for anyone to have them. He'd told her things there about me and [[parent:1|Craig]] splitting up which were not for either of us.

[[date:7|10/01/24]] Rang [[health:1|CAMHS Stafford]]. Dr [[professional:5|Wrona]] on leave. A manager, [[professional:6|Colin Whieldon]], confirmed he'd "released the record to education colleagues on request". What form was the request in? A Teams message. Did it cite a lawful basis? It had a thumbs up.

[[date:8|16/01/24]] Subject access to [[council:1|SCC]]. Acknowledged [[date:9|19/01/24]].

[[date:10|20/02/24]] Deadline passed (I'd given them a few days over). Nothing has been supplied, [[professional:4|SL]] has now told me twice that it's "with legal", and legal have told me they've never heard of it.

COMMENT
I've nicked people for less. If one of my probationers pulled a lad's counselling off the system because it might be handy, they'd be on a misconduct within the week. I've seen it done over a car reg.

[[child:1|Alf]] found out as I'd left the bundle on the stairs. My fault. He read the whole thing, in his hood, sitting on the landing, then he posted it through the banisters a page at a time. He doesn't talk to Dr [[professional:5|W]] now. He talks to [[parent:2|Lynne]], a bit, about otters.

The appeal is listed but keeps moving, so please hold this back until we've had our decision. After that, whatever you like, minus the job, the names and the otters, he'd never forgive me.

%% signature
KMB

%% quoted
From: stories@example.org
Sent: 24 February 2024 17:40
To: kmbrindley@example.com
Subject: RE: enquiry

Thank you. A page or two in your own words is all we need. Please tell us how we may use it.

