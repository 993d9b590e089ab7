+++
id = "dd-011"
channel = "email"
from_name = "Gwen Astbury"
from_addr = "gwen.astbury@example.com"
subject = "Re: your story - an update"
date = "2020-01-08T17:50:00+00:00"
html = false
kind = "follow-up"
categories = ["subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "Day 97 of thirty, and a courier brought a box. Four hundred sheets, of which I can read about sixty; the rest is black bars, top to bottom, including the whole of my own e-mails to them and what I believe is the school dinner menu."
+++
You asked me to let you know if anything ever came. Well, something has.

Day 97 of thirty, and a courier brought a box. Four hundred sheets, of which I can read about sixty; the rest is black bars, top to bottom, including the whole of my own e-mails to them and what I believe is the school dinner menu. The covering letter says third party data. I AM the third party. The second party is asleep upstairs.

I've counted and they have used more ink on hiding Isaac than they ever did on him.

More when I've calmed down.

Gwen
