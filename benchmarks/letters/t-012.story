+++
id = "t-012"
channel = "email"
from_name = "Babatunde Adeyinka-Cole"
from_addr = "b.adeyinkacole@example.net"
subject = "What was said to me on the telephone"
date = "2019-02-06T07:50:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "how does a school which my son does not attend come to have a report that I, who paid the bus fare to Pendlebury four times, do not have?"
[[evidence]]
category = "school-approached"
quote = "\"I think Noreen sent it them. To see if they'd a place, like.\""
+++
Good morning. I recorded this conversation and I told them that I was doing so. It concerns my son, [[child:1|Temiloluwa]], age 10.

"Hello, is that [[child:1|Temi]]'s dad?"
This is Mr [[parent:1|Adeyinka-Cole]]. To whom am I speaking?
"It's [[professional:1|Kayleigh]], from the SEN team. We've had [[professional:2|Okonjo]]'s report and we were wondering if you'd be happy to go with [[school:1|Swinton Vale]]."
Which report? Dr [[professional:2|Okonjo]] has not sent me a report.
"Oh. Has [[professional:3|Barry]] not forwarded it?"
Who is [[professional:3|Barry]]?
"He's at [[school:1|Swinton Vale]]."
Madam, how does a school which my son does not attend come to have a report that I, who paid the bus fare to [[health:1|Pendlebury]] four times, do not have?
"I think [[professional:4|Noreen]] sent it them. To see if they'd a place, like."
And who is [[professional:4|Noreen]]?
"She sits opposite me. She's on her dinner."

I assure you I have not embroidered. My wife [[parent:2|Folasade]] was listening on the kitchen extension with our pastor's wife, Sister [[parent:3|Grace]], and we were all three of us silent for some time by the grace of God.

I asked for it in writing. [[council:1|Salford]] wrote that no conversation of that nature was logged. I have therefore sent them the recording, by hand, with my cousin [[parent:4|Dele]] as witness, and I have the receipt: reference [[id:1|SEN/19/0447]], stamped [[date:1|28 January]].

He is still at [[school:2|Moorside]]. He is still top in arithmetic.
