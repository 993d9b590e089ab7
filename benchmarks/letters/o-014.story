+++
id = "o-014"
channel = "email"
from_name = "Hibaaq Warsame"
from_addr = "hibaaq.warsame@example.org"
subject = "Records request and a lost laptop"
date = "2019-10-29T17:55:00+00:00"
html = true
kind = "story"
categories = ["insecure-handling", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "In the bag was a laptop with no password on it, and on the laptop was every report about my son since the accident."
[[evidence]]
category = "subject-access-failure"
quote = "They extended it by two months because it was \"complex\" and then missed that date as well."
+++
Assalamu alaikum / good afternoon,

My name is [[parent:1|Hibaaq Warsame]] and I have four children. This concerns [[child:1|Zakariya]], who is 14 and has a brain injury from when a car hit him on [[place:1|Stapleton Road]] in 2013. He attends [[school:1|Frome Vale Academy]] in [[place:2|Bristol]].

In the spring Mr [[professional:1|Giles Rennick]], a specialist teacher for [[council:1|Bristol City Council]], had his bag taken from a train. In the bag was a laptop with no password on it, and on the laptop was every report about my son since the accident. I learned of this from a letter addressed "To the parents of [[child:1|Zachary Warsame]]". I nearly threw it away, as we have no [[child:1|Zachary]]. The NHS number underneath, [[id:2|999 220 0332]], was his.

I wanted to know what was on it, so I asked for his records on [[date:1|3 May 2019]], with the help of my sister-in-law [[parent:2|Ladan]], who is studying law. Reference [[id:1|IG/7716]]. By law it is one month. They extended it by two months because it was "complex" and then missed that date as well. When I telephoned [[contact:1|01632 960 455]] I was told the officer, Mrs [[professional:2|Pam Tudge]], was dealing with it; the next time I was told that [[professional:2|Pam Tudge]] had left.

As of today it's almost six months. I have had one page, which is my own letter to them.

[[child:1|Zakariya]] worries about it more than I do. He says somebody has his brain on a computer. [[parent:2|Ladan]] tells him it's only the photographs of his brain. He isn't comforted by this.

We would like our story told but not our names, please. There are many Somali families in [[place:2|Bristol]] but not many with a son like mine.

%% signature
Thank you and jazakallah khair
Hibaaq
