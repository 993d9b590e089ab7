+++
id = "jc-022"
channel = "forum-pm"
from_name = "foyleside_da"
from_addr = ""
subject = "Fair play to you"
date = "2012-10-30T21:18:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "\"They've banned us from putting hours down, so don't ask me.\""
+++
Wife ([[parent:1|Bronagh]]) says to message. Wee [[child:1|Oisin]], ASD, statement with the [[council:1|WELB]]. The EP, big [[professional:1|Declan]], told us eyeball to eyeball: "They've banned us from putting hours down, so don't ask me." Great fella, I was at school with him, [[professional:1|Deccy Harkin]], wouldn't lie. Our MLA's man [[professional:2|Conor]] wrote to a Mrs [[professional:3|Nesbitt]], she says no such instruction. [[professional:1|Harkin]] showed me the instruction! Signed [[professional:3|I.N.]], and [[professional:3|Iris Nesbitt]] is on the website. [[parent:1|Bronagh]]'s da [[parent:2|Hughie]] wants it framed. No names now.

