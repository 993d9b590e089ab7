+++
id = "t-051"
channel = "email"
from_name = "Bronagh McGlinchey"
from_addr = "bronagh.mcg@example.com"
subject = "Phone calls, in order"
date = "2012-05-17T10:30:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "discussed-without-consent", "school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Foyle Bank had it on 12 April. Our letterbox is still waiting."
[[evidence]]
category = "discussed-without-consent"
quote = "Says she \"shared her worries with the Board in confidence\". I says whose confidence."
[[evidence]]
category = "school-approached"
quote = "the classroom assistant asked her was it true there was a wild cub coming from Strabane"
+++
You asked people to keep a record of calls. This is one morning, [[date:1|3 May]], exactly as it is in my notebook.

9.02 – [[council:1|WELB]], [[place:1|Omagh]]. Girl says [[professional:1|Fidelma]] is out. Is it about [[child:1|Oisín]]? I had not said who I was.

9.10 – [[school:1|St Mochta's]]. Sister [[professional:2|Concepta]] lifts it herself. Says she "shared her worries with the Board in confidence". I says whose confidence.

9.25 – [[parent:2|Declan]] rings me from the site. [[org:1|Harkin's]] won't let him away. He says get it in writing.

9.40 – [[health:1|Altnagelvin]]. Looking for [[professional:3|Sunil Pillai]], who saw him in March. He's in clinic. His secretary, [[professional:4|Assumpta]], reads me out the copy list: the Board, the school, [[school:2|Foyle Bank]] (!!) and "parent". [[school:2|Foyle Bank]] had it on [[date:2|12 April]]. Our letterbox is still waiting.

10.15 – [[parent:3|Siobhán Doherty]], whose [[child:2|Cahir]] is at [[school:2|Foyle Bank]], says the classroom assistant asked her was it true there was a wild cub coming from [[place:2|Strabane]]. We are not even from [[place:2|Strabane]], we are from [[place:3|Sion Mills]].

10.50 – [[council:1|Western Board]] again. [[professional:1|Fidelma]] is now in. Says nobody sent anything to anyone. I read her [[professional:4|Assumpta]]'s list. She says she will have to go now.

He is six. He collects hubcaps.
