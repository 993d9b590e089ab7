+++
id = "jd-021"
channel = "forum-pm"
from_name = "not_that_kind_of_karen"
from_addr = ""
subject = "[[council:1|Stockport]] / missing file"
date = "2018-05-14T21:58:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "insecure-handling"
quote = "then Nikki in the office at BMH owned up that the previous SENCO, Piers Gledhill, had \"weeded\" it over the summer of 2016, as in put it in the skip, because he only kept stuff for kids on the register."
+++
Hey hun, [[contact:1|mrstumnus]] said to drop you a line.

long story short ish. [[child:1|Jonah]]'s 15, selective mute, school refuser since y8 ([[school:1|Bramall Moor High]], or [[school:1|BMH]] as the kids call it... ok [[school:1|BMH]]). we asked for his primary records for the appeal because the tribunal wanted to see how far back it went.

primary ([[school:2|Our Lady & St Chad's]]) say they sent it up on transfer. [[school:1|Bramall Moor]] say never had it. [[council:1|SMBC]] say not us guv. round and round from Jan to April. then [[professional:1|Nikki]] in the office at [[school:1|BMH]] owned up that the previous SENCO, [[professional:2|Piers Gledhill]], had "weeded" it over the summer of 2016, as in put it in the skip, because he only kept stuff for kids on the register. all of it. reception onwards. his little drawings. The SALT letters from [[health:1|Stepping Hill]] that say mutism at age FOUR

so now the [[council:1|stockport]] barrister gets to stand up and say theres no evidence of early onset. which she did. [[date:1|3 may]]. Ms [[professional:3|Thwaite-Khan]], very polished, I would of clapped if it wasnt my own son

judge reserved. we find out any day. don't publish until we've heard please and take out [[child:1|jonah]] and the schools. [[professional:2|Piers]] you can leave in as far as I'm bothered (joke) (sort of)

%% signature
hugs, K

