+++
id = "u-045"
channel = "email"
from_name = "mairi mcclymont"
from_addr = "mairimcc@example.net"
subject = "moved country lost everything"
date = "2020-03-09T02:11:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "false-information", "no-chance-to-correct", "subject-access-failure"]
consent = "named"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "the whole file had been put in the ordinary post in a brown envelope and it never arrived"
[[evidence]]
category = "false-information"
quote = "says hes \"a quiet child of welsh speaking parents\". we are from galloway"
[[evidence]]
category = "no-chance-to-correct"
quote = "she said its been finalised you cant comment on it now"
[[evidence]]
category = "subject-access-failure"
quote = "page after page of black and at the bottom of one it said have a nice weekend, they left that in"
+++
hi there not sure if scotland counts or if its just england and wales but we're in wales now so. its about my boy [[child:1|struan]] hes 10 hes got fragile x and we came down from [[place:1|stranraer]] to [[place:2|wrexham]] in august 2018 because his dad [[parent:1|kenny]] got taken on at [[org:1|gresford panels]] and because my pal [[parent:2|angie]] said the schools were better, shes not lived that down

so up there he had a CSP with [[council:1|dumfries and galloway]], first in his whole school to get one, five years it took me. before we flitted i went to see mrs [[professional:1|carruthers]] at [[school:1|rephad road primary]] and asked her straight will his file go down with him and she said aye, [[council:1|d&g]] will send it to [[council:2|wrexham]] by secure something or other. so we get here and i go in to [[school:2|ysgol pant y garth]] and the ALNCO [[professional:2|sioned]] says what file. no file. i ring [[council:1|dumfries]] they say sent. i ring [[council:2|wcbc]] they say not had it. three months of that. then a lassie in the [[place:1|stranraer]] office, i'll no say her name, told me the whole file had been put in the ordinary post in a brown envelope and it never arrived. no copy. the ed psych stuff, the genetics from [[health:1|yorkhill]], his photie, my ni number [[id:1|QQ 44 19 07 B]] because id filled in a form for the taxi. gone

ok so then they have to do it all from scratch, fair enough, and [[council:2|wrexham council]] send out a psychologist called mr [[professional:3|iwan gethin jones]] who saw [[child:1|strewan]] (thats how he spelt it, all the way through, [[child:1|strewan]]) for 25 mins in a corridor. report came out on [[date:1|6 feb 2019]] final version, not draft. says hes "a quiet child of welsh speaking parents". we are from [[place:3|galloway]]. i dont think he even had the right wean. theres another boy in that class [[child:2|steffan mclelland]] or [[child:2|mcclelland]] and hes quiet and his folks speak welsh. i rang up and got a mrs [[professional:4|prydderch]] i said theres things in that need changed, she said its been finalised you cant comment on it now. i said naebody asked me before either. she said well

the [[health:2|maelor]] have been fine ill say that. dr [[professional:5|obuobi]] rewrote the genetics letter for us in a week from nothing but what id kept in a biscuit tin

last thing. put in my subject access to [[council:2|wrexham]] on [[date:2|sept 30th]], sent it recorded, number [[id:2|AB 1234 5678 9GB]]. should be a month. came [[date:3|20th january]] this year. 61 pages. [[child:1|struan]]s mine, its about my own son, and its page after page of black and at the bottom of one it said have a nice weekend, they left that in. you can see in one place through the black if you hold it to the big light it says "mum [[parent:3|mairi]] v. difficult (scottish)"

im no difficult im tired. [[child:1|stru]] doesnt sleep so neither do i, thats him up now. you can use my name and his, [[parent:3|mairi mcclymont]], i dont care, ive nothing left to lose it was all in the envelope. only leave [[parent:1|kenny]]s work out of it. im on [[contact:1|07700900547]] any hour and i mean any

%% signature
mairi
