+++
id = "ee-066"
channel = "forum-post"
from_name = "dagenham_dave_2"
from_addr = ""
subject = "Re: \"can you just change this bit\""
date = "2017-11-20T22:12:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Council geezer pings her, goes cud u drop it from specific to general cos panel ain't gonna wear specific, and she pinged back nah."
+++
Bruv our salt told us straight. Council geezer pings her, goes cud u drop it from specific to general cos panel ain't gonna wear specific, and she pinged back nah. Respect to her tbf. We still got general lol cos they typed it in themselves innit
