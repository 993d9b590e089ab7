+++
id = "i-013"
channel = "email"
from_name = "Tanesha Reid"
from_addr = "tanesha.reid@example.net"
subject = "SAR ignored"
date = "2022-06-08T08:51:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "SAR went in 17 Jan, chased 21 Feb, chased 1 April, and it is now June and I have had nothing at all."
+++
Morning, on the train so brief. [[council:1|Croydon]]. SAR went in [[date:1|17 Jan]], chased [[date:2|21 Feb]], chased [[date:3|1 April]], and it is now June and I have had nothing at all. It's for my son [[child:1|Micah Reid-Okoro]] (dob [[date:4|11/08/2013]], their ref [[id:1|SEN/22/40917]]). Case officer was [[professional:1|Hugh]], then [[professional:2|Marcia]], now it's apparently nobody. My mum [[parent:1|Yvonne]] has offered to go and sit in [[place:1|Bernard Weatherill House]] with a flask till they cough it up and I'm minded to let her.

%% signature
Sent from Outlook for Android

