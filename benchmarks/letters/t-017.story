+++
id = "t-017"
channel = "email"
from_name = "Pat Docherty"
from_addr = "patdoch@example.org"
subject = "for my pal [[parent:2|zdenka]]"
date = "2014-10-27T13:37:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "she comes hame and says to zdenka why were you no there. cause naebody telt me"
+++
hiya, im [[parent:1|pat]], i volunteer at the drop in on [[place:1|allison street]]. im typing what my pal says so if its mixed up thats me no her

[[parent:2|zdenka]] is from [[place:2|michalovce]], roma, been in [[place:3|govanhill]] six year. man works at [[org:1|clydeside chicken]], he's [[parent:3|marek]]. weans are [[child:1|dominik]] 12, [[child:2|vanesa]] 10 and wee [[child:3|samko]]. its [[child:2|vanesa]] this is about

she has a hearing aid fae the [[health:1|sick kids]] in [[place:4|yorkhill]] and she cannae hear a thing in a class of 30. [[school:1|cuthbertson road]] said she had "language issues, EAL" and that was that. then a teacher of the deaf, [[professional:1|rhona]], came and said naw, its her ears, you want a plan. brilliant. [[parent:2|zdenka]] was greetin she was that happy

nothing for months. then [[parent:4|jolana]] up the stair, who does a bit of interpreting, gets a shift at a meeting and its about [[child:2|vanesa]]! she comes hame and says to [[parent:2|zdenka]] why were you no there. cause naebody telt me. well they were all there, [[professional:1|rhona]] wasnae, and a boy called [[professional:2|struan]] fae [[council:1|glasgow]] says the deaf report is to be "parked till we see if the family stays in scotland"

SIX YEAR theyve stayed

[[parent:4|jolana]] isnae allowed tae say any of this so you didnae hear it fae her
