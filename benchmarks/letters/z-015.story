+++
id = "z-015"
channel = "forum-pm"
from_name = "dumpling_and_bru"
from_addr = ""
subject = "My contribution to your collection :)"
date = "2018-11-04T22:26:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure", "access-denied", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "they'd mislaid the form. I sent another. They said I'd now have to start the clock again. Then they just stopped answering"
[[evidence]]
category = "access-denied"
quote = "\"Parents don't usually get that one,\" she said, and she slid it under her keyboard."
[[evidence]]
category = "no-chance-to-correct"
quote = "\"I send these to print on a Thursday and it's Friday.\""
+++
Hello! I love that someone is doing this. I'm keeping mine cheerful because if I don't laugh I will set fire to a building.

Cast: me, from [[place:1|Kowloon]] by way of [[place:2|Partick]]. Husband [[parent:1|Gregor]], tall, useless on the phone. Son [[child:1|Ho-yin]], aka [[child:1|Harry]], aka [[child:1|Wee Man]], 7, dyslexic and dyspraxic and the funniest person in [[place:3|Glasgow]].

ACT ONE. Ed psych finishes her report. I ask if I could give my comments on it, as it's a bit light on what he CAN do, and she looks at the calendar and goes, "I send these to print on a Thursday and it's Friday." That was it! That was the whole consultation!

ACT TWO. Staged intervention meeting at [[school:1|Kelvinhaugh Road Primary]]. Depute head, Mrs [[professional:1|Lorna Baird]], has a sheet in front of her saying why the resource panel knocked back his classroom assistant. Can I have a copy? "Parents don't usually get that one," she said, and she slid it under her keyboard. I have been thinking about that keyboard ever since. I've asked for it four times. It's still under there as far as I know.

ACT THREE. So I go full legal, and send a GDPR request to [[council:1|GCC]] in June, recorded delivery, very proud of myself. In July they'd mislaid the form. I sent another. They said I'd now have to start the clock again. Then they just stopped answering, and it's November and the panto's on.

The waiting list for the actual OT is 14 months but you said you don't want waiting lists so I'll save that for my memoir.

You can use all the jokes, just call us something else please!! [[child:1|Harry]] would like to be called Captain Thunder.
