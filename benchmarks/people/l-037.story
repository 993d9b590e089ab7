+++
id = "l-037"
channel = "email"
from_name = "Lindiwe"
from_addr = "lindi.m@example.com"
subject = "[[council:1|Milton Keynes]]"
date = "2010-09-08T10:02:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "He left it at the petrol station in Woburn Sands and a stranger drove it to me"
+++
My boy [[child:1|Sipho]] goes from [[place:1|Bletchley]] to [[school:1|Tattenhoe Lane]] in a car with two others. The [[org:1|Bluebird Cabs]] driver had a sheet on the dashboard with each child's illness on it and our house numbers, [[place:2|9 Whaddon Mews]] on the top. He left it at the petrol station in [[place:3|Woburn Sands]] and a stranger drove it to me. [[council:1|MK]] say it's [[org:1|Bluebird]]. [[org:1|Bluebird]] say [[council:1|MK Council]] printed it. [[council:2|Bucks]] say, why ring us, we've not had [[place:4|Milton Keynes]] since 1997. Please hide my name.

