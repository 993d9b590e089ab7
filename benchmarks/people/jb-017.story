+++
id = "jb-017"
channel = "email"
from_name = "Akosua Frimpong-Manso"
from_addr = "akosuafm@example.com"
subject = "My sister's boy, [[council:1|Lewisham]]"
date = "2013-07-18T06:55:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "They invited Yaw instead, who is his father on paper and lives in Tema, and put him on a speakerphone, and with the whole room listening they went through the boy's assessments one after the other."
[[evidence]]
category = "false-information"
quote = "the minutes say that \"Auntie is not the legal carer\"."
+++
Good morning. On the night bus, so excuse typing.

I'm his aunt. My sister [[parent:1|Abena]] passed in 2010 and [[child:1|Kwabena]] came to me with his rucksack and his inhaler. [[child:1|Kobby]] we say. He's seven and has global delay. My own two, [[child:2|Nhyira]] and [[child:3|Jermaine]], treat him like he was always there.

[[school:1|Brockley Vale Primary]] held a "team around the child" in May. I was on a night shift at [[health:1|Guy's]] and asked could they move it. They didn't. They invited [[parent:2|Yaw]] instead, who is his father on paper and lives in [[place:1|Tema]], and put him on a speakerphone, and with the whole room listening they went through the boy's assessments one after the other. [[parent:2|Yaw]] has met him twice. He rang me after, very grand, to say that he had agreed to special school.

It's worse. The family support worker, [[professional:1|Tolu Bankole]], typed up the minutes, and the minutes say that "Auntie is not the legal carer". I have the residence order from the [[place:2|Bromley]] court, [[id:1|BR10P00613]]. [[professional:1|Tolu]] apologised and I believe her. She had it from Mr [[professional:2|Crabbe]], the deputy. When I took the order in, he read it upside down first, God is my witness, and said "we'll pop it in the file".

Use whatever will help. Not the names though. [[child:1|Kobby]]'s father has a cousin in every street from [[place:3|Catford]] to [[place:4|Peckham]].

My stop.

%% signature
Akosua
Sent from Samsung Mobile

