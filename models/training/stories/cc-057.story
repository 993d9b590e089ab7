+++
id = "cc-057"
channel = "email"
from_name = "Des Mulvaney"
from_addr = "d.mulvaney@example.com"
subject = "files"
date = "2018-02-19T13:02:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure", "insecure-handling"]
consent = "named"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "I put in the form for everything the council has on them in September, paid my tenner, sent my passport. Five months and I have had an automatic reply and a man called Barry saying it is \"with legal\"."
[[evidence]]
category = "insecure-handling"
quote = "Barry also says not to expect much before 2012 because the boxes got wet in a basement and went in a skip."
+++
Father of twins, both ASD, both now at college and doing well no thanks to anybody.

I put in the form for everything the council has on them in September, paid my tenner, sent my passport. Five months and I have had an automatic reply and a man called Barry saying it is "with legal". Barry also says not to expect much before 2012 because the boxes got wet in a basement and went in a skip. That is both lads' statements, all the early reports, the lot.

We need them for PIP. That form is another story. Use my name, I'm past caring.
