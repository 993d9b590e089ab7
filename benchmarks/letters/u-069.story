+++
id = "u-069"
channel = "forum-pm"
from_name = "birnamwoodmum"
from_addr = ""
subject = "CSP question (hope ok to pm)"
date = "2022-09-06T12:47:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hiya, [[contact:1|@tumshie_heid]] on the other thread said you might know this.

We're in [[place:1|Blairgowrie]], so [[council:1|Perth & Kinross]]. Ds [[child:1|Ruaridh]] is 13, has a hearing loss + dyslexia and might be getting a Co-ordinated Support Plan. The meeting is on [[date:1|28th Sept]] and I've a few things I'm no sure of:

- can I ask for the educational psychologist's bit beforehand or do I just get it on the day? Hers is a Dr [[professional:1|Sunniva Laing]], she seems fine, no complaints so far
- if I bring my pal [[parent:1|Mhairi-Ann]] along to take notes, does [[council:1|PKC]] get to say no? She's no a lawyer or anything, she works in the bakers
- is there somebody that'll check it over for free? A wifie at the [[org:1|Strathardle Carers Hub]] said to try Enquire

Also [[child:1|Ruairidh]] himself wants to go in and say his piece. The guidance teacher at [[school:1|Craigmhor High]], Mr [[professional:2|Baptie]], reckons he's too young. At 13! I said they can vote at 16, so when do you start lol

No rush, I know you've a life. Cheers
