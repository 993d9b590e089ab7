+++
id = "dd-063"
channel = "email"
from_name = "Denise P"
from_addr = "denisep@example.com"
subject = "what do i do with this"
date = "2010-06-16T10:40:00+01:00"
html = false
kind = "question"
categories = ["insecure-handling", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "I've been sent somebody else's statement by the council, whole thing, a little girl's, in with my son's."
[[evidence]]
category = "false-information"
quote = "ours says Kyle's got Fragile X and he's been tested for that and he hasn't."
+++
Hi can you advise? I've been sent somebody else's statement by the council, whole thing, a little girl's, in with my son's. Do I post it back, burn it, tell her mum? I know the mum.

And if I've hers then I expect somebody's got ours. Which might be as well because ours says Kyle's got Fragile X and he's been tested for that and he hasn't. Who do I ring to get that took out?

If you answer on the website leave our names off.

Denise
