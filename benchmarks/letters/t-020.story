+++
id = "t-020"
channel = "email"
from_name = "carol"
from_addr = "carolandthedogs@example.net"
subject = "[[place:1|fleetwood]] nana"
date = "2018-02-19T23:05:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "when it went to the panel they had a \"family tree\" on the screen with all of us on"
+++
right where do i start. i've got three grandkids under one roof and a fourth that visits, [[child:1|ellie-mae]], [[child:2|kian]], [[child:3|bobby]] and on sundays [[child:4|rio]]. our [[parent:2|stacey]] has the first two, [[parent:3|gemma]] has [[child:3|bobby]], and [[child:4|rio]] is my lad's

its [[child:2|kian]]. 14, ADHD and the rest. [[school:1|rossall point]] permanently excluded him in november and when it went to the panel they had a "family tree" on the screen with all of us on. every one. our [[parent:2|stacey]]'s tablets, my [[parent:4|ged]] that died in 09, [[parent:3|gemma]]s court case that was DROPPED, even [[child:4|rio]] wetting the bed and he doesnt go to that school he goes to [[school:2|stanah]]

i said out loud who drew that. woman says me. [[professional:1|anita]], early help. i said we've met you twice love and you said it was so you'd know who was who at christmas

the clerk, mr [[professional:2|duckworth]], stopped it then to be fair

[[council:1|lancashire]] say its a "genogram" and its standard. its gone to [[health:1|clifton]], its gone to [[org:1|wyre alternative learning]] where hes at now, and a taxi firm. why does [[org:2|fylde cabs]] need to know about my husbands liver

[[parent:5|lorraine]] over the back thinks i should go to the paper, the radio, anybody. im starting with you
