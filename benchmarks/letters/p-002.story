+++
id = "p-002"
channel = "forum-pm"
from_name = "mackem_dad_83"
from_addr = ""
subject = "our [[child:1|tyler]]"
date = "2014-03-02T01:17:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "9 of them round a table for an hour and a half on about my bairn and not one thought to tell me or his mam"
[[evidence]]
category = "school-approached"
quote = "had already been on to three heads asking who would have him before we even knew he was being moved"
+++
alreet mate saw ur post cant sleep so here goes. our [[child:1|tyler]] is 8 adhd and they think pda hes at [[school:1|hylton dene]] well he was. his sister [[child:2|demi]] is there an all shes never a bit of bother. anyway in jan i went to pick him up and the caretaker goes "big meeting about ur lad the day" and i went what meeting. turns out 9 of them round a table for an hour and a half on about my bairn and not one thought to tell me or his mam. school nurse was there, ed psych, some fella from [[org:1|pennywell youth project]] who weve never met in wor lives. i rang mrs [[professional:1|laidler]] the head and she said it was "just professionals touching base"

then it gets worse cos it come out that [[professional:2|gaz]] from the inclusion team at [[council:1|sunderland]] had already been on to three heads asking who would have him before we even knew he was being moved. [[school:2|redby grange]] said no, [[school:3|southwick st marys]] said no, and the prus that full they would of had him in the cupboard. i only no this cos me cousin [[parent:1|kelly]] does dinners at [[school:2|redby]] and heard the head moaning on

fair play they never lied about him like, the stuff they said was true he did bite miss [[professional:3|pounder]]. but it wasnt there place. [[child:1|ty]] nos somethings up he keeps asking is he bad

do what u want with it
