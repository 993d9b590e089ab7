+++
id = "jc-021"
channel = "email"
from_name = "Kelly Hetherington"
from_addr = "kellyheth@example.com"
subject = "[[child:1|Alfie]]"
date = "2018-11-13T07:41:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "\"A. Hewitt, violent, dad in prison\"."
+++
Morning pet. [[child:1|Alf]]'s 10, tourettes, at [[school:1|Ryhope Dene]]. Wor [[parent:1|Stacey]], me sister, cleans there and seen his name on a list pinned up in the staffroom: "[[child:1|A. Hewitt]], violent, dad in prison". His dad [[parent:2|Mick]] is a bus driver!! It's [[child:2|Archie Hewitt]]'s dad that was inside, and he's out. Same surname, no relation. I told Mr [[professional:1|Lamb]], he said [[professional:2|Gemma]] typed it. [[professional:2|Gemma Coulson]] said it came from [[council:1|Sunderland]] off [[professional:3|Barbara]]. Nobody's took it down. [[parent:2|Mick]]'s fuming. Mind, Mr [[professional:2|Coulson]]'s, no, [[professional:2|Gemma]]'s face was a picture.

%% signature
Kel

