+++
id = "u-016"
channel = "forum-pm"
from_name = "wrecsam_mam_x"
from_addr = ""
subject = "[[council:1|wrexham]] idp joke"
date = "2024-10-17T00:31:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "they asked her to drop it to moderate so it could stay a school idp"
[[evidence]]
category = "access-denied"
quote = "he flat out refused me a copy of what the panel wrote"
+++
hiya hun sorry its late only time i get, ok so wales is meant to be better now with the aln act yeah right, my [[child:1|macsen]] is 7 he has dld and hypermobile and he cant tell anyone when hes hurt, salt from [[health:1|betsi]] came to [[school:1|ysgol plas yr eithin]] [[date:1|20 sept]] lovely girl [[professional:1|non]] and she wrote severe, i saw it on her screen, SEVERE, then the proper one comes and its moderate and i thought hang on so i messaged her on insta and she rang me from her own phone in her car nearly in tears and said they asked her to drop it to moderate so it could stay a school idp and not one [[council:1|wrexham council]] has to pay for, some fella [[professional:2|gethin parry-lloyd]], so i went down the council offices with the baby and [[child:1|mac]] and asked for him and he came down all smiles and he flat out refused me a copy of what the panel wrote, said its "deliberative", i had to google it on the bus, [[professional:1|non]] has been moved to [[health:2|glan clwyd]] now so draw your own conclusions, head mrs [[professional:3|hope]] says theres nothing she can do, no hope for any of us then is there, [[professional:2|parry lloyd]] rang the next day and left a voicemail calling him [[child:1|maxen]] and said id been "aggressive in a public area" i was CRYING with a BABY, anyway im going to snap cymru and my cousin [[parent:1|bethan]] whos a para legal at [[org:1|allington rowe]] in [[place:1|chester]] says keep the voicemail so i have, you can have it if u want, pls no names and dont say which ysgol theres only about 90 kids in it, school never told me, [[school:1|plas yr eithin]] i mean, that the panel was even on, nos da xx
