+++
id = "o-025"
channel = "forum-post"
from_name = "halfamoomin"
from_addr = ""
subject = "Information disclosure: your stories"
date = "2013-06-10T12:20:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
can i ask a daft one? ds2 ([[child:1|felix]]) is seeing someone at [[health:1|derriford]] next week and i've had a note from his teacher miss [[professional:1|pengelly]] asking me to "pop the letter in" when i get it. he's only just started at [[school:1|st piran's infants]] and i'd quite like to read it first and have a think. does the hospital send it to them whatever i say? [[contact:1|bertiesmum]] on the other thread said hers went straight to [[council:1|plymouth]] and the school had it by the friday. is there a form of words i can use?
