+++
id = "kh-043"
channel = "forum-pm"
from_name = "dizzydonna66"
from_addr = ""
subject = "hey"
date = "2010-09-08T18:29:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "the lady christine left them on the bus, the number 8, and a lad handed them in at the depot"
+++
hiya hun its [[parent:1|donna]] from the [[place:1|corby]] meet up, was sat next to [[parent:2|bev]] with the crutches lol

u said write down what happend so. [[child:1|jordan]] is 14 now. [[council:1|northants]] lost his speech reports. LOST. the lady [[professional:1|christine]] left them on the bus, the number 8, and a lad handed them in at the depot i know cos my brother in law [[parent:3|kev]] works at the depot an he rung me like do u know a [[child:1|jordan]]

no letter no sorry nothing. mr [[professional:2|aspinall]] her boss said theres no evidence it was those papers. [[parent:3|kev]] READ them. hes got [[child:1|jordan]]s date of birth off by heart now [[date:1|6/6/96]]

anyway thats it. ring me if u want [[contact:1|07700 900381]]. [[child:2|chelsea]] says hi

