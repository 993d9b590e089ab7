+++
id = "jf-024"
channel = "email"
from_name = "Precious Moyo"
from_addr = "pmoyo@example.com"
subject = "my grandson's file in [[place:1|Southend]]"
date = "2017-03-26T03:10:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "By the time the postman brought us ours, Beth had read it, the dinner lady had read it, and Junior was being called \"the forty-seven\" after a score on page three."
+++
My daughter [[parent:1|Thandi]] is a nurse at [[health:1|Southend Hospital]] and cannot be seen to complain, so I, her mother, in my seventies, do it for her. [[child:1|Junior]] is not his name but it is what he answers to. [[child:1|Tadiwa]] is. Forgive an old woman, I mean the boy has two names and it is one boy.

[[professional:1|Ingleby]] visited. [[professional:1|Ingleby]] tested. [[professional:1|Ingleby]]'s envelope was opened by [[council:1|Southend]], photocopied, and carried to the school by hand, by a lady I now know as [[professional:2|Beth]]. By the time the postman brought us ours, [[professional:2|Beth]] had read it, the dinner lady had read it, and [[child:1|Junior]] was being called "the forty-seven" after a score on page three.

That is all. He is a person, he is not a forty-seven.

%% signature
Gogo Precious

