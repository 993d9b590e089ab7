+++
id = "jg-005"
channel = "email"
from_name = "Zainab Mirza"
from_addr = "z.mirza@example.net"
subject = "Subject access - [[council:1|Kirklees]]"
date = "2021-03-30T13:20:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "It is now nearly April and all I have had is an automatic reply and a phone call from Lindsay asking whether I \"really need all of it\"."
+++
Dear all

I asked [[council:1|Kirklees]] for [[child:1|Yusuf]]'s file on [[date:1|4th January]]. It is now nearly April and all I have had is an automatic reply and a phone call from [[professional:1|Lindsay]] asking whether I "really need all of it".

For background: [[child:1|Yusuf]] is nine and non-verbal. [[school:1|Fernside]] excluded him in the autumn, [[school:2|Howley Brook]] said yes and then no within a week, and Mrs [[professional:2|Dransfield]], who heads [[school:2|Howley Brook]], let slip to my sister [[parent:1|Saima]] in the Co-op that "something had come over from [[school:1|Fernside]]". I would like to see the something.

Our health visitor [[professional:3|Pat Oyelaran]] and [[professional:4|Shabir]] at [[org:1|Parents Together Batley]] have both written in support. [[professional:1|Lindsay]] tells me those letters are not on the system. [[professional:4|Shabir]] has the email receipts.

There is one thing more. [[child:1|Yusuf]]'s cousin [[child:2|Hafsa]] went through [[school:2|Howley Brook]] without a murmur, and her reception teacher there, [[professional:5|Catriona]], told [[parent:1|Saima]] quite openly that [[child:1|Yusuf]] "would have been fine with us". [[professional:5|Catriona]] has since been moved to Year 6. I draw no conclusion, but [[professional:2|Dransfield]] may care to. I have also written to [[health:1|Dewsbury District]], where the clinic managed to copy me his whole paediatric record in nine days, with a compliments slip.

I am a pharmacist, I know what a deadline is.

%% signature
Zainab Mirza

