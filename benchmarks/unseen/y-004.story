+++
id = "y-004"
channel = "email"
from_name = "A Therapist"
from_addr = "notmyworkaddress11@example.com"
subject = "From the other side of the desk"
date = "2011-11-20T16:05:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested", "other-collusion"]
consent = "anonymised"
hold_until = "2012-06-30"
[[evidence]]
category = "quantifying-forbidden"
quote = "a laminated card of Words We No Longer Use: hour, weekly, direct, minimum, and any numeral"
[[evidence]]
category = "report-change-requested"
quote = "asking that three of my reports be \"brought into line\" before the planning meetings"
[[evidence]]
category = "other-collusion"
quote = "We put down eleven months, they find us the money for half a post."
+++
To whoever opens the post at your end

You will have plenty from parents. I thought you might want one from a speech and language therapist. I have been one for twenty-seven years, all of them with what is now [[health:1|NHS Lanarkshire]], and I have never before written a letter that I did not sign.

I shall try to keep to what I saw with my own eyes.

In August last year we were called to a team brief in [[place:1|Hamilton]]. There were sandwiches, so we knew it was bad. My manager, [[professional:1|Moira Geddes]], gave each of us a laminated card of Words We No Longer Use: hour, weekly, direct, minimum, and any numeral. I asked if I might write "two" if it referred to the number of the child's legs. Nobody laughed. I have the card in front of me.

In October Mr [[professional:2|Alasdair Pirie]], who is an education officer at [[council:1|South Lanarkshire]], e-mailed [[professional:1|Moira]] (copied to me, I believe by accident) asking that three of my reports be "brought into line" before the planning meetings. He had been good enough to attach the paragraphs already rewritten. One was about a wee girl at [[school:1|Strathaven Road Primary]], [[child:1|Iqra]], who has no speech at all. I had recommended a communication aid. In Mr [[professional:2|Pirie]]'s version she would benefit from "a language-rich environment". I refused and was told that I was not a team player. I am told the reports went in as I wrote them, in the end, and I have no reason to doubt it.

The last is the one I lose sleep over, and it needs a sentence of law. Here a child gets a Co-ordinated Support Plan, the only document with teeth, if another agency such as health must give significant support for more than a year. So you will see what follows from how long *we* say that we shall be involved. There is a standing Friday "pre-meet" between my manager and [[council:1|SLC]]. I took the minute of it twice when the secretary was off. No child is named there; it is done by headcount. We put down eleven months, they find us the money for half a post. That is very nearly word for word. [[professional:2|Pirie]] said "everyone's a winner", and I wrote that down too and it was scored out when the minute came back.

I have not been bullied. I have not been threatened. The waiting list is a disgrace but that is government, not conspiracy. I have just been made, by decent folk, to do something shabby, and I did it for over a year.

I retire on [[date:1|29 June 2012]]. Please do nothing with this until I am out the door, that is to say not before [[date:2|30 June]]. After that you may print it all, but without my name or [[child:1|Iqra]]'s, and I would be easier if [[place:1|Hamilton]] were just "an office". If you must reach me, my sister takes messages: [[parent:1|Ishbel]], [[contact:1|01632 960 417]], evenings.

I am sorry not to be braver.
