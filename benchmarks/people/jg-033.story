+++
id = "jg-033"
channel = "email"
from_name = "Ioana Dumitrescu"
from_addr = "ioana.d@example.org"
subject = "papers of my boy [[child:1|Matei]]"
date = "2021-12-08T01:02:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "From summer Peterborough has in my Matei's file that he took a knife in school, but it was Popa."
+++
Good night. I clean offices in [[place:1|Peterborough]] and now I finish, sitting in the van, I write.

[[child:1|Matei]] is of 12 years, [[school:1|Nene Croft]] school. In same class is another [[child:2|Matei]], [[child:2|Matei Popa]], also Romanian, he is naughty one, police and all. From summer [[council:1|Peterborough]] has in my [[child:1|Matei]]'s file that he took a knife in school, but it was [[child:2|Popa]]. Mrs [[professional:1|Underhill]] knows it, she teaches both. She told Mr [[professional:2|Gaskin]] of council. He said "noted".

Because of knife the respite at [[org:1|Willow Bungalow]] said no. Because of knife Dr [[professional:3|Vasquez]] from [[health:1|Cavell Centre]] came with security man! My husband [[parent:1|Costel]] wanted to cry, and [[parent:2|Doina]], grandmother, really cried.

[[child:2|Popa]]'s mother, [[parent:3|Alina]], is my friend, she is ashamed, she will sign also.

No real names please because of [[parent:3|Alina]].

%% signature
Ioana

