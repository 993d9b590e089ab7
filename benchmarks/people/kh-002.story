+++
id = "kh-002"
channel = "email"
from_name = "Rosalind Peake"
from_addr = "r.peake@example.org"
subject = "Two drafts of one report"
date = "2013-10-21T10:15:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "The young woman was very honest: a Mr Dunkerley at Dorset had sent it back and asked her to take the hour out before the papers went to panel"
+++
Good morning,

I should explain first that I am the grandmother. My daughter [[parent:1|Helen]] works nights at [[health:1|Poole Hospital]] and has asked me to write, since I was the one who opened the envelope.

[[child:1|Edmund]] is nine and has been under Dr [[professional:1|Sivakumar]] since he was three. In the spring his statement came up for amendment and a speech therapist, [[professional:2|Caitlin Marsh]], saw him twice at [[school:1|Hatherway Junior School]]. Her report arrived at the house on [[date:1|4 June]]. It asked for an hour of direct therapy each week, term time, delivered by a therapist. Eleven days later a second copy came, same date on the front, same typing, and the hour had become "access to a language-rich environment".

[[parent:1|Helen]] being [[parent:1|Helen]], she rang [[professional:2|Caitlin]] there and then. The young woman was very honest: a Mr [[professional:3|Dunkerley]] at [[council:1|Dorset]] had sent it back and asked her to take the hour out before the papers went to panel. She had a manager called [[professional:4|Pru]] who told her it would be simplest to do so.

I have both copies. [[child:1|Edmund]] has no therapist. His little sister [[child:2|Nell]] talks for him now, and she is five.

You are free to print this if the family cannot be recognised by it.

Yours sincerely,

%% signature
Rosalind Peake
(Mrs)

