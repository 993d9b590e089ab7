+++
id = "kg-014"
channel = "email"
from_name = "shaz"
from_addr = "shazbolton@example.com"
subject = "(no subject)"
date = "2013-10-17T01:07:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "they had all sat down in the summer holidays, diane and mrs entwistle and the nurse and some bloke from markland, and decided where he was going and filled the form in, and i was sat at home half a mile off with the phone on."
+++
cant sleep so im writing this. [[child:1|aydan]] is 11 in november hes got fragile x so has his cousin [[child:2|reece]] my sister [[parent:1|leanne]]s lad. we never knew it was in the family till [[child:2|reece]] got tested at [[health:1|royal bolton]]

[[child:1|aydan]] was at [[school:1|doffcocker mill primary]] for all of it. good school. mrs [[professional:1|entwistle]] the head, her husband taught my dad. statement 25 hrs, [[professional:2|pauline]] his TA from day one she come to his birthdays. so when it come to high school we thought right they know him theyll sort it

annual review yr 5 was [[date:1|14 june 2012]]. the lady from [[council:1|bolton]] came, first time ever, [[professional:3|diane worsley]]. said shed be recommending [[school:2|markland moor]] which is mainstream with a unit. we said we want [[school:3|harwood bank]] its special its where [[child:2|reece]] goes and hes flying. [[professional:3|diane]] says we dont place by cousins

ok. then in september im in asda and i see [[professional:2|pauline]] and shes all upset, she says are you alright after that meeting. what meeting. they had all sat down in the summer holidays, [[professional:3|diane]] and mrs [[professional:1|entwistle]] and the nurse and some bloke from [[school:2|markland]], and decided where he was going and filled the form in, and i was sat at home half a mile off with the phone on.

[[parent:1|leanne]] went mad. she rang [[professional:3|worsley]] pretending to be me (dont put that)

got the final statement in feb. [[school:2|markland]]. we appealed but the lady from parent partnership [[professional:4|moira]] said i filled the form wrong and by the time it was right it was august. so hes there. hes been there 6 weeks. hes had 2 teeth out. its that unit its all lads who are in trouble and hes never been in trouble in his life he just wants to tell them about vacuum cleaners

dr [[professional:5|chowdhury]] at the [[health:1|royal]] has wrote a letter. the head at [[school:3|harwood]], mr [[professional:6|cafferkey]], says theres a bed for him metaphorically, thats how he put it. [[council:1|bolton]] say wait for the review in june. JUNE

%% signature
shaz

