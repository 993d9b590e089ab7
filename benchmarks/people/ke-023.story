+++
id = "ke-023"
channel = "email"
from_name = "Hamza"
from_addr = "hamza.y@example.com"
subject = "school transport and our information"
date = "2018-11-14T06:12:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Stopsley Cars had put the full sheet in the drivers' WhatsApp group, Sumayya, her fits, her tube, our door code, for sixty-one drivers to see."
+++
Salaam, good morning.

I drive a taxi in [[place:1|Luton]]. I have three kids and the middle one [[child:1|Sumayya]] is in a wheelchair, she goes [[school:1|Warden Hill Park]]. One morning at the rank [[parent:1|Bilal]], who is like a brother to me, says to me bro I am taking your daughter from Monday. I said what? I take her myself. He shows me on his phone, sat there in his Octavia, [[id:1|LN17 KXD]]. [[org:1|Stopsley Cars]] had put the full sheet in the drivers' WhatsApp group, [[child:1|Sumayya]], her fits, her tube, our door code, for sixty-one drivers to see.

I went to the council, [[council:1|Luton Borough]]. [[professional:1|Michelle]] downstairs says it's upstairs, Mr [[professional:2|Greatorex]] upstairs says it is the company. The company is [[professional:3|Shabir]], he said delete it and we are good. How can I delete it from sixty-one phones?

Her nurse [[professional:4|Eileen]] was more angry than me. She came from [[health:1|Edwin Lobo]], in her own time, changed the door box with her own screwdriver.

Wife doesn't want names. But the thing you should tell everybody.

%% signature
Hamza

