+++
id = "jb-033"
channel = "email"
from_name = "Rehana Begum Laskar"
from_addr = "rehana.laskar@example.com"
subject = "[[child:1|Zunaid]] - [[council:1|Oldham]]"
date = "2017-02-02T09:03:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "School admits it has lost that letter two times, and the second one turned up with Rayyan's mum, in her lunchbox bag."
+++
Salaam, my son [[child:1|Zunaid Laskar]] (we say [[child:1|Zunu]]) is in reception at [[school:1|Glodwick Green]]. He don't chew so he has thickener in all his drinks, from [[health:1|Royal Oldham]]. The dietician [[professional:1|Claire Ogden]] wrote it in red letters. School admits it has lost that letter two times, and the second one turned up with [[child:2|Rayyan]]'s mum, in her lunchbox bag. He was given squash. He was blue, they called me out of [[org:1|Al-Madina Cash & Carry]] where I do tills. Miss [[professional:2|Haslam]] cried, I cried. I am asking no name for me please, my husband [[parent:1|Mizan]] drives for the school.

%% signature
Mrs R B Laskar

