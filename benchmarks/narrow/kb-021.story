+++
id = "kb-021"
channel = "email"
from_name = "Mairead Quigg"
from_addr = "mquigg@example.org"
subject = "[[council:1|Western Board]]... the transport fella had it all"
date = "2010-06-30T17:55:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "It was her whole medical report from Altnagelvin, eleven pages, and the school'd given it to him to \"drop to the Board\" on his way by."
+++
Hello there, I'm a mammy from outside [[place:1|Strabane]] and I read your piece in the paper.

I've a wee girl [[child:1|Caoimhe]], she's seven, she has Rett syndrome. She's at [[school:1|Knockavoe View]], not the actual [[school:1|Knockavoe]] everybody thinks of but the unit. There's a bus. The man drives it is [[professional:1|Packie Devine]] and he's a gentleman, he knows every song she likes.

Well, a fortnight ago he hands me a brown envelope and he's red to the ears. He says [[parent:1|Mairead]] I read the first page before I knew what it was. It was her whole medical report from [[health:1|Altnagelvin]], eleven pages, and the school'd given it to him to "drop to the [[council:1|Board]]" on his way by. He'd had it lying on the dash over the weekend at a match in [[place:2|Clones]]. In his own car, for dear's sake, [[id:1|XUI 4417]], there isn't a body in [[place:3|Tyrone]] doesn't know it.

Dr [[professional:2|Hugo McAnespie]] that wrote it up at [[health:1|Altnagelvin]] hadn't sent me it yet. Said he was waiting on the typing. So the bus driver, God love him, was the first in the county to know that she's got the bad kind of scoliosis. I was the second.

I rang the [[council:1|Western Education and Library Board]], [[council:1|WELB]] as they call themselves. I got a girl called [[professional:3|Sinéad]], no relation. She asked had I a case number. I'd her H&C number off the appointment card, [[id:2|999 320 0417]], would that do. It would not.

My own mammy, [[parent:2|Bridie]], wants it in the papers with names. I don't. So no names.

Ring the house, [[contact:1|01632 then 960 then 3 4 1]]. If a man answers that's [[parent:3|Declan]], tell him what it's about, slowly.

%% signature
Mairéad

