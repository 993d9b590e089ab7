+++
id = "ff-042"
channel = "email"
from_name = "Lorna Petrie"
from_addr = "lornapetrie@example.com"
subject = "Re: what was in the bundle"
date = "2011-10-10T18:05:00+01:00"
html = false
kind = "follow-up"
categories = []
consent = "anonymised"
hold_until = ""
+++
You were kind to answer so quickly. Yes to anonymous, and yes, leave out the page number. You asked if I'd like to add anything about how the council has behaved since. They've been perfectly correct; it's nearly worse. The new caseworker sends me everything twice. I've no more to tell and I'm sleeping better. Please take out the train as well, somebody saw me on it.
Lorna
