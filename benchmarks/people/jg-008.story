+++
id = "jg-008"
channel = "email"
from_name = "Agnieszka"
from_addr = "aga.wrobel@example.com"
subject = "letter to wrong house"
date = "2023-06-09T05:51:00+01:00"
html = true
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Lincolnshire posted her whole plan to our old flat at Red Lion Street, where is now living Darren, my ex-partner, who cannot know which school."
+++
Hello, sorry my english, is early and I was on night shift.

My daughter [[child:1|Zuzia]] she is in [[school:1|Stainsby]] school, year 2. [[council:1|Lincolnshire]] posted her whole plan to our old flat at [[place:1|Red Lion Street]], where is now living [[parent:1|Darren]], my ex-partner, who cannot know which school. He is not the father. Court said. I told this to [[professional:1|Gemma]] caseworker two times, and to [[professional:2|Joanne]] before [[professional:1|Gemma]], and school head Mr [[professional:3|Tasker]] he also told.

Now [[parent:1|Darren]] was standing on car park on [[date:1|7th June]]. Little [[child:2|Oskar]] seen him first. Police lady, [[professional:4|Holroyd]], was good. [[professional:1|Gemma]] wrote to me "we apologise for any inconvenience".

[[org:1|Boston Women's Haven]] will help with new place to live, [[professional:5|Iwona]] from there is writing to [[council:1|LCC]] also. But who will answer for this?

%% signature
Agnieszka W

