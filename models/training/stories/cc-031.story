+++
id = "cc-031"
channel = "forum-post"
from_name = "gossipinthegrove"
from_addr = ""
subject = "Is this true?"
date = "2014-10-10T13:13:00+01:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
A mum in my friend's support group over in the next county says her LA sends the reports back to the EPs till they say the right thing, and that they ring round the special schools telling them not to take kids. My hairdresser's cousin works for a council and says the same. Nothing like it has happened to us, in fairness, DD's EP report was spot on and came to us first. Our moan is we got refused an assessment twice and have no SALT since the last one retired. Just wondered how common it is.
