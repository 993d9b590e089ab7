+++
id = "e-047"
channel = "email"
from_name = "Ionuț D."
from_addr = "ionut.d@example.net"
subject = "no reason"
date = "2023-11-05T19:47:00+00:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "Lady Georgina from North Northants say panel don't give why, only give no."
+++
Good day. My girl [[child:1|Ilinca]] 5 years has Rett. She is in [[school:1|Weavers Mead Nursery]], [[place:1|Kettering]]. I ask for special school, they say no. I ask why. Lady [[professional:1|Georgina]] from [[council:1|North Northants]] say panel don't give why, only give no. In Romania also they give no, but with stamp. My wife [[parent:1|Crina]] writes to Mr [[professional:2|Toller]], MP, his office answers it's the council, the council says ask school, school ([[professional:3|Pippa]], very good) says ask [[professional:1|Georgina]]. Please use, not name.

%% signature
Ionuț

