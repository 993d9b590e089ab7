+++
id = "i-041"
channel = "forum-pm"
from_name = "zeynepsmum_n17"
from_addr = ""
subject = "Re: your post - [[council:1|Haringey]]/[[council:2|Enfield]]"
date = "2013-02-12T23:59:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "then when i emailed 7 corrections, the officer Jerome wrote back it was \"closed for amendments\" and i could bring it up at her next review in a YEAR."
[[evidence]]
category = "false-information"
quote = "it says in there she's an only child (there's Baran), that she goes Risley Meadow (it's Coleraine Gate) and that her dad is dead, he's not dead"
+++
hi canim, thank you for replying to me. yes it's the border, we're [[place:1|Edmonton]], school is the [[council:1|Haringey]] side, we pay [[council:2|Enfield]], and neither one wants her!!

[[child:1|Zeynep]] is nearly 12. she has selective mutism, and cos of that everybody writes what they like, she's not going to say otherwise is she. me and her dad ([[parent:1|Huseyin]], we're split) are Kurdish, from [[place:2|Maras]]. i came when i was 9 so my english is the same as yours, but they all do the slow voice.

what happened was, [[council:2|Enfield]]'s psychologist [[professional:1|Katrina Blount]] did her bit in november. i asked at the time very clearly, will i be able to correct it if there's mistakes, and she said of course. then when i emailed 7 corrections, the officer [[professional:2|Jerome]] wrote back it was "closed for amendments" and i could bring it up at her next review in a YEAR. the corrections weren't opinions. it says in there she's an only child (there's [[child:2|Baran]]), that she goes [[school:1|Risley Meadow]] (it's [[school:2|Coleraine Gate]]) and that her dad is dead, he's not dead :o

you can imagine [[parent:1|Huseyin]]'s face. he took it to work to show them, he's at his cousin's restaurant on [[place:3|Green Lanes]], all the waiters were giving him condolences

ms [[professional:3|Adomako]] who is head of y7 wrote them a stinker as well. nothing. i've sent my appeal in on [[date:1|1st feb]]. don't you dare put my username on anything or her name, her cousins are all on here lol. but yeah use it
xx

