+++
id = "kh-014"
channel = "email"
from_name = "Benedict Achebe-Lowe"
from_addr = "b.achebelowe@example.org"
subject = "Volunteering"
date = "2021-07-05T09:40:00+01:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
Good morning,

[[parent:1|Nkechi]], my wife, forwarded me your appeal for readers. I spent nineteen years as a local government auditor, mostly at [[council:1|Hounslow]] and latterly with [[council:2|Slough]], and I can read a badly scanned panel minute faster than anyone I know.

I come to it with an interest. Our boy [[child:1|Dubem]] was placed at [[school:1|Thornwick Lodge]] after three years of argument, chiefly with a Mrs [[professional:1|Calloway]]; the solicitor who ended it, [[professional:2|Ruth Zelman]] of [[org:1|Zelman Pryce]], would vouch for me, as would the chair of our parents' group, [[parent:2|Harpreet Johal]].

Two evenings a week, then, if it is useful. I don't do spreadsheets on Sundays.

%% signature
Regards,
Benedict

