+++
id = "i-031"
channel = "email"
from_name = ""
from_addr = "jtwigg.redcar@example.com"
subject = ""
date = "2016-02-10T14:59:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "I put in for my daughters file under the data protection and when it finally come it was eleven weeks late with every other page missing and black lines through my own letters, MY OWN LETTERS what I wrote to them."
+++
To whom it may concern, [[council:1|Redcar and Cleveland]]. I put in for my daughters file under the data protection and when it finally come it was eleven weeks late with every other page missing and black lines through my own letters, MY OWN LETTERS what I wrote to them. [[child:1|Courtney Twigg]] she is 10 at [[school:1|Zetland Dunes]]. They blacked out her name and all except on page 44 where they left in some other kids, [[child:2|Alfie]] something and his address. I have posted that page back. A Mr [[professional:1|Bielby]] signed for it on [[date:1|5th Feb]]. No names pls as I work for them (school dinners)

%% signature
J.T.

