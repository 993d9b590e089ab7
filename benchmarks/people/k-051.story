+++
id = "k-051"
channel = "email"
from_name = "J Tyson"
from_addr = "jos.tyson@example.net"
subject = "[[child:1|Tot]]"
date = "2013-12-02T19:47:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Six weeks on she rang us from a layby near Cleator Moor and said Cumbria had wanted the word \"severe\" took out from in front of \"dyslexia\", and she'd like us to know she'd left it in."
+++
Evening. We're up [[place:1|Ennerdale]], so there's five kids in the class and two of them's mine, and one of them's [[child:1|Tot]].

[[child:1|Tot]] can't read, write or sit, but he can lamb a yow. [[professional:1|Nobby]] says he's never had one like him. Every [[professional:1|Clark]]'s a [[professional:1|Nobby]], mind, his real name's [[professional:1|Adrian]], he has the whole top end of [[school:1|Kinniside Bridge]] and does the boiler. He sent for somebody in the spring. Nobody came. He sent again and we got [[professional:2|Fliss]]. Nice lass, wrong shoes. [[parent:1|Peg]] lent her some wellies and she followed [[child:1|Tot]] round the in-bye all morning with a clipboard in a bag, and [[parent:1|Peg]] asked was she always this quiet, and she said Mrs [[parent:1|Tyson]], I've never seen a child so bright.

Six weeks on she rang us from a layby near [[place:2|Cleator Moor]] and said [[council:1|Cumbria]] had wanted the word "severe" took out from in front of "dyslexia", and she'd like us to know she'd left it in.

Then the report turns up and it's not in. So there's someone between [[professional:2|Fliss]] and the postbox with a rubber. [[professional:1|Nobby]] reckons it's [[professional:3|Barbara]]. [[child:2|Nell]] reckons it's rats.

%% signature
Jos

