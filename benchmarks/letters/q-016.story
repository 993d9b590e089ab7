+++
id = "q-016"
channel = "forum-post"
from_name = "beansontoastagain"
from_addr = ""
subject = "Information disclosure within the SEN system: your stories"
date = "2013-06-14T12:58:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "physio whispered (whispered!!) that she'd get a talking-to if she put how many minutes"
[[evidence]]
category = "no-chance-to-correct"
quote = "Asked could I put my side of it in before it went off and was told the parent bit is \"for information only\" and it had gone Tuesday."
+++
On phone in car park so excuse fat thumbs. DD2 ([[child:1|Poppy]], 4, CP). Nice physio whispered (whispered!!) that she'd get a talking-to if she put how many minutes, so she drew me a little clock on the back of an appointment card instead. Still have it. Then EP's draft for the statement. Asked could I put my side of it in before it went off and was told the parent bit is "for information only" and it had gone Tuesday. So that was that.

[[contact:1|ginandtonsils]] I don't think ours was ever altered by anybody, just FYI, I know you asked. [[council:1|S Glos]] if you're counting. Am off, there's the bell, and I've got poppy seeds in my bra from somewhere.
