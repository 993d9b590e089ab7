+++
id = "m-047"
channel = "email"
from_name = "Craig Baxendale"
from_addr = "craig.bax@example.co.uk"
subject = "Re: [[school:1|Carron Glen]] - who said what"
date = "2019-05-29T20:40:00+01:00"
html = false
kind = "follow-up"
categories = []
consent = "unclear"
hold_until = ""
+++
Hiya,

As you asked who's who, here's the wee glossary.

- "[[professional:1|Shug]]" = [[professional:1|Hugh Rankine]], head of ASN at [[council:1|Falkirk]]. [[professional:1|Shuggie]] to the janitor. Mr [[professional:1|Rankine]] to you.
- "Doc" = Dr [[professional:2|Ines Baptista]], paediatrics, [[health:1|Forth Valley Royal]]. NOT the same as "Dr [[professional:3|B]]", who's the dentist, [[professional:3|Bissett]].
- "Big [[professional:4|Eck]]" = [[professional:4|Alexander Moodie]], depute. The wean calls him Mr [[professional:4|Moody]] as does everybody.
- [[child:1|Lewis]] = oor lad, 9. [[child:1|Loo]], to his sister, [[child:2|Brooke]], who's 3.

On your other question. What I said on the [[date:1|20th May]] stands: it was [[professional:1|Rankine]] on the phone and [[professional:4|Moodie]] in the room, and neither of them knew I was on the bench outside the office with [[child:2|Brooke]] asleep on me. [[professional:1|Hugh]] says, "Is the father still kicking off?" and [[professional:4|Eck]] says, "Like a mule."

That's all of it. There's no secret report, I'd not want you to think there was. [[professional:2|Ines]] (the Doc) has been straight with us throughout.

Could you print "like a mule"? I've had it put on a mug. [[parent:1|Morag]] isn't amused.

%% signature
Craig

%% quoted
> On 27 May 2019 you wrote:
> Who is "Doc", please, and is "Big Eck" the headteacher?

