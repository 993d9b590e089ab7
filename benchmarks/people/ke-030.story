+++
id = "ke-030"
channel = "email"
from_name = ""
from_addr = "nettyp66@example.com"
subject = "(no subject)"
date = "2016-09-08T08:05:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "now it turns out huw's car was broken into in ebbw vale with all the kids' files on the back seat and they knew since july."
+++
[[child:1|Jayden-Lee]] was meant to start [[school:1|Tredegar Top]] on [[date:1|5 sept]] and there's no place. [[council:1|Blaenau Gwent]] say they never had the form. [[professional:1|Carol]] who does the forms says she walked it over. now it turns out [[professional:2|huw]]'s car was broken into in [[place:1|ebbw vale]] with all the kids' files on the back seat and they knew since july. my [[parent:1|kelvin]] found out in the rugby club off [[professional:2|huw]]'s own brother. mrs [[professional:3|protheroe]] still wants him in uniform

%% signature
netty

