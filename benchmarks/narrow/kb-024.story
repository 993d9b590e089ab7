+++
id = "kb-024"
channel = "email"
from_name = "Bishnu Gurung"
from_addr = "bgurung.ashford@example.net"
subject = "Complaint of ex-Gurkha, [[council:1|Kent County Council]]"
date = "2017-09-14T20:40:00+01:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "named"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "The gentleman at the desk told me the report is the property of the authority and is given to professionals only."
+++
Respected Sir/Madam,

I am late Rifleman, now security officer. I served 17 years. My Army number I can write, [[id:1|21169 417]], and I think that I was more known to the Army than my grandson is to [[council:1|KCC]].

[[child:1|Prabin]], he is five years. He is deaf. The father, my son [[parent:1|Suraj]], is working in [[place:1|Doha]], so his mother [[parent:2|Anjana]] and we old ones are looking after him in [[place:2|Folkestone]]. On [[date:1|7th March]] one lady of the deaf service, [[professional:1|Wendy Marsh]], assessed him in [[school:1|Cheriton Downs Nursery]]. On [[date:2|20th April]] I asked for the copy. In May I asked. In June I went there in my medals, because [[parent:2|Anjana]] said it is better with the medals.

The gentleman at the desk told me the report is the property of the authority and is given to professionals only.

I am a professional also, I said, of guarding doors.

You can print my name, [[parent:3|Bishnu Gurung]], and [[parent:2|Anjana]] also says yes. Mobile [[contact:1|07700 900 39-7]].

%% signature
Bishnu Gurung

