+++
id = "kh-003"
channel = "forum-post"
from_name = "knackeredinknowle"
from_addr = ""
subject = "is this normal??"
date = "2015-01-18T23:31:00+00:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "i asked could i at least have the reasons and she said the letter IS the reasons, the letter is 2 lines long"
+++
so ds2 [[child:1|louie]] got turned down for assessment again. whatever. expected it. but then i asked [[council:1|bristol]] for what the panel actualy said and the woman, [[professional:1|janice orr]], goes we dont share panel notes with parents. i asked could i at least have the reasons and she said the letter IS the reasons, the letter is 2 lines long

[[professional:2|fliss]] his ta had wrote 4 pages about how he cant cope. 4!! she did it in her own time bless her. mr [[professional:3|abara]] the head signed it. i dont think anyone on panel even opened it

[[parent:1|gaz]] says leave it. my nan [[parent:2|marge]] says go on the radio. what do i do

