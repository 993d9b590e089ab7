+++
id = "zb-004"
channel = "email"
from_name = "Declan H"
from_addr = "dhegarty.waterside@example.com"
subject = "the box"
date = "2021-08-27T07:48:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure", "insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "24 aug - box lands. thats not a month in any calendar i own"
[[evidence]]
category = "insecure-handling"
quote = "halfway down theres another wean in it altogether, his name, his mothers mobile, his tablets"
+++
[[place:1|derry]] father here. typed with one thumb the other hand has a baby in it

daughter [[child:1|sorcha]] 10, dyspraxia + epilepsy. heres how it went

[[date:1|3 march]] - asked for the lot, every scrap, data protection form, id, the works
april, may - not a squeak
[[date:2|11 june]] - "its being collated"
[[date:3|24 aug]] - box lands. thats not a month in any calendar i own
[[date:3|24 aug]], 10 past 9 at night - halfway down theres another wean in it altogether, his name, his mothers mobile, his tablets. i know the family!! his granny does my mothers hair
[[date:4|25 aug]] - rang. girl says "och no, can you just put it in the bin". i will not put a child in a bin i said

took it round to the mother myself. she cried and so did i a bit

%% signature
Declan Hegarty
07700 900318
