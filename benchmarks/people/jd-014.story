+++
id = "jd-014"
channel = "email"
from_name = "Danny Wroe"
from_addr = "dannywroe.plastering@example.co.uk"
subject = "Re: stories wanted"
date = "2023-11-08T12:41:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "i got sent the finished report wi a sticker on it sayin FINAL, and when i rung up to say half of what i told em weren't in it the lass said comments closed on 13 oct, which were four days before it come."
+++
now then. on me dinner so ill be quick

our lass [[child:1|Ellie-Mae]] is at [[school:1|Worsbrough Top]], adhd n summat wrong wi her memory they think. i have her weekends n wednesdays. her mam [[parent:1|Toni]] n me dont talk much but we talk about this

[[council:1|barnsley]] did a needs assessment. i got sent the finished report wi a sticker on it sayin FINAL, and when i rung up to say half of what i told em weren't in it the lass said comments closed on [[date:1|13 oct]], which were four days before it come. [[parent:1|Toni]] never got one at all because theyve got her at me mams address on [[place:1|Doncaster Rd]]

educational psych were [[professional:1|Bethany Stubbs]], nowt against her, she told me herself she'd been given a template. senco Mrs [[professional:2|O'Hara-Finch]] wants it redoing an all. paediatrician up at [[health:1|barnsley hospital]], dr [[professional:3|Nwosu]], put in writing that [[child:1|Ellie]] cant hold 3 words in her head. it dunt mention that anywhere. says her memory is "a relative strength" !!

any road. caseworkers called [[professional:4|Jacqui]], wont give last name, "policy". I said love im a plasterer i give me last name to everyone its on the van

if u use it dont put [[parent:1|Toni]] in she'd go spare. ring after 5 if u want owt [[contact:1|07700 900 318]]

%% signature
Danny
DW Plastering & Damp Proofing

