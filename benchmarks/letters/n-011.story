+++
id = "n-011"
channel = "email"
from_name = "Siobhan Gallacher-Reid"
from_addr = "siobhangr@example.com"
subject = "They re-wrote the EP's advice"
date = "2015-05-10T21:14:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "The version that came with the note from Sefton said \"would benefit from nurture\"."
[[evidence]]
category = "discussed-without-consent"
quote = "My ex, Declan Reid, was sent everything, to Barrow-in-Furness, and he hasn't seen the wee man since he was two."
+++
I wasn't going to write. My sister-in-law [[parent:2|Oonagh]] said I should.

[[child:1|Cillian]] turned six in March. He is adopted, he has attachment difficulties and he bites. Until last year he was at [[school:1|Corrib View Nursery]], where they loved him. Then he went up to [[school:2|Templeogue Road Primary]] and that was that.

The EP, [[professional:1|Tamsin Wragg]], did a long observation. I know what she wrote in the first version because [[professional:2|Jonno]], his key person at nursery, was copied in and forwarded it: "requires a full-time key adult trained in attachment." The version that came with the note from [[council:1|Sefton]] said "would benefit from nurture". When I phoned her she went very quiet and said, "You'd have to speak to my line manager, [[professional:3|Roisin]]." [[professional:3|Roisin Tansley]] doesn't do phone calls.

My ex, [[parent:3|Declan Reid]], was sent everything, to [[place:1|Barrow-in-Furness]], and he hasn't seen the wee man since he was two.

You can quote me, but change the names.
