+++
id = "kg-038"
channel = "email"
from_name = "D Mulvaney"
from_addr = "d.mulvaney@example.net"
subject = "[[council:1|Oldham]]"
date = "2009-06-08T17:20:00+01:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "This year I asked Oldham and Mr Fitton said it was \"for school\"."
+++
Short because I am on my break. Daughter [[child:1|Siobhan]], 7, cleft palate, [[health:1|Booth Hall]] then [[health:2|Pendlebury]]. School [[school:1|St Brendan's RC, Royton]]. Speech lady [[professional:1|Andrea]]. Every Easter [[professional:1|Andrea]] does a report, every Easter I ask for it, every Easter Mrs [[professional:2|Grimshaw]] in the office says it's "for [[council:1|Oldham]]". This year I asked [[council:1|Oldham]] and Mr [[professional:3|Fitton]] said it was "for school". I have been a postman twenty-two years and I have never seen a letter yet that was for nobody.

Use what you want. No names on account of Mrs [[professional:2|Grimshaw]] being on my round.

%% signature
D.M.

