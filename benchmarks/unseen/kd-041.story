+++
id = "kd-041"
channel = "email"
from_name = "Nesrin Özdemir"
from_addr = "nesrinozd@example.com"
subject = "what the physiotherapist could not write"
date = "2010-05-17T14:34:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "She told us that her head of service had circulated an instruction, following a meeting with Waltham Forest, that nobody was to put minutes, days or who."
+++
Dear Sir / Madam,

I run a dry cleaner on [[place:1|Hoe Street]] with my husband [[parent:1|Hüseyin]], and one of our customers, who's a barrister, told me while collecting her gowns that it might be worth telling you.

Our little one, [[child:1|Deniz]], is the third. The big girls [[child:2|Elif]] and [[child:3|Aylin]] are at university. [[child:1|Deniz]] was born with arthrogryposis; it means his joints are stiff, and he needs stretching every single day or they tighten like old leather. That is my own comparison and I know about leather.

His therapist was [[professional:1|Bronagh]]. For a good year I believed that to be her surname! [[professional:1|Bronagh Tierney]], of [[health:1|Whipps Cross]]. She taught [[parent:1|Hüseyin]] how to do it, and [[child:2|Elif]], and she taught two of the ladies in [[school:1|Lea Bridge Infants]].

When the statement was to be written we asked would she please put daily, twenty minutes, by a trained person. She told us that her head of service had circulated an instruction, following a meeting with [[council:1|Waltham Forest]], that nobody was to put minutes, days or who. She showed me the sheet. It was signed by a [[professional:2|G. Pottinger]], with a smiley.

The statement came on [[date:1|26 April]] with "regular stretching opportunities". I've got a four year old with hands like this and he's to have opportunities.

I rang [[professional:2|Pottinger]]. I was told that he's "strategic" and doesn't take calls. So I sent him a pair of his own words, pressed, on a hanger: "not able to specify". It's a joke, I didn't, but [[child:3|Aylin]] says I should.

No real names for us or for [[professional:1|Bronagh]]. The shop's well known.

