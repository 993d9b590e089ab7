+++
id = "q-005"
channel = "email"
from_name = ""
from_addr = "two.dads.ex@example.net"
subject = "Please count us but do not print us"
date = "2022-02-13T23:38:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "discussed-without-consent"]
consent = "refused"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "The third name in the To: box was a woman he was removed from."
[[evidence]]
category = "discussed-without-consent"
quote = "\"Oh, we all know what he's been through, love, Miss Squires told us the whole of it at the network thing.\""
+++
I'm writing late because that's when he's asleep.

We adopted our son at four. He came with one name and chose another; here I'll call him what we call him, [[child:1|Rowan]]. There's a rowan by our gate, he thinks we planted it for him and we've not put him right.

On [[date:1|20 October]] the EHCP coordinator at [[council:1|Devon]] emailed his annual review papers out. Home address, new surname, school, photograph in the one-page profile. The third name in the To: box was a woman he was removed from. The address had been sitting in the contacts since he was a foster child in [[place:1|Torquay]], and up it popped. It was recalled inside the hour. "Recalled" is a word that makes people in offices feel better. The police put a marker on our house and [[parent:1|Stephen]] now does the school run with his phone filming in his top pocket.

What's less dramatic, and which I find harder. In November a dinner lady at [[school:1|Lustleigh Road]] stroked his hair in front of me and said, "Oh, we all know what he's been through, love, Miss [[professional:1|Squires]] told us the whole of it at the network thing." There'd been a "network meeting", apparently, with slides. Kitchen staff, lunchtime cover, the lad who does judo. Us, no. We'd agreed that his class teacher, Mr [[professional:2|Lamb]], should know a little, and we'd written out the little. It was five lines.

His own social worker, [[professional:3|Nasreen]], hasn't put a foot wrong and neither, for what it's worth, has CAMHS.

So: count us. One family, [[council:1|Devon]], two things. But we don't consent to any of it being published, not with the names changed, not as a paragraph, not as "a couple in the South West". The details are the identification. I hope you'll understand.
