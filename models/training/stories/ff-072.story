+++
id = "ff-072"
channel = "email"
from_name = "Lorna Petrie"
from_addr = "lornapetrie@example.com"
subject = "what was in the bundle"
date = "2011-09-26T19:48:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "My counselling notes from after the stillbirth, eight sheets, put in by Northumberland to show that \"maternal anxiety\" was the difficulty; nobody had asked me, and the counsellor cried when I told her as nobody had asked her either."
+++
Page 212 of the council's bundle, and I found it on the train to the hearing. My counselling notes from after the stillbirth, eight sheets, put in by Northumberland to show that "maternal anxiety" was the difficulty; nobody had asked me, and the counsellor cried when I told her as nobody had asked her either. The judge said she would disregard them. The man sitting opposite had already read them, though, hadn't he? He couldn't look at me when he passed the water.

Lorna P.
