+++
id = "ff-074"
channel = "forum-post"
from_name = "pondlifepatsy"
from_addr = ""
subject = "Re: daftest thing in your DC's paperwork"
date = "2009-11-12T19:36:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "According to the ed psych's advice DS1 is \"an only child who misses male company\". He has four brothers, one of whom answered the door to her."
+++
I can beat that. According to the ed psych's advice DS1 is "an only child who misses male company". He has four brothers, one of whom answered the door to her. We did get to comment, to be fair, she rang up mortified and took it out of her copy, but the version the county is working from still has my poor lonely lamb in it and DH now calls the boys Figment, Figment, Figment and Dave.
