+++
id = "m-025"
channel = "forum-pm"
from_name = "notanothermeeting"
from_addr = ""
subject = "Re: your post about [[council:1|Calderdale]]"
date = "2014-09-18T21:41:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "No letter, no invite, no phone call, they'd had the meeting on both my kids and the first I heard of it was in the cheese aisle."
+++
Saw you were in [[council:1|Calderdale]] as well. Snap. Is your EP called [[professional:1|Lorraine Ogden]] by any chance?? Because [[professional:1|Lorraine]] is mine and I've got a tale.

DS1 [[child:1|Rufus]], 8, DS2 [[child:2|Monty]], 5, both waiting on statements (twins run in the family but these aren't). [[professional:1|LO]] came and did [[child:1|Ru]] on [[date:1|12 May]] at [[school:1|Hebble Top]]. Fine. So then I'm in Sainsbury's and who's there but [[professional:2|Mandy]], TA, [[professional:2|Mandy Thwaite]], and she goes "shame about [[child:1|Rufus]] not qualifying". I went WHAT. She goes "oh, I typed the minutes".

Turns out [[professional:1|Lorraine]], the SENCo (Mr [[professional:3|Barraclough]], we call him [[professional:3|Barrowboy]]), and someone from [[place:1|Halifax]] called [[professional:4|Zoe]] got together at school and decided. No letter, no invite, no phone call, they'd had the meeting on both my kids and the first I heard of it was in the cheese aisle. [[professional:3|Barraclough]]'s line is that it was "a catch up". [[professional:4|Zoe Rawnsley]] has told me in an email that I "would've been welcome". How?? By psychic??

[[child:2|Monty]] hasn't even been SEEN by [[professional:1|Ogden]]. I asked her and she said "well [[professional:3|Neil]] filled me in". [[professional:3|Neil]] is [[professional:3|Barrowboy]].

Do you have the same cast your end? PM me back. If you use it for the big pile alter my lads' names, thx

