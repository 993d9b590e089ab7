+++
id = "v-004"
channel = "email"
from_name = "Mark & Sarah Hollis"
from_addr = "thehollises@example.net"
subject = "Letter we were never supposed to see ([[child:1|Ben Hollis]])"
date = "2014-03-23T10:48:00+00:00"
html = true
kind = "story"
categories = ["report-change-requested", "quantifying-forbidden"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "report-change-requested"
quote = "I would be grateful if you could re-issue the report with section 6 amended"
[[evidence]]
category = "quantifying-forbidden"
quote = "therapists should not state hours or frequency"
+++
Dear Sir or Madam

Our son [[child:1|Benjamin]], known as [[child:1|Ben]], is 8. He has cerebral palsy (left hemiplegia) and attends [[school:1|Witham Bank Primary School]] near [[place:1|Sleaford]]. We appealed his statement in January and the hearing is listed for [[date:1|19 May 2014]], appeal number [[id:1|SE925/14/00068]].

Three weeks ago the physio department at [[health:1|Pilgrim Hospital]] posted us a copy of [[child:1|Ben]]'s notes because we were changing splint clinics. In between the pages was the letter below. It was not marked private and nobody has asked for it back. I have typed it out as it stands.

"[[council:1|Lincolnshire County Council]]
SEN and Inclusion
Our ref: [[id:2|LCC/SEN/BH/3390]]
[[date:2|28th November 2013]]

Dear [[professional:1|Rachel]]

Re: [[child:1|Benjamin Hollis]], d.o.b. [[date:3|17.08.2005]], [[place:2|6 Drove Lane]], [[postcode:1|NG34 0ZZ]]

Thank you for your report on the above child, which I received from [[professional:2|Tina Marriott]] at [[school:1|Witham Bank]] on Monday. As you are aware the agreement between ourselves and [[health:2|Lincolnshire Community Health Services]] is that therapists should not state hours or frequency in statutory advice. Section 6 of your report refers to "a minimum of one hour of direct OT per week". I would be grateful if you could re-issue the report with section 6 amended to "access to advice from an occupational therapist as required", and with the date of the original.

I appreciate Mr and Mrs [[parent:1|Hollis]] can be persistent. If they contact you directly please refer them to me on [[contact:1|01632 960417]] and I shall explain the process.

I have spoken to Dr [[professional:3|Okonjo]] and she has no objection.

With kind regards
[[professional:4|Alison Brackenbury]]
Senior Casework Officer"

The report we were sent in January was the second version. It has [[professional:1|Rachel Tunnard]]'s name at the bottom and it says "access to advice from an occupational therapist as required". It is dated [[date:4|21 November]]. So she did as she was told, and backdated it.

I don't blame [[professional:1|Rachel]]. She has been marvellous with [[child:1|Ben]] and she was in tears when [[parent:2|Mark]] rang her. She said she had two kids and a mortgage. Dr [[professional:3|Okonjo]], the community paediatrician, says nobody from [[council:1|Lincs]] ever spoke to her about it at all and she would certainly have objected. Mrs [[professional:4|Brackenbury]] has not replied to either of us.

Our solicitor, Mr [[professional:5|Feldman]] of [[org:1|Fenwick Lamb]] in [[place:3|Newark]], has both versions, the original having come to us from [[professional:2|Tina]], the SENCO, who found it in the school's own filing cabinet. [[school:1|Witham Bank]] have been good about it. The school [[council:1|LCC]] would like us to move to, [[school:2|Priory Meadows]], is twenty two miles away.

Please do not publish anything before the hearing. Afterwards you may use it with no names of people or places.

Yours faithfully

%% signature
Sarah Hollis (Mrs)
for Mark and Sarah Hollis
%% disclaimer
Please consider the environment before printing this e-mail.
