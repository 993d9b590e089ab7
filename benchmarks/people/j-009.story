+++
id = "j-009"
channel = "email"
from_name = "Temidayo Fashola"
from_addr = "t.fashola@example.net"
subject = "Offer: reading the bundles"
date = "2013-04-18T11:27:00+01:00"
html = false
kind = "offer"
categories = []
consent = "named"
hold_until = ""
+++
To whoever opens these,

By day I'm a costs lawyer at [[org:1|Pemberley Stott LLP]] in [[place:1|Reading]], which is as dull as it sounds and the reason I can read four hundred pages of other people's post without falling asleep. By night I'm the dad of [[child:1|Toluwani]], 12, who has sickle cell and has had three strokes, and whose statement I have fought over with [[council:1|Wokingham]] every year since she was five.

It occurred to me that you'll be sent an awful lot of paper. Somebody has to sort it, and somebody ought to take the identities out of it before volunteers get to see it. I could give you two evenings a week. My wife, [[parent:1|Folake]], is a medical secretary at the [[health:1|Royal Berks]] and would check the clinical side, because abbreviations kill; she once found a child described as NAD by one doctor and dead by another.

Before you say yes: I am a governor of [[school:1|Emmbrook Vale]], and our SENCO there, [[professional:1|Philippa Greatorex]], once gave evidence for the council in a case not unlike those you're gathering. I'd want to step away from anything touching that school. I should also mention that I have complained about a [[council:1|Wokingham]] officer, [[professional:2|Alastair Munn]], and that the complaint is live, so perhaps don't give me his letters either!

References from Revd [[parent:2|Cuthbert Obi]], who's known us for twenty years, or from my supervising partner. The best number is [[contact:1|07700 900562]] after seven.

%% signature
Regards
Temi Fashola
(happy to be named as a helper)

